// SPDX-License-Identifier: Apache-2.0
import Foundation
import Synchronization
public import Vocabulary

/// Knows what the wall clock of a named time zone shows at an instant.
///
/// The only place that asks the platform about time zones; what it answers is kept, because a
/// person seldom leaves one or two zones. A wall-clock time that a clock change skips (02:30 on
/// the night it springs forward) is read on the offset from before the change, so it lands as
/// much after the gap as it was written after its beginning; a time that happens twice is read
/// as the first of the two.
public final class ZoneResolver: Sendable {
    private let known = Mutex<[String: TimeZone]>([:])

    /// Makes a resolver that has looked nothing up yet.
    public init() {}

    /// Minutes by which the wall clock of a zone is ahead of UTC at an instant.
    ///
    /// - Parameters:
    ///   - zone: An IANA name such as `Europe/Berlin`.
    ///   - seconds: Seconds since 1970-01-01 00:00 UTC.
    /// - Returns: nil when there is no zone of that name.
    public func offsetMinutes(in zone: String, at seconds: Int) -> Int? {
        guard let found = find(zone) else { return nil }
        let date = Date(timeIntervalSince1970: Double(seconds))
        let offset = found.secondsFromGMT(for: date)
        return offset >= 0 ? offset / 60 : -((-offset + 59) / 60)
    }

    /// The instant with what the wall clock of a zone shows; in UTC when there is no such zone.
    public func moment(in zone: String, at seconds: Int) -> Moment? {
        Moment(seconds: seconds, offsetMinutes: offsetMinutes(in: zone, at: seconds) ?? 0)
    }

    /// The moment at which the wall clock of a zone shows a time of a day.
    ///
    /// - Returns: nil when there is no zone of that name.
    public func moment(in zone: String, day: Day, time: ClockTime) -> Moment? {
        let local = day.number * 86_400 + time.minutes * 60
        guard let before = offsetMinutes(in: zone, at: local - 86_400),
            let after = offsetMinutes(in: zone, at: local + 86_400)
        else { return nil }
        // The larger offset is the earlier instant: the first of two equal wall-clock times.
        for offset in [max(before, after), min(before, after)] {
            let seconds = local - offset * 60
            if offsetMinutes(in: zone, at: seconds) == offset {
                return Moment(seconds: seconds, offsetMinutes: offset)
            }
        }
        return moment(in: zone, at: local - before * 60)
    }

    /// Whether there is a zone of this name.
    public func contains(_ zone: String) -> Bool { find(zone) != nil }

    /// The names of all zones a person may choose from, sorted.
    public var names: [String] {
        let all = TimeZone.knownTimeZoneIdentifiers.filter { $0.utf8.contains(UInt8(ascii: "/")) }
        return Set(all).union(["UTC"]).sorted()
    }

    private func find(_ zone: String) -> TimeZone? {
        if let kept = known.withLock({ $0[zone] }) { return kept }
        guard ZoneResolver.isName(zone),
            let found = zone == "UTC" ? TimeZone.gmt : TimeZone(identifier: zone)
        else { return nil }
        known.withLock { $0[zone] = found }
        return found
    }

    /// Whether a text looks like an IANA name: an abbreviation or an offset is none.
    private static func isName(_ text: String) -> Bool {
        let bytes = text.utf8
        guard bytes.count <= 64 else { return false }
        let isPlain = bytes.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "_"),
                UInt8(ascii: "-"), UInt8(ascii: "+"):
                true
            default: false
            }
        }
        return isPlain && (text == "UTC" || bytes.contains(UInt8(ascii: "/")))
    }
}

// SPDX-License-Identifier: Apache-2.0
import Storage
import Vocabulary

/// When and where something was written down: now, or earlier on a device without a connection.
///
/// A form that waited carries `recorded`, the wall clock at the tap with its offset, and
/// `recordedZone`, the time zone of the device. They are taken as they are within limits: up to
/// 400 days back, and up to ten minutes ahead for a clock that is a little fast. Beyond them one
/// of the two clocks is wrong, and the present moment of the record's clock is written instead.
/// Where the person chose to stay with the zone in the settings although the device is in
/// another, the instant is the device's and the wall clock that of the settings.
struct WrittenDown: Hashable, Sendable {
    /// The moment, with the offset of the wall clock it was lived by.
    let moment: Moment
    /// The time zone of that wall clock, such as `Europe/Berlin`.
    let zone: String

    /// How long a form may wait on a device, in seconds.
    static let longestWait = 400 * 86_400
    /// How far the clock of a device may be ahead, in seconds.
    static let furthestAhead = 600

    /// Reads what the form of a visit says; without it, it is now.
    init(_ visit: Visit) {
        let here = WrittenDown(moment: visit.now, zone: visit.settings.zone)
        guard let moment = visit.form["recorded"].flatMap(Moment.init),
            (-WrittenDown.longestWait...WrittenDown.furthestAhead)
                .contains(moment.seconds - visit.now.seconds)
        else {
            self = here
            return
        }
        let zone = visit.form["recordedZone"] ?? ""
        if zone != visit.settings.lastAskedZone, visit.world.zones.contains(zone) {
            self.init(moment: moment, zone: zone)
        } else if let there = visit.world.zones
            .moment(in: visit.settings.zone, at: moment.seconds)
        {
            self.init(moment: there, zone: visit.settings.zone)
        } else {
            self = here
        }
    }

    private init(moment: Moment, zone: String) {
        self.moment = moment
        self.zone = zone
    }
}

extension Visit {
    /// When and where what the form holds was written down.
    var written: WrittenDown { WrittenDown(self) }
}

// SPDX-License-Identifier: Apache-2.0
public import Vocabulary

extension EntryDraft {
    /// No diary goes back further than this day.
    public static let earliestDay = Day(number: -25_567)

    /// How many days ahead a visit may be written down.
    public static let furthestVisit = 3660

    /// What is wrong with the day, the clock time and the zone.
    var timeProblems: [DraftProblem] {
        var problems: [DraftProblem] = []
        let today = content.recorded.day
        if content.day < EntryDraft.earliestDay {
            problems.append(.tooLongAgo(content.day))
        } else if content.type == .visit {
            if today.distance(to: content.day) > EntryDraft.furthestVisit {
                problems.append(.tooFarAhead(content.day))
            }
        } else if content.day > today {
            problems.append(.dayAhead(content.day, today: today))
        }
        if content.type == .legsStarted, content.time == nil {
            problems.append(.startWithoutTime)
        }
        if let time = content.time, isAhead(time) {
            problems.append(.timeAhead(time, now: content.recorded.time))
        }
        if !EntryDraft.isZoneName(content.zone) { problems.append(.zone) }
        return problems
    }

    /// Whether something that has happened is said to happen later today.
    ///
    /// A check-in is about its whole day and a visit may lie ahead. In the small hours the wall
    /// clock may show one hour twice; then up to an hour ahead is what happened the first time.
    private func isAhead(_ time: ClockTime) -> Bool {
        switch content.type {
        case .evening, .morning, .visit: return false
        case .legsStarted, .flare, .bodyMap, .note, .sittingTest, .walkTest:
            let now = content.recorded.time
            let grace = now < NightClock.changesAreOver ? 60 : 0
            return content.day == content.recorded.day && time.minutes > now.minutes + grace
        }
    }

    /// Whether words could name a time zone, such as `America/Argentina/Buenos_Aires`.
    private static func isZoneName(_ words: String) -> Bool {
        (1...64).contains(words.utf8.count)
            && words.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"),
                    UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"),
                    UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "+"),
                    UInt8(ascii: ":"):
                    true
                default: false
                }
            }
    }
}

// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// What a person takes in the evening, for the procedure passport.
///
/// The medicines for restless legs, with all their doses; without any the medicines that are taken
/// between 16:00 and 02:00, with the doses of that time. A medicine for restless legs of which no
/// time is known leaves the time open: another evening medicine does not stand in for it. A dose that
/// does not fit the strength on the box is not handed to staff.
struct EveningDoses {
    /// When the first of them is due, counted from 16:00; nil when that is not known.
    let time: ClockTime?
    /// One line for each medicine, in the order of the case.
    let lines: [Text]

    init(_ case: Case) {
        let taken = MedicineSummary.all(in: `case`).filter { $0.isTaken == .yes }
        let forLegs = taken.filter { $0.medicine.indication == .restlessLegs }
        let meant =
            forLegs.isEmpty
            ? taken.filter { $0.likelyDoses.contains { !EveningDoses.evening($0).isEmpty } }
            : forLegs
        time = meant.filter { $0.medicine.asNeeded != .yes }
            .flatMap(\.likelyDoses).flatMap(EveningDoses.evening)
            .min { $0.minutes(after: EveningDoses.begins) < $1.minutes(after: EveningDoses.begins) }
        lines = meant.map { summary in
            let doses = summary.likelyDoses.compactMap { dose -> Text? in
                guard forLegs.isEmpty else { return dose.words }
                let times = EveningDoses.evening(dose)
                return times.isEmpty ? nil : dose.words(at: times)
            }
            return EveningDoses.line(summary.medicine, doses)
        }
    }

    /// Whether a clock time is in the evening, from 16:00 to 02:00, both included.
    static func isEvening(_ time: ClockTime) -> Bool {
        time.minutes(after: begins) <= minutes
    }

    private static let begins = ClockTime(wrapping: 16 * 60)
    private static let minutes: Int = 600

    private static func evening(_ dose: Dose) -> [ClockTime] { (dose.at ?? []).filter(isEvening) }

    private static func line(_ medicine: Medicine, _ doses: [Text]) -> Text {
        let name: Argument = .verbatim(medicine.name)
        let line =
            doses.isEmpty
            ? Text("words.medicineName", "{name}", ["name": name])
            : Text("passport.dose", "{name}: {doses}", ["name": name, "doses": .list(doses)])
        guard medicine.asNeeded == .yes else { return line }
        return Text("passport.asNeeded", "{line}, as needed", ["line": .text(line)])
    }
}

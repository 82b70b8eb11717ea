// SPDX-License-Identifier: Apache-2.0
import Clinical
import Diary
import Vocabulary
import Wording

/// What was tried: treatments by number of days from the diary, medicines from the interview.
struct TreatmentsTried {
    /// One treatment with its days.
    struct Days: Hashable {
        let treatment: DiaryTreatment
        let count: Int
    }

    /// Treatments done at least once, most days first.
    let treatments: [Days]
    /// Days on which treatments, done or not, were recorded.
    let recordedDays: Int
    /// Medicines; nil when not asked.
    let medicines: [Text]?
    let treatmentsKey: String
    /// The letter of the list of medicines; nil when there is none.
    let medicinesKey: String?

    init(_ points: [NightPoint], _ input: ReportInput, _ ring: inout KeyRing) {
        var sets: [Int] = Array(repeating: 0, count: 256)
        var days = 0
        for point in points {
            guard let done = point.done else { continue }
            days += 1
            sets[Int(done.rawValue)] += 1
        }
        var counts: [DiaryTreatment: Int] = [:]
        for (bits, times) in sets.enumerated() where times > 0 {
            for treatment in TreatmentSet(rawValue: UInt8(bits)).treatments {
                counts[treatment, default: 0] += times
            }
        }
        recordedDays = days
        treatments = DiaryTreatment.allCases.compactMap { treatment in
            counts[treatment].map { Days(treatment: treatment, count: $0) }
        }
        .sorted { $0.count > $1.count }
        medicines = input.answers?.medicines.map { $0.map(MedicineWords.line) }
        treatmentsKey = ring.letter(.days(.treatments), DayColumn.treatments.rowsTitle)
        let title = Text("report.key.medicines", "Medicines named in the interview")
        medicinesKey =
            input.answers?.medicines?.isEmpty == false ? ring.letter(.medicines, title) : nil
    }

    /// The sentence on treatments.
    var treatmentsSay: Text {
        guard recordedDays > 0 else {
            return Text("report.tried.notRecorded", "No treatments were recorded in the diary.")
        }
        guard !treatments.isEmpty else {
            return Text(
                "report.tried.none",
                "None on the {days} {days|day|days} recorded.",
                ["days": .count(recordedDays)]
            )
        }
        let list = treatments.map { item in
            Text(
                "report.tried.item",
                "{name} on {count}",
                ["name": .text(DiaryWords.label(item.treatment)), "count": .count(item.count)]
            )
        }
        return Text(
            "report.tried.days",
            "Of {days} {days|day|days} recorded: {list}.",
            ["days": .count(recordedDays), "list": .list(list)]
        )
    }
}

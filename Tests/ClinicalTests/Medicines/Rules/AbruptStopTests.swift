// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

@testable import Clinical

struct AbruptStopTests {
    private static func stop(
        _ name: String,
        daysAgo days: Int,
        _ level: Finding.Level?
    ) -> MedicineRow {
        let build: (inout Case) -> Void = {
            let stop = $0.daysAgo(days)
            $0.take(name) { $0.stopped = stop }
        }
        let what = "\(name) stopped \(days) days ago"
        return level.map { MedicineRow(what, $0, answers: [.medicine(0)], saying: build) }
            ?? MedicineRow(what, saying: build)
    }

    private static func partial(_ stop: PartialDate, _ level: Finding.Level?) -> MedicineRow {
        let build: (inout Case) -> Void = { $0.take("duloxetine") { $0.stopped = stop } }
        return level.map { MedicineRow("stopped \(stop)", $0, saying: build) }
            ?? MedicineRow("stopped \(stop)", saying: build)
    }

    private static func steroid(days: Int, _ level: Finding.Level?) -> MedicineRow {
        let build: (inout Case) -> Void = {
            let (start, stop) = ($0.daysAgo(days + 2), $0.daysAgo(2))
            $0.take("prednisone") { ($0.started, $0.stopped) = (start, stop) }
        }
        return level.map { MedicineRow("a steroid for \(days) days", $0, saying: build) }
            ?? MedicineRow("a steroid for \(days) days", saying: build)
    }

    static let rows: [MedicineRow] =
        [-30: Finding.Level.alert, -1: .alert, 0: .ask, 27: .ask, 28: .ask, 29: nil].map {
            stop("duloxetine", daysAgo: $0, $1)
        }
        + [
            "pramipexole", "Restex", "oxycodone", "tramadol", "gabapentin", "lorazepam",
            "zolpidem", "baclofen", "venlafaxine", "sertraline", "amitriptyline", "mirtazapine",
            "clonidine",
        ].map { stop($0, daysAgo: 3, .ask) }
        + ["ibuprofen", "acetaminophen", "omeprazole", "prednisone", "bupropion", "tizanidine"]
        .map { stop($0, daysAgo: -3, nil) }
        + [
            partial(.month(year: 2026, month: 12), .alert),
            partial(.month(year: 2026, month: 11), .ask),
            partial(.month(year: 2026, month: 10), nil), partial(.year(2027), .alert),
            partial(.year(2026), nil), steroid(days: 20, nil), steroid(days: 21, .ask),
            MedicineRow("a steroid taken long by the warning signs", .alert) {
                let stop = $0.daysAgo(-2)
                $0.warning.answers.yes(.steroidsLong)
                $0.take("prednisone") { $0.stopped = stop }
            },
            MedicineRow("still taken") { $0.take("duloxetine") },
            MedicineRow("goes on in another product") {
                let stop = $0.daysAgo(2)
                $0.take("Duloxetine 30 mg") { $0.stopped = stop }
                $0.take("Cymbalta 60 mg")
            },
            MedicineRow("another of the kind goes on", .ask) {
                let stop = $0.daysAgo(2)
                $0.take("Duloxetine 30 mg") { $0.stopped = stop }
                $0.take("venlafaxine")
            },
        ]

    @Test(arguments: rows)
    func `a stop is looked at before and after`(_ row: MedicineRow) { row.check(.abruptStop) }
}

import Clinical
import Diary
import Testing
import Vocabulary
import Wording

@testable import Report

/// What the diary notes as taken, beside the list.
struct MedicinesNotedTests {
    private func entry(_ number: Int, _ note: String?) throws -> Entry {
        let day = try #require(Day("2026-11-01")).advanced(by: number)
        var entry = Entry(
            id: try #require(EntryID("e\(number)-\(note?.count ?? 0)")),
            type: .evening,
            day: day,
            time: nil,
            recorded: try #require(Moment("2026-11-20T21:00:00+01:00")),
            zone: "Europe/Berlin"
        )
        if let note { entry.values[.medicines] = .text(note) }
        return entry
    }

    private let medicines = ["Sifrol 0,18 mg", "Tylenol PM", "the blue pill"].map(Medicine.init)

    private func says(_ noted: MedicinesNoted) -> [String?] {
        medicines.indices.map { noted.says(at: $0).map { Wording.english($0) } }
    }

    @Test func `a note counts by name or by ingredient, once a night`() throws {
        let noted = MedicinesNoted(
            medicines,
            in: [
                try entry(0, "Sifrol 0,18 mg\nthe blue pill"),
                try entry(1, "pramipexole 0.25 mg, 19:00; paracetamol"),
                try entry(1, "pramipexole again"),
                try entry(2, "THE BLUE PILL"),
                try entry(3, nil),
            ]
        )
        #expect(noted.nights == 3)
        let words =
            "Noted in the diary on 2 of 3 nights with a note of medicines, of the last four weeks."
        #expect(says(noted)[0] == words)
        #expect(says(noted)[1]?.contains("on 1 of 3 nights") == true)
        #expect(says(noted)[2] == words)
    }

    @Test func `no note says nothing, which is not never`() throws {
        #expect(says(MedicinesNoted(medicines, in: [try entry(0, nil)])) == [nil, nil, nil])
        #expect(says(MedicinesNoted(medicines, in: [])) == [nil, nil, nil])
    }
}

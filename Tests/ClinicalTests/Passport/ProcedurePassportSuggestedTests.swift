// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary
import Wording

@testable import Clinical

/// The passport fills itself from the list: the evening dose, reactions, implants.
struct ProcedurePassportSuggestedTests {
    /// A medicine with one dose since 2025 at some clock times.
    static func medicine(
        _ name: String,
        _ amount: Double = 1,
        _ unit: DoseUnit = .milligrams,
        at times: [String],
        for indication: Indication? = nil
    ) -> Medicine {
        var medicine = Medicine(name: name)
        medicine.indication = indication
        let clocks = times.compactMap { ClockTime($0) }
        medicine.doses = [Dose(from: .year(2025), amount: amount, unit: unit, at: clocks)]
        return medicine
    }

    static func suggested(_ medicines: Medicine...) -> ProcedurePassport {
        .suggested(from: .sample { $0.medicines = medicines }, wording: .english)
    }

    @Test(arguments: [
        ("15:59", nil), ("16:00", "16:00"), ("23:59", "23:59"), ("00:00", "00:00"),
        ("02:00", "02:00"), ("02:01", nil), ("08:00", nil),
    ])
    func `an evening dose is one from 16 to 2`(at: String, time: String?) {
        let passport = Self.suggested(Self.medicine("Mirtazapine", 15, at: [at]))
        #expect(passport.clock(.eveningTime)?.description == time)
        #expect((passport.text(.eveningMedicine) != nil) == (time != nil))
    }

    @Test func `the first of the evening counts, also past midnight`() {
        let late = Self.medicine("Zopiclone 7.5 mg", 1, .tablet, at: ["00:30"])
        let early = Self.medicine("Gabapentin", 300, at: ["08:00", "21:15", "18:30"])
        let passport = Self.suggested(late, early)
        #expect(passport.clock(.eveningTime)?.description == "18:30")
        #expect(
            passport.text(.eveningMedicine)
                == "Zopiclone 7.5 mg: 1 tablet at 00:30\n"
                + "Gabapentin: 300 mg each at 21:15 and 18:30"
        )
    }

    @Test func `a dose a hundredfold off the box is not handed to staff`() {
        let slip = Self.medicine("Sifrol 0.18 mg", 180, at: ["20:00"], for: .restlessLegs)
        let passport = Self.suggested(slip)
        #expect(passport.text(.eveningMedicine) == "Sifrol 0.18 mg")
        #expect(passport.clock(.eveningTime) == nil)
        let right = Self.medicine(
            "Sifrol 0.18 mg",
            180,
            .micrograms,
            at: ["20:00"],
            for: .restlessLegs
        )
        #expect(Self.suggested(right).clock(.eveningTime) == ClockTime("20:00"))
    }

    @Test func `a medicine for restless legs comes before all others, with all its doses`() {
        let pill = Self.medicine("Mirtazapine", 15, at: ["19:00"])
        let legs = Self.medicine("Pramipexole", 0.25, at: ["14:00", "21:00"], for: .restlessLegs)
        let passport = Self.suggested(pill, legs)
        #expect(passport.clock(.eveningTime)?.description == "21:00")
        #expect(
            passport.text(.eveningMedicine) == "Pramipexole: 0.25 mg each at 14:00 and 21:00"
        )
    }

    @Test func `without a time of the medicine for restless legs no other one stands in`() {
        var legs = Self.medicine("Pramipexole 0.25 mg", at: [], for: .restlessLegs)
        legs.doses = nil
        let passport = Self.suggested(Self.medicine("Ibuprofen", 400, at: ["20:00"]), legs)
        #expect(passport.clock(.eveningTime) == nil)
        #expect(passport.text(.eveningMedicine) == "Pramipexole 0.25 mg")
    }

    @Test func `as needed is said and is never due`() {
        var tablet = Self.medicine("Codeine 30 mg", 1, .tablet, at: ["22:00"], for: .restlessLegs)
        tablet.asNeeded = .yes
        let passport = Self.suggested(tablet)
        #expect(passport.clock(.eveningTime) == nil)
        #expect(
            passport.text(.eveningMedicine) == "Codeine 30 mg: 1 tablet at 22:00, as needed"
        )
    }

    @Test func `what was stopped, and a dose that has not begun, are left out`() {
        var stopped = Self.medicine("Pramipexole", at: ["20:00"], for: .restlessLegs)
        stopped.stopped = .day(Case.sampleDay)
        #expect(Self.suggested(stopped).isEmpty)
        var planned = Self.medicine("Pramipexole", 0.25, at: ["20:00"], for: .restlessLegs)
        let evening = ClockTime("21:00").map { [$0] }
        planned.doses?.append(
            Dose(
                from: .day(Case.sampleDay.advanced(by: 1)),
                amount: 0.5,
                unit: .milligrams,
                at: evening
            )
        )
        let passport = Self.suggested(planned)
        #expect(passport.text(.eveningMedicine) == "Pramipexole: 0.25 mg at 20:00")
    }

    @Test func `reactions come with what happened, implants in words for staff`() {
        let file = Case.sample {
            $0.allergies = [
                Allergy(to: "Promethazine", reaction: "restless all night"),
                Allergy(to: "latex", reaction: nil),
            ]
            $0.conditions = [.diabetes, .spinalCordStimulator, .otherImplant]
        }
        let passport = ProcedurePassport.suggested(from: file, wording: .english)
        #expect(passport.text(.allergies) == "Promethazine: restless all night\nlatex")
        #expect(
            passport.text(.implants)
                == "Spinal cord stimulator\n"
                + "Electric implant, such as a pacemaker: please ask me which"
        )
        #expect(passport.answeredKeys == [.allergies, .implants])
    }

    @Test func `nothing is suggested of what was not asked or is none`() {
        #expect(ProcedurePassport.suggested(from: .sample(), wording: .english).isEmpty)
        let none = Case.sample {
            $0.medicines = []
            $0.allergies = []
            $0.conditions = [.depression]
        }
        #expect(ProcedurePassport.suggested(from: none, wording: .english).isEmpty)
    }

    @Test func `what was kept wins, and what was never kept is filled in`() {
        var kept = ProcedurePassport()
        kept[.allergies] = .text("penicillin")
        kept[.name] = .text("Ada")
        var offered = ProcedurePassport()
        offered[.allergies] = .text("latex")
        offered[.eveningMedicine] = .text("Pramipexole")
        let whole = kept.completed(by: offered)
        #expect(whole.text(.allergies) == "penicillin")
        #expect(whole.text(.eveningMedicine) == "Pramipexole")
        #expect(whole.text(.name) == "Ada")
    }

    /// Three lines of ten letters take 32 bytes; “… and 1 more” takes 14, “… and 2 more” too.
    @Test(arguments: [
        (32, ["aaaaaaaaaa", "bbbbbbbbbb", "cccccccccc"]),
        (31, ["aaaaaaaaaa", "… and 2 more"]), (25, ["aaaaaaaaaa", "… and 2 more"]),
        (24, ["aaaaaa…", "… and 2 more"]),
    ])
    func `what is too long ends at a line that says how many more there are`(
        limit: Int,
        lines: [String]
    ) {
        let all = ["aaaaaaaaaa", "bbbbbbbbbb", "cccccccccc"]
        let text = PassportLines.fitting(all, into: limit, .english)
        #expect(text.split(separator: "\n").map(String.init) == lines)
        #expect(text.utf8.count <= limit)
    }

    @Test(arguments: [1199, 1200, 1201, 5000])
    func `one long line is cut where it shows, between letters`(bytes: Int) throws {
        let words = String(repeating: "ü", count: bytes / 2) + (bytes % 2 == 1 ? "x" : "")
        let file = Case.sample { $0.allergies = [Allergy(to: words, reaction: nil)] }
        let passport = ProcedurePassport.suggested(from: file, wording: .german)
        let value = try #require(passport[.allergies])
        let text = try #require(passport.text(.allergies))
        #expect(PassportKey.allergies.form.accepts(value))
        #expect(text.hasSuffix("…") == (bytes > 1200))
        #expect(bytes > 1200 || text == words)
    }

    @Test func `two hundred reactions fit, with the number of those that do not`() throws {
        let file = Case.sample { file in
            file.allergies = (0..<200).map { Allergy(to: "substance \($0)", reaction: "rash") }
        }
        let text = try #require(
            ProcedurePassport.suggested(from: file, wording: .english).text(.allergies)
        )
        let lines = text.split(separator: "\n")
        #expect(text.utf8.count <= 1200)
        #expect(lines.last == "… and \(200 - (lines.count - 1)) more")
    }
}

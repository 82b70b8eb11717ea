import Clinical
import Testing
import Vocabulary

@testable import Web

/// The form of a line and the line say the same.
struct RowFormTests {
    /// What is wrong in a form with these fields, by the name of the field.
    private func problems<Row: ListedRow>(_ kind: Row.Type, _ sent: String) throws -> [String] {
        var reader = RowReader(try FormDecoder.fields(sent.utf8))
        _ = Row.read(&reader, over: nil, on: Self.today)
        return reader.problems.keys.sorted()
    }

    private static let today = Day(number: 20_777)

    /// Many medicines of every shape.
    private static let medicines: [Medicine] = {
        var chance = Chance(state: 7)
        return (0..<300).map { number in
            var row = Medicine(name: "Sifrol 0,18 mg & “\(number)” <µ>")
            let dates: [PartialDate?] = [
                nil, .year(2020), .month(year: 2024, month: 5), Day("2026-02-28").map { .day($0) },
            ]
            row.started = chance.one(of: dates)
            row.stopped = chance.one(of: dates)
            row.indication = chance.one(of: Indication.allCases.map(Optional.some) + [nil])
            row.asNeeded = chance.one(of: [.yes, .no, .unknown, nil])
            row.form = chance.one(of: MedicineForm.allCases.map(Optional.some) + [nil])
            let doses = (0..<chance.below(4)).map { _ in
                Dose(
                    from: chance.one(of: dates.compactMap(\.self)),
                    amount: chance.one(of: [0.18, 0.125, 1.125, 400, 1000, 25]),
                    unit: chance.one(of: DoseUnit.allCases),
                    at: chance.one(of: [
                        nil, [.midnight], [.noon, ClockTime(wrapping: 1235)],
                    ])
                )
            }
            row.doses = doses.isEmpty ? nil : doses
            return row
        }
    }()

    @Test func `every medicine comes back from its form as it was`() {
        for medicine in Self.medicines {
            var reader = RowReader(medicine.written)
            #expect(Medicine.read(&reader, over: nil, on: Self.today) == medicine)
            #expect(reader.problems.isEmpty)
        }
    }

    @Test func `every result comes back from its form as it was`() throws {
        var full = LabResult(test: .ferritin, result: Measured(value: 38.25, unit: "ng/mL"))
        full.on = .day(try #require(Day("2026-11-02")))
        full.time = ClockTime("08:05")
        full.fasting = .unknown
        full.hoursSinceIron = 36.5
        full.range = 13...150.5
        full.source = "letter, page 2"
        let bare = LabResult(test: .crp, result: Measured(value: 0, unit: "mg/L"))
        let strange = LabResult(test: .iron, result: Measured(value: 3_000_000, unit: "furlongs"))
        for result in [full, bare, strange] {
            var reader = RowReader(result.written)
            #expect(LabResult.read(&reader, over: nil, on: Self.today) == result)
            #expect(reader.problems.isEmpty)
        }
    }

    @Test func `a mark tells lines apart and is the same for the same line`() {
        let marks = Set(Self.medicines.map(\.mark))
        #expect(marks.count == Set(Self.medicines).count)
        #expect(marks.allSatisfy { $0.count == 16 })
        #expect(Medicine(name: "a").mark == Medicine(name: "a").mark)
        #expect(Allergy(to: "a", reaction: nil).mark != Allergy(to: "a", reaction: "b").mark)
    }

    /// Fields as a browser sends them, and the field that is at fault.
    private static let faultyMedicines: [(sent: String, field: String)] = [
        ("name=", "name"),
        ("name=" + String(repeating: "x", count: 401), "name"),
        ("name=a%07b", "name"),
        ("name=a&started=5/6/2024", "started"),
        ("name=a&dose.0.amount=5&dose.0.from=2024", "dose.0.unit"),
        ("name=a&dose.0.amount=5&dose.0.unit=mg", "dose.0.from"),
        ("name=a&dose.0.unit=mg&dose.0.from=2024", "dose.0.amount"),
        ("name=a&dose.0.amount=0&dose.0.unit=mg&dose.0.from=2024", "dose.0.amount"),
        ("name=a&dose.0.amount=1,200&dose.0.unit=mg&dose.0.from=2024", "dose.0.amount"),
        (
            "name=a&dose.0.amount=5&dose.0.unit=mg&dose.0.from=2024&dose.0.at=08:00+8:00",
            "dose.0.at"
        ),
        ("name=a&dose.0.amount=5&dose.0.unit=mg&dose.0.from=2024&dose.0.at=morning", "dose.0.at"),
    ]

    private static let faultyResults: [(sent: String, field: String)] = [
        ("value=38&unit=ng/mL", "test"),
        ("test=ferritin&unit=ng/mL", "value"),
        ("test=ferritin&value=38", "unit"),
        ("test=ferritin&value=high&unit=ng/mL", "value"),
        ("test=crp&value=3&unit=mg/L&rangeLow=5", "rangeHigh"),
        ("test=crp&value=3&unit=mg/L&rangeHigh=5", "rangeLow"),
        ("test=crp&value=3&unit=mg/L&rangeLow=5&rangeHigh=1", "rangeHigh"),
        ("test=iron&value=3&unit=ug/dL&hoursSinceIron=10001", "hoursSinceIron"),
        ("test=iron&value=3&unit=ug/dL&time=25:00", "time"),
    ]

    @Test(arguments: Self.faultyMedicines)
    func `a fault of a medicine is said at its field`(sent: String, field: String) throws {
        #expect(try problems(Medicine.self, sent) == [field])
    }

    @Test(arguments: Self.faultyResults)
    func `a fault of a result is said at its field`(sent: String, field: String) throws {
        #expect(try problems(LabResult.self, sent) == [field])
    }

    @Test func `a first dose without a day holds since the start`() throws {
        let sent = "name=Sifrol&started=2024-05&dose.0.amount=0,18&dose.0.unit=mg&dose.0.at=20:00"
        var reader = RowReader(try FormDecoder.fields(sent.utf8))
        let dose = try #require(Medicine.read(&reader, over: nil, on: Self.today)?.doses?.first)
        #expect(dose.from == .month(year: 2024, month: 5))
        #expect(dose.amount == 0.18)
        #expect(reader.problems.isEmpty)
    }
}

/// A small generator, so that a seed gives the same lines everywhere.
private struct Chance {
    var state: UInt64

    mutating func below(_ limit: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(limit))
    }

    mutating func one<Value>(of values: [Value]) -> Value { values[below(values.count)] }
}

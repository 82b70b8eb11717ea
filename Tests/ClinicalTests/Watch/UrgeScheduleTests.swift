import Testing
import Vocabulary

@testable import Clinical

/// When the questions about urges come again.
struct UrgeScheduleTests {
    private func schedule(_ name: String, started: String?, on day: String) throws -> UrgeSchedule?
    {
        var file = Case(asOf: try #require(Day(day)))
        var medicine = Medicine(name: name)
        medicine.started = started.flatMap(PartialDate.init)
        file.medicines = [medicine]
        return UrgeSchedule(case: file)
    }

    @Test(arguments: ["Sifrol 0.18 mg", "ropinirole", "Neupro patch", "Madopar"])
    func `dopamine agonists and levodopa have a schedule`(name: String) throws {
        #expect(try schedule(name, started: nil, on: "2026-11-20")?.medicines == [name])
    }

    @Test(arguments: ["gabapentin", "oxycodone", "the blue pill"])
    func `other medicines have none`(name: String) throws {
        #expect(try schedule(name, started: "2020", on: "2026-11-20") == nil)
    }

    @Test func `a medicine that was stopped has none`() throws {
        var file = Case(asOf: try #require(Day("2026-11-20")))
        var medicine = Medicine(name: "pramipexole")
        medicine.stopped = PartialDate("2026-11-20")
        file.medicines = [medicine]
        #expect(UrgeSchedule(case: file) == nil)
        medicine.stopped = PartialDate("2026-11-21")
        file.medicines = [medicine]
        #expect(UrgeSchedule(case: file) != nil)
    }

    /// Started on 15 January 2026.
    @Test(arguments: [
        ("2026-01-15", nil as String?, true),
        ("2026-02-14", "2026-01-15", false),
        ("2026-02-15", "2026-01-15", true),
        ("2026-02-16", "2026-02-15", false),
        ("2026-04-14", "2026-02-20", false),
        ("2026-04-15", "2026-02-20", true),
        ("2026-07-14", "2026-04-15", false),
        ("2026-07-15", "2026-04-15", true),
        ("2027-01-14", "2026-07-15", false),
        ("2027-01-15", "2026-07-15", true),
        ("2027-01-15", "2027-01-15", false),
        ("2030-08-01", "2027-01-15", true),
    ])
    func `each step of the schedule asks once`(today: String, last: String?, isDue: Bool) throws {
        let schedule = try #require(
            try schedule("pramipexole", started: "2026-01-15", on: today)
        )
        let day = try #require(Day(today))
        #expect(schedule.isDue(on: day, lastAnswered: last.flatMap { Day($0) }) == isDue)
    }

    @Test(arguments: [
        ("2026-07-14", "2026-01-15", false), ("2026-07-15", "2026-01-15", true),
    ])
    func `without a start it is half a year after the last answer`(
        today: String,
        last: String,
        isDue: Bool
    ) throws {
        let schedule = try #require(try schedule("pramipexole", started: nil, on: today))
        let day = try #require(Day(today))
        #expect(schedule.isDue(on: day, lastAnswered: Day(last)) == isDue)
        #expect(schedule.isDue(on: day, lastAnswered: nil))
    }
}

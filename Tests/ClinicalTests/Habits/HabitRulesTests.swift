// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary
import Wording

@testable import Clinical

struct HabitRulesTests {
    private static func row(
        _ what: String,
        _ key: HabitKey,
        _ value: AnswerValue?,
        _ topic: Finding.Topic?,
        _ level: Finding.Level = .know,
        sleep: String? = nil
    ) -> LabRow {
        LabRow(
            what,
            sample: .sample {
                $0.habits[key] = value
                if let sleep = sleep.flatMap({ ClockTime($0) }) {
                    $0.person[.mainSleepStarts] = .clock(sleep)
                }
            },
            expected: topic.map {
                [LabRow.Expected(topic: $0, level: level, answers: ["/habits/\(key.rawValue)"])]
            } ?? []
        )
    }

    private static func at(
        _ time: String,
        _ key: HabitKey,
        _ topic: Finding.Topic?,
        sleep: String? = nil
    ) -> LabRow {
        row(
            "\(key) \(time), sleep \(sleep ?? "-")",
            key,
            ClockTime(time).map { .clock($0) },
            topic,
            sleep: sleep
        )
    }

    static let lines: [LabRow] = [
        at("13:59", .caffeineLast, nil), at("14:00", .caffeineLast, .caffeine),
        at("22:00", .caffeineLast, .caffeine), at("08:00", .caffeineLast, nil),
        at("03:00", .caffeineLast, .caffeine), at("03:01", .caffeineLast, nil),
        at("08:00", .caffeineLast, .caffeine, sleep: "09:00"),
        at("14:00", .caffeineLast, nil, sleep: "09:00"),
        at("11:59", .caffeineLast, nil, sleep: "21:00"),
        at("12:00", .caffeineLast, .caffeine, sleep: "21:00"),
        row("3.9 drinks", .caffeineDrinksPerDay, .number(3.9), nil),
        row("4 drinks", .caffeineDrinksPerDay, .number(4), .caffeine),
        row("no alcohol", .alcoholDrinksPerWeek, .number(0), nil),
        row("1 drink", .alcoholDrinksPerWeek, .number(1), .alcohol),
        row("14 drinks", .alcoholDrinksPerWeek, .number(14), .alcohol, .know),
        row("14.1 drinks", .alcoholDrinksPerWeek, .number(14.1), .alcohol, .ask),
        row("149 minutes", .exerciseMinutesPerWeek, .whole(149), .movement),
        row("150 minutes", .exerciseMinutesPerWeek, .whole(150), nil),
        row("5.9 hours", .sittingHoursPerDay, .number(5.9), nil),
        row("6 hours", .sittingHoursPerDay, .number(6), .sitting),
        at("20:00", .lastMeal, nil), at("20:01", .lastMeal, .lateMeals),
        at("20:30", .lastMeal, .lateMeals), at("18:00", .lastMeal, nil),
        at("18:00", .lastMeal, .lateMeals, sleep: "20:30"),
        row("59 minutes", .bedtimeVariesByMinutes, .whole(59), nil),
        row("60 minutes", .bedtimeVariesByMinutes, .whole(60), .sleepSchedule),
    ]

    @Test(arguments: lines)
    func `each habit’s line holds to the digit`(_ row: LabRow) { row.check() }

    static let answers: [LabRow] = [
        (.tobacco, .tobacco, .know), (.lateHardExercise, .lateHardExercise, .know),
        (.sportsStrain, .sportsStrain, .know), (.restrictedDiet, .diet, .ask),
        (.appetiteOrWeightLoss, .weightLoss, .ask),
    ].flatMap { (key: HabitKey, topic: Finding.Topic, level: Finding.Level) in
        [
            row("\(key) yes", key, .answer(.yes), topic, level),
            row("\(key) no", key, .answer(.no), nil),
            row("\(key) unknown", key, .answer(.unknown), nil),
        ]
    }

    @Test(arguments: answers)
    func `only a yes is told`(_ row: LabRow) { row.check() }

    @Test func `late caffeine and much of it are one finding`() {
        LabRow(
            "both",
            found(.caffeine, .know, "/habits/caffeineLast", "/habits/caffeineDrinksPerDay")
        ) {
            $0.habits[.caffeineLast] = ClockTime("17:00").map { .clock($0) }
            $0.habits.put(.caffeineDrinksPerDay, number: 5)
        }.check()
    }

    @Test func `habits never press and never forbid`() {
        for rule in HabitRules.all {
            let statement = Wording.english(rule.statement)
            #expect(!statement.contains("must"), "\(rule.name)")
        }
        let topics = Set(HabitRules.all.map(\.name))
        #expect(topics.count == 11)
    }
}

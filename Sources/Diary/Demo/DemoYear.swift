// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// Writes one year of the demonstration.
struct DemoYear {
    /// How much the person writes.
    enum Detail {
        /// Most evenings, and little besides.
        case usual
        /// Nearly every evening, with a note on most days.
        case full
    }

    static let magnesium = "magnesium-evening"

    let calendar: DemoCalendar
    private let detail: Detail
    private let dosesRise: Bool
    private var pen: DemoPen
    private let magnesium = TrackableID(DemoYear.magnesium)

    init(ending: Day, seed: UInt64, detail: Detail, dosesRise: Bool) {
        var generator = SplitMix64(seed: seed)
        self.detail = detail
        self.dosesRise = dosesRise
        calendar = DemoCalendar(
            ending: ending,
            missing: detail == .usual ? 35 : 10,
            using: &generator
        )
        pen = DemoPen(generator: generator)
    }

    /// Every entry of the year, in the order they were written.
    mutating func entries() -> [Entry] {
        var life = DemoLife(calendar, dosesRise: dosesRise)
        for day in stride(from: calendar.first, through: calendar.last, by: 1) {
            let night = life.live(day, using: &pen.generator)
            guard !calendar.missing.contains(day) else { continue }
            let isChange = calendar.changeNights.contains(day)
            let hasEvening = isChange || !pen.generator.chance(0.04)
            if hasEvening { writeEvening(night) }
            writeStarts(night)
            if isChange || !hasEvening || !pen.generator.chance(0.05) { writeMorning(night) }
            writeNotes(day)
        }
        writeFlare()
        writeVisits()
        return pen.entries.sorted { ($0.recorded, $0.id) < ($1.recorded, $1.id) }
    }

    private mutating func writeEvening(_ night: DemoNight) {
        let day = night.night.eve
        let more = pen.generator.chance(0.2)
        let treatments = treatments(day, night.did)
        let minutes = 1290 + pen.generator.whole(0...60)
        let sitting = Double(pen.generator.whole(2...18)) / 2
        let drinks = pen.generator.whole(0...4)
        let isNew = dosesRise && calendar.daysOnNewDose(day) >= 0
        let takesMagnesium = calendar.magnesium.contains(day)
        let tookMagnesium = pen.generator.chance(0.8)
        pen.write(.evening, about: day, at: minutes, of: day, in: zone(day)) { entry in
            entry.values[.legs] = .whole(night.legs)
            entry.values[.back] = .whole(night.back)
            entry.values[.did] = .words(night.did.map(\.rawValue))
            if !treatments.isEmpty {
                entry.values[.treatments] = .words(treatments.map(\.rawValue))
            }
            if more {
                entry.values[.sittingHours] = .number(sitting)
                entry.values[.caffeineDrinks] = .number(Double(drinks))
                entry.values[.lastMeal] = .clock(ClockTime(wrapping: 1110 + 15 * drinks))
                entry.values[.lateHardExercise] = .answer(.no)
            }
            if day.weekday == 7 {
                let dose = isNew ? "0.5 mg" : "0.25 mg"
                entry.values[.medicines] = .text("pramipexole \(dose), 19:00")
            }
            if takesMagnesium, let magnesium {
                entry.own[magnesium] = .answer(tookMagnesium ? .yes : .no)
            }
        }
    }

    private mutating func writeMorning(_ night: DemoNight) {
        let day = night.night.eve
        let more = pen.generator.chance(0.3)
        let rested = max(0, 8 - night.awakeMinutes / 15 - pen.generator.whole(0...2))
        let up = night.keptUpBy == .nothing ? 0 : pen.generator.whole(1...4)
        let wakes = 720 + night.asleep.upperBound
        let minutes = wakes + pen.generator.whole(5...40)
        pen.write(.morning, about: day, at: minutes, of: day, in: zone(day)) { entry in
            let from = 720 + night.asleep.lowerBound
            entry.values[.sleptFrom] = .clock(ClockTime(wrapping: from))
            entry.values[.sleptTo] = .clock(ClockTime(wrapping: wakes))
            entry.values[.keptUpBy] = .word(night.keptUpBy.rawValue)
            if more {
                entry.values[.awakeMinutes] = .whole(night.awakeMinutes)
                entry.values[.timesUp] = .whole(up)
                entry.values[.rested] = .whole(rested)
            }
        }
    }

    private mutating func writeStarts(_ night: DemoNight) {
        guard let onset = night.onset else { return }
        let day = night.night.eve
        let severity = min(10, max(1, night.legs + pen.generator.whole(-1...1)))
        let isTold = pen.generator.chance(0.5)
        if pen.generator.chance(0.92) {
            pen.write(.legsStarted, about: nil, at: 720 + onset, of: day, in: zone(day)) { entry in
                if isTold { entry.values[.severity] = .whole(severity) }
            }
        }
        guard night.keptUpBy == .legs || night.keptUpBy == .both, pen.generator.chance(0.4) else {
            return
        }
        let again = 1510 + pen.generator.whole(0...100)
        pen.write(.legsStarted, about: nil, at: again, of: day, in: zone(day)) { _ in }
    }

    private mutating func writeNotes(_ day: Day) {
        if let note = DemoNotes.note(on: day, calendar, dosesRise: dosesRise) {
            pen.write(.note, about: day, at: 1230, of: day, in: zone(day)) { entry in
                entry.values[.note] = .text(note)
            }
        }
        if detail == .full, pen.generator.chance(0.75) {
            pen.write(.note, about: day, at: 1080, of: day, in: zone(day)) { entry in
                entry.values[.treatments] = .words([DiaryTreatment.walking.rawValue])
            }
        }
        if day.date.day == 1 {
            let sites: [BodyRegion] = [.calfLeft, .calfRight, .lowerBack]
            pen.write(.bodyMap, about: day, at: 1280, of: day, in: zone(day)) { entry in
                entry.values[.sites] = .words(sites.map(\.rawValue))
            }
        }
    }

    private mutating func writeFlare() {
        for (days, minutes, severity) in [(0, 640, 8), (3, 1005, 7)] {
            let day = calendar.flare.lowerBound.advanced(by: days)
            let sites: [BodyRegion] = [.lowerBack, .buttockLeft]
            pen.write(.flare, about: nil, at: minutes, of: day, in: zone(day)) { entry in
                entry.values[.flareOf] = .word(FlareOf.back.rawValue)
                entry.values[.severity] = .whole(severity)
                entry.values[.sites] = .words(sites.map(\.rawValue))
            }
        }
    }

    private mutating func writeVisits() {
        let visits: [(Day, String)] = [
            (calendar.painClinicVisit, "Dr Weber, pain clinic"),
            (calendar.doseRise, "Dr Okafor, neurology"),
        ]
        for (day, name) in visits {
            pen.write(.visit, about: day, at: 1020, of: day, in: .berlin) { entry in
                entry.time = ClockTime(hour: 10, minute: 30)
                entry.values[.visitWith] = .text(name)
            }
        }
    }

    private func treatments(_ day: Day, _ did: [EveningTap]) -> [DiaryTreatment] {
        var treatments: [DiaryTreatment] = []
        if did.contains(.stretched) { treatments.append(.stretching) }
        if day.weekday == 2 { treatments.append(.physiotherapy) }
        if calendar.flare.contains(day) { treatments.append(.heat) }
        if did.contains(.walked) { treatments.append(.walking) }
        return treatments
    }

    private func zone(_ day: Day) -> DemoZone { calendar.zone(inEveningOf: day) }
}

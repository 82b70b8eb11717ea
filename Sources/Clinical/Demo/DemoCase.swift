// SPDX-License-Identifier: Apache-2.0
public import Vocabulary

/// The answers of the demonstration's person: restless legs under treatment and a chronic back.
///
/// Invented; no real person stands behind it.
public enum DemoCase {
    /// The case as of a day.
    ///
    /// - Parameters:
    ///   - asOf: The day the case is judged as of.
    ///   - doseRose: The day on which pramipexole rose from 0.25 to 0.5 mg.
    /// - Returns: A case in which every topic was asked.
    public static func make(asOf: Day, doseRose: Day) -> Case {
        var demo = Case(asOf: asOf)
        demo.person = person
        demo.legs = [legs(began: asOf.advanced(byMonths: -74), worse: doseRose)]
        demo.back = back(began: asOf.advanced(byMonths: -47))
        for key in WarningKey.allCases { demo.warning.answers[key] = .answer(.no) }
        demo.conditions = [.spinalStenosis]
        demo.medicines = medicines(asOf: asOf, doseRose: doseRose)
        demo.allergies = [Allergy(to: "Metoclopramide", reaction: "restlessness")]
        demo.labs = DemoLabs.make(asOf: asOf)
        demo.habits = habits
        return demo
    }

    private static var person: Sheet<PersonKey> {
        var sheet = Sheet<PersonKey>()
        sheet[.birthYear] = .whole(1961)
        sheet[.sex] = .word(Sex.female.rawValue)
        sheet[.pregnant] = .answer(.no)
        sheet[.weightKg] = .number(74)
        sheet[.mainSleepStarts] = ClockTime(hour: 23, minute: 0).map(AnswerValue.clock)
        return sheet
    }

    private static func legs(began: Day, worse: Day) -> LegProblem {
        var problem = LegProblem(id: "a")
        for key in noToAll { problem.answers[key] = .answer(.no) }
        for key in yesToAll { problem.answers[key] = .answer(.yes) }
        problem.answers[.relief] = .answer(.onlyBefore)
        problem.answers[.sensations] = .words([
            Sensation.crawling.rawValue, Sensation.pulling.rawValue,
        ])
        problem.answers[.side] = .word(LegSide.both.rawValue)
        problem.answers[.path] = .word(LegPath.calf.rawValue)
        problem.answers[.otherParts] = .words([])
        problem.answers[.minutesToOnset] = .whole(10)
        for key in [LegKey.sitting, .lying] {
            problem.answers[key] = .word(PostureEffect.provokes.rawValue)
        }
        problem.answers[.standing] = .word(PostureEffect.neither.rawValue)
        problem.answers[.walking] = .word(PostureEffect.relieves.rawValue)
        problem.answers[.bendingForward] = .word(PostureEffect.neither.rawValue)
        problem.answers[.worstHour] = .whole(22)
        problem.answers[.calmestHour] = .whole(9)
        problem.answers[.nightsPerWeekUntreated] = .number(6)
        problem.answers[.monthsSinceStart] = .whole(74)
        problem.answers[.began] = .date(.month(year: began.date.year, month: began.date.month))
        problem.answers[.worseSince] = .date(
            .month(year: worse.date.year, month: worse.date.month)
        )
        problem.answers[.distress] = .word(Distress.moderate.rawValue)
        return problem
    }

    private static let yesToAll: [LegKey] = [
        .urge, .rest, .evening, .bothers, .firstDegreeRelative, .helpedByDopamineDrug,
        .partnerSeesKicks,
    ]

    private static let noToAll: [LegKey] = [
        .oneShiftEndsIt, .allDay, .presentByDay, .knot, .stretchEndsIt, .cough, .numbPatch,
        .weakness, .numbSoles, .fixedDistance, .swelling, .jointBound, .soreToTouch,
        .innerRestlessness, .toesMoveAlone, .singleJerkAtSleepOnset, .withWorry, .onlySitting,
        .sleepyByDay,
    ]

    private static func back(began: Day) -> Sheet<BackKey> {
        var sheet = Sheet<BackKey>()
        sheet[.firstStarted] = .date(.year(began.year))
        sheet[.daysWithPainInLast6Months] = .whole(120)
        sheet[.situational] = .word(BackSituation.none.rawValue)
        sheet[.sites] = .words([BackSite.lower.rawValue, BackSite.buttockRight.rawValue])
        sheet[.dominant] = .word(BackOrLeg.back.rawValue)
        sheet[.qualities] = .words([BackQuality.aching.rawValue, BackQuality.stiff.rawValue])
        for key in [BackKey.standing, .walking] {
            sheet[key] = .word(PostureEffect.provokes.rawValue)
        }
        for key in [BackKey.sitting, .bendingForward] {
            sheet[key] = .word(PostureEffect.relieves.rawValue)
        }
        for key in [
            BackKey.belowKnee, .dermatomal, .cough, .weakness, .numbPatch, .betterWithExercise,
            .nightWakingEasedByGettingUp, .startedBefore45, .afterLiftingOrStrain, .muscleTender,
        ] { sheet[key] = .answer(.no) }
        for key in [BackKey.bothLegs, .betterWithRest, .insidious] {
            sheet[key] = .answer(.yes)
        }
        sheet[.morningStiffnessMinutes] = .whole(15)
        sheet[.worst] = .whole(6)
        sheet[.average] = .whole(4)
        sheet[.interference] = .whole(5)
        sheet[.toldByClinician] = .words([NamedCause.spinalStenosis.rawValue])
        return sheet
    }

    private static func medicines(asOf: Day, doseRose: Day) -> [Medicine] {
        let evening = ClockTime(hour: 20, minute: 0).map { [$0] }
        var pramipexole = Medicine(name: "Pramipexole")
        pramipexole.started = .year(asOf.year - 4)
        pramipexole.indication = .restlessLegs
        pramipexole.form = .salt
        pramipexole.asNeeded = .no
        pramipexole.doses = [
            Dose(from: .year(asOf.year - 4), amount: 0.25, unit: .milligrams, at: evening),
            Dose(from: .day(doseRose), amount: 0.5, unit: .milligrams, at: evening),
        ]
        var ibuprofen = Medicine(name: "Ibuprofen 400 mg")
        ibuprofen.started = .year(asOf.year - 3)
        ibuprofen.indication = .backPain
        ibuprofen.asNeeded = .yes
        return [pramipexole, ibuprofen]
    }

    private static var habits: Sheet<HabitKey> {
        var sheet = Sheet<HabitKey>()
        sheet[.caffeineLast] = ClockTime(hour: 15, minute: 30).map(AnswerValue.clock)
        sheet[.caffeineDrinksPerDay] = .number(3)
        sheet[.alcoholDrinksPerWeek] = .number(4)
        sheet[.tobacco] = .answer(.no)
        sheet[.exerciseMinutesPerWeek] = .whole(90)
        sheet[.sittingHoursPerDay] = .number(7)
        return sheet
    }
}

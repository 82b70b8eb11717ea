// SPDX-License-Identifier: Apache-2.0
public import Clinical
public import Diary
public import Vocabulary
public import Wording

/// What the diary shows since a step was agreed: two medians side by side, and no more.
///
/// The fourteen days before the step and the last fourteen days are compared
/// (``Clinical/PlanMeasure``). Fewer than seven noted nights on a side tell nothing. It is no proof
/// that the step did it.
public struct PlanProgress: Sendable {
    private let latest: NightsSummary
    private let before: [Day: NightsSummary]
    private let today: Day

    /// Reads the stretches of the diary that a plan needs, and no others.
    ///
    /// - Parameters:
    ///   - plan: The plan.
    ///   - today: The day it is read.
    ///   - entries: The entries of a stretch of nights.
    public init(
        _ plan: CarePlan,
        today: Day,
        entries: (ClosedRange<Night>) -> [Entry]
    ) {
        self.today = today
        latest = PlanProgress.summary(endingWith: today, entries)
        var before: [Day: NightsSummary] = [:]
        for step in plan.steps where step.state.isOpen && before[step.agreed] == nil {
            let eve = step.agreed.advanced(by: -1)
            before[step.agreed] = PlanProgress.summary(endingWith: eve, entries)
        }
        self.before = before
    }

    /// The middle ratings of the last fourteen days, where enough were noted.
    public var now: [PlanAim: Double] {
        var now: [PlanAim: Double] = [:]
        for aim in PlanAim.allCases {
            now[aim] = PlanProgress.median(of: aim, in: latest)?.value
        }
        return now
    }

    /// What has become of a rating since a day; nil when nothing can be told yet.
    func change(of aim: PlanAim, since day: Day) -> (before: Double, now: Double)? {
        guard today >= day.advanced(by: PlanMeasure.daysLookedAt), let former = before[day],
            let before = PlanProgress.median(of: aim, in: former),
            let now = PlanProgress.median(of: aim, in: latest)
        else { return nil }
        return (before.value, now.value)
    }

    /// What the diary shows of a step, in sentences; empty when its measure is not in the diary.
    public func says(_ step: AgreedStep) -> [Text] {
        guard let measure = Planner.measure(of: step.id) else { return [] }
        let aims: [PlanAim] =
            switch measure {
            case .legs: [.legs]
            case .back: [.back]
            case .legsAndBack: [.legs, .back]
            case .onset, .sleep, .results, .answers, .seen, .nightsNoted: []
            }
        return aims.map { aim in
            guard let change = change(of: aim, since: step.agreed) else {
                return Text(
                    "plan.progress.cannotTell",
                    "{aim}: cannot tell yet. It needs two weeks, with at least {count} noted days "
                        + "before the step and now.",
                    ["aim": .text(PlanProgress.name(aim)), "count": .count(PlanMeasure.daysNeeded)]
                )
            }
            return PlanProgress.sentence(change).with([
                "aim": .text(PlanProgress.name(aim)),
                "before": PlanProgress.number(change.before),
                "now": PlanProgress.number(change.now),
            ])
        }
    }

    /// Whether a fall is as large as matters: 2 points or 30 % of the start (Ostelo 2008).
    static func matters(_ change: (before: Double, now: Double)) -> Bool {
        let fall = change.before - change.now
        guard fall > 0 else { return false }
        return fall >= PlanMeasure.pointsThatMatter
            || fall >= change.before * PlanMeasure.shareThatMatters
    }

    private static func summary(
        endingWith day: Day,
        _ entries: (ClosedRange<Night>) -> [Entry]
    ) -> NightsSummary {
        let first = Night(eve: day.advanced(by: 1 - PlanMeasure.daysLookedAt))
        let nights = first...Night(eve: day)
        return NightsSummary(DiarySeries(entries: entries(nights), nights: nights).nights)
    }

    private static func median(of aim: PlanAim, in summary: NightsSummary) -> NightsSummary.Median?
    {
        let median =
            switch aim {
            case .legs: summary.legs
            case .back: summary.back
            }
        return median.flatMap { $0.count >= PlanMeasure.daysNeeded ? $0 : nil }
    }

    private static func number(_ value: Double) -> Argument {
        .number(value, digits: value == value.rounded() ? 0 : 1)
    }

    private static func name(_ aim: PlanAim) -> Text {
        switch aim {
        case .legs: Text("plan.progress.legs", "Legs")
        case .back: Text("plan.progress.back", "Back")
        }
    }

    private static func sentence(_ change: (before: Double, now: Double)) -> Text {
        if matters(change) {
            return Text(
                "plan.progress.lower",
                "{aim}: {now} now, {before} before the step. That is a fall of 2 points or 30 %, the "
                    + "least that counts here. It is no proof that the step did it."
            )
        }
        return change.now > change.before
            ? Text(
                "plan.progress.higher",
                "{aim}: {now} now, {before} before the step. Higher than before."
            )
            : Text(
                "plan.progress.same",
                "{aim}: {now} now, {before} before the step. No fall of 2 points or 30 %."
            )
    }
}

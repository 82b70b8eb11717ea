// SPDX-License-Identifier: Apache-2.0
public import Vocabulary
public import Wording

extension CarePlan {
    /// Takes proposed steps in, or sets them aside.
    ///
    /// An open step that is there gets the words of today and keeps the rest; one that was closed is
    /// begun anew.
    public mutating func take(
        _ proposed: [PlanStep],
        in wording: Wording,
        on day: Day,
        isSetAside: Bool
    ) {
        for step in proposed {
            var taken = AgreedStep(step, in: wording, on: day)
            if isSetAside { taken.state = .setAside }
            guard let place = steps.firstIndex(where: { $0.id == step.id }) else {
                steps.append(taken)
                continue
            }
            if steps[place].state.isOpen && !isSetAside {
                steps[place].says = taken.says
                steps[place].language = taken.language
            } else {
                steps[place] = taken
            }
        }
    }
}

extension PlanGoal {
    /// The goal in a sentence.
    public var says: Text {
        guard let by else {
            return Text(
                "plan.goal.open",
                "For {aim}: down to {rating} of 10",
                ["aim": .text(aim.words), "rating": .count(rating)]
            )
        }
        return Text(
            "plan.goal.by",
            "For {aim}: down to {rating} of 10 by {day}",
            ["aim": .text(aim.words), "rating": .count(rating), "day": .day(by)]
        )
    }
}

extension AgreedStep {
    /// Who, by when, and how it stands, in a line.
    public var line: Text {
        guard let due, state == .agreed else {
            return Text(
                "plan.step.line",
                "Who: {who}. {state} since {day}.",
                [
                    "who": .text(who.words), "state": .text(state.start), "day": .day(changed),
                ]
            )
        }
        return Text(
            "plan.step.lineDue",
            "Who: {who}. Begin by {due}. {state} since {day}.",
            [
                "who": .text(who.words), "due": .day(due), "state": .text(state.start),
                "day": .day(changed),
            ]
        )
    }
}

extension StepState {
    /// The state at the beginning of a sentence.
    fileprivate var start: Text {
        switch self {
        case .agreed: Text("plan.start.agreed", "Agreed")
        case .doing: Text("plan.start.doing", "Under way")
        case .done: Text("plan.start.done", "Done")
        case .setAside: Text("plan.start.setAside", "Set aside")
        }
    }
}

extension TriedTreatment {
    /// The treatment with what it did, in a line.
    public var says: Text {
        var parts = [name]
        if let started, let stopped {
            parts.append(
                Text(
                    "tried.fromTo",
                    "{from} to {to}",
                    ["from": .date(started), "to": .date(stopped)]
                )
            )
        } else if let started {
            parts.append(Text("tried.since", "since {from}", ["from": .date(started)]))
        } else if let stopped {
            parts.append(Text("tried.until", "until {to}", ["to": .date(stopped)]))
        }
        if let amount {
            parts.append(Text("words.medicineName", "{name}", ["name": .verbatim(amount)]))
        }
        for (aim, effect) in [(PlanAim.legs, legs), (.back, back)] {
            guard let effect else { continue }
            parts.append(
                Text(
                    "tried.did",
                    "{aim}: {effect}",
                    ["aim": .text(aim.short), "effect": .text(effect.words)]
                )
            )
        }
        if let whyStopped {
            parts.append(Text("tried.ended", "ended: {why}", ["why": .verbatim(whyStopped)]))
        }
        return parts.dropFirst().reduce(parts[0]) { whole, part in
            Text("tried.and", "{whole}; {part}", ["whole": .text(whole), "part": .text(part)])
        }
    }

    /// What it was: the title in the catalogue, or the person's own words.
    public var name: Text {
        switch what {
        case .listed(let name):
            Treatments.named(name)?.title
                ?? Text("words.medicineName", "{name}", ["name": .verbatim(name)])
        case .own(let words): Text("words.medicineName", "{name}", ["name": .verbatim(words)])
        }
    }
}

extension PlanAim {
    /// The trouble in a word.
    var short: Text {
        switch self {
        case .legs: Text("plan.aimShort.legs", "legs")
        case .back: Text("plan.aimShort.back", "back")
        }
    }
}

extension RowCheck {
    /// The first problem of a treatment that was tried; nil when there is none.
    public static func problem(with row: TriedTreatment, on day: Day) -> RowProblem? {
        if let started = row.started, started.earliest > day {
            return RowProblem(part: .started, says: ReplyWords.notYet(day))
        }
        guard let started = row.started, let stopped = row.stopped,
            stopped.latest < started.earliest
        else { return nil }
        return RowProblem(
            part: .stopped,
            says: Text(
                "rowPage.tried.reversed",
                "This ended before it began. One of the two dates is wrong."
            )
        )
    }
}

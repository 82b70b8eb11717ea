// SPDX-License-Identifier: Apache-2.0
import Vocabulary
public import Wording

extension Treatment.Group {
    /// What the group is called.
    public var title: Text {
        switch self {
        case .movement: Text("treatments.group.movement", "Movement")
        case .handsOn: Text("treatments.group.handsOn", "By hand, and warmth")
        case .mind: Text("treatments.group.mind", "Knowing, sleep and calm")
        case .devices: Text("treatments.group.devices", "Devices")
        case .iron: Text("treatments.group.iron", "Iron")
        case .medicines: Text("treatments.group.medicines", "Medicines")
        case .procedures: Text("treatments.group.procedures", "Procedures")
        }
    }
}

extension Treatment.Measure {
    /// By what it is judged, after “by”.
    public var label: Text {
        switch self {
        case .legs: Text("treatments.measure.legs", "how calm the legs are in the evening")
        case .back: Text("treatments.measure.back", "how much the back gets in the way")
        case .both: Text("treatments.measure.both", "how legs and back get in the way")
        case .sleep: Text("treatments.measure.sleep", "how the nights are")
        }
    }
}

extension Treatment {
    /// When it can be judged, and by what.
    public var judged: Text {
        let (first, last) = (judgedAfterDays.lowerBound, judgedAfterDays.upperBound)
        let measure: Argument = .text(measure.label)
        guard first.isMultiple(of: 7), last.isMultiple(of: 7) else {
            return Text(
                "treatments.judged.days",
                "After {first} to {last} days, by {measure}.",
                ["first": .count(first), "last": .count(last), "measure": measure]
            )
        }
        return Text(
            "treatments.judged.weeks",
            "After {first} to {last} weeks, by {measure}.",
            ["first": .count(first / 7), "last": .count(last / 7), "measure": measure]
        )
    }
}

extension Complaint {
    /// What it is called.
    public var title: Text {
        switch self {
        case .legs: Text("treatments.legs", "Legs")
        case .back: Text("treatments.back", "Back")
        }
    }
}

extension Disagreement {
    /// What is said of it; nil when there is none.
    public var label: Text? {
        switch self {
        case .none: nil
        case .current: Text("treatments.disagree.current", "Guidelines disagree.")
        case .onlyWithOlderOrWider:
            Text(
                "treatments.disagree.older",
                "Only a guideline that lapsed, or is on other pain, says otherwise."
            )
        }
    }
}

extension GuidelinePosition {
    /// Which way it points and how firmly, in words.
    public var words: Text {
        switch (direction, strength) {
        case (.for, .strong): Text("treatments.position.forStrong", "strongly for it")
        case (.for, .conditional):
            Text("treatments.position.forConditional", "for it, with conditions")
        case (.for, .notGraded): Text("treatments.position.for", "for it")
        case (.against, .strong): Text("treatments.position.againstStrong", "strongly against it")
        case (.against, .conditional):
            Text("treatments.position.againstConditional", "against it, with conditions")
        case (.against, .notGraded): Text("treatments.position.against", "against it")
        case (.onlyAfterOthers, _):
            Text("treatments.position.last", "only after other care")
        case (.noRecommendation, _):
            Text("treatments.position.none", "looked, and recommends nothing")
        }
    }

    /// The course it is limited to; nil for any or for chronic pain, which the table is about.
    public var courseWords: Text? {
        course == .acute ? Text("treatments.course.acute", "new pain") : nil
    }
}

extension TreatmentEffect {
    /// What it does to a complaint, in words; each line of the medicines once.
    public func words(for complaint: Complaint) -> [Text] {
        if direction == .helpsLittle, basis?.verification.isVerified == false {
            return [Text("treatments.effect.thought", "thought to help a little")]
        }
        if let label = direction.label { return [label] }
        let said = medicines.compactMap { complaint == .legs ? $0.legs.label : $0.back?.label }
        return said.withoutRepeats
    }
}

// SPDX-License-Identifier: Apache-2.0
public import Wording

extension MedicineEffect.Legs {
    /// What is said of it, for a person.
    public var label: Text {
        switch self {
        case .muchWorse:
            Text(
                "medicines.legs.muchWorse",
                "makes restless legs worse in about one in four people"
            )
        case .worse: Text("medicines.legs.worse", "can make restless legs worse in some people")
        case .mayWorsen:
            Text(
                "medicines.legs.mayWorsen",
                "has been reported, rarely, to make restless legs worse"
            )
        case .betterThenWorse:
            Text(
                "medicines.legs.betterThenWorse",
                "can ease restless legs at first and make them worse over time"
            )
        case .better: Text("medicines.legs.better", "can ease restless legs")
        case .noneKnown: Text("medicines.legs.noneKnown", "no effect on restless legs is known")
        case .ironLoss:
            Text(
                "medicines.legs.ironLoss",
                "no direct effect on restless legs; over time it can lower iron"
            )
        case .ironUptake:
            Text(
                "medicines.legs.ironUptake",
                "no direct effect on restless legs; less iron is taken up from food and tablets"
            )
        case .unclear: Text("medicines.legs.unclear", "what it does to restless legs is not clear")
        }
    }
}

extension MedicineEffect.Back {
    /// What is said of it, for a person.
    public var label: Text {
        switch self {
        case .small: Text("medicines.back.small", "a small effect on back pain")
        case .shortTerm: Text("medicines.back.shortTerm", "used for a short time in new back pain")
        case .noBenefit: Text("medicines.back.noBenefit", "no benefit in back pain has been shown")
        case .conflict: Text("medicines.back.conflict", "guidelines on back pain disagree")
        case .unclear: Text("medicines.back.unclear", "what it does to back pain is not clear")
        }
    }
}

extension MedicineEffect {
    /// What to ask a clinician about a medicine.
    public enum Question: String, Hashable, Sendable, CaseIterable {
        case timing, withoutAntihistamine, antiNausea, sedation, whatFor, augmentation
        case onePrescriber, iron, thyroidDose, beforeInjection

        /// The question in words.
        public var label: Text {
            switch self {
            case .timing:
                Text(
                    "medicines.question.timing",
                    "Did the legs change in the weeks after it was started or raised? Would another "
                        + "dose, another hour or another medicine do?"
                )
            case .withoutAntihistamine:
                Text(
                    "medicines.question.withoutAntihistamine",
                    "Is there one without a sedating antihistamine?"
                )
            case .antiNausea:
                Text(
                    "medicines.question.antiNausea",
                    "Is there one against nausea that does not block dopamine?"
                )
            case .sedation:
                Text(
                    "medicines.question.sedation",
                    "How does it go with the other medicines that make sleepy?"
                )
            case .whatFor:
                Text(
                    "medicines.question.whatFor",
                    "Is it for the legs or for something else, and by what is its success judged?"
                )
            case .augmentation:
                Text(
                    "medicines.question.augmentation",
                    "Do the legs begin earlier in the day than before it, spread, or come sooner at "
                        + "rest?"
                )
            case .onePrescriber:
                Text(
                    "medicines.question.onePrescriber",
                    "Who prescribes it for the legs and the back together, and what is the daily "
                        + "total?"
                )
            case .iron:
                Text(
                    "medicines.question.iron",
                    "When were ferritin and transferrin saturation measured?"
                )
            case .thyroidDose:
                Text("medicines.question.thyroidDose", "When was the dose last checked with a TSH?")
            case .beforeInjection:
                Text(
                    "medicines.question.beforeInjection",
                    "What does it mean for an injection near the spine?"
                )
            }
        }
    }
}

extension MedicineEffect {
    /// The line as rules of their own, one for the legs and one for the back.
    var cards: [RuleCard] {
        let who = names.joined(separator: ", ")
        let onLegs = RuleCard(
            name: "legs " + who,
            chapter: .medicines,
            statement: legsLine(of: who),
            basis: legsBasis
        )
        guard let line = backLine(of: who), let backBasis else { return [onLegs] }
        let onBack = RuleCard(
            name: "back " + who,
            chapter: .medicines,
            statement: line,
            basis: backBasis
        )
        return [onLegs, onBack]
    }
}

// SPDX-License-Identifier: Apache-2.0
public import Vocabulary
public import Wording

/// A part of the plan, in the order of the plan.
public enum PlanStage: String, AnswerWord {
    case urgent, ruleOut, both, habits, iron, movement, handsOn, sleep, medicines, procedures
    case specialist

    /// The headline over the steps of a part.
    public var heading: Text {
        switch self {
        case .urgent: Text("plan.stage.urgent", "First of all")
        case .ruleOut: Text("plan.stage.ruleOut", "Other causes")
        case .both: Text("plan.stage.both", "What helps legs and back")
        case .habits: Text("plan.stage.habits", "Habits")
        case .iron: Text("plan.stage.iron", "Iron and vitamins")
        case .movement: Text("plan.stage.movement", "Movement")
        case .handsOn: Text("plan.stage.handsOn", "Hands-on care and devices")
        case .sleep: Text("plan.stage.sleep", "Sleep")
        case .medicines: Text("plan.stage.medicines", "Medicines")
        case .procedures: Text("plan.stage.procedures", "Injections and operations")
        case .specialist: Text("plan.stage.specialist", "Specialists")
        }
    }
}

/// Who takes a step.
public enum PlanActor: String, AnswerWord {
    case emergency, person, doctor, prescriber, physiotherapist, sleepSpecialist, painSpecialist

    /// Who it is, in words.
    public var words: Text {
        switch self {
        case .emergency: Text("plan.who.emergency", "emergency help")
        case .person: Text("plan.who.person", "you")
        case .doctor: Text("plan.who.doctor", "your doctor")
        case .prescriber: Text("plan.who.prescriber", "whoever prescribes it")
        case .physiotherapist: Text("plan.who.physiotherapist", "a physiotherapist")
        case .sleepSpecialist:
            Text("plan.who.sleepSpecialist", "a sleep specialist or neurologist")
        case .painSpecialist: Text("plan.who.painSpecialist", "a pain clinic")
        }
    }
}

/// Which of the two troubles a step is meant to ease.
public enum PlanAim: String, AnswerWord {
    case legs, back

    /// What it is, in words.
    public var words: Text {
        switch self {
        case .legs: Text("plan.aim.legs", "the legs")
        case .back: Text("plan.aim.back", "the back")
        }
    }
}

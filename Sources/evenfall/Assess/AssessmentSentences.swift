// SPDX-License-Identifier: Apache-2.0
import Clinical
import Vocabulary
import Wording

/// What the text form of an assessment says around the sentences of the rules.
enum AssessmentSentences {
    static let purpose = Text(
        "assess.purpose",
        "This is no diagnosis. It orders what was said, for a talk with a clinician."
    )

    static let noLookAlike = Text(
        "assess.noLookAlike",
        "No look-alike fits the answers more than a little."
    )

    static func headline(of tier: Tier) -> Text {
        switch tier {
        case .emergency: Text("assess.tier.emergency", "Emergency: get help now")
        case .sameDay: Text("assess.tier.sameDay", "Today: speak to a clinician the same day")
        case .soon: Text("assess.tier.soon", "Soon: be seen within days to two weeks")
        case .none: Text("assess.tier.none", "Nothing urgent among what was answered")
        }
    }

    static func unasked(_ count: Int) -> Text {
        Text(
            "assess.unasked",
            "{count} warning {count|sign was|signs were} not asked or {count|is|are} not known, "
                + "so this is no reassurance about {count|it|them}.",
            ["count": .count(count)]
        )
    }

    static func weight(_ significant: Truth) -> Text {
        switch significant {
        case .yes: Text("assess.weight.yes", "It weighs on the person at least moderately.")
        case .no: Text("assess.weight.no", "It weighs on the person little or not at all.")
        case .unknown: Text("assess.weight.unknown", "How much it weighs is not known.")
        }
    }

    static func level(_ level: Finding.Level) -> Text {
        switch level {
        case .urgent: Text("assess.level.urgent", "Today")
        case .alert: Text("assess.level.alert", "Before the next dose or prescription")
        case .ask: Text("assess.level.ask", "At the next visit")
        case .know: Text("assess.level.know", "Good to know")
        }
    }
}

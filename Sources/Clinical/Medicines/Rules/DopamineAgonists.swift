// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// Dopamine agonists and levodopa.
enum DopamineAgonists {
    static let classes: MedicineGroups = [.dopamineAgonist, .levodopa]

    /// Whether a medicine is one of them and for the legs, as far as was told.
    static func isForLegs(_ medicine: ListedMedicine, in story: ReviewStory) -> Bool {
        medicine.isAny(of: classes) && story.isForLegs(medicine)
    }
}

extension FindingRule {
    /// A dopamine medicine as the standard treatment of restless legs.
    ///
    /// Source: AASM 2025 (conditional, against standard use; strong against cabergoline); AAN 2016
    /// recommends them. A person who takes one is never told to stop.
    static let dopamineAgonistFirstLine = FindingRule(
        "dopamine-agonist-first-line",
        about: .medicines,
        Text(
            "medicines.firstLine.statement",
            "Since 2025 the AASM advises against dopamine agonists and levodopa as standard "
                + "treatment of restless legs (conditional; strong for cabergoline, because of heart "
                + "valves), for they can make the disease worse over years. The AAN (2016) and the "
                + "labels still list them. No one should stop one alone."
        ),
        basis: Basis(
            "aasm-2025-rows",
            "aan-2016",
            "allen-2011",
            grade: .conflicting,
            verification: .secondary
        )
    ) { story in
        story.list.taken(of: DopamineAgonists.classes).compactMap { medicine in
            guard story.isForLegs(medicine) else { return nil }
            let isTold = medicine.medicine.indication == .restlessLegs
            if isTold, medicine.isAny(of: [.ergot]) {
                return Reading(
                    .dopamineAgonistFirstLine,
                    .alert,
                    of: medicine,
                    Text(
                        "medicines.firstLine.ergot",
                        "{signs} is noted for restless legs. Experts advise strongly against it, "
                            + "because medicines of this kind can harm the heart valves. Please call "
                            + "the prescriber before the next prescription, and do not stop it on "
                            + "your own."
                    )
                )
            }
            return Reading(
                .dopamineAgonistFirstLine,
                isTold ? .ask : .know,
                of: medicine,
                Text(
                    "medicines.firstLine.says",
                    "Where {signs} is taken for restless legs: it often helps at first, but over "
                        + "years it can make them worse. Experts disagree; since 2025 one large "
                        + "guideline no longer puts it first. Please talk it over at the next visit, "
                        + "and do not stop or raise it on your own."
                )
            )
        }
    }

    /// Questions about urges, on schedule.
    ///
    /// Source: Cornelius 2010 (17 % on these medicines against 8 % untreated); schedule of the
    /// knowledge file: start, 1, 3 and 6 months, then every six months.
    static let impulseControlQuestions = FindingRule(
        "impulse-control-questions",
        about: .medicines,
        Text(
            "medicines.impulse.statement",
            "Everyone who takes a dopamine agonist or levodopa should be asked about gambling, "
                + "shopping, eating, sex and other urges at the start, after one, three and six "
                + "months, and then every six months. A yes is an alert."
        ),
        basis: Basis("cornelius-2010", grade: .moderate)
    ) { story in
        let taken = story.list.takes(anyOf: DopamineAgonists.classes)
        let alarming = Reading(
            .impulseControlQuestions,
            .alert,
            taken && story.warns(.newGamblingOrSpending),
            in: story,
            Text(
                "medicines.impulse.alert",
                "You said: {signs}. Such urges can be an effect of the medicine and not of your "
                    + "character. Please call the prescriber before the next dose, and do not stop "
                    + "it on your own."
            )
        )
        let asking = Reading(
            .impulseControlQuestions,
            .ask,
            taken,
            in: story,
            Text(
                "medicines.impulse.says",
                "{signs} can bring urges that are hard to control: gambling, shopping, eating, sex. "
                    + "Ask yourself, and someone close to you, at the start, after one, three and six "
                    + "months, and then every six months. Tell the prescriber of any change."
            )
        )
        return [alarming ?? asking].compactMap(\.self)
    }
}

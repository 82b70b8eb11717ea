// SPDX-License-Identifier: Apache-2.0
import Vocabulary
public import Wording

extension ResolvedMedicine {
    /// What is in it, or that nobody knows.
    public var holds: Text {
        guard !ingredients.isEmpty else {
            return Text(
                "review.unknown",
                "This name is not known, so no rule uses it. The ingredients on the box would help."
            )
        }
        let names: [Text] = ingredients.map(\.label)
        guard case .spelling(let written) = match else {
            return Text("review.holds", "Holds {list}.", ["list": .list(names)])
        }
        return Text(
            "review.readAs",
            "Read as {name}: holds {list}.",
            ["name": .verbatim(written), "list": .list(names)]
        )
    }
}

extension MedicineSummary {
    /// What can't be right about the doses; nil when nothing stands out.
    public var doubt: Text? {
        guard let dose = dosesOutOfScale.first else { return nil }
        return Text(
            "medicines.outOfScale",
            "{dose} and the strength on the box are a hundredfold or more apart, so one of the units "
                + "is likely wrong. Until it is right, this dose is used in no rule.",
            ["dose": .text(dose.amountWords)]
        )
    }
}

extension Ingredient {
    /// Its name in a sentence.
    public var label: Text { Text("words.medicineName", "{name}", ["name": .verbatim(name)]) }
}

extension MedicineEffect {
    /// What something does to the legs, in a sentence that begins with its name.
    func legsLine(of who: String) -> Text {
        Text(
            "medicines.row.legs",
            "{who}, for the legs: {effect}",
            ["who": .verbatim(who), "effect": .text(legs.label)]
        )
    }

    /// What something does to the back, in a sentence that begins with its name; nil when it is no
    /// medicine for the back.
    func backLine(of who: String) -> Text? {
        back.map { back in
            Text(
                "medicines.row.back",
                "{who}, for the back: {effect}",
                ["who": .verbatim(who), "effect": .text(back.label)]
            )
        }
    }
}

extension MedicineSummary.Part {
    /// What the ingredient does to the legs and to the back, as far as the table tells.
    public var effectLines: [Text] {
        guard let effect else { return [] }
        return [effect.legsLine(of: ingredient.name), effect.backLine(of: ingredient.name)]
            .compactMap(\.self)
    }
}

// SPDX-License-Identifier: Apache-2.0
import Clinical
import Mustache
import Vocabulary
import Wording

/// One medicine of the list, with what is in it.
struct ReviewMedicineView: MustacheParent, Sendable {
    private let line: String
    private let path: String
    private let resolved: ResolvedMedicine
    private let noted: Text?
    private let wording: Wording

    init(line: String, path: String, resolved: ResolvedMedicine, noted: Text?, wording: Wording) {
        self.line = line
        self.path = path
        self.resolved = resolved
        self.noted = noted
        self.wording = wording
    }

    func child(named name: String) -> Any? {
        switch name {
        case "line": line
        case "path": path
        case "holds": wording(holds)
        case "noted": orFalse(noted.map { wording($0) })
        case "effects": resolved.ingredients.flatMap(effects).map { wording($0) }
        default: nil
        }
    }

    /// What an ingredient does to the legs and to the back, as far as the table tells.
    private func effects(_ ingredient: Ingredient) -> [Text] {
        guard let effect = MedicineEffect.of(ingredient) else { return [] }
        let who: Argument = .verbatim(ingredient.name)
        var texts = [
            Text(
                "medicines.row.legs",
                "{who}, for the legs: {effect}",
                ["who": who, "effect": .text(effect.legs.label)]
            )
        ]
        if let back = effect.back {
            texts.append(
                Text(
                    "medicines.row.back",
                    "{who}, for the back: {effect}",
                    ["who": who, "effect": .text(back.label)]
                )
            )
        }
        return texts
    }

    private var holds: Text {
        guard !resolved.ingredients.isEmpty else {
            return Text(
                "review.unknown",
                "This name is not known, so no rule uses it. The ingredients on the box would help."
            )
        }
        let names: [Text] = resolved.ingredients.map {
            Text("words.medicineName", "{name}", ["name": .verbatim($0.name)])
        }
        guard case .spelling(let written) = resolved.match else {
            return Text("review.holds", "Holds {list}.", ["list": .list(names)])
        }
        return Text(
            "review.readAs",
            "Read as {name}: holds {list}.",
            ["name": .verbatim(written), "list": .list(names)]
        )
    }
}

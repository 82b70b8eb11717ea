// SPDX-License-Identifier: Apache-2.0
public import Vocabulary
public import Wording

/// The plain words for every answer, key and result, shared by interview, report and method.
public enum ClinicalWords {
    /// A text under `words.`, the group and the word.
    static func text(
        _ group: String,
        _ word: some RawRepresentable<String>,
        _ english: String
    ) -> Text {
        Text("words.\(group).\(word.rawValue)", english)
    }

    /// What a button for a plain answer says.
    public static func label(_ answer: Answer) -> Text {
        switch answer {
        case .yes: text("answer", answer, "Yes")
        case .no: text("answer", answer, "No")
        case .unknown: text("answer", answer, "I can’t say")
        case .onlyBefore: text("answer", answer, "It used to, not any more")
        }
    }

    /// What a sex is called.
    public static func label(_ sex: Sex) -> Text {
        switch sex {
        case .female: text("sex", sex, "Female")
        case .male: text("sex", sex, "Male")
        case .other: text("sex", sex, "Other")
        case .unknown: text("sex", sex, "I’d rather not say")
        }
    }

    /// What a posture does, as a choice.
    public static func label(_ effect: PostureEffect) -> Text {
        switch effect {
        case .provokes: text("posture", effect, "Makes it worse")
        case .relieves: text("posture", effect, "Eases it")
        case .neither: text("posture", effect, "No change")
        case .unknown: text("posture", effect, "I can’t say")
        }
    }

    /// What a medicine is for, as a choice.
    public static func label(_ indication: Indication) -> Text {
        switch indication {
        case .restlessLegs: text("indication", indication, "Restless legs")
        case .backPain: text("indication", indication, "Back pain")
        case .sleep: text("indication", indication, "Sleep")
        case .mood: text("indication", indication, "Mood or worry")
        case .other: text("indication", indication, "Something else")
        }
    }

    /// The form of a medicine, as a choice.
    public static func label(_ form: MedicineForm) -> Text {
        switch form {
        case .salt: text("form", form, "Tablet, strength given as salt")
        case .base: text("form", form, "Tablet, strength given as base")
        case .patch: text("form", form, "Patch")
        case .gel: text("form", form, "Gel or cream")
        case .oral: text("form", form, "Taken by mouth")
        case .unknown: text("form", form, "I can’t say")
        }
    }

    /// What a laboratory test is called.
    public static func label(_ test: LabTest) -> Text {
        switch test {
        case .ferritin: text("lab", test, "Ferritin (iron stores)")
        case .iron: text("lab", test, "Iron")
        case .tibc: text("lab", test, "Total iron-binding capacity")
        case .transferrinSaturation: text("lab", test, "Transferrin saturation")
        case .haemoglobin: text("lab", test, "Haemoglobin")
        case .crp: text("lab", test, "C-reactive protein")
        case .creatinine: text("lab", test, "Creatinine")
        case .egfr: text("lab", test, "Kidney filtering rate (eGFR)")
        case .glucose: text("lab", test, "Blood sugar (glucose)")
        case .hba1c: text("lab", test, "Long-term blood sugar (HbA1c)")
        case .tsh: text("lab", test, "Thyroid (TSH)")
        case .vitaminB12: text("lab", test, "Vitamin B12")
        case .folate: text("lab", test, "Folate")
        case .vitaminD: text("lab", test, "Vitamin D")
        case .magnesium: text("lab", test, "Magnesium")
        case .phosphate: text("lab", test, "Phosphate")
        }
    }
}

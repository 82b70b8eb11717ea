// SPDX-License-Identifier: Apache-2.0

extension ListedMedicine {
    private static let skinForms: Set<String> = [
        "gel", "cream", "creme", "salbe", "ointment", "emulgel", "patch", "patches", "pflaster",
    ]
    private static let swallowedForms: Set<String> = [
        "tablet", "tablets", "tablette", "tabletten", "capsule", "capsules", "kapsel", "kapseln",
        "caplet", "caplets", "filmtabletten",
    ]

    /// Whether it is put on the skin, as its form or its name says.
    var isOnSkin: Bool {
        switch medicine.form {
        case .gel, .patch: true
        case .oral, .salt, .base: false
        case .unknown, nil:
            resolved.forms.contains { ListedMedicine.skinForms.contains($0) }
                && !resolved.forms.contains { ListedMedicine.swallowedForms.contains($0) }
        }
    }
}

// SPDX-License-Identifier: Apache-2.0

extension Medicine {
    private static let skinForms: Set<String> = [
        "gel", "cream", "creme", "salbe", "ointment", "emulgel", "patch", "patches", "pflaster",
    ]
    private static let swallowedForms: Set<String> = [
        "tablet", "tablets", "tablette", "tabletten", "capsule", "capsules", "kapsel", "kapseln",
        "caplet", "caplets", "filmtabletten",
    ]

    /// Whether it is put on the skin, as its form or what its name was resolved to says.
    func isOnSkin(_ resolved: ResolvedMedicine) -> Bool {
        switch form {
        case .gel, .patch: true
        case .oral, .salt, .base: false
        case .unknown, nil:
            resolved.forms.contains { Medicine.skinForms.contains($0) }
                && !resolved.forms.contains { Medicine.swallowedForms.contains($0) }
        }
    }
}

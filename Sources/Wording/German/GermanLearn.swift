// SPDX-License-Identifier: Apache-2.0

extension Translation {
    /// The pages that explain: what stands around their texts.
    static let germanLearn = """
        learn.group.back: Rückenschmerzen
        learn.group.causes: Was dahintersteckt
        learn.group.help: Hilfe finden
        learn.group.legs: Unruhige Beine
        learn.group.linked: Wie Beine, Rücken und Schlaf zusammenhängen
        learn.group.lookAlikes: Was unruhigen Beinen ähnlich sieht
        learn.group.treatments: Behandlungen
        """
}

// SPDX-License-Identifier: Apache-2.0
import Vocabulary

extension ClinicalBibliography {
    /// Sources on habits.
    static let habits: [Source] = []
}

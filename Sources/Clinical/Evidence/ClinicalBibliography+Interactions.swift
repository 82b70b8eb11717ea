// SPDX-License-Identifier: Apache-2.0
import Vocabulary

extension ClinicalBibliography {
    /// Sources on medicines that are taken together.
    static let interactions: [Source] = []
}

// SPDX-License-Identifier: Apache-2.0
import Vocabulary

extension ClinicalBibliography {
    /// Sources on laboratory results.
    static let labs: [Source] = []
}

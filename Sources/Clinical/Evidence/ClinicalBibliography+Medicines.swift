// SPDX-License-Identifier: Apache-2.0
import Vocabulary

extension ClinicalBibliography {
    /// Sources on the effects of medicines on the legs and the back.
    static let medicines: [Source] = []
}

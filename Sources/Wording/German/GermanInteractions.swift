// SPDX-License-Identifier: Apache-2.0

extension Translation {
    static let germanInteractions: String = """
        method.interactions: Medikamente zusammen
        """
}

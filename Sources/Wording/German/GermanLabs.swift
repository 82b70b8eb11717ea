// SPDX-License-Identifier: Apache-2.0

extension Translation {
    static let germanLabs: String = """
        method.labs: Laborwerte
        """
}

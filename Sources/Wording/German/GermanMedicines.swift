// SPDX-License-Identifier: Apache-2.0

extension Translation {
    static let germanMedicines: String = """
        method.medicines: Medikamente
        """
}

// SPDX-License-Identifier: Apache-2.0

extension Translation {
    static let germanHabits: String = """
        method.habits: Gewohnheiten
        """
}

// SPDX-License-Identifier: Apache-2.0

/// The rules on habits, in the order their findings are shown.
enum HabitRules {
    static let all: [FindingRule] = []
}

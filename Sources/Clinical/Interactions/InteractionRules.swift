// SPDX-License-Identifier: Apache-2.0

/// The rules on interactions, in the order their findings are shown.
enum InteractionRules {
    static let all: [FindingRule] = []
}

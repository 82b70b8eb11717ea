// SPDX-License-Identifier: Apache-2.0

/// The rules on laboratory results, in the order their findings are shown.
enum LabRules {
    static let all: [FindingRule] = []
}

// SPDX-License-Identifier: Apache-2.0

/// The rules on medicines, in the order their findings are shown.
enum MedicineRules {
    static let all: [FindingRule] = []
}

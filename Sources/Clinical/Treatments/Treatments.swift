// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// The catalogue of treatments for restless legs and for chronic low back pain.
public enum Treatments {
    /// Every treatment, group by group.
    public static let all: [Treatment] =
        movement + handsOn + mind + devices + iron + medicines + procedures

    /// The treatment of a name; nil when there is none.
    public static func named(_ name: String) -> Treatment? { byName[name] }

    /// The treatments of one group, in their order.
    public static func group(_ group: Treatment.Group) -> [Treatment] {
        all.filter { $0.group == group }
    }

    /// The treatments that a case gives a reason to look at first, with that reason.
    public static func ruledOut(in case: Case) -> [(treatment: Treatment, first: [RuleOut])] {
        all.map { ($0, $0.standing(in: `case`)) }.filter { !$0.1.isEmpty }
    }

    private static let byName: [String: Treatment] = Dictionary(
        all.map { ($0.name, $0) },
        uniquingKeysWith: { first, _ in first }
    )
}

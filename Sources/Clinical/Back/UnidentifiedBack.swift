// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

/// No single cause can be named, which is so for nine in ten people with back pain.
///
/// Source: VA/DoD 2022 (up to 85 %), WHO 2023 (at least 90 % in primary care).
enum UnidentifiedBack {
    static let statement = Text(
        "back.unidentified.statement",
        "In about nine of ten people no single cause can be named. This fits when no other kind "
            + "does; it does not mean that nothing is wrong."
    )
    static let basis = Basis("va-dod-2022", grade: .moderate, verification: .secondary)

    static func fit(beside others: [BackKindFit]) -> BackKindFit {
        let best = others.map(\.fit).min() ?? .unknown
        let open = others.filter { $0.fit == .unknown }.count
        let fit: Fit =
            switch best {
            case .strong: .against
            case .some: .weak
            case .weak, .unknown, .against: open > others.count / 2 ? .unknown : .strong
            }
        return BackKindFit(
            kind: .unidentified,
            fit: fit,
            speaksFor: [],
            speaksAgainst: [],
            basis: basis
        )
    }
}

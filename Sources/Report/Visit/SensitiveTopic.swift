// SPDX-License-Identifier: Apache-2.0
public import Clinical
public import Wording

/// A topic whose answers are printed only when the person ticks it.
public enum SensitiveTopic: String, Hashable, Sendable, CaseIterable {
    case selfHarm, gambling, sex

    /// What the tick box says.
    public var label: Text {
        switch self {
        case .selfHarm: Text("report.sensitive.selfHarm", "thoughts of dying or of self-harm")
        case .gambling: Text("report.sensitive.gambling", "gambling, spending and other urges")
        case .sex: Text("report.sensitive.sex", "sexual feeling and function")
        }
    }

    /// The warning signs that belong to the topic.
    public var signs: Set<WarningKey> {
        switch self {
        case .selfHarm: [.wantsToDie, .planToHarm]
        case .gambling: [.newGamblingOrSpending]
        case .sex: [.sexualFunctionChange]
        }
    }
}

/// Which answers may stand in a report.
struct AnswerFilter {
    private let hidden: Set<WarningKey>

    init(including topics: Set<SensitiveTopic>) {
        hidden = SensitiveTopic.allCases.filter { !topics.contains($0) }
            .reduce(into: []) { $0.formUnion($1.signs) }
    }

    /// The warning signs that may be shown, in the order of the table.
    var signs: [WarningKey] { WarningKey.allCases.filter { !hidden.contains($0) } }

    func shows(_ path: AnswerPath) -> Bool {
        guard case .warning(let key) = path else { return true }
        return !hidden.contains(key)
    }

    /// The answers that may be shown; nil when something rests on hidden answers alone.
    func visible(_ paths: [AnswerPath]) -> [AnswerPath]? {
        let shown = paths.filter(shows)
        return shown.isEmpty && !paths.isEmpty ? nil : shown
    }
}

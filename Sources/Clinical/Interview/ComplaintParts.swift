// SPDX-License-Identifier: Apache-2.0
public import Vocabulary

/// What brings a person here.
public enum ComplaintParts: String, AnswerWord {
    case legs, back, both, neither

    var includesLegs: Bool { self == .legs || self == .both }
    var includesBack: Bool { self == .back || self == .both }
}

extension Case {
    /// What brings the person here; nil until both legs and back were asked about.
    var parts: ComplaintParts? {
        guard legs != nil, back != nil else { return nil }
        switch (legs?.isEmpty == false, hasBackProblem) {
        case (true, true): return .both
        case (true, false): return .legs
        case (false, true): return .back
        case (false, false): return .neither
        }
    }

    /// Whether a back problem is told of; an empty list of sites means there is none.
    var hasBackProblem: Bool {
        guard let back else { return false }
        return back[.sites] != .words([])
    }

    mutating func setParts(_ parts: ComplaintParts) {
        if parts.includesLegs {
            if legs?.isEmpty ?? true { legs = [LegProblem(id: "a")] }
        } else {
            legs = []
        }
        if parts.includesBack {
            if !hasBackProblem { back = Sheet() }
        } else {
            var none = Sheet<BackKey>()
            none[.sites] = .words([])
            back = none
        }
    }

    mutating func setAnotherLeg(after index: Int, _ answer: Answer) {
        var problems = legs ?? []
        if answer == .yes, problems.count == index + 1 {
            let used = Set(problems.map(\.id))
            let free = ["a", "b", "c", "d", "e"].first { !used.contains($0) } ?? "\(index + 2)"
            problems.append(LegProblem(id: free))
        } else if answer == .no, problems.count > index + 1 {
            problems.removeLast(problems.count - index - 1)
        }
        legs = problems
    }
}

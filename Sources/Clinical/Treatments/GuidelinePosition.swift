// SPDX-License-Identifier: Apache-2.0
public import Vocabulary
public import Wording

/// What one guideline says on one treatment for the legs or for the back.
public struct GuidelinePosition: Hashable, Sendable {
    /// Which way it points.
    public enum Direction: String, Hashable, Sendable, CaseIterable {
        case `for`, against
        /// Allowed, once other care was tried.
        case onlyAfterOthers
        /// It looked and gives no recommendation.
        case noRecommendation
    }

    /// How firmly.
    public enum Strength: String, Hashable, Sendable, CaseIterable {
        case strong, conditional
        /// It gives no strength, or none was seen.
        case notGraded
    }

    /// The course it speaks of.
    public enum Course: String, Hashable, Sendable, CaseIterable {
        case any, acute, chronic
    }

    /// Who says it.
    public let guideline: Guideline
    /// For which of the two it says it.
    public let complaint: Complaint
    /// Which way it points.
    public let direction: Direction
    /// How firmly.
    public let strength: Strength
    /// The course it speaks of.
    public let course: Course
    /// What narrows it, for a clinician; nil when nothing does.
    public let note: Text?
    /// How well it was checked.
    public let verification: Verification
    /// Where it was read.
    public let source: SourceID

    /// Describes a position; its source is that of the guideline unless another one is named.
    init(
        _ guideline: Guideline,
        _ complaint: Complaint,
        _ direction: Direction,
        _ strength: Strength,
        _ verification: Verification,
        course: Course? = nil,
        note: Text? = nil,
        source: SourceID? = nil
    ) {
        self.guideline = guideline
        self.complaint = complaint
        self.direction = direction
        self.strength = strength
        self.course = course ?? (complaint == .back ? .chronic : .any)
        self.note = note
        self.verification = verification
        self.source = source ?? guideline.source
    }

    /// Whether both speak of the same people and point opposite ways.
    func isOpposed(to other: GuidelinePosition) -> Bool {
        complaint == other.complaint && guideline != other.guideline
            && (course == other.course || course == .any || other.course == .any)
            && [direction, other.direction].contains(.for)
            && [direction, other.direction].contains(.against)
    }
}

/// The two things a treatment is for in this program.
public enum Complaint: String, Hashable, Sendable, CaseIterable {
    case legs, back
}

/// Whether guidelines on one treatment point opposite ways.
public enum Disagreement: String, Hashable, Sendable, CaseIterable {
    case none
    /// Two guidelines in force do.
    case current
    /// Only one that lapsed, or is on another kind of pain, points the other way.
    case onlyWithOlderOrWider
}

extension [GuidelinePosition] {
    /// Whether those on one complaint disagree; counted from the positions, never stated.
    public func disagreement(on complaint: Complaint) -> Disagreement {
        let asked = filter { $0.complaint == complaint }
        let pairs = asked.flatMap { one in
            asked.filter { $0.isOpposed(to: one) }.map { (one, $0) }
        }
        guard !pairs.isEmpty else { return .none }
        let isCurrent = pairs.contains {
            $0.guideline.countsInDisagreement && $1.guideline.countsInDisagreement
        }
        return isCurrent ? .current : .onlyWithOlderOrWider
    }

    /// Whether a guideline in force says it for a complaint.
    func hasCurrent(_ direction: GuidelinePosition.Direction, for complaint: Complaint) -> Bool {
        contains {
            $0.complaint == complaint && $0.direction == direction && !$0.guideline.isLapsed
        }
    }
}

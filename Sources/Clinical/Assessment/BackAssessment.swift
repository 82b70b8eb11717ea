// SPDX-License-Identifier: Apache-2.0
public import Vocabulary

/// How long back pain has gone on.
public enum BackCourse: String, Hashable, Sendable, CaseIterable {
    case acute, subacute, chronic, recurrent, unknown
}

/// What sort of signal the pain is.
public enum PainMechanism: String, Hashable, Sendable, CaseIterable {
    case nociceptive, neuropathic, nociplastic, mixed, unknown
}

/// A kind of back pain, in the order of the contract.
public enum BackKind: String, Hashable, Sendable, CaseIterable {
    case nerveRoot, stenosis, inflammatory, muscleStrain, spineArthritis, fracture, unidentified
}

/// How well one kind of back pain fits.
public struct BackKindFit: Hashable, Sendable {
    /// Which kind.
    public var kind: BackKind
    /// How well it fits.
    public var fit: Fit
    /// Answers that speak for it.
    public var speaksFor: [AnswerPath]
    /// Answers that speak against it.
    public var speaksAgainst: [AnswerPath]
    /// Where the features come from.
    public var basis: Basis

    /// Describes a fit.
    public init(
        kind: BackKind,
        fit: Fit,
        speaksFor: [AnswerPath],
        speaksAgainst: [AnswerPath],
        basis: Basis
    ) {
        self.kind = kind
        self.fit = fit
        self.speaksFor = speaksFor
        self.speaksAgainst = speaksAgainst
        self.basis = basis
    }
}

/// The judgement of the back.
public struct BackAssessment: Hashable, Sendable {
    /// How long it has gone on, by the NIH rule.
    public var course: BackCourse
    /// What sort of signal the pain is.
    public var mechanism: PainMechanism
    /// All seven kinds, best fit first.
    public var kinds: [BackKindFit]
    /// Answers that could still change the result.
    public var missing: [AnswerPath]

    /// Gathers the judgement of the back.
    public init(
        course: BackCourse,
        mechanism: PainMechanism,
        kinds: [BackKindFit],
        missing: [AnswerPath]
    ) {
        self.course = course
        self.mechanism = mechanism
        self.kinds = kinds
        self.missing = missing
    }
}

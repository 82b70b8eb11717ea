// SPDX-License-Identifier: Apache-2.0

/// How far an interview has come; together with the case it is all that must be kept.
public struct InterviewProgress: Hashable, Sendable {
    /// The names of the questions already put, in order, for going back.
    ///
    /// From the second round on, ``secondRoundMark`` stands where that round began.
    public var asked: [String]
    /// The names of the questions that were skipped.
    public var skipped: [String]
    /// The urgent cards already answered: the rule's name, its tier and the answers it rested on.
    ///
    /// Written by ``Acknowledgement``, one text each, with blanks between the parts.
    public var acknowledged: [String]
    /// Whether the skipped questions are being offered once more.
    public var isSecondRound: Bool

    /// Begins an interview.
    public init(
        asked: [String] = [],
        skipped: [String] = [],
        acknowledged: [String] = [],
        isSecondRound: Bool = false
    ) {
        self.asked = asked
        self.skipped = skipped
        self.acknowledged = acknowledged
        self.isSecondRound = isSecondRound
    }

    /// Stands among the asked names where the second round began.
    public static let secondRoundMark: String = "secondRound"
}

// SPDX-License-Identifier: Apache-2.0
import Vocabulary

/// An urgent card that was answered, with what it rested on.
///
/// The card comes again when its rule holds on further answers or asks for more haste.
struct Acknowledgement: Hashable {
    let rule: String
    let tier: Tier
    let answers: Set<String>

    /// Notes a reason as answered.
    init(_ reason: UrgencyReason) {
        rule = reason.rule
        tier = reason.tier
        answers = Set(reason.answers.map(\.description))
    }

    /// Reads what was kept; nil for a text without rule and tier.
    init?(_ text: String) {
        let parts = text.split(separator: " ").map(String.init)
        guard parts.count >= 2, let tier = Tier(rawValue: parts[1]) else { return nil }
        rule = parts[0]
        self.tier = tier
        answers = Set(parts.dropFirst(2))
    }

    /// As it is kept.
    var text: String {
        ([rule, tier.rawValue] + answers.sorted()).joined(separator: " ")
    }

    /// Whether a reason says nothing that was not answered here.
    func covers(_ reason: UrgencyReason) -> Bool {
        rule == reason.rule && tier >= reason.tier
            && reason.answers.allSatisfy { answers.contains($0.description) }
    }
}

extension InterviewProgress {
    /// Whether the card of a reason was answered as it stands.
    public func hasAcknowledged(_ reason: UrgencyReason) -> Bool {
        acknowledged.contains { text in
            text.utf8.starts(with: reason.rule.utf8)
                && Acknowledgement(text)?.covers(reason) ?? false
        }
    }

    /// Notes that the card of a reason was answered.
    mutating func acknowledge(_ reason: UrgencyReason) {
        acknowledged.removeAll { Acknowledgement($0)?.rule == reason.rule }
        acknowledged.append(Acknowledgement(reason).text)
    }
}

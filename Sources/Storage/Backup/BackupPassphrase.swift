// SPDX-License-Identifier: Apache-2.0

/// A secret sentence a person chose; it is never printed.
public struct BackupPassphrase: Sendable {
    /// How many characters it has at least, as the passphrase of the door has.
    public static let fewestCharacters = 12
    /// How many bytes it has at most.
    public static let mostBytes = 1024

    /// What is derived from: the text as it was typed, in UTF-8.
    let bytes: [UInt8]

    /// Takes a text; nil when it is too short or too long.
    public init?(_ text: String) {
        guard text.count >= BackupPassphrase.fewestCharacters,
            text.utf8.count <= BackupPassphrase.mostBytes
        else { return nil }
        bytes = Array(text.utf8)
    }
}

extension BackupPassphrase {
    /// Whether both were typed alike.
    public func isSame(as other: BackupPassphrase) -> Bool { bytes == other.bytes }
}

extension BackupPassphrase: CustomStringConvertible, CustomDebugStringConvertible {
    /// A fixed word, so that the secret stays out of logs.
    public var description: String { "(passphrase)" }
    /// The same fixed word.
    public var debugDescription: String { description }
}

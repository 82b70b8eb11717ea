// SPDX-License-Identifier: Apache-2.0
public import Vocabulary

/// Names the identifiers of whole records.
public enum RecordIdentityKind {}

/// Which record is meant, among all there are anywhere.
///
/// It is made at random when a record is made and stays for good; only erasing everything makes a
/// new one. What waits in a phone carries it, so that it never ends up in another's record.
public typealias RecordID = Identifier<RecordIdentityKind>

extension Identifier where Kind == RecordIdentityKind {
    /// A name no other record has: 128 bits of chance in 32 hexadecimal digits.
    static func random() -> RecordID {
        let digits: [UInt8] = Array("0123456789abcdef".utf8)
        var generator = SystemRandomNumberGenerator()
        let text = (0..<32).map { _ in digits[Int.random(in: 0..<16, using: &generator)] }
        return RecordID(String(decoding: text, as: UTF8.self)) ?? random()
    }
}

extension RevisionLog {
    /// The name of the record itself.
    func identity() throws -> RecordID {
        let rows = try session.run(Statement("SELECT id FROM identity"))
        guard rows.count == 1, let identity = rows[0][0].text.flatMap(RecordID.init) else {
            throw StoreError(.damagedFile, at: place)
        }
        return identity
    }

    /// Gives the record another name.
    func take(_ identity: RecordID) throws {
        _ = try session.run(Statement("UPDATE identity SET id = $1", [.text(identity.text)]))
    }
}

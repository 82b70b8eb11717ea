import Diary
import Vocabulary

@testable import Storage

/// A small sealed file with many pieces, and hands to damage and open it with.
struct BackupSample {
    /// The bytes of the file.
    var file: [UInt8]
    /// What was sealed.
    let content: [UInt8]

    static let passphrase = BackupPassphrase("correct horse battery")
    static let other = BackupPassphrase("another horse battery")

    /// How a sample can be sealed.
    enum Way: String, CaseIterable, Sendable {
        case unsealed, passphrase, key
    }

    /// Seals seeded bytes in pieces of 64 bytes.
    init(_ way: Way, size: Int = 1000, seed: UInt64 = 1) throws {
        var random = SplitMix64(seed: seed)
        let content = (0..<size).map { _ in UInt8.random(in: .min ... .max, using: &random) }
        self.content = content
        var rest = content[...]
        var file: [UInt8] = []
        let writer = BackupWriter(
            made: try BackupSample.moment(),
            seal: try BackupSample.seal(way),
            pieceSize: 64
        )
        let manifest = BackupManifest(
            revisions: 3,
            record: "r",
            size: size,
            checksum: Checksum.of(content)
        )
        try writer.write(
            manifest,
            from: { count in
                let piece = Array(rest.prefix(min(count, 50)))
                rest = rest.dropFirst(piece.count)
                return piece
            },
            to: { file += $0 }
        )
        self.file = file
    }

    /// Opens it, and gives what it holds without the manifest.
    func open(_ passphrase: BackupPassphrase? = BackupSample.passphrase) throws -> [UInt8] {
        var reader = try BackupSample.reader(file)
        var opened: [UInt8] = []
        try reader.open(passphrase) { opened += $0 }
        guard let (manifest, size) = BackupManifest.read(opened) else {
            throw BackupProblem.differs
        }
        let content = Array(opened.dropFirst(size))
        guard Checksum.of(content) == manifest.checksum else { throw BackupProblem.differs }
        return content
    }

    /// What stands in the way of opening it; nil when nothing does.
    func problem(_ passphrase: BackupPassphrase? = BackupSample.passphrase) -> BackupProblem? {
        do {
            _ = try open(passphrase)
            return nil
        } catch {
            return error as? BackupProblem
        }
    }

    /// Where each piece stands in the file.
    func pieces() throws -> [Range<Int>] {
        let header = try BackupSample.reader(file).header
        var start = header.bytes.count
        return (0..<header.pieces).map { number in
            defer { start += header.storedSize(ofPiece: number) }
            return start..<start + header.storedSize(ofPiece: number)
        }
    }

    static func reader(_ file: [UInt8]) throws -> BackupReader {
        var rest = file[...]
        return try BackupReader(size: file.count) { count in
            let piece = Array(rest.prefix(count))
            rest = rest.dropFirst(piece.count)
            return piece
        }
    }

    static func seal(_ way: Way) throws -> BackupSeal {
        guard let passphrase else { throw BackupProblem.needsPassphrase }
        return switch way {
        case .unsealed: .unsealed
        case .passphrase: .passphrase(passphrase, .weak)
        case .key: .key(try BackupKey.make(passphrase, scrypt: .weak))
        }
    }

    static func moment() throws -> Moment {
        guard let moment = Moment("2026-11-20T21:14:05+01:00") else {
            throw BackupProblem.foreign
        }
        return moment
    }
}

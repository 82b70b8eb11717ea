import Testing
import Vocabulary

@testable import Storage

/// A backup opens as it was sealed, or says what is wrong with it.
struct BackupFormatTests {
    @Test(arguments: BackupSample.Way.allCases, [0, 1, 50, 63, 64, 65, 1000])
    func `what was sealed comes out`(_ way: BackupSample.Way, size: Int) throws {
        let sample = try BackupSample(way, size: size)
        #expect(try sample.open() == sample.content)
        var reader = try BackupSample.reader(sample.file)
        try reader.check()
        #expect(reader.header.made == (try BackupSample.moment()))
    }

    @Test func `content that ends with a piece has no empty piece behind it`() throws {
        for size in 60..<200 {
            let sample = try BackupSample(.passphrase, size: size)
            #expect(try sample.open() == sample.content, "\(size)")
        }
    }

    @Test(arguments: [BackupSample.Way.passphrase, .key])
    func `nothing of the content can be read`(_ way: BackupSample.Way) throws {
        let sample = try BackupSample(way)
        for start in stride(from: 0, to: sample.content.count - 8, by: 8) {
            let part = Array(sample.content[start..<start + 8])
            #expect(!sample.file.windows(of: 8).contains { Array($0) == part })
        }
    }

    @Test func `sealing twice makes two different files`() throws {
        #expect(try BackupSample(.passphrase).file != BackupSample(.passphrase).file)
        #expect(try BackupSample(.key).file != BackupSample(.key).file)
    }

    @Test(arguments: [BackupSample.Way.passphrase, .key])
    func `another passphrase, or none, is told apart from damage`(
        _ way: BackupSample.Way
    ) throws {
        let sample = try BackupSample(way)
        #expect(sample.problem(BackupSample.other) == .wrongPassphrase)
        #expect(sample.problem(nil) == .needsPassphrase)
    }

    @Test(arguments: BackupSample.Way.allCases)
    func `a flipped bit anywhere is found, with and without the passphrase`(
        _ way: BackupSample.Way
    ) throws {
        let whole = try BackupSample(way)
        let start = try BackupSample.reader(whole.file).header.bytes.count
        let end = whole.file.count - 32
        // Each byte of a small file costs a derivation, so the pieces are sampled.
        let places =
            Array(0..<start) + Array(stride(from: start, to: end, by: 7)) + [end, end + 31]
        for place in places {
            var sample = whole
            sample.file[place] ^= 1 << UInt8(place % 8)
            let problem = try #require(sample.problem(), "byte \(place)")
            switch place {
            case 0..<16: #expect(problem == .foreign)
            // A length that was changed can point beyond the file.
            case 16..<20: #expect(problem.isDamagedHeader || problem.isTruncated, "\(place)")
            case 20..<start: #expect(problem == .damagedHeader, "\(place)")
            case start..<end where way != .unsealed:
                #expect(problem == .damaged(piece: (place - start) / 80 + 1, of: 18), "\(place)")
            default: #expect(problem == .damagedEnd, "\(place)")
            }
            #expect(throws: BackupProblem.self) {
                var reader = try BackupSample.reader(sample.file)
                try reader.check()
            }
        }
    }

    @Test(arguments: BackupSample.Way.allCases)
    func `a file cut off anywhere is found to be cut off`(_ way: BackupSample.Way) throws {
        let whole = try BackupSample(way)
        let borders = try whole.pieces().map(\.lowerBound)
        for length in Array(1..<120) + borders + [whole.file.count - 1, whole.file.count - 32] {
            var sample = whole
            sample.file.removeLast(whole.file.count - length)
            let problem = try #require(sample.problem(), "\(length) bytes")
            #expect(problem.isTruncated, "\(length) bytes: \(problem)")
        }
        var empty = whole
        empty.file = []
        #expect(empty.problem() == .foreign)
    }

    @Test(arguments: BackupSample.Way.allCases)
    func `bytes behind the end are found`(_ way: BackupSample.Way) throws {
        var sample = try BackupSample(way)
        let size = sample.file.count
        sample.file += [1, 2, 3]
        #expect(sample.problem() == .tooLong(bytes: size + 3, of: size))
    }

    @Test(arguments: [BackupSample.Way.passphrase, .key])
    func `pieces in another order, twice, or from another backup are found`(
        _ way: BackupSample.Way
    ) throws {
        let whole = try BackupSample(way)
        let pieces = try whole.pieces()
        var swapped = whole
        swapped.file.replaceSubrange(pieces[2], with: whole.file[pieces[5]])
        swapped.file.replaceSubrange(pieces[5], with: whole.file[pieces[2]])
        #expect(swapped.problem() == .outOfOrder(piece: 3, belongs: 6))
        var doubled = whole
        doubled.file.replaceSubrange(pieces[4], with: whole.file[pieces[3]])
        #expect(doubled.problem() == .outOfOrder(piece: 5, belongs: 4))
        var spliced = whole
        let stranger = try BackupSample(way)
        spliced.file.replaceSubrange(pieces[4], with: stranger.file[pieces[4]])
        #expect(spliced.problem() == .damaged(piece: 5, of: pieces.count))
    }

    /// Someone who knows the format can mend the checksum of a header, and gains nothing by it.
    @Test func `a header that was changed with care opens nothing`() throws {
        let whole = try BackupSample(.passphrase)
        let header = try BackupSample.reader(whole.file).header
        let later = BackupHeader(
            made: try #require(Moment("2027-01-01T00:00:00Z")),
            contentSize: header.contentSize,
            pieceSize: header.pieceSize,
            lock: header.lock
        )
        var forged = whole
        forged.file.replaceSubrange(0..<header.bytes.count, with: later.bytes)
        #expect(forged.problem() == .damaged(piece: 1, of: header.pieces))
    }

    @Test func `a file of a newer program is refused with its version`() throws {
        let json = Array(#"{"format":2}"#.utf8)
        #expect(throws: BackupProblem.newer(version: 2)) { try BackupHeader(json: json) }
    }

    @Test(arguments: ["", "evenfall", "PK\u{3}\u{4} something else", "SQLite format 3"])
    func `other files are told to be other files`(_ text: String) throws {
        var sample = try BackupSample(.unsealed)
        sample.file = Array(text.utf8)
        let problem = try #require(sample.problem())
        #expect(problem == .foreign || text == "evenfall" && problem.isTruncated)
    }

    @Test(arguments: [(3, 8, 1), (1 << 22, 8, 1), (1 << 17, 64, 1), (1 << 17, 8, 9), (0, 8, 1)])
    func `parameters that would eat the memory are refused`(_ n: Int, _ r: Int, _ p: Int) {
        #expect(Scrypt(rounds: n, blockSize: r, parallelism: p) == nil)
    }

    @Test func `a passphrase is at least ten characters and never printed`() {
        #expect(BackupPassphrase("too short") == nil)
        #expect(BackupPassphrase(String(repeating: "x", count: 1025)) == nil)
        let secret = BackupPassphrase("only words 1")
        #expect(secret.map { "\($0)" } == "(passphrase)")
    }
}

extension BackupProblem {
    fileprivate var isTruncated: Bool { if case .truncated = self { true } else { false } }
    fileprivate var isDamagedHeader: Bool { self == .damagedHeader }
}

extension [UInt8] {
    fileprivate func windows(of size: Int) -> some Sequence<ArraySlice<UInt8>> {
        (0..<Swift.max(0, count - size)).lazy.map { self[$0..<$0 + size] }
    }
}

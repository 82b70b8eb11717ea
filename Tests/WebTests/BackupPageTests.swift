import HTTPTypes
import Foundation
import Storage
import StorageSQLite
import Testing
import Vocabulary

@testable import Web

/// The page that sets a passphrase, makes backups, tries the newest, and hands it out.
struct BackupPageTests {
    private static let words = "five words that do not rhyme"

    /// What looks after backups in a folder of its own.
    static func keeper() throws -> BackupKeeper {
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "evenfall-backups-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return BackupKeeper(
            record: folder.appending(path: "record.sqlite").path,
            files: .sqlite(process: nil)
        )
    }

    private func withVisitor(_ body: (Visitor, BackupKeeper) async throws -> Void) async throws {
        let keeper = try Self.keeper()
        defer {
            try? FileManager.default.removeItem(
                at: URL(filePath: keeper.record).deletingLastPathComponent()
            )
        }
        try await body(try await Visitor(backups: keeper), keeper)
    }

    @Test func `what losing the passphrase means is told before one is set`() async throws {
        try await withVisitor { visitor, _ in
            let page = try await visitor.open("/backup")
            #expect(page.status == 200)
            #expect(page.text.contains("Nobody can open a backup without it"))
            #expect(page.text.contains("No backup was made yet."))
            #expect(!page.text.contains("action=\"/backup/now\""))
            let refused = try await visitor.send("/backup/now", [])
            #expect(refused.status == 422)
            #expect(refused.text.contains("No passphrase for backups was set yet"))
        }
    }

    @Test func `a backup is made, tried, shown and handed out`() async throws {
        try await withVisitor { visitor, keeper in
            _ = try await visitor.send("/started", [("id", "s1")])
            let set = try await visitor.send(
                "/backup/passphrase",
                [("first", Self.words), ("second", Self.words)]
            )
            #expect(set.location == "/backup?done=set")
            let made = try await visitor.send("/backup/now", [])
            #expect(made.location == "/backup?done=made")
            var page = try await visitor.open("/backup").text
            #expect(page.contains("The last backup was made on"))
            #expect(page.contains("None was tried yet"))
            let wrong = try await visitor.send("/backup/try", [("secret", "quite another one")])
            #expect(wrong.status == 422)
            #expect(wrong.text.contains("does not open this backup"))
            #expect(!wrong.text.contains("quite another one"))
            let tried = try await visitor.send("/backup/try", [("secret", Self.words)])
            #expect(tried.location == "/backup?done=tried")
            page = try await visitor.open("/backup").text
            #expect(page.contains("The last one that was tried"))
            let file = try await visitor.open("/backup/file")
            #expect(file.text.hasPrefix("evenfall-backup\n"))
            #expect(
                file.fields[.contentDisposition]
                    == "attachment; filename=\"evenfall-20261120T201400Z.backup\""
            )
            let newest = try #require(try await keeper.scheduled(Settings()).first)
            let secret = try #require(BackupPassphrase(Self.words))
            let opened = try await keeper.tryOut(newest.path, secret)
            #expect(try await opened.manifest.fingerprint == visitor.store.fingerprint())
        }
    }

    @Test(arguments: [("five words that", "five words this"), ("short", "short"), ("", "")])
    func `a passphrase that cannot be is not set`(_ first: String, _ second: String) async throws {
        try await withVisitor { visitor, keeper in
            let answer = try await visitor.send(
                "/backup/passphrase",
                [("first", first), ("second", second)]
            )
            #expect(answer.status == 422)
            #expect(try await keeper.list().key == nil)
        }
    }

    @Test func `how often is kept with the settings`() async throws {
        try await withVisitor { visitor, _ in
            let answer = try await visitor.send("/backup/rhythm", [("backups", "weekly")])
            #expect(answer.location == "/backup?done=rhythm")
            #expect(try await visitor.store.settings().backups == .weekly)
        }
    }

    @Test func `the folder is kept when backups can be written into it, and else nothing`()
        async throws
    {
        try await withVisitor { visitor, keeper in
            let usual = keeper.folder(Settings())
            let other = usual + "-elsewhere/deep"
            let answer = try await visitor.send(
                "/backup/rhythm",
                [("backups", "daily"), ("folder", other)]
            )
            #expect(answer.location == "/backup?done=rhythm")
            #expect(try await visitor.store.settings().backupFolder == other)
            #expect(FileManager.default.fileExists(atPath: other))
            let relative = [("backups", "daily"), ("folder", "backups")]
            let refused = try await visitor.send("/backup/rhythm", relative)
            #expect(refused.status == 422)
            #expect(refused.text.contains("Write the whole path of the folder"))
            let impossible = [("backups", "daily"), ("folder", "/proc/nowhere")]
            #expect(try await visitor.send("/backup/rhythm", impossible).status == 422)
            #expect(try await visitor.store.settings().backupFolder == other)
            _ = try await visitor.send("/backup/rhythm", [("backups", "daily"), ("folder", "")])
            #expect(try await visitor.store.settings().backupFolder == nil)
        }
    }

    @Test func `a backup is read from any place on, and what is beyond its end is nothing`()
        async throws
    {
        try await withVisitor { visitor, keeper in
            try await keeper.setPassphrase(try #require(BackupPassphrase(Self.words)))
            let now = try #require(Moment("2026-11-20T21:14:00+01:00"))
            let path = try await keeper.backUpNow(visitor.store, at: now)
            let whole = Array(try Data(contentsOf: URL(filePath: path)))
            let mark = try #require(try await keeper.scheduled(Settings()).first)
            #expect(try await keeper.size(of: mark) == whole.count)
            let rest = try await keeper.bytes(of: mark, from: 1000)
            #expect(rest == Array(whole.dropFirst(1000).prefix(rest.count)) && !rest.isEmpty)
            #expect(try await keeper.bytes(of: mark, from: whole.count).isEmpty)
        }
    }

    @Test func `erasing everything takes the copy from before the update along`() async throws {
        try await withVisitor { visitor, keeper in
            let now = try #require(Moment("2026-11-20T21:14:00+01:00"))
            try await keeper.backUpBeforeUpdate(visitor.store, at: now)
            #expect(FileManager.default.fileExists(atPath: keeper.beforeUpdate))
            let asked = try await visitor.open("/settings/erase").text
            #expect(asked.contains(keeper.folder(Settings())))
            _ = try await visitor.send("/settings/erase", [("sure1", "yes"), ("sure2", "yes")])
            #expect(!FileManager.default.fileExists(atPath: keeper.beforeUpdate))
        }
    }

    @Test func `the health page says which backup was tried last`() async throws {
        try await withVisitor { visitor, keeper in
            #expect(try await visitor.open("/health").text.contains("no backup is known to work"))
            let made = try #require(Moment("2026-11-18T21:14:00+01:00"))
            let tried = try #require(Moment("2026-11-19T08:00:00+01:00"))
            try await keeper.noteTried("x.backup", made: made, at: tried)
            let text = try await visitor.open("/health").text
            #expect(text.contains("18") && text.contains("tried"))
            #expect(!text.contains("no backup is known to work"))
        }
    }

    @Test func `a record without a file of its own has no such page`() async throws {
        #expect(try await Visitor().open("/backup").status == 404)
    }
}

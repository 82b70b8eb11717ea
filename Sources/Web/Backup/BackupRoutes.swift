// SPDX-License-Identifier: Apache-2.0
import Storage
import Vocabulary
import Wording

/// The page “Keep it safe” and what its buttons do.
enum BackupRoutes {
    static func add(to table: inout RouteTable) {
        table.get(Paths.backup) { visit in
            .page(try await BackupPage(try keeper(visit), visit: visit))
        }
        table.post(Paths.backupPassphrase, setPassphrase)
        table.post(Paths.backupNow) { visit in
            try await attempt(visit, done: "made") { keeper in
                try await keeper.backUpNow(visit.world.store, at: visit.now)
            }
        }
        table.post(Paths.backupTry, tryOut)
        table.post(Paths.backupRhythm, rhythm)
        table.get(Paths.backupFile, file)
    }

    private static func keeper(_ visit: Visit) throws(Refusal) -> BackupKeeper {
        guard let keeper = visit.world.backups else { throw .notFound }
        return keeper
    }

    /// Does something with backups, and shows the page again with what stood in the way.
    private static func attempt(
        _ visit: Visit,
        done: String,
        _ body: (BackupKeeper) async throws -> Void
    ) async throws -> Reply {
        let keeper = try keeper(visit)
        do {
            try await body(keeper)
        } catch let problem as BackupProblem {
            let says = BackupWords.says(problem)
            return .again(try await BackupPage(keeper, problem: says, visit: visit))
        }
        return .seeOther(Paths.backup() + "?done=" + done)
    }

    private static func setPassphrase(_ visit: Visit) async throws -> Reply {
        let first = visit.form["first"] ?? ""
        let wrong: Text? =
            first != visit.form["second"]
            ? BackupWords.twoDiffer : BackupPassphrase(first) == nil ? BackupWords.rule : nil
        if let wrong {
            return .again(try await BackupPage(try keeper(visit), problem: wrong, visit: visit))
        }
        return try await attempt(visit, done: "set") { keeper in
            guard let passphrase = BackupPassphrase(first) else { return }
            try await keeper.setPassphrase(passphrase)
        }
    }

    private static func tryOut(_ visit: Visit) async throws -> Reply {
        try await attempt(visit, done: "tried") { keeper in
            guard let newest = try await keeper.scheduled(visit.settings).first else { return }
            guard let passphrase = BackupPassphrase(visit.form["secret"] ?? "") else {
                throw BackupProblem.wrongPassphrase
            }
            let tried = try await keeper.tryOut(newest.path, passphrase)
            try await keeper.noteTried(newest.path, made: tried.made, at: visit.now)
        }
    }

    private static func rhythm(_ visit: Visit) async throws -> Reply {
        guard let wish = visit.form["backups"].flatMap(Settings.BackupRhythm.init) else {
            throw Refusal.notFound
        }
        let folder = visit.form.filled("folder")
        let keeper = try keeper(visit)
        if let folder, !folder.hasPrefix("/") {
            let says = BackupWords.wholePath
            return .again(try await BackupPage(keeper, problem: says, visit: visit))
        }
        return try await attempt(visit, done: "rhythm") { keeper in
            var settings = visit.settings
            settings.backups = wish
            settings.backupFolder = nil
            let usual = keeper.folder(settings)
            if let folder, folder != usual {
                try await keeper.tryFolder(folder)
                settings.backupFolder = folder
            }
            try await visit.world.store.keep(settings, by: .person, at: visit.now)
        }
    }

    private static func file(_ visit: Visit) async throws -> Reply {
        let keeper = try keeper(visit)
        guard let newest = try await keeper.scheduled(visit.settings).first else {
            throw Refusal.notFound
        }
        return .stream(
            LongFile(
                name: BackupKeeper.name(made: newest.made),
                type: "application/octet-stream",
                size: try await keeper.size(of: newest),
                read: { try await keeper.bytes(of: newest, from: $0) }
            )
        )
    }
}

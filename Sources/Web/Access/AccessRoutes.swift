// SPDX-License-Identifier: Apache-2.0
import HTTPTypes
import Storage
import Vocabulary
import Wording

/// The passphrase and the logins made with it.
enum AccessRoutes {
    static func add(to table: inout RouteTable) {
        table.get(Paths.access) { .page(try await page($0, problem: nil)) }
        table.post(Paths.accessPassphrase, setPassphrase)
        table.post(Paths.accessEnd, end)
    }

    private static func page(_ visit: Visit, problem: Text?) async throws -> AccessPage {
        let store = visit.world.store.access
        return AccessPage(
            lock: try await store.lock(),
            logins: try await store.logins(at: visit.now.seconds),
            problem: problem,
            visit: visit
        )
    }

    private static func setPassphrase(_ visit: Visit) async throws -> Reply {
        let store = visit.world.store.access
        if try await store.lock() != nil {
            let outcome = try await PassphraseTrial.run(
                visit.form["passphrase-current"] ?? "",
                by: visit
            )
            if let problem = outcome.says {
                return .again(try await page(visit, problem: problem))
            }
        }
        let typed = visit.form["passphrase-new"] ?? ""
        guard typed == visit.form["passphrase-again"] else {
            return .again(try await page(visit, problem: AccessPage.differs))
        }
        let passphrase = Passphrase(typed)
        if let problem = passphrase.problem {
            return .again(try await page(visit, problem: problem))
        }
        let cost = visit.world.passphraseCost
        let lock = try await passphrase.lock(at: visit.now.seconds, cost: cost)
        let spared = visit.door.login == nil ? nil : visit.door.loginDigest
        try await store.keep(lock, sparing: spared)
        return .seeOther(Paths.access() + "?kept=yes")
    }

    private static func end(_ visit: Visit) async throws -> Reply {
        guard let name = visit.form["login"] else { throw Refusal.notFound }
        try await visit.world.store.access.end(named: name)
        return .seeOther(Paths.access() + "?ended=yes")
    }
}

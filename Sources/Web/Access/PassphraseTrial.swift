// SPDX-License-Identifier: Apache-2.0
import Storage
import Vocabulary
import Wording

/// One try at the passphrase, slowed down where there were too many.
enum PassphraseTrial {
    /// How a try ended.
    enum Outcome: Equatable {
        /// It is the right one.
        case right
        /// It is not.
        case wrong
        /// It was not even looked at: there were too many before it.
        case wait(seconds: Int)
        /// There is no passphrase to compare with.
        case noneSet
    }

    /// Tries what a visitor typed.
    static func run(_ typed: String, by visit: Visit) async throws -> Outcome {
        let store = visit.world.store.access
        guard let lock = try await store.lock() else { return .noneSet }
        let source = try await source(of: visit, store)
        let throttle = visit.world.throttle
        if let seconds = throttle.take(source, at: visit.now.seconds) {
            return .wait(seconds: seconds)
        }
        do {
            let isRight = try await Passphrase(typed).opens(lock)
            throttle.end(source, wasRight: isRight)
            return isRight ? .right : .wrong
        } catch {
            throttle.end(source, wasRight: false)
            throw error
        }
    }

    private static func source(
        of visit: Visit,
        _ store: AccessStore
    ) async throws -> LoginThrottle.Source {
        if let digest = visit.door.knownDigest, try await store.isKnown(browser: digest) {
            return .known(digest)
        }
        return .stranger(visit.door.source)
    }
}

extension PassphraseTrial.Outcome {
    /// What a person reads; nil when it was right.
    var says: Text? {
        switch self {
        case .right: nil
        case .wrong:
            Text(
                "login.wrong",
                "That is not the passphrase. Capital letters and spaces count. Nothing has changed."
            )
        case .wait(let seconds):
            Text(
                "login.wait",
                "There were many tries before this one, so it was not looked at. Wait {count} "
                    + "{count|second|seconds}, then try again. A browser that has logged in before "
                    + "does not have to wait for others.",
                ["count": .count(seconds)]
            )
        case .noneSet:
            Text(
                "login.noneSet",
                "No passphrase is set. Set one on the computer Evenfall runs on: evenfall "
                    + "passphrase."
            )
        }
    }
}

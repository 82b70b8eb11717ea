// SPDX-License-Identifier: Apache-2.0
import Synchronization

/// Slows guessing down without letting strangers lock the person out.
///
/// - Each source has five tries, then waits 1, 2, 4, … seconds after each, up to 15 minutes.
/// - All strangers together get 20 tries at once and one more every three seconds, so that
///   guesses from a thousand addresses take at most a small part of the machine.
///   At most two of them are tried at the same time.
/// - A browser that has logged in before is a source of its own and outside that common limit:
///   nobody else's guesses make it wait. It has ten tries, then waits up to a minute.
///
/// Kept in memory: starting the program anew forgets it, which no stranger can do.
final class LoginThrottle: Sendable {
    /// Whose tries are counted together.
    enum Source: Hashable {
        /// An address from which nobody is known.
        case stranger(String)
        /// A browser that has logged in before, by its digest.
        case known(String)

        fileprivate var freeTries: Int {
            switch self {
            case .stranger: 5
            case .known: 10
            }
        }

        fileprivate var longestWait: Int {
            switch self {
            case .stranger: 900
            case .known: 60
            }
        }
    }

    private struct Tries {
        var count = 0
        var last = 0
        var waitsUntil = 0
    }

    private struct State {
        var tries: [Source: Tries] = [:]
        var common = LoginThrottle.commonTries * LoginThrottle.commonSeconds
        var commonAt: Int?
        var strangersAtWork = 0
    }

    private let state = Mutex(State())

    /// Takes one try, counted as a failure until it is known to be right.
    ///
    /// - Parameters:
    ///   - source: Whose try it is.
    ///   - now: The present instant in seconds; a clock set back makes nobody wait longer.
    /// - Returns: How many seconds to wait first; nil when the try may be made.
    func take(_ source: Source, at now: Int) -> Int? {
        state.withLock { state in
            var tries = state.tries[source] ?? Tries()
            if now - tries.last > LoginThrottle.forgottenAfter { tries = Tries() }
            let wait = min(tries.waitsUntil - now, source.longestWait)
            if wait > 0 { return wait }
            if case .stranger = source, let wait = LoginThrottle.takeCommon(&state, at: now) {
                return wait
            }
            if case .stranger = source { state.strangersAtWork += 1 }
            tries.count += 1
            tries.last = now
            let over = tries.count - source.freeTries
            tries.waitsUntil = over < 0 ? now : now + min(1 << min(over, 20), source.longestWait)
            state.tries[source] = tries
            LoginThrottle.forgetSome(&state)
            return nil
        }
    }

    /// Ends a try that was taken; the failures of a source that got it right are forgotten.
    func end(_ source: Source, wasRight: Bool) {
        state.withLock { state in
            if case .stranger = source { state.strangersAtWork -= 1 }
            if wasRight { state.tries[source] = nil }
        }
    }

    /// Takes a try of all strangers' together, which is worth ``commonSeconds`` seconds.
    private static func takeCommon(_ state: inout State, at now: Int) -> Int? {
        guard state.strangersAtWork < mostStrangersAtWork else { return 1 }
        let passed = max(0, now - (state.commonAt ?? now))
        state.commonAt = now
        state.common = min(commonTries * commonSeconds, state.common + passed)
        guard state.common >= commonSeconds else { return commonSeconds - state.common }
        state.common -= commonSeconds
        return nil
    }

    /// Keeps the table small: drops the half that was used longest ago.
    private static func forgetSome(_ state: inout State) {
        guard state.tries.count > mostSources else { return }
        let kept = state.tries.sorted { $0.value.last > $1.value.last }.prefix(mostSources / 2)
        state.tries = Dictionary(uniqueKeysWithValues: kept.map { ($0.key, $0.value) })
    }

    private static let mostStrangersAtWork = 2
    private static let commonTries = 20
    private static let commonSeconds = 3
    private static let forgottenAfter = 86_400
    private static let mostSources = 4096
}

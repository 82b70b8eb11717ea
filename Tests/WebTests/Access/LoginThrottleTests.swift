import HTTPTypes
import Testing

@testable import Web

/// Guesses are slowed down, and nobody can lock the person out with them.
struct LoginThrottleTests {
    private func fail(
        _ throttle: LoginThrottle,
        _ source: LoginThrottle.Source,
        at now: Int
    ) -> Int? {
        let wait = throttle.take(source, at: now)
        if wait == nil { throttle.end(source, wasRight: false) }
        return wait
    }

    @Test func `after five tries each one more waits twice as long`() {
        let throttle = LoginThrottle()
        let source = LoginThrottle.Source.stranger("10.0.0.7")
        for _ in 0..<5 { #expect(fail(throttle, source, at: 100) == nil) }
        #expect(fail(throttle, source, at: 100) == 1)
        #expect(fail(throttle, source, at: 101) == nil)
        #expect(fail(throttle, source, at: 101) == 2)
        #expect(fail(throttle, source, at: 103) == nil)
        #expect(fail(throttle, source, at: 103) == 4)
    }

    @Test func `no source waits longer than a quarter of an hour`() {
        let throttle = LoginThrottle()
        let source = LoginThrottle.Source.stranger("10.0.0.7")
        var now = 0
        for _ in 0..<40 { now += fail(throttle, source, at: now) ?? 0 }
        #expect(fail(throttle, source, at: now - 100_000) ?? 0 <= 900)
        #expect(fail(throttle, source, at: now + 900) == nil)
    }

    @Test func `getting it right forgets the failures`() {
        let throttle = LoginThrottle()
        let source = LoginThrottle.Source.stranger("10.0.0.7")
        for _ in 0..<4 { _ = fail(throttle, source, at: 0) }
        #expect(throttle.take(source, at: 0) == nil)
        throttle.end(source, wasRight: true)
        for _ in 0..<5 { #expect(fail(throttle, source, at: 0) == nil) }
    }

    @Test func `strangers together get no more than the common limit`() {
        let throttle = LoginThrottle()
        let taken = (0..<1000).filter { number in
            fail(throttle, .stranger("10.0.\(number / 256).\(number % 256)"), at: 0) == nil
        }
        #expect(taken.count == 20)
        let later = (0..<1000).filter { number in
            fail(throttle, .stranger("10.1.\(number / 256).\(number % 256)"), at: 60) == nil
        }
        #expect(later.count == 20)
    }

    @Test func `no more than two strangers are tried at the same time`() {
        let throttle = LoginThrottle()
        #expect(throttle.take(.stranger("a"), at: 0) == nil)
        #expect(throttle.take(.stranger("b"), at: 0) == nil)
        #expect(throttle.take(.stranger("c"), at: 0) == 1)
        #expect(throttle.take(.known("d"), at: 0) == nil)
        throttle.end(.stranger("a"), wasRight: false)
        #expect(throttle.take(.stranger("c"), at: 0) == nil)
    }

    @Test func `a browser that logged in before is not held up by strangers`() async throws {
        let household = try await Household()
        let known = household.cookies(try await household.logIn(), only: "known")
        for _ in 0..<30 { _ = try await household.logIn("a wrong guess of many") }
        let stranger = try await household.logIn()
        #expect(stranger.status == 429)
        #expect(stranger.fields[.retryAfter] != nil)
        #expect(stranger.text.contains("was not looked at"))
        #expect(try await household.logIn(fields: known).status == 303)
    }

    @Test func `a made-up mark of a known browser is a stranger's`() async throws {
        let household = try await Household()
        for _ in 0..<30 { _ = try await household.logIn("a wrong guess of many") }
        let mark: HTTPFields = [.cookie: "evenfall-known-4747=" + String(repeating: "a", count: 64)]
        #expect(try await household.logIn(fields: mark).status == 429)
    }

    @Test func `guesses at the present passphrase in Settings are counted too`() async throws {
        let household = try await Household(reach: Reach(port: 4747))
        for _ in 0..<30 {
            _ = try await household.visitor.send(
                "/access/passphrase",
                [("passphrase-current", "a guess")]
            )
        }
        let page = try await household.visitor.send(
            "/access/passphrase",
            [("passphrase-current", "a guess")]
        )
        #expect(page.text.contains("was not looked at"))
    }
}

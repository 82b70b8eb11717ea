// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

/// Flights between Auckland (+13:00) and Honolulu (−10:00), nine hours each.
struct DateLineTests {
    private let flight = 9 * 3600

    @Test func `flying east one local day is lived twice`() throws {
        let leaving = try #require(Moment("2026-11-19T22:00:00+13:00"))
        let landing = try #require(
            leaving.advanced(bySeconds: flight)?.at(offsetMinutes: -10 * 60)
        )
        #expect(landing.description == "2026-11-19T08:00:00-10:00")
        #expect(landing.day == leaving.day)
        #expect(landing.time < leaving.time)
        #expect(leaving < landing)
        // The clock went back over a noon: landing belongs to the night before the one left.
        #expect(night(of: leaving).description == "2026-11-19")
        #expect(night(of: landing).description == "2026-11-18")
    }

    @Test func `flying west one local day is skipped, and no night`() throws {
        let leaving = try #require(Moment("2026-11-18T23:00:00-10:00"))
        let landing = try #require(leaving.advanced(bySeconds: flight)?.at(offsetMinutes: 780))
        #expect(landing.description == "2026-11-20T07:00:00+13:00")
        #expect(leaving.day.distance(to: landing.day) == 2)
        #expect(night(of: leaving).next == night(of: landing))
    }

    @Test func `there and back is the same offset and the sum of the hours`() throws {
        let leaving = try #require(Moment("2026-11-19T22:00:00+13:00"))
        let there = try #require(leaving.advanced(bySeconds: flight)?.at(offsetMinutes: -600))
        let back = try #require(there.advanced(bySeconds: flight)?.at(offsetMinutes: 780))
        #expect(back == leaving.advanced(bySeconds: 2 * flight))
        #expect(back.description == "2026-11-20T16:00:00+13:00")
    }

    @Test func `Samoa went from 29 to 31 December 2011 within a second`() throws {
        let before = try #require(Moment("2011-12-29T23:59:59-10:00"))
        let after = try #require(Moment("2011-12-31T00:00:00+14:00"))
        #expect(after.seconds - before.seconds == 1)
        #expect(before < after)
    }

    private func night(of moment: Moment) -> Night {
        Night(containing: moment.time, on: moment.day)
    }
}

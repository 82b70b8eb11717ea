// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

struct RecordedTests {
    @Test func `what was not recorded is never zero`() {
        let zero = Recorded.value(0)
        for reason in Absence.allCases {
            let absent = Recorded<Int>.absent(reason)
            #expect(absent.value == nil)
            #expect(!absent.isRecorded)
            #expect(absent != zero)
            #expect(absent.truth { $0 == 0 } == .unknown)
        }
        #expect(zero.isRecorded)
        #expect(zero.value == 0)
    }

    @Test func `the reasons for an absence are told apart`() {
        let reasons = Absence.allCases.map { Recorded<Int>.absent($0) }
        #expect(Set(reasons).count == 3)
    }

    @Test func `a recorded value decides a claim`() {
        #expect(Recorded.value(7).truth { $0 > 5 } == .yes)
        #expect(Recorded.value(3).truth { $0 > 5 } == .no)
    }

    @Test func `mapping changes the value and keeps the reason`() {
        #expect(Recorded.value(7).map { "\($0)" } == .value("7"))
        for reason in Absence.allCases {
            #expect(Recorded<Int>.absent(reason).map { "\($0)" } == .absent(reason))
        }
    }
}

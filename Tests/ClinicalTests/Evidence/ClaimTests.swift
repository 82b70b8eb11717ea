// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

@testable import Clinical

struct ClaimTests {
    private let yes = Claim(.yes, .leg(0, .urge))
    private let no = Claim(.no, .leg(0, .rest))
    private let open = Claim(.unknown, .leg(0, .relief))

    @Test func `a known answer is what it rests on, an unknown one is open`() {
        #expect(yes.answers == [.leg(0, .urge)])
        #expect(yes.open.isEmpty)
        #expect(open.answers.isEmpty)
        #expect(open.open == [.leg(0, .relief)])
        #expect(Claim.never.truth == .no)
        #expect(Claim.never.answers.isEmpty)
    }

    @Test func `the whole has the truth of three-valued logic`() {
        let parts: [Truth: Claim] = [.yes: yes, .no: no, .unknown: open]
        for (left, first) in parts {
            for (right, second) in parts {
                #expect((first && second).truth == Truth.all([left, right]))
                #expect((first || second).truth == Truth.any([left, right]))
                #expect(Claim.all([first, second]).truth == Truth.all([left, right]))
                #expect(Claim.any([first, second]).truth == Truth.any([left, right]))
                #expect((first && second).answers == Claim.all([first, second]).answers)
                #expect((first || second).open == Claim.any([first, second]).open)
                for count in 0...3 {
                    #expect(
                        Claim.atLeast(count, of: [first, second]).truth
                            == Truth.atLeast(count, of: [left, right])
                    )
                }
            }
            #expect((!first).truth == !left)
        }
    }

    @Test func `a decided whole rests on the parts that decide it`() {
        #expect((yes && no).answers == [.leg(0, .rest)])
        #expect((yes || no).answers == [.leg(0, .urge)])
        #expect((yes || open).answers == [.leg(0, .urge)])
        #expect((yes || open).open.isEmpty)
    }

    @Test func `an open whole waits for the parts that are open`() {
        #expect((yes && open).answers.isEmpty)
        #expect((yes && open).open == [.leg(0, .relief)])
        #expect((no || open).open == [.leg(0, .relief)])
        #expect(Claim.atLeast(2, of: [yes, no, open]).open == [.leg(0, .relief)])
    }

    @Test func `the opposite rests on the same answers`() {
        #expect((!(yes && yes)).answers == [.leg(0, .urge)])
        #expect((!open).open == [.leg(0, .relief)])
    }

    @Test func `each answer is named once, in order`() {
        let other = Claim(.yes, .leg(0, .cough))
        #expect(
            Claim.all([yes, other && yes, .any([yes, other])]).answers
                == [.leg(0, .urge), .leg(0, .cough)]
        )
        let repeated: [AnswerPath] = [.conditions, .lab(1), .conditions, .lab(0), .lab(1)]
        #expect(repeated.withoutRepeats == [.conditions, .lab(1), .lab(0)])
    }

    @Test func `ifSaid turns what is open into a no and keeps the rest`() {
        #expect(open.ifSaid.truth == .no)
        #expect(yes.ifSaid.answers == yes.answers)
        #expect(no.ifSaid.answers == no.answers)
    }
}

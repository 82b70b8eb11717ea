// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary

struct QuantityTests {
    @Test func `a measured value is taken in at the border`() throws {
        let ferritin = try Quantity<NanogramsPerMillilitre>(Measured(value: 38, unit: "ug/L"))
        #expect(ferritin.value == 38)
        #expect(try Quantity<Milligrams>(Measured(value: 0.25, unit: "g")).value == 250)
        #expect(try Quantity<Kilograms>(Measured(value: 70_500, unit: "g")).value == 70.5)
        #expect(try Quantity<Hours>(Measured(value: 90, unit: "min")).value == 1.5)
        #expect(try Quantity<Minutes>(Measured(value: 1.5, unit: "h")).value == 90)
        #expect(try Quantity<Percent>(Measured(value: 0.45, unit: "1")).value == 45)
    }

    @Test func `a value of another kind does not enter`() {
        #expect(throws: UnitError.different(from: "umol/L", to: "ng/mL")) {
            try Quantity<NanogramsPerMillilitre>(Measured(value: 10, unit: "umol/L"))
        }
    }

    @Test func `it leaves with its unit and comes back`() throws {
        let share = Quantity<Percent>(12.5)
        #expect(share.measured == Measured(value: 12.5, unit: "%"))
        #expect(try Quantity<Percent>(share.measured) == share)
    }

    @Test func `quantities of one unit add, subtract and compare`() {
        let (small, large) = (Quantity<Minutes>(20), Quantity<Minutes>(45))
        #expect((small + large).value == 65)
        #expect((small - large).value == -25)
        #expect(small < large)
        #expect(!(large < small))
    }
}

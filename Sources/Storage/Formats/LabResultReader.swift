// SPDX-License-Identifier: Apache-2.0
import Clinical
import Vocabulary
import Wire

/// Reads a laboratory result; one that can't be true or has a strange unit is kept as it is.
enum LabResultReader {
    static func read(
        _ object: JSONObject,
        at place: JSONPointer,
        issues: inout [Issue]
    ) -> LabResult? {
        var members = MemberReader(object, at: place, known: keys)
        let test: LabTest? = members.required(
            "test",
            else: "Say which test it is, such as ferritin.",
            MemberReader.word
        )
        let value = members.required(
            "value",
            else: "The value of the result is missing.",
            MemberReader.number
        )
        let unit = members.required(
            "unit",
            else: "A result needs its unit, such as ng/mL.",
            MemberReader.words
        )
        let on = members.optional("on", SheetCodec.date)
        let time = members.optional("time", SheetCodec.clock)
        let fasting = members.optional("fasting", MemberReader.answer)
        let hours = members.optional("hoursSinceIron") { value throws(Misfit) in
            try SheetCodec.number(value, in: LabResult.hours)
        }
        let range = members.optional("range", range)
        let source = members.optional("source", MemberReader.text)
        issues += members.issues
        guard let test, let value, let unit else { return nil }
        var result = LabResult(test: test, result: Measured(value: value, unit: unit))
        result.on = on
        result.time = time
        result.fasting = fasting
        result.hoursSinceIron = hours
        result.range = range
        result.source = source
        return result
    }

    private static let keys: [String] = [
        "test", "value", "unit", "on", "time", "fasting", "hoursSinceIron", "range", "source",
    ]

    private static func range(_ value: JSONValue) throws(Misfit) -> ClosedRange<Double> {
        let ends = try MemberReader.list(value)
        guard ends.count == 2 else {
            throw Misfit("A range has two numbers, the lowest and the highest, such as [13, 150].")
        }
        let low = try end(ends[0], index: 0)
        let high = try end(ends[1], index: 1)
        guard low <= high else {
            throw Misfit("The range runs downwards. Give the lowest number first.")
        }
        return low...high
    }

    private static func end(_ value: JSONValue, index: Int) throws(Misfit) -> Double {
        do throws(Misfit) {
            return try MemberReader.number(value)
        } catch {
            throw Misfit(error.problems.map { (index, $0.says) })
        }
    }
}

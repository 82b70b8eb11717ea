// SPDX-License-Identifier: Apache-2.0
import Clinical
import Storage
import Testing
import Vocabulary
import Wire

struct CaseWriterTests {
    @Test(arguments: 1...12 as ClosedRange<UInt64>)
    func `what is written reads as the same case`(seed: UInt64) throws {
        var generator = CaseGenerator(seed: seed)
        for _ in 0..<25 {
            let wanted = generator.next()
            let written = CaseWriter.document(wanted)
            let bytes = written.serializedBytes()
            let read = try CaseReader.read(bytes: bytes)
            #expect(read == wanted, "seed \(seed)")
            #expect(CaseWriter.document(read).serializedBytes() == bytes, "seed \(seed)")
        }
    }

    @Test func `the generator brings up every key there is`() throws {
        var generator = CaseGenerator(seed: 7)
        var seen: Set<String> = []
        for _ in 0..<60 {
            collectKeys(CaseWriter.document(generator.next()), into: &seen)
        }
        let wanted =
            LegKey.allCases.map(\.rawValue) + BackKey.allCases.map(\.rawValue)
            + WarningKey.allCases.map(\.rawValue) + HabitKey.allCases.map(\.rawValue)
            + PersonKey.allCases.map(\.rawValue)
            + ["since", "worse", "doses", "at", "range", "hoursSinceIron", "reaction"]
        #expect(Set(wanted).subtracting(seen).isEmpty)
    }

    @Test func `an empty list and a missing one stay two things`() throws {
        var asked = Case(asOf: Day(number: 20_000))
        asked.legs = []
        asked.back = Sheet()
        asked.medicines = []
        let notAsked = Case(asOf: Day(number: 20_000))
        let askedText = CaseWriter.document(asked).serialized()
        #expect(askedText == #"{"asOf":"2024-10-04","legs":[],"back":{},"medicines":[]}"#)
        #expect(CaseWriter.document(notAsked).serialized() == #"{"asOf":"2024-10-04"}"#)
        #expect(try CaseReader.read(bytes: Array(askedText.utf8)) == asked)
    }

    @Test func `keys come in the order of the contract`() throws {
        let text = """
            {"plannedInjection":"2026-12-03","habits":{"tobacco":"no"},"labs":[],"allergies":[],\
            "medicines":[{"doses":[{"at":["08:00"],"unit":"mg","amount":60,"from":"2026"}],\
            "for":"backPain","stopped":"2026-11","started":"2026-10-01","name":"Duloxetine"}],\
            "conditions":["copd"],"warning":{"worse":["fever"],"fever":"yes"},"back":{},\
            "legs":[{"rest":"yes","urge":"no","id":"a"}],"person":{"sex":"other"},\
            "asOf":"2026-11-20"}
            """
        let read = try CaseReader.read(bytes: Array(text.utf8))
        #expect(
            CaseWriter.document(read).serialized() == """
                {"asOf":"2026-11-20","person":{"sex":"other"},\
                "legs":[{"id":"a","urge":"no","rest":"yes"}],"back":{},\
                "warning":{"fever":"yes","worse":["fever"]},"conditions":["copd"],\
                "medicines":[{"name":"Duloxetine","started":"2026-10-01","stopped":"2026-11",\
                "for":"backPain","doses":[{"from":"2026","amount":60,"unit":"mg","at":["08:00"]}]}],\
                "allergies":[],"labs":[],"habits":{"tobacco":"no"},\
                "plannedInjection":"2026-12-03"}
                """
        )
    }

    private func collectKeys(_ value: JSONValue, into seen: inout Set<String>) {
        switch value {
        case .object(let object):
            for (key, value) in object {
                seen.insert(key)
                collectKeys(value, into: &seen)
            }
        case .array(let elements):
            for element in elements { collectKeys(element, into: &seen) }
        case .null, .boolean, .number, .string: break
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
import Testing
import Wire

/// Whatever the bytes, each reader comes to an end with values or with errors.
struct AnyBytesTests {
    /// Bytes of which most mean something to one of the formats.
    private func bytes(using generator: inout SplitMix64) -> [UInt8] {
        let telling =
            Array("{}[]\",:\\/u0dD8Ee+-.19 \n\r\ttrfalsn;".utf8) + [0xEF, 0xBB, 0xBF, 0xC3]
        return (0..<generator.index(below: 60)).map { _ in
            generator.index(below: 8) == 0
                ? UInt8(truncatingIfNeeded: generator.next())
                : telling[generator.index(below: telling.count)]
        }
    }

    @Test func `twenty thousand random byte strings stop no reader`() {
        var generator = SplitMix64(seed: 2026)
        for _ in 0..<20_000 {
            let bytes = bytes(using: &generator)
            if let value = try? JSONValue.parse(bytes) {
                #expect((try? JSONValue.parse(value.serializedBytes())) == value)
            }
            _ = JSONPointer(String(decoding: bytes, as: UTF8.self))
            _ = JSONNumber(text: String(decoding: bytes, as: UTF8.self))?.int
            #expect(stepsThroughCSV(bytes) <= bytes.count + 1)
            #expect(stepsThroughLines(bytes) <= bytes.count + 1)
        }
    }

    @Test func `a document with any byte changed, removed or cut off stops no reader`() throws {
        var generator = SplitMix64(seed: 5)
        for _ in 0..<3_000 {
            var bytes = generator.value(depth: 3).serializedBytes()
            let place = generator.index(below: bytes.count)
            switch generator.index(below: 3) {
            case 0: bytes[place] = UInt8(truncatingIfNeeded: generator.next())
            case 1: bytes.remove(at: place)
            default: bytes.removeSubrange(place...)
            }
            do throws(JSONParseError) {
                let value = try JSONValue.parse(bytes)
                #expect((try? JSONValue.parse(value.serializedBytes())) == value)
            } catch {
                #expect(error.line >= 1)
                #expect(error.column >= 1)
                #expect(error.column <= bytes.count + 1)
            }
        }
    }

    private func stepsThroughCSV(_ bytes: [UInt8]) -> Int {
        // A separator that is a quote or a line end makes no sense, and must do no harm.
        let separators: [UInt8] = [UInt8(ascii: ","), UInt8(ascii: "\""), 0x0A, 0xC3]
        return separators.map { separator in
            var reader = CSVReader(bytes: bytes, separator: separator, maximumFieldBytes: 10)
            for step in 1... {
                do throws(CSVError) {
                    if try reader.next() == nil || step > bytes.count { return step }
                } catch {
                    if step > bytes.count { return step + 1 }
                }
            }
            return 0
        }.max() ?? 0
    }

    private func stepsThroughLines(_ bytes: [UInt8]) -> Int {
        var lines = NDJSONLines(maximumLineBytes: 6)
        var steps = 0
        for half in [bytes.prefix(bytes.count / 2), bytes.suffix(bytes.count - bytes.count / 2)] {
            lines.append(half)
            while lines.next() != nil { steps += 1 }
        }
        lines.finish()
        while lines.next() != nil { steps += 1 }
        return steps
    }
}

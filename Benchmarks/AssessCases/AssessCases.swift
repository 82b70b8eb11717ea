// SPDX-License-Identifier: Apache-2.0
import Benchmark
import Clinical
import Storage
import Vocabulary
import Wire
import Wording

/// How many cases a second: judging alone, and reading, judging and writing.
let benchmarks: @Sendable () -> Void = {
    let asOf = Day(number: 20_777)
    let demo = DemoCase.make(asOf: asOf, doseRose: asOf.advanced(by: -48))
    let bytes = CaseWriter.document(demo).serializedBytes()

    Benchmark("judge one case") { benchmark in
        for _ in benchmark.scaledIterations {
            blackHole(Assessor.assess(demo))
        }
    }

    Benchmark("read, judge and write one case") { benchmark in
        for _ in benchmark.scaledIterations {
            let read = try CaseReader.read(bytes: bytes)
            let judged = Assessor.assess(read)
            let document = JSONWriter.bytes { json in
                AssessmentWriter.write(
                    judged,
                    to: &json,
                    reason: { Wording.english($0.says) },
                    finding: { Wording.english($0.says) }
                )
            }
            blackHole(document)
        }
    }

    Benchmark("read one case without judging it") { benchmark in
        for _ in benchmark.scaledIterations {
            blackHole(try CaseReader.read(bytes: bytes))
        }
    }
}

// SPDX-License-Identifier: Apache-2.0
import Benchmark
import Diary
import Report
import Vocabulary
import Wording

/// How long ten years of diary take: putting nights together, and drawing the report.
let benchmarks: @Sendable () -> Void = {
    let ending = Day(number: 20_777)
    let diary = DemoDiary.years(10, ending: ending, seed: 7)
    let nights = diary.nights
    let series = DiarySeries(entries: diary.entries, nights: nights)
    let period = nights.lowerBound.eve...nights.upperBound.eve

    Benchmark("put ten years of entries together to nights") { benchmark in
        for _ in benchmark.scaledIterations {
            blackHole(DiarySeries(entries: diary.entries, nights: nights))
        }
    }

    Benchmark("make and draw page one of ten years") { benchmark in
        for _ in benchmark.scaledIterations {
            let report = VisitReport(ReportInput(period: period, today: ending, series: series))
            blackHole(report.pageOne(.english))
        }
    }

    Benchmark("make and draw the whole report of ten years") { benchmark in
        for _ in benchmark.scaledIterations {
            let report = VisitReport(ReportInput(period: period, today: ending, series: series))
            blackHole(report.page(wording: .english, paper: .a4))
        }
    }
}

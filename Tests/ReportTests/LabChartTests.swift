import Clinical
import Testing
import Vocabulary
import Wording

@testable import Report

/// Laboratory results over time: what can be used is drawn where it belongs, the rest is said.
struct LabChartTests {
    /// A result; the range is in the unit of the result.
    static func lab(
        _ test: LabTest,
        _ value: Double,
        _ unit: String,
        _ on: String?,
        range: ClosedRange<Double>? = nil
    ) -> LabResult {
        var result = LabResult(test: test, result: Measured(value: value, unit: unit))
        result.on = on.flatMap { PartialDate($0) }
        result.range = range
        return result
    }

    /// Iron, blood and kidneys of some years, with a slip, an unknown unit and a missing date.
    static let sample: [LabResult] = [
        lab(.creatinine, 0.92, "mg/dL", "2026-11-02", range: 0.5...0.9),
        lab(.ferritin, 61, "ng/mL", "2026-11-02", range: 30...400),
        lab(.ferritin, 18, "ng/mL", "2023-02-14", range: 13...150),
        lab(.ferritin, 48.5, "ug/L", "2024-01", range: 13...150),
        lab(.ferritin, 168.5, "pmol/L", "2024-09-03"),
        lab(.ferritin, 3_000_000, "ng/mL", "2025-01-01"),
        lab(.ferritin, 61, "bananas", "2026-11-03"),
        lab(.ferritin, 70, "ng/mL", nil),
        lab(.haemoglobin, 13.2, "g/dL", "2025", range: 12...15.5),
        lab(.haemoglobin, 8.1, "mmol/L", "2026-05-02", range: 7.4...9.6),
        lab(.transferrinSaturation, 18, "%", "2026-11-02", range: 16...45),
        lab(.folate, 9, "spoons", "2026-11-02"),
    ]

    static func chart(_ test: LabTest, _ results: [LabResult] = sample) throws -> LabChart {
        try #require(LabChart(test, results: results))
    }

    @Test(arguments: [LabTest.ferritin, .haemoglobin, .transferrinSaturation, .creatinine])
    func `the charts look as they were approved`(test: LabTest) throws {
        for size in [ChartSize.narrow, .paper] {
            try Snapshot.expect(
                try Self.chart(test).svg(.english, size: size).html,
                is: "lab-\(test.rawValue)-\(size.rawValue).svg"
            )
        }
    }

    @Test func `there is one chart for each test that can be drawn, in the order of the tests`() {
        let charts = LabCharts.all(results: Self.sample)
        #expect(
            charts.map(\.test) == [.ferritin, .transferrinSaturation, .haemoglobin, .creatinine]
        )
        #expect(LabCharts.all(results: []).isEmpty)
    }

    @Test func `a test of which nothing can be drawn is named with the reason`() {
        let says = LabCharts.undrawn(results: Self.sample).map { Wording.english($0) }
        #expect(says == ["Folate: 1 result in a unit not known for this test is not drawn."])
        let figures = LabCharts.figures(results: Self.sample, wording: .english).html
        #expect(figures.contains(says[0]))
        #expect(LabCharts.figures(results: [], wording: .english).html.isEmpty)
    }

    @Test func `what can not be used is counted in words and stands in the table with its reason`()
        throws
    {
        let chart = try Self.chart(.ferritin)
        let says = chart.description(.english)
        #expect(says.contains("4 results from 14 February 2023 to 2 November 2026"))
        #expect(says.contains("the newest is 61 ng/mL"))
        #expect(says.contains("1 result in a unit not known for this test is not drawn."))
        #expect(says.contains("1 result that can hardly be true is not drawn."))
        #expect(says.contains("1 result without a date is not drawn."))
        let svg = chart.svg(.english, size: .narrow).html
        #expect(svg.count(of: "<circle") == 4)
        #expect(!svg.contains("3,000,000</text>"))
        let table = chart.table(.english).html
        #expect(table.count(of: "<th scope=\"row\">") == 7)
        for words in ["3,000,000 ng/mL", "61 bananas", "no date", "not used: can hardly be true"] {
            #expect(table.contains(words), "\(words)")
        }
    }

    @Test func `numbers keep the decimals they were given, and conversions stand beside them`()
        throws
    {
        let chart = try Self.chart(.ferritin)
        let table = chart.table(.english).html
        for words in ["48.5 ug/L", "168.5 pmol/L", "<td>75</td>", "<td>13–150</td>"] {
            #expect(table.contains(words), "\(words)")
        }
        #expect(chart.svg(.german, size: .narrow).html.contains(">48,5</text>"))
        let blood = try Self.chart(.haemoglobin).table(.english).html
        #expect(blood.contains("<td>8.1 mmol/L</td><td>13.1</td><td>7.4–9.6</td>"))
    }

    @Test(arguments: [
        ("2024-02", "2024-02-15"), ("2023-02", "2023-02-14"), ("2024-01", "2024-01-16"),
        ("2024-04", "2024-04-15"), ("2024", "2024-07-01"), ("2025", "2025-07-02"),
        ("2024-09-03", "2024-09-03"),
    ])
    func `a date without its day stands in the middle and is an open circle`(
        on: String,
        middle: String
    ) throws {
        let chart = try Self.chart(.tsh, [Self.lab(.tsh, 2, "mIU/L", on)])
        #expect(chart.points.map(\.day) == [Day(middle)])
        let isOpen = on != middle
        let svg = chart.svg(.english, size: .narrow).html
        #expect(svg.contains("class=\"lab-loose\"") == isOpen)
        #expect(svg.contains("class=\"lab-point\"") != isOpen)
        #expect(chart.description(.english).contains("the day is not known") == isOpen)
    }

    @Test func `one result is a point without a line`() throws {
        let svg = try Self.chart(.transferrinSaturation).svg(.english, size: .narrow).html
        #expect(svg.count(of: "<circle") == 1)
        #expect(!svg.contains("<path"))
    }

    @Test(arguments: [
        (["2025-01-01", "2025-02-01"], 1), (["2025-01-01", "2025-01-01"], 0),
        (["2025-01", "2025-01-31"], 0), (["2025-01", "2025-02-01"], 1),
        (["2024", "2024-11-01", "2025-03-01"], 1), (["2025-01-01", "2025-02", "2025-03"], 1),
    ])
    func `a line joins results whose order is certain`(days: [String], lines: Int) throws {
        let results = days.enumerated().map { Self.lab(.crp, Double($0 + 1), "mg/L", $1) }
        let svg = try Self.chart(.crp, results).svg(.english, size: .narrow).html
        #expect(svg.count(of: "class=\"lab-line\"") == lines)
    }

    @Test(arguments: LabTest.allCases)
    func `iron alone carries the line for restless legs`(test: LabTest) throws {
        let unit = LabConversion.units(of: test)[0]
        let value: Double = test == .tibc ? 300 : 20
        let chart = try Self.chart(test, [Self.lab(test, value, unit, "2026-01-01")])
        let svg = chart.svg(.english, size: .narrow).html
        let limits: [LabTest: String] = [.ferritin: "75", .transferrinSaturation: "20"]
        #expect(svg.contains("class=\"lab-limit\"") == (limits[test] != nil))
        if let limit = limits[test] {
            #expect(svg.contains(">restless legs: \(limit)</text>"))
            #expect(chart.description(.english).contains("\(limit) \(unit)"))
        }
    }

    @Test func `a result at the line lies on it, one beside it does not`() throws {
        for (value, isOn) in [(74.0, false), (75, true), (76, false)] {
            let chart = try Self.chart(
                .ferritin,
                [Self.lab(.ferritin, value, "ng/mL", "2026-01-01")]
            )
            let svg = chart.svg(.english, size: .narrow).html
            let line = svg.split(separator: "<line").first { $0.contains("lab-limit") }
            let height = try #require(line.flatMap { String($0).numbers(of: "y1").first })
            #expect((svg.numbers(of: "cy") == [height]) == isOn, "\(value)")
        }
    }

    @Test func `the range of the laboratory is converted and reaches half way to its neighbours`()
        throws
    {
        let chart = try Self.chart(.haemoglobin)
        let range = try #require(chart.points.last?.range)
        #expect(range.lowerBound == 11.9 && range.upperBound == 15.5)
        let svg = chart.svg(.english, size: .narrow).html
        #expect(svg.count(of: "class=\"lab-range\"") == 2)
        let without = try Self.chart(.crp, [Self.lab(.crp, 3, "mg/L", "2026-01-01")])
        #expect(!without.svg(.english, size: .narrow).html.contains("lab-range"))
        #expect(!without.legend(.english, size: .narrow).html.contains("range"))
    }

    @Test(arguments: [
        ([18.0, 61, 92], [0.0, 50, 100]), ([0, 0], [0, 0.0005, 0.001, 0.0015]),
        ([12.9, 13.2, 15.5], [12, 13, 14, 15, 16]), ([68], [0, 20, 40, 60, 80]),
        ([4.9, 5], [4.9, 4.95, 5, 5.05]), ([30_000, 61], [0, 10_000, 20_000, 30_000, 40_000]),
        ([0.4, 2.35, 4], [0, 2, 4, 6]), ([6, 10], [6, 8, 10, 12]), ([5.9, 10], [0, 5, 10, 15]),
    ])
    func `an axis holds its numbers between round ones`(numbers: [Double], ticks: [Double]) {
        let scale = LabScale(holding: numbers, top: 0, bottom: 100)
        for number in numbers { #expect(scale.range.contains(number), "\(number)") }
        #expect(
            scale.ticks.map { Coordinate.text($0 * 100) } == ticks.map { Coordinate.text($0 * 100) }
        )
    }

    @Test(arguments: [1, 2, 7, 30, 200])
    func `any number of results is drawn inside its view box, without style attributes`(
        count: Int
    ) throws {
        let first = try #require(Day("2010-01-01"))
        let results = (0..<count).map { index -> LabResult in
            let day = first.advanced(by: index * 29)
            return Self.lab(.ferritin, Double(5 + index * 37 % 800), "ng/mL", day.description)
        }
        let chart = try Self.chart(.ferritin, results)
        for size in ChartSize.allCases {
            let svg = chart.svg(.english, size: size).html
            #expect(!svg.contains("style="))
            #expect(svg.contains("viewBox=\"0 0 360 176\""))
            #expect(svg.contains("<title id=\"lab-ferritin-\(size.rawValue)-title\">"))
            for x in svg.numbers(of: "x") + svg.numbers(of: "cx") + svg.numbers(of: "x2") {
                #expect((0...360).contains(x), "\(x)")
            }
            for y in svg.numbers(of: "y") + svg.numbers(of: "cy") + svg.numbers(of: "y2") {
                #expect((0...176).contains(y), "\(y)")
            }
        }
        let figure = chart.figure(.english).html
        #expect(figure.count(of: "<svg") == 2, "the drawing and one shape of the legend")
        #expect(!figure.contains("style=") && !figure.contains("narrow-only"))
        #expect(chart.table(.english).html.count(of: "<th scope=\"row\">") == count)
    }

    @Test func `on paper there are greys alone`() throws {
        let page = LabCharts.printed(results: Self.sample, wording: .english).html
        for colour in page.split(separator: "\"#").dropFirst().map({ $0.prefix { $0 != "\"" } }) {
            let parts = Array(colour)
            let third = parts.count / 3
            #expect(parts[..<third] == parts[third..<(2 * third)], "\(colour)")
            #expect(parts[..<third] == parts[(2 * third)...], "\(colour)")
        }
        #expect(page.contains("<h3>Ferritin (iron stores), ng/mL</h3>"))
    }
}

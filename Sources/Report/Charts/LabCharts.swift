// SPDX-License-Identifier: Apache-2.0
public import Clinical
public import Wording

/// The small charts of laboratory results, one for each test that can be drawn.
public enum LabCharts {
    /// One chart for each test with at least one usable, dated result, in the order of ``LabTest``.
    public static func all(results: [LabResult]) -> [LabChart] {
        LabTest.allCases.compactMap { LabChart($0, results: results) }
    }

    /// A sentence for each test that has results of which none can be drawn, with the reason.
    ///
    /// What a chart leaves out is said in its own sentences.
    public static func undrawn(results: [LabResult]) -> [Text] {
        LabTest.allCases.flatMap { test -> [Text] in
            let own = results.filter { $0.test == test }
            guard !own.isEmpty, LabChart(test, results: own) == nil else { return [] }
            return LabPoint.Obstacle.allCases.compactMap { obstacle in
                let count = own.count { LabCharts.obstacle(of: $0) == obstacle }
                guard count > 0 else { return nil }
                return Text(
                    "chart.lab.undrawn",
                    "{test}: {says}",
                    [
                        "test": .text(ClinicalWords.label(test)),
                        "says": .text(LabChart.sentence(obstacle, count)),
                    ]
                )
            }
        }
    }

    /// The charts beside each other, each with its heading, and the sentences on what is not drawn.
    ///
    /// - Returns: Nothing when there are no results.
    public static func figures(results: [LabResult], wording: Wording) -> Markup {
        page(results, wording) { chart, page in
            page.element("h3", text: wording(chart.title))
            page.append(chart.figure(wording))
        }
    }

    /// The same for paper, where each figure carries its heading and there is no table to open.
    static func printed(results: [LabResult], wording: Wording) -> Markup {
        page(results, wording) { chart, page in page.append(chart.printed(wording)) }
    }

    private static func page(
        _ results: [LabResult],
        _ wording: Wording,
        _ write: (LabChart, inout Markup) -> Void
    ) -> Markup {
        .build { page in
            let charts = all(results: results)
            if !charts.isEmpty {
                page.element("div", [("class", "lab-charts")]) { grid in
                    for chart in charts {
                        grid.element("div", [("class", "lab-chart")]) { write(chart, &$0) }
                    }
                }
            }
            for says in undrawn(results: results) { page.element("p", text: wording(says)) }
        }
    }

    private static func obstacle(of result: LabResult) -> LabPoint.Obstacle? {
        switch LabPoint.read(result) {
        case .success: nil
        case .failure(let why): why.obstacle
        }
    }
}

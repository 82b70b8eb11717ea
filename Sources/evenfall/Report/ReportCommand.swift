// SPDX-License-Identifier: Apache-2.0
import ArgumentParser
import Report
import Storage
import Vocabulary
import Web
import Wire
import Wording

/// Prints the visit report of a record.
struct ReportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Prints the visit report.",
        discussion: """
            Without days it covers the last six weeks. Answers about self-harm, gambling and sex \
            are printed only when asked for.

            Example:
              evenfall report --from 2026-10-10 --to 2026-11-20 --format html > report.html
            """
    )

    /// The papers a report can be laid out for.
    enum PaperName: String, ExpressibleByArgument, CaseIterable {
        case a4, letter

        var paper: Paper {
            switch self {
            case .a4: .a4
            case .letter: .letter
            }
        }
    }

    /// How a report can be printed.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, html, json
    }

    @Option(help: "The first day, such as 2026-10-10.")
    var from: String?

    @Option(help: "The last day, such as 2026-11-20; today when left out.")
    var to: String?

    @Option(help: "What is printed: text, html or json.")
    var format: Format = .text

    @Option(help: "A private topic to print as well: selfHarm, gambling or sex. May be repeated.")
    var include: [String] = []

    @Option(help: "The paper of the HTML: a4 or letter; as in Settings when left out.")
    var paper: PaperName?

    @OptionGroup var data: DataOption

    func run() async throws {
        let topics = try include.map { word in
            guard let topic = SensitiveTopic(rawValue: word) else {
                throw ValidationError(
                    "“\(word)” is not a private topic. Use selfHarm, gambling or sex."
                )
            }
            return topic
        }
        try await RecordCommand.run {
            let store = try await data.folder.openForReading()
            let settings = try await store.settings()
            let today = try Self.today(in: settings.zone)
            let wanted = RecordReport(period: try days(today: today), including: Set(topics))
            let report = try await wanted.make(from: store, today: today)
            var output = OutputStream.standardOutput()
            try output.write(Array((words(report, settings) + "\n").utf8))
            try output.flush()
        }
    }

    /// The day it is by the clock of the record's time zone.
    private static func today(in zone: String) throws -> Day {
        guard let now = LocalClock.now(),
            let there = ZoneResolver().moment(in: zone, at: now.seconds)
        else { throw ValidationError("The clock of this machine could not be read.") }
        return there.day
    }

    private func words(_ report: VisitReport, _ settings: Settings) -> String {
        switch format {
        case .text: return report.plainText(wording: .english)
        case .json: return report.document(wording: .english).serialized(.pretty)
        case .html:
            return report.file(wording: .english, paper: paper?.paper ?? settings.paper.paper).html
        }
    }

    private func days(today: Day) throws -> ClosedRange<Day>? {
        guard from != nil || to != nil else { return nil }
        let last = try to.map { try day($0) } ?? today
        let usual = last.advanced(by: 1 - RecordReport.usualDays)
        let first = try from.map { try day($0) } ?? usual
        guard first <= last else {
            throw ValidationError("The first day, \(first), lies after the last, \(last).")
        }
        return first...last
    }

    private func day(_ text: String) throws -> Day {
        guard let day = Day(text) else {
            throw ValidationError("“\(text)” is not a day. Write it as 2026-11-20.")
        }
        return day
    }
}

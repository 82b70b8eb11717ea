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
              evenfall report --format pdf --output report.pdf
              evenfall report --part plan

            A PDF is made by WeasyPrint (on Debian: the package weasyprint).
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

    /// The languages a report can be written in.
    enum LanguageName: String, ExpressibleByArgument, CaseIterable {
        case en, de

        var language: Language {
            switch self {
            case .en: .english
            case .de: .german
            }
        }
    }

    /// What of the report is printed.
    enum Part: String, ExpressibleByArgument, CaseIterable {
        case visit, plan
    }

    /// How a report can be printed.
    enum Format: String, ExpressibleByArgument, CaseIterable {
        case text, html, json, pdf
    }

    @Option(help: "The first day, such as 2026-10-10.")
    var from: String?

    @Option(help: "The last day, such as 2026-11-20; today when left out.")
    var to: String?

    @Option(help: "What is printed: the visit report, or the agreed plan alone (text, html, pdf).")
    var part: Part = .visit

    @Option(help: "How it is printed: text, html, json or pdf.")
    var format: Format = .text

    @Option(help: "A file to write instead of standard output; one of that name is replaced.")
    var output: String?

    @Option(help: "A private topic to print as well: selfHarm, gambling or sex. May be repeated.")
    var include: [String] = []

    @Option(help: "The paper of HTML and PDF: a4 or letter; as in Settings when left out.")
    var paper: PaperName?

    @Option(help: "The language: en or de; as in Settings when left out.")
    var language: LanguageName?

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
            if part == .plan {
                let plan = try await RecordPlan(including: Set(topics)).make(
                    from: store,
                    today: today
                )
                return try write(try await bytes(plan, settings))
            }
            let wanted = RecordReport(period: try days(today: today), including: Set(topics))
            let report = try await wanted.make(from: store, today: today)
            try write(try await bytes(report, settings))
        }
    }

    private func write(_ bytes: [UInt8]) throws {
        if let output { return try OutputFile.replace(output, with: bytes) }
        var stream = OutputStream.standardOutput()
        try stream.write(bytes)
        try stream.flush()
    }

    /// The day it is by the clock of the record's time zone.
    private static func today(in zone: String) throws -> Day {
        guard let now = LocalClock.now(),
            let there = ZoneResolver().moment(in: zone, at: now.seconds)
        else { throw ValidationError("The clock of this machine could not be read.") }
        return there.day
    }

    private func bytes(_ report: VisitReport, _ settings: Settings) async throws -> [UInt8] {
        let paper = paper?.paper ?? settings.paper.paper
        let wording = Wording.speaking(language?.language ?? settings.language ?? .english)
        switch format {
        case .text: return Array((report.plainText(wording: wording) + "\n").utf8)
        case .json:
            let document = report.document(wording: wording).serialized(.pretty)
            return Array((document + "\n").utf8)
        case .html: return report.file(wording: wording, paper: paper).utf8 + [0x0A]
        case .pdf:
            let documents = report.paperDocuments(wording: wording, paper: paper)
            return try await WeasyPrint().printer.print(documents)
        }
    }

    private func bytes(_ plan: PlanSheet, _ settings: Settings) async throws -> [UInt8] {
        let wording = Wording.speaking(language?.language ?? settings.language ?? .english)
        switch format {
        case .text: return Array(plan.plainText(wording: wording).utf8)
        case .html: return plan.file(wording: wording).utf8 + [0x0A]
        case .pdf:
            let paper = paper?.paper ?? settings.paper.paper
            let document = plan.paperDocument(wording: wording, paper: paper)
            return try await WeasyPrint().printer.print([document])
        case .json:
            throw ValidationError(
                "The plan is printed as text, html or pdf. As data it is in “evenfall export”."
            )
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

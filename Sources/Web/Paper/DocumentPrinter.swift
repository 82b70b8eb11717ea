// SPDX-License-Identifier: Apache-2.0
public import Report
public import Wording

/// Makes PDF files of documents; the program brings it, because this room starts no processes.
public struct DocumentPrinter: Sendable {
    /// Whether what it needs is there, as far as can be told without trying.
    public var isReady: @Sendable () -> Bool
    /// Prints the first of the documents that keeps its promise, else the last.
    ///
    /// See ``Report/Markup/paperDocument(title:wording:paper:body:)`` for what a document
    /// promises.
    public var print: @Sendable ([Markup]) async throws -> [UInt8]

    /// Describes a printer.
    ///
    /// - Parameters:
    ///   - isReady: Whether what it needs is there.
    ///   - print: Makes a PDF, or throws an ``Unprintable``.
    public init(
        isReady: @escaping @Sendable () -> Bool,
        print: @escaping @Sendable ([Markup]) async throws -> [UInt8]
    ) {
        self.isReady = isReady
        self.print = print
    }

    /// A printer that is not there.
    public static let missing = DocumentPrinter(
        isReady: { false },
        print: { _ in throw Unprintable.missing }
    )
}

/// Why there is no PDF, in words for the person who asked for it.
public enum Unprintable: Error, Hashable, Sendable, CaseIterable, CustomStringConvertible {
    /// WeasyPrint is not installed.
    case missing
    /// WeasyPrint ended without a document, or needed more memory than it may have.
    case failed
    /// It took longer than it may.
    case tooLong
    /// Others are being printed.
    case busy

    /// What happened and what to do instead.
    public var says: Text {
        switch self {
        case .missing:
            Text(
                "unprintable.missing",
                "PDF files are made by the program WeasyPrint, which was not found on the "
                    + "computer Evenfall runs on (on Debian: the package weasyprint). {instead}",
                ["instead": .text(Unprintable.instead)]
            )
        case .failed:
            Text(
                "unprintable.failed",
                "WeasyPrint, which makes PDF files, ended without one, perhaps for want of "
                    + "memory. {instead}",
                ["instead": .text(Unprintable.instead)]
            )
        case .tooLong:
            Text(
                "unprintable.tooLong",
                "WeasyPrint, which makes PDF files, took too long and was ended. Fewer days may "
                    + "help. {instead}",
                ["instead": .text(Unprintable.instead)]
            )
        case .busy:
            Text(
                "unprintable.busy",
                "Other PDF files are being made at this moment. Please try again in half a "
                    + "minute."
            )
        }
    }

    /// The same in English, for a terminal.
    public var description: String { Wording.english(says) }

    private static let instead = Text(
        "unprintable.instead",
        "Print the report from a browser instead: its print window can save a PDF as well."
    )
}

// SPDX-License-Identifier: Apache-2.0
import Report
import Vocabulary

extension Visit {
    /// A PDF file of the first of some documents that keeps its promise.
    ///
    /// - Throws: ``Refusal/unprintable(_:)`` when there is none.
    func pdf(_ documents: [Markup], name: String) async throws -> Reply {
        guard world.printer.isReady() else { throw Refusal.unprintable(.missing) }
        do {
            return .file(
                bytes: try await world.printer.print(documents),
                type: "application/pdf",
                name: name + ".pdf"
            )
        } catch let reason as Unprintable {
            throw Refusal.unprintable(reason)
        }
    }

    /// Where a document can be had as a PDF; none when nothing here makes one.
    func pdfPlace(_ path: Path) -> String? { world.printer.isReady() ? path() : nil }
}

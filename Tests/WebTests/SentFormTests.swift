import Foundation
import Storage
import Testing

@testable import Web

/// A form that the record could not keep goes back to the person, with everything in it.
struct SentFormTests {
    @Test func `a form that was not kept can be sent once more from the page`() async throws {
        let visitor = try await Visitor()
        // The record may not grow any more, which is what a full disk looks like to it.
        try await visitor.engine.write { _ = try $0.run(Statement("PRAGMA max_page_count = 1")) }
        let answer = try await fill(visitor)
        #expect(answer.status == 507)
        #expect(answer.text.contains("the disk is full"))
        #expect(answer.text.contains("action=\"/evening/2026-11-20\""))
        #expect(answer.text.contains("name=\"id\" value=\"a"))
        #expect(answer.text.components(separatedBy: "name=\"did\"").count == 3)
        #expect(answer.text.contains("Long &lt;drive&gt; &amp; &quot;rain&quot;."))
    }

    /// Keeps evenings until one is refused.
    private func fill(_ visitor: Visitor) async throws -> Visitor.Reading {
        let note = String(repeating: "Long <drive> & \"rain\". ", count: 20)
        for number in 0..<200 {
            let answer = try await visitor.send(
                "/evening/2026-11-20",
                [
                    ("id", "a\(number)"), ("legs", "4"), ("did", "walked"),
                    ("did", "stretched"), ("note", note),
                ]
            )
            if answer.status != 303 { return answer }
        }
        return try await visitor.open("/")
    }

    @Test func `a form with a secret is not written into a page`() {
        let fields = ["passphrase", "id"].map { FormFields.Field(name: $0, value: "x") }
        #expect(SentForm(FormFields(fields: fields), action: "/") == nil)
    }

    @Test func `a form without fields has nothing to give back`() {
        #expect(SentForm(.none, action: "/") == nil)
    }
}

// SPDX-License-Identifier: Apache-2.0
import Mustache
import Storage

/// A form as it was sent, given back with the refusal so that nothing is written twice.
///
/// The page holds every field and a button that sends them once more, under the same identifier.
struct SentForm: MustacheParent, Sendable {
    private let action: String
    private let fields: [Field]

    /// Takes a form and where it was sent; nil when there is nothing to give back.
    ///
    /// A secret is not written into a page: such a form is not given back.
    init?(_ form: FormFields, action: String) {
        let isSecret = form.fields.contains { $0.name.hasPrefix("pass") }
        guard !form.fields.isEmpty, !isSecret else { return nil }
        self.action = action
        fields = form.fields.map { Field(name: $0.name, value: $0.value) }
    }

    func child(named name: String) -> Any? {
        switch name {
        case "action": action
        case "fields": fields
        default: nil
        }
    }

    private struct Field: MustacheParent, Sendable {
        let name: String
        let value: String

        func child(named name: String) -> Any? {
            switch name {
            case "name": self.name
            case "value": value
            default: nil
            }
        }
    }
}

/// The record failed while a form was kept.
struct Unkept: Error {
    /// Why the record failed.
    let failure: StoreError
    /// What was sent; nil when it is not given back.
    let sent: SentForm?
}

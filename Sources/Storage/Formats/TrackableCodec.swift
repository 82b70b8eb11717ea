// SPDX-License-Identifier: Apache-2.0
import Diary
import Vocabulary
import Wire

/// Turns a person's own trackables into JSON and back.
enum TrackableCodec {
    static func document(_ trackable: Trackable) -> JSONValue {
        .object(
            JSONObject([
                ("id", .string(trackable.id.text)),
                ("name", .string(trackable.name)),
                ("form", .string(trackable.form.rawValue)),
                ("active", .boolean(trackable.isActive)),
            ])
        )
    }

    static func read(
        _ json: JSONValue,
        at place: JSONPointer,
        issues: inout [Issue]
    )
        -> Trackable?
    {
        guard case .object(let object) = json else {
            issues += Misfit.wrongType(json, wanted: "a trackable in braces").issues(at: place)
            return nil
        }
        var members = MemberReader(object, at: place, known: ["id", "name", "form", "active"])
        let id: TrackableID? = members.required("id", else: missing("id"), EntryCodec.identifier)
        let name = members.required("name", else: missing("name"), TrackableCodec.name)
        let form: TrackableForm? = members.required(
            "form",
            else: missing("form"),
            MemberReader.word
        )
        let isActive = members.optional("active", MemberReader.flag)
        issues += members.issues
        guard let id, let name, let form else { return nil }
        return Trackable(id: id, name: name, form: form, isActive: isActive ?? true)
    }

    /// Reads a name of 1 to 60 characters.
    static func name(_ value: JSONValue) throws(Misfit) -> String {
        let name = try MemberReader.words(value)
        guard name.count <= 60 else {
            throw Misfit("The name has \(name.count) characters. Keep it to 60.")
        }
        return name
    }

    private static func missing(_ name: String) -> String {
        "A trackable must have “\(name)”. Add it."
    }
}

// SPDX-License-Identifier: Apache-2.0
public import Diary
import Vocabulary
public import Wire

/// Turns diary entries into JSON and back without loss.
public enum EntryCodec {
    static let keys: [String] = [
        "id", "type", "day", "time", "anchor", "recorded", "zone", "values", "own",
    ]

    /// The entry as a JSON object, its members in a fixed order.
    public static func document(_ entry: Entry) -> JSONValue {
        var object = JSONObject()
        object.append("id", .string(entry.id.text))
        object.append("type", .string(entry.type.rawValue))
        object.append("day", .string(entry.day.description))
        if let time = entry.time { object.append("time", .string(time.description)) }
        object.append("anchor", .string(entry.anchor.description))
        object.append("recorded", .string(entry.recorded.description))
        object.append("zone", .string(entry.zone))
        object.append("values", .object(SheetCodec.object(entry.values)))
        if !entry.own.isEmpty { object.append("own", own(entry.own)) }
        return .object(object)
    }

    /// Reads an entry from a JSON value.
    ///
    /// - Throws: ``InvalidDocument`` with every problem.
    public static func read(_ json: JSONValue) throws(InvalidDocument) -> Entry {
        var issues: [Issue] = []
        let entry = read(json, at: .root, issues: &issues)
        guard let entry, issues.isEmpty else { throw InvalidDocument(issues: issues) }
        return entry
    }

    /// Reads an entry that stands somewhere in a document; nil when there was a problem.
    static func read(_ json: JSONValue, at place: JSONPointer, issues: inout [Issue]) -> Entry? {
        guard case .object(let object) = json else {
            issues += Misfit.wrongType(json, wanted: "an entry in braces").issues(at: place)
            return nil
        }
        let before = issues.count
        var members = MemberReader(object, at: place, known: keys)
        let id: EntryID? = members.required("id", else: missing("id"), EntryCodec.identifier)
        let type: EntryType? = members.required("type", else: missing("type"), MemberReader.word)
        let day = members.required("day", else: missing("day"), MemberReader.day)
        let time = members.optional("time", SheetCodec.clock)
        let anchor = members.optional("anchor", SheetCodec.clock)
        let recorded = members.required("recorded", else: missing("recorded"), EntryCodec.moment)
        let zone = members.required("zone", else: missing("zone"), EntryCodec.zone)
        let values: Sheet<DiaryKey>? = members.object("values") { object, place, issues in
            SheetCodec.read(object, at: place, today: nil, issues: &issues)
        }
        let own = members.object("own", EntryCodec.readOwn)
        issues += members.issues
        guard issues.count == before, let id, let type, let day, let recorded, let zone else {
            return nil
        }
        var entry = Entry(
            id: id,
            type: type,
            day: day,
            time: time,
            anchor: anchor.map(NightAnchor.init(start:)) ?? .noon,
            recorded: recorded,
            zone: zone
        )
        entry.values = values ?? Sheet()
        entry.own = own ?? [:]
        return entry
    }

    private static func missing(_ name: String) -> String {
        "An entry must have “\(name)”. Add it."
    }
}

extension EntryCodec {
    static func identifier<Kind>(_ value: JSONValue) throws(Misfit) -> Identifier<Kind> {
        guard case .string(let text) = value else {
            throw .wrongType(value, wanted: "an identifier in quotes")
        }
        guard let id = Identifier<Kind>(text) else {
            throw Misfit(
                "\(Misfit.quoted(text)) is not an identifier. Use 1 to 64 letters, digits, "
                    + "“-”, “_” or “.”."
            )
        }
        return id
    }

    static func moment(_ value: JSONValue) throws(Misfit) -> Moment {
        guard case .string(let text) = value else {
            throw .wrongType(value, wanted: "a moment in quotes")
        }
        guard let moment = Moment(text) else {
            throw Misfit(
                "\(Misfit.quoted(text)) is not a moment. Write it with its offset, such as "
                    + "2026-11-20T21:14:05+01:00."
            )
        }
        return moment
    }

    /// Reads the name of a time zone, such as `Europe/Berlin`.
    static func zone(_ value: JSONValue) throws(Misfit) -> String {
        let text = try SheetCodec.text(value, limit: 64)
        let isName = !text.isEmpty && text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
        guard isName else {
            throw Misfit(
                "\(Misfit.quoted(text)) is not the name of a time zone, such as Europe/Berlin."
            )
        }
        return text
    }

    /// The values of a person's own trackables; each names its form, so that none is mistaken.
    private static func own(_ values: [TrackableID: AnswerValue]) -> JSONValue {
        var object = JSONObject()
        for (id, value) in values.sorted(by: { $0.key < $1.key }) {
            let form: TrackableForm =
                switch value {
                case .answer: .yesNo
                case .whole: .rating
                default: .number
                }
            let one = JSONObject([(form.rawValue, SheetCodec.value(value))])
            object.append(id.text, .object(one))
        }
        return .object(object)
    }

    private static func readOwn(
        _ object: JSONObject,
        at place: JSONPointer,
        issues: inout [Issue]
    ) -> [TrackableID: AnswerValue] {
        var own: [TrackableID: AnswerValue] = [:]
        for (name, value) in object.members {
            let place = place.appending(name)
            guard let id = TrackableID(name), let member = value.object?.members.first,
                value.object?.count == 1, let form = TrackableForm(rawValue: member.key)
            else {
                let says =
                    "Write the identifier of a trackable, and its value as {\"yesNo\": \"yes\"}, "
                    + "{\"rating\": 5} or {\"number\": 2.5}."
                issues.append(Issue(at: place, says: says))
                continue
            }
            own[id] = SheetCodec.read(
                member.value,
                form: form.form,
                at: place.appending(member.key),
                today: nil,
                issues: &issues
            )
        }
        return own
    }
}

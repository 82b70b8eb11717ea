// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wire

/// The whole record as one JSON document: every revision with who wrote it and when.
enum RecordDocument {
    /// The version of the format: version 1 knew no names of records and nothing erased, version 2
    /// no plan.
    static let version = 3

    /// A document that was read.
    struct Content {
        /// The name of the record it was written from; nil in version 1.
        let identity: RecordID?
        let histories: [History]
        let tombstones: [(tombstone: Tombstone, place: JSONPointer)]
    }

    /// The sections in their order.
    static let sections: [(name: String, kind: RecordKind)] = [
        ("entries", .entry), ("trackables", .trackable), ("case", .case),
        ("interview", .interview), ("settings", .settings), ("shown", .shown),
        ("plan", .plan),
    ]

    /// One record with all it ever said, as it stands in a document.
    struct History {
        let record: RecordName
        let place: JSONPointer
        let revisions: [State]
    }

    /// One state of a record.
    struct State: Sendable {
        let author: Author
        let moment: Moment
        let seen: Int?
        let content: RecordContent

        static let members = ["author", "at", "seen", "deleted", "says"]

        /// Whether a revision that was kept is this state.
        func isSame(as revision: Revision) -> Bool {
            author == revision.author && moment == revision.moment
                && content.isDeleted == revision.isDeleted && content.body == revision.body
                && seen == revision.seen
        }
    }

    /// Writes revisions, in the order of their numbers within each record.
    static func document(
        of identity: RecordID,
        _ revisions: [Revision],
        erased: [Tombstone]
    ) throws -> JSONValue {
        let records = Dictionary(grouping: revisions, by: \.record)
        var document = JSONObject([
            ("evenfall", .number(JSONNumber(version))), ("record", .string(identity.text)),
        ])
        for (name, kind) in sections {
            let own = records.filter { $0.key.kind == kind }.sorted { $0.key.id < $1.key.id }
            let histories = try own.map { record, revisions in
                (record.id, JSONValue.array(try revisions.map(state)))
            }
            if kind.onlyID != nil {
                document.append(name, histories.first?.1 ?? .array([]))
            } else {
                document.append(
                    name,
                    .array(
                        histories.map { id, revisions in
                            .object(JSONObject([("id", .string(id)), ("revisions", revisions)]))
                        }
                    )
                )
            }
        }
        let tombstones = erased.sorted { $0.record.id < $1.record.id }
        document.append("deleted", .array(tombstones.map(tombstone)))
        return .object(document)
    }

    private static func state(_ revision: Revision) throws -> JSONValue {
        var object = JSONObject([
            ("author", .string(revision.author.name)),
            ("at", .string(revision.moment.description)),
        ])
        if let seen = revision.seen { object.append("seen", .number(JSONNumber(seen))) }
        if revision.isDeleted {
            object.append("deleted", .boolean(true))
        } else {
            guard let body = try? JSONValue.parse(revision.body) else {
                throw StoreError(.unreadable(revision.name))
            }
            object.append("says", body)
        }
        return .object(object)
    }
}

extension RecordDocument {
    /// Reads a document.
    ///
    /// - Throws: ``InvalidDocument`` with every problem.
    static func read(_ json: JSONValue) throws(InvalidDocument) -> Content {
        guard case .object(let object) = json, let found = object["evenfall"] else {
            let says =
                "This is no Evenfall record: it has no “evenfall”: \(version). "
                + "A case file is judged with “evenfall assess”."
            throw InvalidDocument(issues: [Issue(at: .root, says: says)])
        }
        guard let number = found.int, (1...version).contains(number) else {
            let says =
                "This document has version \(Misfit.shown(found)); "
                + "this Evenfall knows versions up to \(version). Update Evenfall."
            throw InvalidDocument(issues: [Issue(at: JSONPointer(tokens: ["evenfall"]), says: says)]
            )
        }
        var members = MemberReader(
            object,
            at: .root,
            known: ["evenfall"] + sections.map(\.name).filter { number > 2 || $0 != "plan" }
                + (number == 1 ? [] : ["record", "deleted"])
        )
        var issues: [Issue] = []
        var histories: [History] = []
        for (name, kind) in sections {
            let elements = members.optional(name, MemberReader.list) ?? []
            let place = JSONPointer.root.appending(name)
            if kind.onlyID != nil {
                guard !elements.isEmpty else { continue }
                let record = RecordName(only: kind)
                histories.append(
                    history(of: record, elements, at: place, issues: &issues)
                )
            } else {
                var seen: Set<String> = []
                for (index, element) in elements.enumerated() {
                    let place = place.appending(index)
                    let found = named(kind, element, at: place, issues: &issues)
                    guard let found else { continue }
                    if !seen.insert(found.record.id).inserted {
                        let says = "This id stands in the list already. Give each its own."
                        issues.append(Issue(at: place.appending("id"), says: says))
                    }
                    histories.append(found)
                }
            }
        }
        let identity: RecordID? = members.optional("record", EntryCodec.identifier)
        let tombstones = tombstones(
            members.optional("deleted", MemberReader.list) ?? [],
            at: JSONPointer.root.appending("deleted"),
            issues: &issues
        )
        issues = members.issues + issues
        guard issues.isEmpty else { throw InvalidDocument(issues: issues) }
        return Content(identity: identity, histories: histories, tombstones: tombstones)
    }

    private static func named(
        _ kind: RecordKind,
        _ json: JSONValue,
        at place: JSONPointer,
        issues: inout [Issue]
    ) -> History? {
        guard case .object(let object) = json else {
            issues += Misfit.wrongType(json, wanted: "a record in braces").issues(at: place)
            return nil
        }
        var members = MemberReader(object, at: place, known: ["id", "revisions"])
        let id: EntryID? = members.required(
            "id",
            else: "A record must have its “id”. Add it.",
            EntryCodec.identifier
        )
        let states = members.required(
            "revisions",
            else: "A record must have its “revisions”. Add them.",
            MemberReader.list
        )
        issues += members.issues
        guard let id, let states else { return nil }
        guard !states.isEmpty else {
            let says = "A record must have at least one revision. Add it."
            issues.append(Issue(at: place.appending("revisions"), says: says))
            return nil
        }
        return history(
            of: RecordName(kind, id.text),
            states,
            at: place.appending("revisions"),
            issues: &issues
        )
    }

    private static func history(
        of record: RecordName,
        _ states: [JSONValue],
        at place: JSONPointer,
        issues: inout [Issue]
    ) -> History {
        var revisions: [State] = []
        for (index, json) in states.enumerated() {
            let place = place.appending(index)
            if let state = state(of: record, json, at: place, issues: &issues) {
                if let seen = state.seen, !(0..<max(0, index)).contains(seen) {
                    let says = "A revision can only have missed one before it. Remove “seen”."
                    issues.append(Issue(at: place.appending("seen"), says: says))
                }
                revisions.append(state)
            }
        }
        return History(record: record, place: place, revisions: revisions)
    }

    private static func state(
        of record: RecordName,
        _ json: JSONValue,
        at place: JSONPointer,
        issues: inout [Issue]
    ) -> State? {
        guard case .object(let object) = json else {
            issues += Misfit.wrongType(json, wanted: "a revision in braces").issues(at: place)
            return nil
        }
        var members = MemberReader(object, at: place, known: State.members)
        let author = members.required(
            "author",
            else: "A revision must have its “author”. Add it.",
            MemberReader.words
        )
        let moment = members.required(
            "at",
            else: "A revision must say when it was kept. Add “at”.",
            EntryCodec.moment
        )
        let isDeleted = members.optional("deleted", MemberReader.flag) ?? false
        let seen = members.optional("seen", MemberReader.count)
        issues += members.issues
        var content = RecordContent(record: record, body: "", isDeleted: true)
        if !isDeleted {
            let found = self.content(
                of: record,
                object["says"],
                at: place.appending("says"),
                issues: &issues
            )
            guard let found else { return nil }
            content = found
        }
        guard let author, let moment else { return nil }
        return State(author: Author(name: author), moment: moment, seen: seen, content: content)
    }

    private static func content(
        of record: RecordName,
        _ json: JSONValue?,
        at place: JSONPointer,
        issues: inout [Issue]
    ) -> RecordContent? {
        guard let json else {
            issues.append(Issue(at: place, says: "A revision must have what it “says”. Add it."))
            return nil
        }
        guard let value = RecordValue.read(json, as: record.kind, at: place, issues: &issues) else {
            return nil
        }
        guard value.record == record else {
            let says = "The id here is not that of the record. Make them the same."
            issues.append(Issue(at: place.appending("id"), says: says))
            return nil
        }
        return try? RecordContent(value)
    }
}

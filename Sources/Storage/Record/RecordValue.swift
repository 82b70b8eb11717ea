// SPDX-License-Identifier: Apache-2.0
import Clinical
import Diary
public import Vocabulary
import Wire

/// Which urgent cards were shown at one time.
public struct ShownCards: Hashable, Sendable {
    /// The names of the rules whose cards were shown.
    public let cards: [String]
    /// What the person answered; nil when they were only shown.
    public let answer: ShownAnswer?
    /// When they were shown, or answered.
    public let moment: Moment

    /// Describes one showing.
    public init(cards: [String], answer: ShownAnswer?, moment: Moment) {
        self.cards = cards
        self.answer = answer
        self.moment = moment
    }
}

/// How a person answered an urgent card.
public enum ShownAnswer: String, AnswerWord {
    /// “I have read this.”
    case read
    /// “I am being cared for.”
    case caredFor
    /// “This is not new.”
    case notNew
    /// “I tapped this by mistake.”
    case byMistake
    /// None of the signs is there.
    case noneOfThese
}

/// What is kept about cards that were shown or answered.
struct ShownNote: Hashable, Sendable {
    let cards: [String]
    let answer: ShownAnswer?

    /// The note as JSON.
    var document: JSONValue {
        var object = JSONObject([("cards", .array(cards.map { .string($0) }))])
        if let answer { object.append("answer", .string(answer.rawValue)) }
        return .object(object)
    }

    /// Reads a note; nil when there was a problem.
    static func read(
        _ json: JSONValue,
        at place: JSONPointer,
        issues: inout [Issue]
    ) -> ShownNote? {
        guard let object = json.object else {
            issues += Misfit.wrongType(json, wanted: "a note in braces").issues(at: place)
            return nil
        }
        var members = MemberReader(object, at: place, known: ["cards", "answer"])
        let cards = members.optional("cards", MemberReader.texts) ?? []
        let answer: ShownAnswer? = members.optional("answer", MemberReader.word)
        issues += members.issues
        return ShownNote(cards: cards, answer: answer)
    }
}

/// Anything that can be kept as a revision, in its own type.
enum RecordValue: Hashable, Sendable {
    case entry(Entry)
    case `case`(Case)
    case interview(InterviewProgress)
    case settings(Settings)
    case trackable(Trackable)
    case shown(ShownNote)
    case plan(CarePlan)

    var record: RecordName {
        switch self {
        case .entry(let entry): RecordName(.entry, entry.id.text)
        case .case: RecordName(only: .case)
        case .interview: RecordName(only: .interview)
        case .settings: RecordName(only: .settings)
        case .trackable(let trackable): RecordName(.trackable, trackable.id.text)
        case .shown: RecordName(only: .shown)
        case .plan: RecordName(only: .plan)
        }
    }

    var night: Night? {
        guard case .entry(let entry) = self else { return nil }
        return entry.night
    }

    /// The value as JSON, its members in a fixed order.
    var document: JSONValue {
        switch self {
        case .entry(let entry): EntryCodec.document(entry)
        case .case(let value): CaseWriter.document(value)
        case .interview(let progress): InterviewCodec.document(progress)
        case .settings(let settings): SettingsCodec.document(settings)
        case .trackable(let trackable): TrackableCodec.document(trackable)
        case .shown(let note): note.document
        case .plan(let plan): CarePlanCodec.document(plan)
        }
    }

    /// Reads a value of a kind; nil when there was a problem.
    static func read(
        _ json: JSONValue,
        as kind: RecordKind,
        at place: JSONPointer,
        issues: inout [Issue]
    ) -> RecordValue? {
        switch kind {
        case .entry:
            return EntryCodec.read(json, at: place, issues: &issues).map { .entry($0) }
        case .case:
            do throws(InvalidDocument) {
                return .case(try CaseReader.read(json))
            } catch {
                issues += error.issues.map { issue in
                    Issue(at: JSONPointer(tokens: place.tokens + issue.at.tokens), says: issue.says)
                }
                return nil
            }
        case .interview:
            return InterviewCodec.read(json, at: place, issues: &issues).map { .interview($0) }
        case .settings:
            return SettingsCodec.read(json, at: place, issues: &issues).map { .settings($0) }
        case .trackable:
            return TrackableCodec.read(json, at: place, issues: &issues).map { .trackable($0) }
        case .shown:
            return ShownNote.read(json, at: place, issues: &issues).map { .shown($0) }
        case .plan:
            return CarePlanCodec.read(json, at: place, issues: &issues).map { .plan($0) }
        }
    }

    /// Reads what a revision says; nil when it is not what its kind should be.
    init?(_ revision: Revision) {
        var issues: [Issue] = []
        guard let json = try? JSONValue.parse(revision.body),
            let value = RecordValue.read(
                json,
                as: revision.record.kind,
                at: .root,
                issues: &issues
            ),
            issues.isEmpty, value.record == revision.record
        else { return nil }
        self = value
    }
}

extension RecordContent {
    /// Prepares a value to be kept, and makes sure that it can be read again.
    init(_ value: RecordValue) throws {
        let document = value.document
        var issues: [Issue] = []
        let again = RecordValue.read(document, as: value.record.kind, at: .root, issues: &issues)
        guard issues.isEmpty, again == value else {
            throw StoreError(.notKeepable(value.record))
        }
        self.init(record: value.record, body: document.serialized(), night: value.night)
    }
}

extension RecordName {
    /// Names the record of which there is only one.
    init(only kind: RecordKind) {
        self.init(kind, kind.onlyID ?? kind.rawValue)
    }
}

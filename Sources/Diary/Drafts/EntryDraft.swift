// SPDX-License-Identifier: Apache-2.0
public import Vocabulary

/// What a form, a row of a file or a command line holds before it becomes an entry.
///
/// A draft may be wrong or half filled. It becomes an entry as a whole or not at all.
public struct EntryDraft: Hashable, Sendable {
    /// What the entry will hold; not yet known to be right.
    public var content: Entry
    /// What was written where no value could be read, as written.
    public private(set) var unreadable: [DiaryKey: String] = [:]
    /// The same for the person's own trackables.
    public private(set) var unreadableOwn: [TrackableID: String] = [:]

    /// Starts a draft in which nothing is filled.
    public init(
        id: EntryID,
        type: EntryType,
        day: Day,
        time: ClockTime? = nil,
        anchor: NightAnchor = .noon,
        recorded: Moment,
        zone: String
    ) {
        content = Entry(
            id: id,
            type: type,
            day: day,
            time: time,
            anchor: anchor,
            recorded: recorded,
            zone: zone
        )
    }

    /// Starts from an entry, to correct it or to check one that came from elsewhere.
    public init(_ entry: Entry) {
        content = entry
    }

    /// The value of a key; nil when nothing is filled in.
    public subscript(key: DiaryKey) -> AnswerValue? {
        get { content.values[key] }
        set {
            content.values[key] = newValue
            unreadable[key] = nil
        }
    }

    /// The value of an own trackable; nil when nothing is filled in.
    public subscript(own id: TrackableID) -> AnswerValue? {
        get { content.own[id] }
        set {
            content.own[id] = newValue
            unreadableOwn[id] = nil
        }
    }

    /// Fills a key from what was written in a field; empty words leave it not recorded.
    ///
    /// What cannot be read is kept and becomes a problem, so that the form can show it again.
    public mutating func write(_ words: String, for key: DiaryKey) {
        self[key] = key.form.read(words)
        if self[key] == nil, !AnswerForm.isBlank(words) { unreadable[key] = words }
    }

    /// Fills an own trackable from what was written in a field; empty leaves it not recorded.
    public mutating func write(_ words: String, for trackable: Trackable) {
        let id = trackable.id
        self[own: id] = trackable.form.form.read(words)
        if self[own: id] == nil, !AnswerForm.isBlank(words) { unreadableOwn[id] = words }
    }

    /// The entry, when everything in the draft is right.
    ///
    /// - Parameter trackables: The person's own trackables, switched off ones included.
    /// - Returns: What the draft describes.
    /// - Throws: Every problem at once, in the order of the form.
    public func entry(trackables: [Trackable] = []) throws(DraftProblems) -> Entry {
        let problems = problems(trackables: trackables)
        guard problems.isEmpty else { throw DraftProblems(problems: problems) }
        return content
    }

    /// Everything that keeps the draft from becoming an entry; empty when nothing does.
    public func problems(trackables: [Trackable] = []) -> [DraftProblem] {
        timeProblems + keyProblems + sleepProblems + ownProblems(trackables) + emptyProblems
    }
}

import Storage
import Testing

/// What a person reads when the record cannot be used.
struct StoreErrorTests {
    static let revision = RevisionName(RecordName(.entry, "abc"), number: 2)

    static let sentences: [(reason: StoreError.Reason, words: [String])] = [
        (.damaged(revision), ["damaged", "entry abc, revision 2", "Restore"]),
        (.unreadable(revision), ["cannot read", "entry abc, revision 2", "Update"]),
        (.notKeepable(revision.record), ["Nothing was kept", "entry abc", "try again"]),
        (.newerVersion(found: 9, known: 2), ["version 9", "up to 2", "Update Evenfall"]),
        (.changedStep(3), ["step 3", "restore a copy"]),
        (.noRecord, ["no record at /r.sqlite", "Keep something first", "--data"]),
        (.notARecord, ["/r.sqlite", "not an Evenfall record", "--data"]),
        (.cannotOpen, ["/r.sqlite", "cannot be opened", "Check"]),
        (.readOnly, ["/r.sqlite", "only be read", "Allow"]),
        (.inUse(process: 12), ["/r.sqlite", "process 12", "end that one"]),
        (.inUse(process: nil), ["Another Evenfall has it open"]),
        (.busy, ["/r.sqlite", "Wait"]),
        (.full, ["disk is full", "Make room"]),
        (.notDurable, ["/r.sqlite", "disk", "Move"]),
        (.damagedFile, ["/r.sqlite", "damaged", "Restore"]),
        (.failed(code: 778), ["778", "Try again"]),
    ]

    @Test(arguments: sentences)
    func `the sentence says what happened, where and what to do`(
        reason: StoreError.Reason,
        words: [String]
    ) {
        let sentence = StoreError(reason, at: "/r.sqlite").description
        for word in words { #expect(sentence.contains(word), "\(sentence)") }
        #expect(sentence.hasSuffix("."))
        #expect(!StoreError(reason).description.contains("  "))
    }
}

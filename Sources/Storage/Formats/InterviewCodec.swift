// SPDX-License-Identifier: Apache-2.0
import Clinical
import Wire

/// Turns how far an interview has come into JSON and back.
enum InterviewCodec {
    static func document(_ progress: InterviewProgress) -> JSONValue {
        .object(
            JSONObject([
                ("asked", texts(progress.asked)),
                ("skipped", texts(progress.skipped)),
                ("acknowledged", texts(progress.acknowledged)),
                ("secondRound", .boolean(progress.isSecondRound)),
            ])
        )
    }

    static func read(
        _ json: JSONValue,
        at place: JSONPointer,
        issues: inout [Issue]
    )
        -> InterviewProgress?
    {
        guard case .object(let object) = json else {
            issues += Misfit.wrongType(json, wanted: "an interview in braces").issues(at: place)
            return nil
        }
        var members = MemberReader(
            object,
            at: place,
            known: ["asked", "skipped", "acknowledged", "secondRound"]
        )
        let progress = InterviewProgress(
            asked: members.optional("asked", MemberReader.texts) ?? [],
            skipped: members.optional("skipped", MemberReader.texts) ?? [],
            acknowledged: members.optional("acknowledged", MemberReader.texts) ?? [],
            isSecondRound: members.optional("secondRound", MemberReader.flag) ?? false
        )
        issues += members.issues
        return progress
    }

    private static func texts(_ list: [String]) -> JSONValue {
        .array(list.map { .string($0) })
    }
}

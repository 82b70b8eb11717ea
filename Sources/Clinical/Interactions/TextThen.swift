// SPDX-License-Identifier: Apache-2.0
import Vocabulary
import Wording

extension Text {
    /// This sentence and, when there is one, another behind it.
    func then(_ next: Text?) -> Text {
        guard let next else { return self }
        return Text("interactions.then", "{one} {two}", ["one": .text(self), "two": .text(next)])
    }

    /// What is said where medicines taken only as needed are in a sum.
    static let asNeededCounts = Text(
        "interactions.asNeededCounts",
        "What is taken only as needed is counted in full."
    )
}

extension [AnswerPath] {
    /// Whether one of these medicines is taken only as needed.
    func haveAsNeeded(in story: ReviewStory) -> Bool {
        contains { path in
            guard case .medicine(let index) = path else { return false }
            return story.list.medicines[at: index]?.medicine.asNeeded == .yes
        }
    }
}

// SPDX-License-Identifier: Apache-2.0

/// How much stands on page one; what does not fit stands in the annex, and page one says so.
struct PageOneRoom: Hashable {
    /// Whether criteria, measures and what was tried stand on it.
    var hasTables = true
    /// Whether the type is smaller.
    var isClose = false
    /// How many questions and medicines it names at most.
    var questions = QuestionsToAsk.most
    var medicines = 6

    /// Page one in a browser, which prints as much as there is.
    static let browser = PageOneRoom()

    /// From everything to the sentences alone, for a printer that takes the first that fits.
    static let steps: [PageOneRoom] = [
        PageOneRoom(), PageOneRoom(isClose: true),
        PageOneRoom(isClose: true, questions: 2, medicines: 2),
        PageOneRoom(hasTables: false, isClose: true, questions: 2, medicines: 0),
    ]
}

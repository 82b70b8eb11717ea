// SPDX-License-Identifier: Apache-2.0

/// Every path of the site.
enum Paths {
    static let tonight = Path("/")
    static let evening = Path("/evening/{day}")
    static let morning = Path("/morning/{day}")
    static let started = Path("/started")
    static let flare = Path("/flare")
    static let urgent = Path("/urgent")
    static let entry = Path("/entry/{id}")
    static let entryHistory = Path("/entry/{id}/history")
    static let entryBringBack = Path("/entry/{id}/bring-back")
    static let entryDelete = Path("/entry/{id}/delete")
    static let add = Path("/add/{kind}/{day}")

    static let diary = Path("/diary")
    static let diaryMonth = Path("/diary/{month}")
    static let diaryDay = Path("/diary/day/{day}")
    static let body = Path("/body/{day}")
    static let visits = Path("/visits")
    static let trackables = Path("/trackables")
    static let trackable = Path("/trackables/{id}")
    static let trackableDelete = Path("/trackables/{id}/delete")
    static let sheet = Path("/sheet")

    static let interview = Path("/interview")
    static let interviewCard = Path("/interview/card")
    static let interviewOffer = Path("/interview/offer")
    static let report = Path("/report")
    static let reportFile = Path("/report/{file}")
    static let method = Path("/method")

    static let more = Path("/more")
    static let settings = Path("/settings")
    static let settingsZone = Path("/settings/zone")
    static let settingsLook = Path("/settings/look")
    static let eraseEverything = Path("/settings/erase")
    static let exportJSON = Path("/export.json")
    static let exportCSV = Path("/export.csv")
    static let asset = Path("/assets/{file}")
}

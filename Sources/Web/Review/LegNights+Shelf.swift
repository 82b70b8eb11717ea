// SPDX-License-Identifier: Apache-2.0
import Clinical
import Diary
import Report
import Storage
import Vocabulary

extension LegNights {
    /// The nights of the diary that the rules on medicines read for a case; none for most cases.
    init(_ shelf: DiaryShelf, for case: Case) {
        guard let span = shelf.span, let days = TimeLinkInDiary.days(for: `case`) else {
            self.init()
            return
        }
        let first = max(span.lowerBound, Night(eve: days.lowerBound))
        let last = min(span.upperBound, Night(eve: days.upperBound))
        guard first <= last else {
            self.init()
            return
        }
        let nights = first...last
        self.init(DiarySeries(entries: shelf.entries(in: nights), nights: nights))
    }
}

// SPDX-License-Identifier: Apache-2.0
public import Vocabulary

extension Wording {
    /// A day with its year: “20 November 2026”.
    public func date(_ day: Day) -> String {
        let (year, month, number) = day.date
        return "\(number) \(monthName(month)) \(year)"
    }

    /// A date as precisely as it is known: “2026”, “November 2026” or “20 November 2026”.
    public func date(_ partial: PartialDate) -> String {
        switch partial {
        case .year(let year): String(year)
        case .month(let year, let month): "\(monthName(month)) \(year)"
        case .day(let day): date(day)
        }
    }

    /// A day with its weekday and no year: “Friday 20 November”.
    public func weekdayDate(_ day: Day) -> String {
        let (_, month, number) = day.date
        return "\(weekdayName(day.weekday)) \(number) \(monthName(month))"
    }

    /// A short day for axes and tables: “20 Nov”.
    public func shortDate(_ day: Day) -> String {
        let (_, month, number) = day.date
        return "\(number) \(shortMonthName(month))"
    }

    /// A stretch of days: “10 October – 20 November 2026”.
    public func period(_ days: ClosedRange<Day>) -> String {
        let (firstYear, firstMonth, firstDay) = days.lowerBound.date
        guard days.lowerBound != days.upperBound else { return date(days.upperBound) }
        if firstYear != days.upperBound.year {
            return date(days.lowerBound) + " – " + date(days.upperBound)
        }
        let sameMonth = firstMonth == days.upperBound.date.month
        let start = sameMonth ? "\(firstDay)" : "\(firstDay) \(monthName(firstMonth))"
        return start + " – " + date(days.upperBound)
    }

    /// The night that begins on a day: “Friday 20 to Saturday 21 November”.
    public func night(_ night: Night) -> String {
        let morning = night.eve.advanced(by: 1)
        let (_, eveMonth, eveDay) = night.eve.date
        let sameMonth = eveMonth == morning.date.month
        let evening = "\(weekdayName(night.eve.weekday)) \(eveDay)"
        return (sameMonth ? evening : evening + " " + monthName(eveMonth)) + " to "
            + weekdayDate(morning)
    }

    /// The name of a month, 1–12.
    public func monthName(_ month: Int) -> String {
        let names = [
            "January", "February", "March", "April", "May", "June", "July", "August",
            "September", "October", "November", "December",
        ]
        return names[min(max(month, 1), 12) - 1]
    }

    /// The short name of a month, 1–12.
    public func shortMonthName(_ month: Int) -> String {
        month == 9 ? "Sept" : String(monthName(month).prefix(3))
    }

    /// The name of a weekday, 1 for Monday to 7 for Sunday.
    public func weekdayName(_ weekday: Int) -> String {
        let names = [
            "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
        ]
        return names[min(max(weekday, 1), 7) - 1]
    }

    /// One or two letters for a weekday, 1 for Monday to 7 for Sunday.
    public func weekdayLetters(_ weekday: Int) -> String {
        String(weekdayName(weekday).prefix(2))
    }
}

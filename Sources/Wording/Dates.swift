// SPDX-License-Identifier: Apache-2.0
public import Vocabulary

extension Wording {
    /// A day with its year, such as “20 November 2026”.
    public func date(_ day: Day) -> String {
        let (year, month, number) = day.date
        return "\(dayNumber(number)) \(monthName(month)) \(year)"
    }

    /// A date as precisely as it is known: “2026”, “November 2026” or “20 November 2026”.
    public func date(_ partial: PartialDate) -> String {
        switch partial {
        case .year(let year): String(year)
        case .month(let year, let month): "\(monthName(month)) \(year)"
        case .day(let day): date(day)
        }
    }

    /// A day with its weekday and no year, such as “Friday 20 November”.
    public func weekdayDate(_ day: Day) -> String {
        let (_, month, number) = day.date
        return weekdayName(day.weekday) + weekdayEnd + "\(dayNumber(number)) \(monthName(month))"
    }

    /// A short day for axes and tables, such as “20 Nov”.
    public func shortDate(_ day: Day) -> String {
        let (_, month, number) = day.date
        return "\(dayNumber(number)) \(shortMonthName(month))"
    }

    /// A stretch of days: “10 October – 20 November 2026”.
    public func period(_ days: ClosedRange<Day>) -> String {
        let (firstYear, firstMonth, firstDay) = days.lowerBound.date
        guard days.lowerBound != days.upperBound else { return date(days.upperBound) }
        if firstYear != days.upperBound.year {
            return date(days.lowerBound) + " – " + date(days.upperBound)
        }
        let sameMonth = firstMonth == days.upperBound.date.month
        let number = dayNumber(firstDay)
        let start = sameMonth ? number : "\(number) \(monthName(firstMonth))"
        return start + " – " + date(days.upperBound)
    }

    /// The night that begins on a day, such as “Friday 20 to Saturday 21 November”.
    public func night(_ night: Night) -> String {
        let morning = night.eve.advanced(by: 1)
        let (_, eveMonth, eveDay) = night.eve.date
        let sameMonth = eveMonth == morning.date.month
        let evening = weekdayName(night.eve.weekday) + weekdayEnd + dayNumber(eveDay)
        let between = speaks(english: " to ", german: " auf ")
        return (sameMonth ? evening : evening + " " + monthName(eveMonth)) + between
            + weekdayDate(morning)
    }

    /// The day of a month as it stands before the month: “20”, „20.“.
    public func dayNumber(_ day: Int) -> String {
        speaks(english: "\(day)", german: "\(day).")
    }

    /// The name of a month, 1–12.
    public func monthName(_ month: Int) -> String {
        let names = speaks(english: Wording.englishMonths, german: Wording.germanMonths)
        return names[min(max(month, 1), 12) - 1]
    }

    /// The short name of a month, 1–12: “Sept”, „März“, „Nov.“.
    public func shortMonthName(_ month: Int) -> String {
        let name = monthName(month)
        let short = month == 9 ? "Sept" : String(name.prefix(3))
        return speaks(english: short, german: name.count <= 4 ? name : short + ".")
    }

    /// The name of a weekday, 1 for Monday to 7 for Sunday.
    public func weekdayName(_ weekday: Int) -> String {
        let names = speaks(english: Wording.englishWeekdays, german: Wording.germanWeekdays)
        return names[min(max(weekday, 1), 7) - 1]
    }

    /// One or two letters for a weekday, 1 for Monday to 7 for Sunday.
    public func weekdayLetters(_ weekday: Int) -> String {
        String(weekdayName(weekday).prefix(2))
    }

    /// What stands between the weekday and the day.
    private var weekdayEnd: String { speaks(english: " ", german: ", ") }

    private static let englishMonths = [
        "January", "February", "March", "April", "May", "June", "July", "August",
        "September", "October", "November", "December",
    ]
    private static let germanMonths = [
        "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August",
        "September", "Oktober", "November", "Dezember",
    ]
    private static let englishWeekdays = [
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ]
    private static let germanWeekdays = [
        "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag",
    ]
}

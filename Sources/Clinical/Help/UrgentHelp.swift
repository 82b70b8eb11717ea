// SPDX-License-Identifier: Apache-2.0
public import Wording

/// What every urgent text says about whom to call: one source for pages, cards and the report.
public struct UrgentHelp: Hashable, Sendable {
    /// The country that was chosen; nil when none was, or the table does not have it.
    public let country: HelpCountry?

    /// Says whom to call in a country.
    ///
    /// - Parameter countryCode: The ISO code from the settings; nil when none was chosen.
    public init(countryCode: String?) {
        country = countryCode.flatMap(HelpCountry.with)
    }

    /// The numbers for an emergency, the first one to call first; empty when no country is chosen.
    public var emergencyNumbers: [HelpNumber] {
        country.map { [$0.emergency] + ($0.ambulance.map { [$0] } ?? []) } ?? []
    }

    /// The lines to talk to; empty when no country is chosen or none is known.
    public var crisisLines: [HelpNumber] { country?.crisisLines ?? [] }

    /// What to do first, with the number of the country.
    public var call: Text {
        guard let country else {
            return Text(
                "help.call.anywhere",
                "Call the emergency number now if any of these is new, such as 112 in Europe or "
                    + "911 in North America. Do not drive yourself."
            )
        }
        return Text(
            "help.call",
            "Call {number} now if any of these is new. Do not drive yourself.",
            ["number": .verbatim(country.emergency.number)]
        )
    }

    /// Whom to call with thoughts of death.
    public var talk: Text {
        let line = crisisLines.first
        guard let country, let line else {
            return country == nil
                ? Text(
                    "help.talk.anywhere",
                    "Please do not stay alone with them. Wake someone you trust, or call the "
                        + "emergency number or a crisis line (988 in the United States)."
                )
                : Text(
                    "help.talk.noLine",
                    "Please do not stay alone with them. Wake someone you trust, or call {number}.",
                    ["number": .verbatim(country?.emergency.number ?? "")]
                )
        }
        return Text(
            "help.talk",
            "Please do not stay alone with them. Wake someone you trust, or call {line}: {crisis}. "
                + "In danger now, call {number}.",
            [
                "line": .verbatim(line.name), "crisis": .verbatim(line.number),
                "number": .verbatim(country.emergency.number),
            ]
        )
    }

    /// The numbers in one short line, for paper.
    public var printed: Text {
        guard let country else {
            return Text(
                "help.printed.anywhere",
                "Emergency number: 112 in Europe, 911 in North America."
            )
        }
        return Text(
            "help.printed",
            "Emergency number in {country}: {number}.",
            [
                "country": .text(country.name), "number": .verbatim(country.emergency.number),
            ]
        )
    }
}

extension HelpNumber {
    /// When somebody answers, in words.
    public var hoursInWords: Text {
        switch hours {
        case .always: Text("help.hours.always", "day and night")
        case .clock(let span):
            Text("help.hours.clock", "{hours}, local time", ["hours": .verbatim(span)])
        case .unknown: Text("help.hours.unknown", "hours not known to us")
        }
    }

    /// Said beside a number that was not read at its source.
    public static let check = Text("help.check", "Check this number before you need it.")
}

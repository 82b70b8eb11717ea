// SPDX-License-Identifier: Apache-2.0
import Clinical
import Mustache
import Storage
import Wording

/// Whom to call, as every urgent page shows it: one tap on a phone, plain numbers elsewhere.
struct HelpView: MustacheParent, Sendable {
    private let help: UrgentHelp
    private let wording: Wording

    /// Shows the numbers of a country.
    init(_ help: UrgentHelp, wording: Wording) {
        self.help = help
        self.wording = wording
    }

    func child(named name: String) -> Any? {
        switch name {
        case "call": wording(help.call)
        case "talk": wording(help.talk)
        case "numbers": help.emergencyNumbers.map { NumberView($0, wording: wording) }
        case "lines": help.crisisLines.map { NumberView($0, wording: wording) }
        case "isChosen": help.country != nil
        case "choose": Paths.settings() + "#country"
        case "chooseWord":
            wording(Text("help.choose", "Choose your country, so that its numbers stand here"))
        default: nil
        }
    }
}

/// One number to call.
private struct NumberView: MustacheParent, Sendable {
    let number: HelpNumber
    let wording: Wording

    init(_ number: HelpNumber, wording: Wording) {
        self.number = number
        self.wording = wording
    }

    func child(named name: String) -> Any? {
        switch name {
        case "dialled": number.dialled
        case "words": wording(words)
        case "hours": wording(number.hoursInWords)
        case "isUnchecked": !number.isVerified
        case "check": wording(HelpNumber.check)
        default: nil
        }
    }

    private var words: Text {
        switch number.use {
        case .emergency:
            Text("help.dial", "Call {number}", ["number": .verbatim(number.number)])
        case .ambulance:
            Text(
                "help.dialAmbulance",
                "Call the ambulance: {number}",
                ["number": .verbatim(number.number)]
            )
        case .crisis:
            Text(
                "help.dialLine",
                "{name}: {number}",
                ["name": .verbatim(number.name), "number": .verbatim(number.number)]
            )
        }
    }
}

extension Visit {
    /// Whom to call in the country the settings name.
    var help: UrgentHelp { UrgentHelp(countryCode: settings.country) }
}

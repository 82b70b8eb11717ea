// SPDX-License-Identifier: Apache-2.0
import Testing
import Vocabulary
import Wording

@testable import Clinical

/// The table of numbers to call: complete, readable, and honest about what was not checked.
struct HelpCountryTests {
    @Test func `every line of the table is read`() {
        let lines = HelpTable.text.split(separator: "\n")
        let heads = lines.filter { $0.first != " " }
        let numbers = HelpCountry.all.flatMap { country in
            [country.emergency] + (country.ambulance.map { [$0] } ?? []) + country.crisisLines
        }
        #expect(HelpCountry.all.count == heads.count)
        #expect(numbers.count == lines.count - heads.count)
    }

    @Test func `the European Union, its neighbours and the large countries are there`() {
        let union = [
            "AT", "BE", "BG", "HR", "CY", "CZ", "DK", "EE", "FI", "FR", "DE", "GR", "HU", "IE",
            "IT", "LV", "LT", "LU", "MT", "NL", "PL", "PT", "RO", "SK", "SI", "ES", "SE",
        ]
        let others = [
            "IS", "LI", "NO", "CH", "GB", "US", "CA", "AU", "NZ", "IN", "JP", "BR", "MX", "ZA",
            "TR", "IL", "SG",
        ]
        let codes = HelpCountry.all.map(\.code)
        #expect(Set(codes) == Set(union + others))
        #expect(codes == codes.sorted())
    }

    @Test func `112 is the number of every country of the Union`() {
        for code in ["AT", "BG", "DE", "FI", "IE", "PL", "SE"] {
            #expect(HelpCountry.with(code: code)?.emergency.number == "112")
        }
    }

    @Test(arguments: HelpCountry.all)
    func `numbers can be dialled and say where they were read`(_ country: HelpCountry) {
        let numbers = [country.emergency] + country.crisisLines
        for number in numbers {
            #expect((2...13).contains(number.dialled.utf8.count), "\(number)")
            #expect(number.number.allSatisfy { $0.isNumber || $0 == " " || $0 == "-" })
            #expect(!number.isVerified || number.source != "from memory", "\(number)")
        }
    }

    @Test func `without a country both large numbers are said`() {
        let help = UrgentHelp(countryCode: nil)
        let words = Wording.english(help.call)
        #expect(words.contains("112 in Europe or 911 in North America"))
        #expect(help.emergencyNumbers.isEmpty)
        #expect(Wording.english(help.talk).contains("988"))
    }

    @Test func `a country speaks with its own numbers alone`() {
        let help = UrgentHelp(countryCode: "GB")
        #expect(Wording.english(help.call).hasPrefix("Call 999 now"))
        let talk = Wording.english(help.talk)
        #expect(talk.contains("Samaritans: 116 123") && talk.contains("999"))
        #expect(!talk.contains("988"))
        #expect(UrgentHelp(countryCode: "XX").country == nil)
    }

    @Test func `where no crisis line is known the emergency number stands in`() {
        let talk = Wording.english(UrgentHelp(countryCode: "BG").talk)
        #expect(talk.hasSuffix("or call 112."))
    }
}

// SPDX-License-Identifier: Apache-2.0
import Clinical
import Foundation
import Storage
import Testing
import Vocabulary

@testable import Web

/// The page for when something is seriously wrong: local numbers, and a card for every sign.
struct UrgentPageTests {
    @Test func `without a country the page asks for one and names both large numbers`() async throws
    {
        let page = try await Visitor().open("/urgent").text
        #expect(page.contains("112 in Europe or 911 in North America"))
        #expect(page.contains("Choose your country"))
        #expect(!page.contains("href=\"tel:"))
    }

    @Test func `with a country its numbers are one tap away`() async throws {
        let visitor = try await Visitor()
        _ = try await visitor.send("/settings", [("country", "GB")])
        let page = try await visitor.open("/urgent").text
        #expect(page.contains("href=\"tel:999\""))
        #expect(page.contains("href=\"tel:116123\""))
        #expect(!page.contains("Choose your country"))
        #expect(!page.contains("Check this number"))
    }

    @Test func `a number we could not check says so`() async throws {
        let visitor = try await Visitor()
        _ = try await visitor.send("/settings", [("country", "JP")])
        #expect(try await visitor.open("/urgent").text.contains("Check this number"))
    }

    @Test func `an unknown country changes nothing`() async throws {
        let visitor = try await Visitor()
        _ = try await visitor.send("/settings", [("country", "AT")])
        _ = try await visitor.send("/settings", [("country", "QQ")])
        #expect(try await visitor.store.settings().country == "AT")
        _ = try await visitor.send("/settings", [("country", "")])
        #expect(try await visitor.store.settings().country == nil)
    }

    @Test func `every sign of the cord, the vessels and the mind can be ticked`() async throws {
        let page = try await Visitor().open("/urgent").text
        for key in UrgentPage.nerves + UrgentPage.others + UrgentPage.mind {
            #expect(page.contains("name=\"sign\" value=\"\(key.rawValue)\""), "\(key)")
        }
    }
}

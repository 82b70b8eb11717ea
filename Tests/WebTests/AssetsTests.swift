import Testing

@testable import Web

/// The pages' files are found where they should be, or the places are named.
struct AssetsTests {
    @Test func `a folder that was named is the only one looked in`() {
        let places = Assets.places(named: "here", surroundings: "there", beside: "program")
        #expect(places == ["here"])
    }

    @Test func `the surroundings come before the place beside the program`() {
        let places = Assets.places(named: nil, surroundings: "there", beside: "/opt/x")
        #expect(places.prefix(2) == ["there", "/opt/x/evenfall_Web.resources/Assets"])
    }

    @Test func `what is missing is told with every place`() {
        let error = #expect(throws: Assets.Missing.self) {
            try Assets(places: ["one", "two"]) { _ in nil }
        }
        #expect(error?.description.contains("one, then two") == true)
        #expect(error?.description.contains("--assets") == true)
    }

    @Test func `a folder that lacks a file is passed over`() throws {
        let assets = try Assets(places: ["half", "whole"]) { path in
            path.hasPrefix("whole") || path.hasSuffix("css") ? [1] : nil
        }
        #expect(assets.templates == "whole/templates")
    }
}

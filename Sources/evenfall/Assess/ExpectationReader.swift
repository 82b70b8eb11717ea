// SPDX-License-Identifier: Apache-2.0
import Clinical
import Storage
import Wire

/// Reads what a vignette expects, and refuses keys and words it does not know.
struct ExpectationReader {
    private(set) var issues: [Issue] = []

    mutating func refuse(_ place: JSONPointer, _ says: String) {
        issues.append(Issue(at: place, says: says))
    }

    /// The members of an object; empty when it is absent or something else.
    mutating func members(
        of value: JSONValue?,
        at place: JSONPointer,
        known: [String]
    ) -> JSONObject {
        guard let value else { return JSONObject() }
        guard case .object(let object) = value else {
            refuse(place, "An object in braces should stand here.")
            return JSONObject()
        }
        for key in object.keys where !known.contains(key) {
            refuse(place.appending(key), "Known here are \(known.joined(separator: ", ")).")
        }
        return object
    }

    mutating func expectation(_ value: JSONValue?) -> Expectation {
        let place = JSONPointer.root.appending("expect")
        let members = members(of: value, at: place, known: ["legs", "back", "tier", "rules"])
        var expected = Expectation()
        expected.tier = word(members, "tier", at: place)
        expected.rules = (members["rules"]?.array ?? []).compactMap(\.string)
        for (index, leg) in (members["legs"]?.array ?? []).enumerated() {
            let place = place.appending("legs").appending(index)
            expected.legs.append(self.leg(leg, at: place))
        }
        expected.back = members["back"].map { back($0, at: place.appending("back")) }
        return expected
    }

    private mutating func leg(_ value: JSONValue, at place: JSONPointer) -> Expectation.Leg {
        let members = members(
            of: value,
            at: place,
            known: [
                "restlessLegs", "pattern", "criteria", "course", "significant", "first", "fit",
            ]
        )
        var leg = Expectation.Leg()
        leg.isRestlessLegs = members["restlessLegs"]?.bool
        leg.pattern = word(members, "pattern", at: place)
        leg.course = word(members, "course", at: place)
        leg.significant = members["significant"]?.string
        leg.first = word(members, "first", at: place)
        leg.fit = word(members, "fit", at: place)
        let inner = place.appending("criteria")
        let names = Criterion.allCases.map(\.rawValue)
        let criteria = self.members(of: members["criteria"], at: inner, known: names)
        for criterion in Criterion.allCases {
            leg.criteria[criterion] = word(criteria, criterion.rawValue, at: inner)
        }
        return leg
    }

    private mutating func back(_ value: JSONValue, at place: JSONPointer) -> Expectation.Back {
        let members = members(of: value, at: place, known: ["course", "mechanism", "kind"])
        var back = Expectation.Back()
        back.course = word(members, "course", at: place)
        back.mechanism = word(members, "mechanism", at: place)
        back.kind = word(members, "kind", at: place)
        return back
    }

    private mutating func word<Word: RawRepresentable<String> & CaseIterable>(
        _ members: JSONObject,
        _ key: String,
        at place: JSONPointer
    ) -> Word? {
        guard let value = members[key] else { return nil }
        if let text = value.string, let word = Word(rawValue: text) { return word }
        let words = Word.allCases.map(\.rawValue).joined(separator: ", ")
        refuse(place.appending(key), "One of these should stand here: \(words).")
        return nil
    }
}

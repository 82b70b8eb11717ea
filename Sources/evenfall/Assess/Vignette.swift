// SPDX-License-Identifier: Apache-2.0
import Clinical
import Storage
import Wire

/// A case with what a clinician expects of its assessment.
struct Vignette {
    let name: String
    let person: Case
    let expected: Expectation
}

/// What a clinician expects; what is nil is not looked at.
struct Expectation {
    /// What is expected of one leg problem.
    struct Leg {
        var isRestlessLegs: Bool?
        var pattern: LegPattern?
        var criteria: [Criterion: CriterionState] = [:]
        var course: LegCourse?
        var significant: String?
        /// The look-alike that fits best.
        var first: LookAlikeCondition?
        /// How well it fits.
        var fit: Fit?
    }

    /// What is expected of the back.
    struct Back {
        var course: BackCourse?
        var mechanism: PainMechanism?
        /// The kind that fits best.
        var kind: BackKind?
    }

    var tier: Tier?
    /// Rules that must be among the reasons.
    var rules: [String] = []
    /// In the order of the case.
    var legs: [Leg] = []
    var back: Back?
}

extension Vignette {
    /// Reads one line of a bank.
    static func read(_ line: NDJSONLine) throws(InvalidDocument) -> Vignette {
        let json: JSONValue
        do throws(JSONParseError) {
            json = try JSONValue.parse(line.bytes)
        } catch {
            let issue = Issue(at: error.pointer, says: error.description)
            throw InvalidDocument(issues: [issue])
        }
        var reader = ExpectationReader()
        let members = reader.members(
            of: json,
            at: .root,
            known: ["name", "about", "case", "expect"]
        )
        let expected = reader.expectation(members["expect"])
        guard let name = members["name"]?.string, let document = members["case"] else {
            reader.refuse(.root, "A vignette needs a “name” and a “case”.")
            throw InvalidDocument(issues: reader.issues)
        }
        guard reader.issues.isEmpty else { throw InvalidDocument(issues: reader.issues) }
        let person: Case
        do throws(InvalidDocument) {
            person = try CaseReader.read(document)
        } catch {
            let outer = error.issues.map { issue in
                Issue(at: JSONPointer(tokens: ["case"] + issue.at.tokens), says: issue.says)
            }
            throw InvalidDocument(issues: outer)
        }
        return Vignette(name: name, person: person, expected: expected)
    }
}

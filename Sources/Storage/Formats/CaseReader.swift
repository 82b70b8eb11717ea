// SPDX-License-Identifier: Apache-2.0
public import Clinical
import Vocabulary
public import Wire

/// Reads a case file; everything that is wrong in it is told at once, nothing is mended.
public enum CaseReader {
    /// Reads a case from the bytes of a JSON document.
    ///
    /// - Throws: ``InvalidDocument`` with the place of a mistake in the JSON, or with every
    ///   problem of the case.
    public static func read(bytes: [UInt8]) throws(InvalidDocument) -> Case {
        let json: JSONValue
        do throws(JSONParseError) {
            json = try JSONValue.parse(bytes)
        } catch {
            let issue = Issue(at: error.pointer, says: error.description)
            throw InvalidDocument(issues: [issue])
        }
        return try read(json)
    }

    /// Reads a case from a JSON value.
    ///
    /// - Throws: ``InvalidDocument`` with every problem of the case.
    public static func read(_ json: JSONValue) throws(InvalidDocument) -> Case {
        guard case .object(let object) = json else {
            let says = "A case is an object in braces with at least “asOf”, the day it is judged."
            throw InvalidDocument(issues: [Issue(at: .root, says: says)])
        }
        var members = MemberReader(object, at: .root, known: keys)
        let asOf = members.required(
            "asOf",
            else: "The day of the case is missing. Give YYYY-MM-DD.",
            MemberReader.day
        )
        // Other problems are looked for without the day too, so that one reading finds all.
        var result = Case(asOf: asOf ?? Day(number: 0))
        readSheets(from: &members, into: &result, asOf: asOf)
        result.legs = legs(from: &members, asOf: asOf)
        result.conditions = members.optional("conditions", MemberReader.distinctWords)
        result.medicines = members.objects("medicines", MedicineReader.read)
        result.allergies = members.objects("allergies", allergy)
        result.labs = members.objects("labs", LabResultReader.read)
        result.plannedInjection = members.optional("plannedInjection", MemberReader.day)
        guard members.issues.isEmpty else { throw InvalidDocument(issues: members.issues) }
        return result
    }

    private static let keys: [String] = [
        "asOf", "person", "legs", "back", "warning", "conditions", "medicines", "allergies",
        "labs", "habits", "plannedInjection",
    ]

    private static func readSheets(
        from members: inout MemberReader,
        into result: inout Case,
        asOf: Day?
    ) {
        result.person =
            members.object("person") { object, place, issues in
                SheetCodec.read(object, at: place, today: asOf, issues: &issues) { name in
                    personEntry(name, lastYear: asOf?.year)
                }
            } ?? Sheet()
        result.back = members.object("back") { object, place, issues in
            SheetCodec.read(object, at: place, today: asOf, issues: &issues) { backKeys[$0] }
        }
        result.warning =
            members.object("warning") { object, place, issues in
                WarningsReader.read(object, at: place, asOf: asOf, issues: &issues)
            } ?? Warnings()
        result.habits =
            members.object("habits") { object, place, issues in
                SheetCodec.read(object, at: place, today: asOf, issues: &issues) { habitKeys[$0] }
            } ?? Sheet()
    }

    /// A key about the person; nobody is born after the year of the case.
    private static func personEntry(
        _ name: String,
        lastYear: Int?
    ) -> KeyTable<PersonKey>.Entry? {
        guard let entry = personKeys[name], entry.key == .birthYear, let lastYear else {
            return personKeys[name]
        }
        return KeyTable.Entry(key: .birthYear, form: .whole(1900...max(1900, lastYear)))
    }

    private static let personKeys = KeyTable<PersonKey>()
    private static let legKeys = KeyTable<LegKey>()
    private static let backKeys = KeyTable<BackKey>()
    private static let habitKeys = KeyTable<HabitKey>()

    private static func legs(from members: inout MemberReader, asOf: Day?) -> [LegProblem]? {
        var known: [String] = []
        return members.objects("legs") { object, place, issues in
            var leg = LegProblem(id: "")
            leg.answers = SheetCodec.read(
                object,
                at: place,
                ignoring: ["id"],
                today: asOf,
                issues: &issues
            ) { legKeys[$0] }
            do throws(Misfit) {
                guard let id = object["id"] else {
                    throw Misfit("A leg problem needs a name of its own, such as “a”.")
                }
                leg.id = try MemberReader.words(id)
                guard !known.contains(leg.id) else {
                    throw Misfit("\(Misfit.quoted(leg.id)) names an earlier leg problem already.")
                }
                known.append(leg.id)
            } catch {
                issues += error.issues(at: place.appending("id"))
            }
            return leg
        }
    }

    private static func allergy(
        _ object: JSONObject,
        at place: JSONPointer,
        issues: inout [Issue]
    ) -> Allergy? {
        var members = MemberReader(object, at: place, known: ["to", "reaction"])
        let to = members.required("to", else: "Say what the reaction was to.", MemberReader.words)
        let reaction = members.optional("reaction", MemberReader.text)
        issues += members.issues
        return to.map { Allergy(to: $0, reaction: reaction) }
    }
}

// SPDX-License-Identifier: Apache-2.0
public import Clinical
import Vocabulary
public import Wire

/// Writes a case as the document that reads as the same case.
public enum CaseWriter {
    /// The case with its keys in the order of the contract; what was not asked is left out.
    public static func document(_ c: Case) -> JSONValue {
        var object = JSONObject()
        object.append("asOf", .string(c.asOf.description))
        if !c.person.isEmpty { object.append("person", .object(SheetCodec.object(c.person))) }
        if let legs = c.legs { object.append("legs", .array(legs.map(leg))) }
        if let back = c.back { object.append("back", .object(SheetCodec.object(back))) }
        let warning = warnings(c.warning)
        if !warning.isEmpty { object.append("warning", .object(warning)) }
        if let conditions = c.conditions { object.append("conditions", words(conditions)) }
        if let medicines = c.medicines {
            object.append("medicines", .array(medicines.map(medicine)))
        }
        if let allergies = c.allergies {
            object.append("allergies", .array(allergies.map(allergy)))
        }
        if let labs = c.labs { object.append("labs", .array(labs.map(lab))) }
        if !c.habits.isEmpty { object.append("habits", .object(SheetCodec.object(c.habits))) }
        if let day = c.plannedInjection {
            object.append("plannedInjection", .string(day.description))
        }
        return .object(object)
    }

    private static func leg(_ leg: LegProblem) -> JSONValue {
        var object = JSONObject([("id", .string(leg.id))])
        object.members += SheetCodec.object(leg.answers).members
        return .object(object)
    }

    private static func warnings(_ warnings: Warnings) -> JSONObject {
        var object = SheetCodec.object(warnings.answers)
        let dated = WarningKey.allCases.compactMap { key in
            warnings.since[key].map { (key.rawValue, JSONValue.string($0.description)) }
        }
        if !dated.isEmpty { object.append("since", .object(JSONObject(dated))) }
        let worse = WarningKey.allCases.filter(warnings.worse.contains)
        if !worse.isEmpty { object.append("worse", words(worse)) }
        return object
    }

    private static func medicine(_ medicine: Medicine) -> JSONValue {
        var object = JSONObject([("name", .string(medicine.name))])
        object.add("started", medicine.started?.description)
        object.add("stopped", medicine.stopped?.description)
        object.add("for", medicine.indication?.rawValue)
        object.add("asNeeded", medicine.asNeeded?.rawValue)
        object.add("form", medicine.form?.rawValue)
        if let doses = medicine.doses { object.append("doses", .array(doses.map(dose))) }
        return .object(object)
    }

    private static func dose(_ dose: Dose) -> JSONValue {
        var object = JSONObject([
            ("from", .string(dose.from.description)),
            ("amount", number(dose.amount)),
            ("unit", .string(dose.unit.rawValue)),
        ])
        if let at = dose.at { object.append("at", .array(at.map { .string($0.description) })) }
        return .object(object)
    }

    private static func allergy(_ allergy: Allergy) -> JSONValue {
        var object = JSONObject([("to", .string(allergy.to))])
        object.add("reaction", allergy.reaction)
        return .object(object)
    }

    private static func lab(_ lab: LabResult) -> JSONValue {
        var object = JSONObject([
            ("test", .string(lab.test.rawValue)),
            ("value", number(lab.result.value)),
            ("unit", .string(lab.result.unit)),
        ])
        object.add("on", lab.on?.description)
        object.add("time", lab.time?.description)
        object.add("fasting", lab.fasting?.rawValue)
        if let hours = lab.hoursSinceIron { object.append("hoursSinceIron", number(hours)) }
        if let range = lab.range {
            let ends = [number(range.lowerBound), number(range.upperBound)]
            object.append("range", .array(ends))
        }
        object.add("source", lab.source)
        return .object(object)
    }

    private static func words(_ words: some Sequence<some RawRepresentable<String>>) -> JSONValue {
        .array(words.map { .string($0.rawValue) })
    }

    /// A number as JSON; one that is not finite cannot be written and becomes null.
    private static func number(_ number: Double) -> JSONValue {
        JSONNumber(number).map { .number($0) } ?? .null
    }
}

extension JSONObject {
    /// Adds a text at the end when there is one.
    mutating func add(_ key: String, _ text: String?) {
        if let text { append(key, .string(text)) }
    }
}

// SPDX-License-Identifier: Apache-2.0
import Clinical
import Vocabulary
import Wire

/// Reads a medicine with its doses.
enum MedicineReader {
    static func read(
        _ object: JSONObject,
        at place: JSONPointer,
        issues: inout [Issue]
    ) -> Medicine? {
        var members = MemberReader(object, at: place, known: keys)
        let name = members.required(
            "name",
            else: "Say what the medicine is called.",
            MemberReader.words
        )
        var medicine = Medicine(name: name ?? "")
        medicine.started = members.optional("started", SheetCodec.date)
        medicine.stopped = members.optional("stopped", SheetCodec.date)
        medicine.indication = members.optional("for", MemberReader.word)
        medicine.asNeeded = members.optional("asNeeded", MemberReader.answer)
        medicine.form = members.optional("form", MemberReader.word)
        medicine.doses = members.objects("doses", dose)
        if let started = medicine.started, let stopped = medicine.stopped,
            stopped.latest < started.earliest
        {
            let says = "The stop, \(stopped), lies before the start, \(started)."
            members.complain(about: "stopped", says)
        }
        issues += members.issues
        return medicine
    }

    private static let keys: [String] = [
        "name", "started", "stopped", "for", "asNeeded", "form", "doses",
    ]

    private static func dose(
        _ object: JSONObject,
        at place: JSONPointer,
        issues: inout [Issue]
    ) -> Dose? {
        var members = MemberReader(object, at: place, known: ["from", "amount", "unit", "at"])
        let from = members.required(
            "from",
            else: "Say from which day the dose holds.",
            SheetCodec.date
        )
        let amount = members.required(
            "amount",
            else: "Say how much is taken at a time.",
            amount
        )
        let unit: DoseUnit? = members.required(
            "unit",
            else: "A dose needs its unit: \(DoseUnit.allWords.joined(separator: ", ")).",
            MemberReader.word
        )
        let at = members.optional("at", times)
        issues += members.issues
        guard let from, let amount, let unit else { return nil }
        return Dose(from: from, amount: amount, unit: unit, at: at)
    }

    private static func amount(_ value: JSONValue) throws(Misfit) -> Double {
        let amount = try MemberReader.number(value)
        guard amount > 0 else {
            throw Misfit("\(Misfit.shown(value)) is no dose. Give a number above 0.")
        }
        return amount
    }

    private static func times(_ value: JSONValue) throws(Misfit) -> [ClockTime] {
        var times: [ClockTime] = []
        var problems: [(index: Int?, says: String)] = []
        for (index, element) in try MemberReader.list(value).enumerated() {
            do throws(Misfit) {
                let time = try SheetCodec.clock(element)
                guard !times.contains(time) else {
                    throw Misfit("\(time) stands in the list twice. Keep one.")
                }
                times.append(time)
            } catch {
                problems += error.problems.map { (index, $0.says) }
            }
        }
        guard problems.isEmpty else { throw Misfit(problems) }
        return times
    }
}

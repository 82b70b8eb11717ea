// SPDX-License-Identifier: Apache-2.0
import Clinical
import Vocabulary
import Wire

/// Reads the warning signs with the day each began and those that are getting worse.
enum WarningsReader {
    static func read(
        _ object: JSONObject,
        at place: JSONPointer,
        asOf: Day?,
        issues: inout [Issue]
    ) -> Warnings {
        var warnings = Warnings()
        warnings.answers = SheetCodec.read(
            object,
            at: place,
            ignoring: ["since", "worse"],
            today: asOf,
            issues: &issues
        ) { warningKeys[$0] }
        if let since = object["since"] {
            warnings.since = self.since(
                since,
                at: place.appending("since"),
                asOf: asOf,
                issues: &issues
            )
        }
        if let worse = object["worse"] {
            do throws(Misfit) {
                let keys = try SheetCodec.words(worse, of: WarningKey.allCases.map(\.rawValue))
                warnings.worse = Set(keys.compactMap(WarningKey.init(rawValue:)))
            } catch {
                issues += error.issues(at: place.appending("worse"))
            }
        }
        return warnings
    }

    private static let warningKeys = KeyTable<WarningKey>()

    private static func since(
        _ value: JSONValue,
        at place: JSONPointer,
        asOf: Day?,
        issues: inout [Issue]
    ) -> [WarningKey: PartialDate] {
        guard case .object(let object) = value else {
            issues += Misfit.wrongType(value, wanted: "an object in braces").issues(at: place)
            return [:]
        }
        var days: [WarningKey: PartialDate] = [:]
        for (name, value) in object.members {
            guard let key = WarningKey(rawValue: name) else {
                let known = WarningKey.allCases.map(\.rawValue)
                issues.append(.unknownKey(name, at: place, known: known))
                continue
            }
            do throws(Misfit) {
                days[key] = try SheetCodec.pastDate(value, today: asOf)
            } catch {
                issues += error.issues(at: place.appending(name))
            }
        }
        return days
    }
}

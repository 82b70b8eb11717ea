// SPDX-License-Identifier: Apache-2.0
import Wire

extension Issue {
    /// A key that does not belong where it stands, with the known key it looks like.
    static func unknownKey(_ name: String, at place: JSONPointer, known: [String]) -> Issue {
        let quoted = Misfit.quoted(name)
        guard let near = nearest(to: name, in: known) else {
            return Issue(
                at: place.appending(name),
                says: "\(quoted) is not a key that can stand here. Remove it."
            )
        }
        return Issue(
            at: place.appending(name),
            says: "\(quoted) is not a key that can stand here. Did you mean “\(near)”?"
        )
    }

    /// The known key that differs least, when it differs by no more than two letters.
    private static func nearest(to name: String, in known: [String]) -> String? {
        let letters = Array(name.lowercased().utf8)
        guard letters.count <= 64 else { return nil }
        var best: (key: String, steps: Int)?
        for key in known {
            let steps = distance(letters, Array(key.lowercased().utf8))
            if steps <= 2, steps < letters.count, steps < best?.steps ?? 3 { best = (key, steps) }
        }
        return best?.key
    }

    /// How many letters must be changed, added or left out to turn one word into the other.
    private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
        var row = Array(0...right.count)
        for (index, letter) in left.enumerated() {
            var diagonal = row[0]
            row[0] = index + 1
            for (column, other) in right.enumerated() {
                let above = row[column + 1]
                let change = letter == other ? diagonal : diagonal + 1
                row[column + 1] = min(change, above + 1, row[column] + 1)
                diagonal = above
            }
        }
        return row[right.count]
    }
}

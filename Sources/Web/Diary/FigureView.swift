// SPDX-License-Identifier: Apache-2.0
import Mustache
import Wording

/// A large number with what it counts.
struct FigureView: MustacheParent, Sendable {
    let number: String
    let says: String

    func child(named name: String) -> Any? {
        switch name {
        case "number": number
        case "says": says
        default: nil
        }
    }
}

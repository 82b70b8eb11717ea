// SPDX-License-Identifier: Apache-2.0

/// A language that texts can be read in.
public enum Language: String, Hashable, Sendable, CaseIterable {
    case english = "en"

    /// The code for HTML's `lang`, such as `en`.
    public var code: String { rawValue }

    /// The language's own name.
    public var name: String {
        switch self {
        case .english: "English"
        }
    }
}

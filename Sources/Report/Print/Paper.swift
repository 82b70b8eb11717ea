// SPDX-License-Identifier: Apache-2.0

/// The paper a document is laid out for.
public enum Paper: String, Hashable, Sendable, CaseIterable {
    case a4, letter

    /// The class that chooses the page size in the stylesheet.
    public var className: String { "paper-" + rawValue }
}

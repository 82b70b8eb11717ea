// SPDX-License-Identifier: Apache-2.0

extension Markup {
    /// Text, escaped, as a piece of its own.
    public static func text(_ text: String) -> Markup {
        build { $0.text(text) }
    }

    /// An element around pieces.
    public static func element(
        _ name: StaticString,
        _ attributes: [(StaticString, String)] = [],
        _ children: [Markup]
    ) -> Markup {
        build { page in
            page.element(name, attributes) { inside in
                for child in children { inside.append(child) }
            }
        }
    }

    /// An element around text.
    public static func element(
        _ name: StaticString,
        _ attributes: [(StaticString, String)] = [],
        text: String
    ) -> Markup {
        build { $0.element(name, attributes, text: text) }
    }

    /// An element without an end tag, such as `br`.
    public static func void(
        _ name: StaticString,
        _ attributes: [(StaticString, String)] = []
    ) -> Markup {
        build { $0.void(name, attributes) }
    }

    /// Pieces one after another.
    public static func joined(_ pieces: some Sequence<Markup>) -> Markup {
        build { page in
            for piece in pieces { page.append(piece) }
        }
    }

    /// What a closure writes.
    public static func build(_ content: (inout Markup) -> Void) -> Markup {
        var page = Markup()
        content(&page)
        return page
    }

    /// Two pieces one after the other.
    public static func + (left: Markup, right: Markup) -> Markup {
        var both = left
        both.append(right)
        return both
    }
}

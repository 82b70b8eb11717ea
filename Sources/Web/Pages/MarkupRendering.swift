// SPDX-License-Identifier: Apache-2.0
public import Mustache
public import Report

/// Lets a template place markup with triple braces; nothing else may stand in them.
extension Markup: MustacheCustomRenderable {
    /// The piece as it is.
    public var renderText: String { html }
    /// Never: an empty piece is still a piece.
    public var isNull: Bool { false }
}

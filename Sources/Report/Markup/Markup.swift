// SPDX-License-Identifier: Apache-2.0

/// A piece of HTML or SVG that only an escaping writer can make.
///
/// Names of elements and attributes are fixed at compile time; every text and attribute value
/// is escaped. Everything is appended to one buffer of bytes, so that a page of thousands of
/// rows is written in one pass.
public struct Markup: Hashable, Sendable {
    var bytes: [UInt8]

    /// Makes an empty piece, to be appended to.
    public init() {
        bytes = []
    }

    /// Takes bytes that are markup already; only this room's own constants come in this way.
    init(trusted: String) {
        bytes = Array(trusted.utf8)
    }

    /// The piece as text.
    public var html: String { String(decoding: bytes, as: UTF8.self) }

    /// The piece as bytes of UTF-8, as they go over the wire.
    public var utf8: [UInt8] { bytes }

    /// Whether nothing was written.
    public var isEmpty: Bool { bytes.isEmpty }

    /// Makes room for a number of bytes, which saves growing in steps.
    public mutating func reserve(_ count: Int) {
        bytes.reserveCapacity(count)
    }

    /// Writes text, escaped.
    public mutating func text(_ text: String) {
        escape(text)
    }

    /// Writes another piece.
    public mutating func append(_ other: Markup) {
        bytes.append(contentsOf: other.bytes)
    }

    /// Writes an element with what the closure writes inside it.
    ///
    /// - Parameters:
    ///   - name: The element's name.
    ///   - attributes: Attribute names with their values, which are escaped.
    ///   - content: Writes what stands inside.
    public mutating func element(
        _ name: StaticString,
        _ attributes: [(StaticString, String)] = [],
        _ content: (inout Markup) -> Void
    ) {
        open(name, attributes)
        content(&self)
        close(name)
    }

    /// Writes an element that holds text only.
    public mutating func element(
        _ name: StaticString,
        _ attributes: [(StaticString, String)] = [],
        text: String
    ) {
        open(name, attributes)
        escape(text)
        close(name)
    }

    /// Writes an element without an end tag, such as `br`, `img` or `input`.
    public mutating func void(
        _ name: StaticString,
        _ attributes: [(StaticString, String)] = []
    ) {
        open(name, attributes)
    }

    /// Writes an SVG element that holds nothing, closed in itself.
    public mutating func shape(
        _ name: StaticString,
        _ attributes: [(StaticString, String)]
    ) {
        start(name, attributes)
        bytes.append(contentsOf: "/>".utf8)
    }

    /// Writes an SVG element in the dress of its class.
    mutating func shape(
        _ name: StaticString,
        _ attributes: [(StaticString, String)],
        _ dress: ShapeDress
    ) {
        start(name, attributes)
        bytes.append(contentsOf: dress.bytes)
        bytes.append(contentsOf: "/>".utf8)
    }

    /// Writes an SVG text in the dress of its class.
    mutating func element(
        _ name: StaticString,
        _ attributes: [(StaticString, String)],
        _ dress: ShapeDress,
        text: String
    ) {
        start(name, attributes)
        bytes.append(contentsOf: dress.bytes)
        bytes.append(UInt8(ascii: ">"))
        escape(text)
        close(name)
    }

    /// Writes one attribute, which only makes sense inside a tag.
    mutating func attribute(_ name: StaticString, _ value: String) {
        bytes.append(UInt8(ascii: " "))
        write(name)
        bytes.append(contentsOf: "=\"".utf8)
        escape(value)
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func open(
        _ name: StaticString,
        _ attributes: [(StaticString, String)]
    ) {
        start(name, attributes)
        bytes.append(UInt8(ascii: ">"))
    }

    private mutating func start(
        _ name: StaticString,
        _ attributes: [(StaticString, String)]
    ) {
        bytes.append(UInt8(ascii: "<"))
        write(name)
        for (attribute, value) in attributes { self.attribute(attribute, value) }
    }

    private mutating func close(_ name: StaticString) {
        bytes.append(contentsOf: "</".utf8)
        write(name)
        bytes.append(UInt8(ascii: ">"))
    }

    /// Appends a name that was fixed at compile time, straight from the program's own memory.
    private mutating func write(_ name: StaticString) {
        name.withUTF8Buffer { name in unsafe bytes.append(contentsOf: name) }
    }
}

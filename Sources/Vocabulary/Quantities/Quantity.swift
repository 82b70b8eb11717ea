// SPDX-License-Identifier: Apache-2.0

/// A unit that a quantity carries in its type.
public protocol UnitOfMeasure: Sendable {
    /// The code in the Unified Code for Units of Measure, such as `ng/mL`.
    static var ucum: String { get }
}

/// A number that carries its unit in its type; adding two units does not compile.
public struct Quantity<Unit: UnitOfMeasure>: Hashable, Comparable, Sendable {
    /// The number, in the unit of the type.
    public let value: Double

    /// Makes a quantity from a number in the unit of the type.
    public init(_ value: Double) {
        self.value = value
    }

    /// Takes a measured value in at the border, converting it to the unit of the type.
    ///
    /// - Throws: `UnitError` when the unit is not known or measures something else.
    public init(_ measured: Measured) throws(UnitError) {
        value = try measured.value(in: Unit.ucum)
    }

    /// The quantity with its unit code, for the border.
    public var measured: Measured { Measured(value: value, unit: Unit.ucum) }

    /// Adds two quantities of one unit.
    public static func + (left: Self, right: Self) -> Self { Self(left.value + right.value) }

    /// Subtracts a quantity from another of the same unit.
    public static func - (left: Self, right: Self) -> Self { Self(left.value - right.value) }

    /// Orders quantities by size.
    public static func < (left: Self, right: Self) -> Bool { left.value < right.value }
}

/// Nanograms in a millilitre, the same as micrograms in a litre.
public enum NanogramsPerMillilitre: UnitOfMeasure {
    /// `ng/mL`.
    public static let ucum = "ng/mL"
}

/// Parts of a hundred.
public enum Percent: UnitOfMeasure {
    /// `%`.
    public static let ucum = "%"
}

/// Milligrams.
public enum Milligrams: UnitOfMeasure {
    /// `mg`.
    public static let ucum = "mg"
}

/// Kilograms.
public enum Kilograms: UnitOfMeasure {
    /// `kg`.
    public static let ucum = "kg"
}

/// Hours.
public enum Hours: UnitOfMeasure {
    /// `h`.
    public static let ucum = "h"
}

/// Minutes.
public enum Minutes: UnitOfMeasure {
    /// `min`.
    public static let ucum = "min"
}

// SPDX-License-Identifier: Apache-2.0

/// What the machine says about the program and its record; nil where it cannot say.
public struct Machine: Hashable, Sendable {
    /// The size of the record with the files beside it, in bytes.
    public var recordBytes: Int?
    /// What is free on the disk of the record, in bytes.
    public var freeBytes: Int?
    /// What the program holds of the memory, in bytes.
    public var residentBytes: Int?
    /// When the program started, in seconds since 1970-01-01 00:00 UTC.
    public var started: Int?

    /// Gathers what is known.
    public init(
        recordBytes: Int? = nil,
        freeBytes: Int? = nil,
        residentBytes: Int? = nil,
        started: Int? = nil
    ) {
        self.recordBytes = recordBytes
        self.freeBytes = freeBytes
        self.residentBytes = residentBytes
        self.started = started
    }
}

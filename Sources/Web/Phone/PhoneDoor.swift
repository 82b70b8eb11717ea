// SPDX-License-Identifier: Apache-2.0

/// What a phone in the same network needs to open the pages; all of it is public.
public struct PhoneDoor: Hashable, Sendable {
    /// The page to open on the phone.
    public let address: String
    /// The certificate of the private authority, DER.
    public let authority: [UInt8]
    /// SHA-256 of it, as phones show it.
    public let fingerprint: String
    /// The squares of the code to scan, row by row; true is dark.
    public let squares: [[Bool]]

    /// The page to open on a phone when the site can be reached so.
    public static func address(of reach: Reach) -> String {
        let home = reach.home.hasSuffix("/") ? String(reach.home.dropLast()) : reach.home
        return home + Paths.phone.pattern
    }

    /// Puts it together.
    public init(address: String, authority: [UInt8], fingerprint: String, squares: [[Bool]]) {
        self.address = address
        self.authority = authority
        self.fingerprint = fingerprint
        self.squares = squares
    }
}

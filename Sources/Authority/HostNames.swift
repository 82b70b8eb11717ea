// SPDX-License-Identifier: Apache-2.0
import SwiftASN1
import X509

/// The names and addresses under which a computer is opened by others.
public struct HostNames: Hashable, Sendable {
    /// Names, in lower case, without a port: `box.local`.
    public let names: [String]
    /// Version 4 addresses, four bytes each.
    public let addresses: [[UInt8]]

    /// Puts them together.
    public init(names: [String], addresses: [[UInt8]]) {
        self.names = names.map { $0.lowercased() }
        self.addresses = addresses
    }

    /// As a certificate names whom it is for.
    var alternatives: [GeneralName] {
        names.map { .dnsName($0) }
            + addresses.map { .ipAddress(ASN1OctetString(contentBytes: $0[...])) }
    }
}

/// A network, as a certificate authority is held to it: address and mask, four bytes each.
struct AddressRange: Hashable {
    let address: [UInt8]
    let mask: [UInt8]

    /// The networks of homes (RFC 1918), of links without any service (RFC 3927), and those that
    /// private networks of one's own use (RFC 6598).
    static let ofHomes: [AddressRange] = [
        AddressRange(address: [10, 0, 0, 0], mask: [255, 0, 0, 0]),
        AddressRange(address: [172, 16, 0, 0], mask: [255, 240, 0, 0]),
        AddressRange(address: [192, 168, 0, 0], mask: [255, 255, 0, 0]),
        AddressRange(address: [169, 254, 0, 0], mask: [255, 255, 0, 0]),
        AddressRange(address: [100, 64, 0, 0], mask: [255, 192, 0, 0]),
    ]

    /// One address alone.
    static func only(_ address: [UInt8]) -> AddressRange {
        AddressRange(address: address, mask: [255, 255, 255, 255])
    }

    /// Whether an address lies in it.
    func holds(_ other: [UInt8]) -> Bool { zip(other, mask).map { $0 & $1 } == address }

    /// As a name constraint has it: address and mask one after the other (RFC 5280, 4.2.1.10).
    var constraint: GeneralName {
        .ipAddress(ASN1OctetString(contentBytes: (address + mask)[...]))
    }
}

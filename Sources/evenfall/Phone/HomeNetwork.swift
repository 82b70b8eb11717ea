// SPDX-License-Identifier: Apache-2.0
import Glibc

/// Under which name and addresses this computer is known in its own network.
struct HomeNetwork {
    /// A version 4 address, four bytes.
    struct Address: Hashable {
        let bytes: [UInt8]

        /// As people write it.
        var text: String { bytes.map { String($0) }.joined(separator: ".") }

        /// Whether it is one of those that are used inside homes (RFC 1918).
        var isPrivate: Bool {
            bytes[0] == 10 || (bytes[0] == 172 && (16...31).contains(bytes[1]))
                || (bytes[0] == 192 && bytes[1] == 168)
        }
    }

    /// The addresses, those of homes first.
    let addresses: [Address]
    /// The name of this computer, up to its first dot; nil when it has none that others can use.
    let host: String?

    /// Looks at this computer.
    init() {
        let found = HomeNetwork.interfaces()
        addresses = found.filter(\.isPrivate) + found.filter { !$0.isPrivate }
        let name = HomeNetwork.hostName
        host = name.isEmpty ? nil : name
    }

    /// Whether a text can be a name of a computer: letters, digits and hyphens between dots.
    static func isName(_ text: String) -> Bool {
        let parts = text.lowercased().utf8.split(separator: 46, omittingEmptySubsequences: false)
        let isPlain = parts.allSatisfy { part in
            (1...63).contains(part.count)
                && part.allSatisfy { byte in
                    (97...122).contains(byte) || (48...57).contains(byte) || byte == 45
                }
        }
        let isNumber = parts.last?.allSatisfy { (48...57).contains($0) } ?? true
        return isPlain && !isNumber && text.utf8.count <= 253
    }

    private static var hostName: String {
        var buffer = [CChar](repeating: 0, count: 256)
        guard unsafe gethostname(&buffer, buffer.count - 1) == 0 else { return "" }
        let bytes = buffer.prefix { $0 != 0 && $0 != 46 }.map(UInt8.init(bitPattern:))
        let text = String(decoding: bytes, as: UTF8.self).lowercased()
        return isName(text) && text != "localhost" ? text : ""
    }

    private static func interfaces() -> [Address] {
        var list: UnsafeMutablePointer<ifaddrs>?
        guard unsafe getifaddrs(&list) == 0 else { return [] }
        defer { unsafe freeifaddrs(list) }
        var found: [Address] = []
        var next = unsafe list
        while let entry = unsafe next {
            let flags = Int32(bitPattern: unsafe entry.pointee.ifa_flags)
            let isUsable = flags & Int32(IFF_UP) != 0 && flags & Int32(IFF_LOOPBACK) == 0
            if isUsable, let bytes = unsafe fourBytes(entry.pointee.ifa_addr) {
                found.append(Address(bytes: bytes))
            }
            unsafe next = entry.pointee.ifa_next
        }
        return found
    }

    /// The four bytes of a version 4 address; nil for another kind.
    private static func fourBytes(_ address: UnsafeMutablePointer<sockaddr>?) -> [UInt8]? {
        guard let address = unsafe address,
            unsafe address.pointee.sa_family == sa_family_t(AF_INET)
        else { return nil }
        let raw = UnsafeRawPointer(address)
        return (4..<8).map { unsafe raw.load(fromByteOffset: $0, as: UInt8.self) }
    }
}

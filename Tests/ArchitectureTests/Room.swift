// SPDX-License-Identifier: Apache-2.0
import Testing

/// One room of the program and what it may lean on; the same table as in the documentation.
struct Room: Sendable, CustomTestStringConvertible {
    /// The target's name, which is also its folder below `Sources`.
    let name: String
    /// Our own rooms that it may import.
    let ours: Set<String>
    /// Modules of others that it may import, besides the standard library.
    let others: Set<String>

    var testDescription: String { name }

    init(_ name: String, ours: Set<String> = [], others: Set<String> = []) {
        self.name = name
        self.ours = ours
        self.others = others
    }

    /// Modules that come with the language itself and bring no platform along.
    static let standardLibrary: Set<String> = ["Swift", "Synchronization", "_Concurrency"]

    /// Rooms whose code must build without Foundation in any form.
    static let withoutFoundation: Set<String> = [
        "Vocabulary", "Wire", "Wording", "Statistics", "Clinical", "Diary", "Biosignals",
        "Report", "Storage", "StorageSQLite",
    ]

    /// Every room there is, inner rooms first.
    static let all: [Room] = [
        Room("Vocabulary"),
        Room("Wire"),
        Room("Wording", ours: ["Vocabulary"]),
        Room("Clinical", ours: ["Vocabulary", "Wording"]),
        Room("Diary", ours: ["Vocabulary", "Wording"]),
        Room("Report", ours: ["Vocabulary", "Wording", "Clinical", "Diary"]),
        Room(
            "Storage",
            ours: ["Vocabulary", "Wire", "Clinical", "Diary"],
            others: ["Crypto", "CryptoExtras", "Dispatch", "Glibc"]
        ),
        Room("StorageSQLite", ours: ["Storage"], others: ["GRDB", "Glibc", "NIOPosix"]),
        Room(
            "Web",
            ours: [
                "Vocabulary", "Wire", "Wording", "Clinical", "Diary", "Report", "Storage",
            ],
            others: [
                "Foundation", "FoundationEssentials", "Crypto", "HTTPTypes",
                "Hummingbird", "HummingbirdCore", "HummingbirdTLS", "Logging", "Metrics",
                "Mustache", "NIOCore",
                "NIOSSL", "ServiceLifecycle", "Tracing",
            ]
        ),
        Room("Authority", others: ["Crypto", "FoundationEssentials", "SwiftASN1", "X509"]),
        Room(
            "evenfall",
            ours: [
                "Vocabulary", "Wire", "Wording", "Clinical", "Diary", "Report", "Storage",
                "StorageSQLite", "Web", "Authority",
            ],
            others: [
                "ArgumentParser", "CQRencode", "Configuration", "FoundationEssentials", "Glibc",
                "Logging", "ServiceLifecycle", "Subprocess", "SystemPackage",
            ]
        ),
    ]
}

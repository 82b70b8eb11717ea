// swift-tools-version: 6.2
// SPDX-License-Identifier: Apache-2.0
import PackageDescription

/// The settings every target carries, so that none can be forgotten.
var settings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .enableUpcomingFeature("InferIsolatedConformances"),
    .strictMemorySafety(),
]
if Context.environment["EVENFALL_WARNINGS"] == "error" {
    settings.append(.treatAllWarnings(as: .error))
}

let package = Package(
    name: "evenfall",
    products: [
        .library(name: "Vocabulary", targets: ["Vocabulary"]),
        .library(name: "Wire", targets: ["Wire"]),
        .library(name: "Wording", targets: ["Wording"]),
        .library(name: "Clinical", targets: ["Clinical"]),
        .library(name: "Diary", targets: ["Diary"]),
        .library(name: "Report", targets: ["Report"]),
        .library(name: "Storage", targets: ["Storage"]),
        .executable(name: "evenfall", targets: ["evenfall"]),
    ],
    dependencies: [
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-asn1", from: "1.7.4"),
        .package(url: "https://github.com/apple/swift-certificates", from: "1.21.1"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2"),
        .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
    ],
    targets: [
        // The words everyone shares.
        .target(name: "Vocabulary"),
        // Bytes in, values out and back.
        .target(name: "Wire"),
        // Text keys, languages, plurals, dates and numbers as people read them.
        .target(name: "Wording", dependencies: ["Vocabulary"]),
        // What medicine knows.
        .target(name: "Clinical", dependencies: ["Vocabulary", "Wording"]),
        // What the person lives.
        .target(name: "Diary", dependencies: ["Vocabulary", "Wording"]),
        // Documents: escaping markup, tables, charts, print.
        .target(
            name: "Report",
            dependencies: ["Vocabulary", "Wording", "Clinical", "Diary"]
        ),
        // What is kept and promised.
        .target(
            name: "Storage",
            dependencies: [
                "Vocabulary", "Wire", "Clinical", "Diary",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "CryptoExtras", package: "swift-crypto"),
            ]
        ),
        // The seam kept with GRDB.
        .target(
            name: "StorageSQLite",
            dependencies: [
                "Storage", .product(name: "GRDB", package: "GRDB.swift"),
                .product(name: "NIOPosix", package: "swift-nio"),
            ]
        ),
        // Routes, pages and forms.
        .target(
            name: "Web",
            dependencies: [
                "Vocabulary", "Wire", "Wording", "Clinical", "Diary", "Report", "Storage",
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HummingbirdCore", package: "hummingbird"),
                .product(name: "HummingbirdTLS", package: "hummingbird"),
                .product(name: "Mustache", package: "swift-mustache"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOSSL", package: "swift-nio-ssl"),
            ],
            resources: [.copy("Assets")]
        ),
        // Vouches for this computer: a private authority, and certificates by it.
        .target(
            name: "Authority",
            dependencies: [
                .product(name: "Crypto", package: "swift-crypto"),
                .product(name: "SwiftASN1", package: "swift-asn1"),
                .product(name: "X509", package: "swift-certificates"),
            ]
        ),
        // QR codes, from the system.
        .systemLibrary(
            name: "CQRencode",
            pkgConfig: "libqrencode",
            providers: [.apt(["libqrencode-dev"])]
        ),
        // Chooses an engine and runs a command.
        .executableTarget(
            name: "evenfall",
            dependencies: [
                "Vocabulary", "Wire", "Wording", "Clinical", "Diary", "Report", "Storage",
                "StorageSQLite", "Web", "Authority", "CQRencode",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "Subprocess", package: "swift-subprocess"),
                .product(name: "SystemPackage", package: "swift-system"),
            ]
        ),
    ]
)

/// Adds the test target of a room, named after it.
@MainActor func addTests(
    of room: String,
    dependencies: [Target.Dependency] = [],
    exclude: [String] = []
) {
    package.targets.append(
        .testTarget(
            name: room + "Tests",
            dependencies: [.byName(name: room)] + dependencies,
            exclude: exclude
        )
    )
}

addTests(of: "Vocabulary")
addTests(of: "Wire")
addTests(of: "Wording", dependencies: ["Vocabulary"])
addTests(of: "Clinical", dependencies: ["Vocabulary", "Wording"])
addTests(of: "Diary", dependencies: ["Vocabulary", "Wording"])
addTests(
    of: "Report",
    dependencies: ["Vocabulary", "Wording", "Clinical", "Diary"],
    exclude: ["Snapshots"]
)
addTests(of: "Storage", dependencies: ["Vocabulary", "Wire", "Wording", "Clinical", "Diary"])
addTests(of: "StorageSQLite", dependencies: ["Storage", "Vocabulary", "Diary"])
addTests(
    of: "Web",
    dependencies: [
        "Vocabulary", "Wire", "Wording", "Clinical", "Diary", "Report", "Storage",
        "StorageSQLite",
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "Mustache", package: "swift-mustache"),
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "NIOCore", package: "swift-nio"),
    ]
)
addTests(
    of: "Authority",
    dependencies: [
        .product(name: "SwiftASN1", package: "swift-asn1"),
        .product(name: "X509", package: "swift-certificates"),
    ]
)
package.targets += [
    // Every promise of the store, over every engine.
    .testTarget(
        name: "StorageContract",
        dependencies: ["Storage", "StorageSQLite", "Vocabulary", "Wire", "Clinical", "Diary"]
    ),
    // The import table and the rules of the house.
    .testTarget(name: "ArchitectureTests"),
]

for target in package.targets where target.type != .system && target.type != .plugin {
    target.swiftSettings = (target.swiftSettings ?? []) + settings
}

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
    ]
)

/// Adds the test target of a room, named after it.
@MainActor func addTests(of room: String, dependencies: [Target.Dependency] = []) {
    package.targets.append(
        .testTarget(name: room + "Tests", dependencies: [.byName(name: room)] + dependencies))
}

addTests(of: "Vocabulary")
addTests(of: "Wire")
addTests(of: "Wording", dependencies: ["Vocabulary"])
addTests(of: "Diary", dependencies: ["Vocabulary", "Wording"])

for target in package.targets where target.type != .system && target.type != .plugin {
    target.swiftSettings = (target.swiftSettings ?? []) + settings
}

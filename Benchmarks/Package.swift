// swift-tools-version: 6.2
// SPDX-License-Identifier: Apache-2.0
import PackageDescription

let package = Package(
    name: "evenfall-benchmarks",
    platforms: [.macOS(.v15)],
    dependencies: [
        .package(name: "evenfall", path: ".."),
        .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
    ],
    targets: [
        // How fast is a case read, judged and written?
        .executableTarget(
            name: "AssessCases",
            dependencies: [
                .product(name: "Clinical", package: "evenfall"),
                .product(name: "Storage", package: "evenfall"),
                .product(name: "Wire", package: "evenfall"),
                .product(name: "Vocabulary", package: "evenfall"),
                .product(name: "Wording", package: "evenfall"),
                .product(name: "Benchmark", package: "benchmark"),
            ],
            path: "AssessCases",
            plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]
        ),
        // How fast is a report of ten years put together and drawn?
        .executableTarget(
            name: "DrawReports",
            dependencies: [
                .product(name: "Diary", package: "evenfall"),
                .product(name: "Report", package: "evenfall"),
                .product(name: "Vocabulary", package: "evenfall"),
                .product(name: "Wording", package: "evenfall"),
                .product(name: "Benchmark", package: "benchmark"),
            ],
            path: "DrawReports",
            plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]
        ),
    ]
)

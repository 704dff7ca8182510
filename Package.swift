// swift-tools-version: 6.2
// SPDX-License-Identifier: Apache-2.0

import PackageDescription

// In CI every warning is an error; a newer compiler's new warnings do not break anybody else's build.
let strict: [SwiftSetting] = Context.environment["SIP_CODES_STRICT"] == nil ? [] : [.treatAllWarnings(as: .error)]

// A release says when its sources last changed; scripts/build/static sets the variable from the commit.
let sourceDate: [CSetting] = Context.environment["SOURCE_DATE_EPOCH"].map { [.define("SOURCE_DATE", to: $0)] } ?? []

let package = Package(
    name: "sip-codes",
    // For the libraries, which need String.UTF8View.span there. The service is for Linux alone, where no version is asked for.
    platforms: [.macOS(.v26), .iOS(.v26), .tvOS(.v26), .watchOS(.v26), .visionOS(.v26)],
    products: [
        .library(name: "SIPRegistry", targets: ["SIPRegistry"]),
        .library(name: "SIPTrace", targets: ["SIPTrace"]),
        .executable(name: "sip-codes", targets: ["sip-codes"]),
    ],
    traits: [
        // SwiftPM does not fetch a package that only a trait needs which is off. So a package that uses the libraries, with `traits: []`,
        // fetches nothing but this one.
        .trait(name: "Service", description: "The executable and its tests, on swift-argument-parser and swift-log."),
        .trait(name: "HTTP2", description: "HTTP/2, on nghttp2 (libnghttp2-dev).", enabledTraits: ["Service"]),
        .trait(name: "TLS", description: "HTTPS, on OpenSSL 3 (libssl-dev).", enabledTraits: ["Service"]),
        .default(enabledTraits: ["Service", "HTTP2", "TLS"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
    ],
    targets: [
        // The data and the search: pure values, no I/O, no HTTP.
        .target(name: "SIPRegistry"),

        // From a pasted log to messages, calls and findings: pure values, no I/O, no HTTP.
        .target(name: "SIPTrace", dependencies: ["SIPRegistry"]),

        // What Swift's Glibc module leaves out of the C library: <sys/epoll.h>, accept4.
        .target(name: "CEvent"),

        // openapi.yaml, compiled into the binary as it is.
        .target(name: "CResources", cSettings: sourceDate),

        // zlib, from the system.
        .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),

        // nghttp2, from the system; with trait HTTP2.
        .systemLibrary(name: "CNghttp2", pkgConfig: "libnghttp2", providers: [.apt(["libnghttp2-dev"])]),

        // OpenSSL, from the system; with trait TLS.
        .systemLibrary(name: "COpenSSL", pkgConfig: "openssl", providers: [.apt(["libssl-dev"])]),

        // A small HTTP server that knows nothing of SIP.
        .target(
            name: "HTTPServer",
            dependencies: [
                "CEvent",
                .target(name: "CNghttp2", condition: .when(traits: ["HTTP2"])),
                .target(name: "COpenSSL", condition: .when(traits: ["TLS"])),
            ]
        ),

        // From the registry to representations: a pure function from request to response.
        .target(name: "LookupAPI", dependencies: ["SIPRegistry", "SIPTrace", "HTTPServer", "CResources", "CZlib"]),

        // Commands, configuration, logging, signals.
        .executableTarget(
            name: "sip-codes",
            dependencies: [
                "SIPRegistry", "HTTPServer", "LookupAPI",
                .product(name: "ArgumentParser", package: "swift-argument-parser", condition: .when(traits: ["Service"])),
                .product(name: "Logging", package: "swift-log", condition: .when(traits: ["Service"])),
            ]
        ),

        // Reports the quality and the cost of the search, and trains the weights of its model of sentences.
        .executableTarget(
            name: "search-report", dependencies: ["SIPRegistry"], path: "Benchmarks/SearchReport", exclude: ["Sayings.tsv"]),

        // Reports what reading traces finds, and what it costs.
        .executableTarget(name: "trace-report", dependencies: ["SIPTrace"], path: "Benchmarks/TraceReport"),

        .testTarget(name: "SIPRegistryTests", dependencies: ["SIPRegistry"], resources: [.copy("Fixtures")]),
        .testTarget(name: "SIPTraceTests", dependencies: ["SIPTrace", "SIPRegistry"], resources: [.copy("Fixtures")]),
        .testTarget(
            name: "HTTPServerTests",
            dependencies: [
                "HTTPServer",
                .target(name: "CNghttp2", condition: .when(traits: ["HTTP2"])),
                .target(name: "COpenSSL", condition: .when(traits: ["TLS"])),
            ]
        ),
        .testTarget(
            name: "LookupAPITests",
            dependencies: [
                "LookupAPI", "HTTPServer", "SIPRegistry",
                .target(name: "CNghttp2", condition: .when(traits: ["HTTP2"])),
            ],
            resources: [.copy("Fixtures")]
        ),
        .testTarget(name: "CommandTests", dependencies: ["sip-codes", "HTTPServer"]),
    ],
    swiftLanguageModes: [.v6],
    cLanguageStandard: .c2x
)

// A quick loop while working on one target: SIP_CODES_TESTS=SIPRegistryTests builds and runs the tests of that target alone.
if let wanted = Context.environment["SIP_CODES_TESTS"]?.split(separator: ",") {
    package.targets.removeAll { target in target.type == .test && !wanted.contains { $0 == target.name } }
}

// libFuzzer brings the main function, so the fuzz targets are no part of an ordinary build: scripts/check/fuzz asks for them.
if Context.environment["SIP_CODES_FUZZ"] != nil {
    package.targets.append(
        .executableTarget(name: "fuzz", dependencies: ["SIPRegistry", "SIPTrace", "HTTPServer", "LookupAPI"], path: "Fuzz/Targets"))
}

// Measures how costs grow with the size of the table. It uses internals of the other targets, which must therefore be built with
// -enable-testing: scripts/measure/bench does that, and no other build includes it.
if Context.environment["SIP_CODES_GROWTH"] != nil {
    package.targets.append(
        .executableTarget(name: "growth", dependencies: ["SIPRegistry", "LookupAPI", "HTTPServer"], path: "Benchmarks/Growth"))
}

for target in package.targets where target.type != .system {
    target.swiftSettings = (target.swiftSettings ?? []) + strict
}

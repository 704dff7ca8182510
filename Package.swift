// swift-tools-version: 6.2
// SPDX-License-Identifier: Apache-2.0

import PackageDescription

let package = Package(
    name: "sip-codes",
    products: [
        .library(name: "SIPRegistry", targets: ["SIPRegistry"]),
    ],
    targets: [
        // The data and the search: pure values, no I/O, no HTTP.
        .target(name: "SIPRegistry"),

        // What Swift's Glibc module leaves out of the C library: <sys/epoll.h>, accept4.
        .target(name: "CEvent"),

        // A small HTTP server that knows nothing of SIP.
        .target(name: "HTTPServer", dependencies: ["CEvent"]),
    ],
    swiftLanguageModes: [.v6],
    cLanguageStandard: .c2x
)

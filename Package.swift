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
    ],
    swiftLanguageModes: [.v6],
    cLanguageStandard: .c2x
)

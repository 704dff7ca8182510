// SPDX-License-Identifier: Apache-2.0

/// The traits of the package that this executable was built with.
enum BuildFeatures {
    #if HTTP2
    static let http2 = true
    #else
    static let http2 = false
    #endif

    #if TLS
    static let tls = true
    #else
    static let tls = false
    #endif
}

// SPDX-License-Identifier: Apache-2.0

import HTTPServer
import LookupAPI

/// How the service is to run, after flags, environment and defaults were joined.
struct ServiceSettings {
    let host: String
    let port: Int
    let threads: Int
    let speaksHTTP2: Bool
    /// The admin port's address, where there is one.
    let admin: (host: String, port: Int)?
    let tls: TLSOptions.Settings?
    let shutdownDelay: Int
    let limits: Limits
    let answers: APIConfiguration
    let overlay: OverlayFile?
    let logging: LogOptions.Settings
    /// What to say of variables that are no settings.
    let unknownVariables: [String]
}

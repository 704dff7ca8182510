// SPDX-License-Identifier: Apache-2.0

import HTTPServer
import LookupAPI

/// The settings of the service, from flags, environment variables and defaults.
struct ServiceSettings {
    let host: String
    let port: Int
    let threads: Int
    let speaksHTTP2: Bool
    /// The address of the admin port; nil where there is none.
    let admin: (host: String, port: Int)?
    let tls: TLSOptions.Settings?
    let shutdownDelay: Int
    let limits: Limits
    let answers: APIConfiguration
    let overlay: OverlayFile?
    let logging: LogOptions.Settings
    /// A message for each environment variable that is not a setting.
    let unknownVariables: [String]
}

// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// What every resource is made from: the registry and the addresses of the service.
struct Site: Sendable {
    let registry: Registry
    /// Every address of the service, for pages that link to others.
    let routes: [Route]
    /// The public address of the service with its base path, without a slash at the end; nil where it is unknown.
    var publicURL: String?
    var base = BasePath.root

    /// The absolute URL of a path; the path as clients write it where the public address is unknown.
    func address(of path: String) -> String { (publicURL ?? base.text) + path }
}

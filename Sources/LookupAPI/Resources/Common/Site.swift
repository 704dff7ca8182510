// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// What every resource is made from: the records, and what addresses there are.
struct Site: Sendable {
    let registry: Registry
    /// Every address of the service, for those that lead to others.
    let routes: [Route]
    /// Where the service is found, without a slash at the end; nil where that is not known.
    var publicURL: String?

    /// The whole address of a path, as far as it is known.
    func address(of path: String) -> String { (publicURL ?? "") + path }
}

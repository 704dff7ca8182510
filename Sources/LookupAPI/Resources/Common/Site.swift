// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// What every resource is made from: the records, and what addresses there are.
struct Site: Sendable {
    let registry: Registry
    /// Every address of the service, for those that lead to others.
    let routes: [Route]
}

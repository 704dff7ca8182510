// SPDX-License-Identifier: Apache-2.0

/// A response that is being sent to one client.
struct Delivery {
    let response: Response
    /// Whether the response was made for this client alone, so that its memory is freed with it.
    let isMade: Bool
    /// Counts that memory, if it is more than a little, until the response is sent or abandoned.
    let hold: MemoryPool.Hold?
    /// The index in the responder's `routes` under which the response is counted.
    let route: Int

    /// A response that is shared by all clients.
    init(shared response: Response, route: Int = 0) {
        self.response = response
        self.route = route
        isMade = false
        hold = nil
    }

    init(made response: Response, _ hold: MemoryPool.Hold?, route: Int) {
        self.response = response
        self.hold = hold
        self.route = route
        isMade = true
    }
}

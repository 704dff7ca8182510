// SPDX-License-Identifier: Apache-2.0

/// An answer on its way to one client.
struct Delivery {
    let response: Response
    /// The response was made for this client alone, and its memory goes with it.
    let isMade: Bool
    /// What counts that memory, for an answer of some length, until the answer is sent or given up.
    let hold: MemoryPool.Hold?
    /// The place in the responder's `routes` under which it is counted.
    let route: Int

    /// An answer that all share.
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

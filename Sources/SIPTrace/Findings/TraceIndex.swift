// SPDX-License-Identifier: Apache-2.0

/// What rules need to know of the whole trace, computed once for all its calls.
struct TraceIndex: Sendable {
    /// The addresses from which a response came.
    let answering: Set<String>
    /// The numbers of requests by the branch of their first Via.
    private let requests: [String: Int]

    /// Further messages are not included.
    private static let most = 4000

    init(_ trace: Trace) {
        var answering: Set<String> = []
        var requests: [String: Int] = [:]
        for message in trace.messages.prefix(Self.most) {
            if message.isResponse {
                if let source = message.envelope?.source { answering.insert(source) }
            } else if message.isRequest, !message.branch.isEmpty, requests[message.branch] == nil {
                requests[message.branch] = message.number
            }
        }
        self.answering = answering
        self.requests = requests
    }

    /// Whether a response came from the address.
    func answers(_ address: String?) -> Bool { address.map { answering.contains($0) } ?? false }

    /// The number of the first request with the branch.
    func request(withBranch branch: String) -> Int? { requests[branch] }
}

// SPDX-License-Identifier: Apache-2.0

/// Where in a call flow a response appears.
public struct CallFlowContext: Sendable, Hashable, Encodable {
    /// The moment in the exchange, in one or two sentences.
    public let position: String
    /// Who sends the response, the usual sender first.
    public let sentBy: [Role]
    /// What the receiver does next, in one or two sentences.
    public let receiver: String

    init(position: String, sentBy: [Role], receiver: String) {
        self.position = position
        self.sentBy = sentBy
        self.receiver = receiver
    }

    /// The logical roles of RFC 3261 §6, and the gateway of RFC 3398.
    public enum Role: String, Sendable, CaseIterable, Encodable {
        /// The side that receives the request, such as a phone.
        case userAgentServer = "user_agent_server"
        /// A server that forwards requests.
        case proxy
        /// A server that accepts REGISTER requests.
        case registrar
        /// A server that names other addresses instead of forwarding.
        case redirectServer = "redirect_server"
        /// An element between SIP and another network, such as ISDN (RFC 3398).
        case gateway
    }
}

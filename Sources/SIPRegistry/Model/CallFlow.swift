// SPDX-License-Identifier: Apache-2.0

/// An exchange of SIP messages, step by step, as an example of where response codes occur.
///
/// A final response other than 2xx to an INVITE is acknowledged on the same hop; the ACK for a 2xx is a request of its own from end to end.
public struct CallFlow: Sendable, Hashable, Identifiable, Encodable {
    /// A SIP element or a middlebox that takes part in the flow.
    public struct Participant: Sendable, Hashable, Encodable {
        /// What the participant is in the flow.
        public enum Role: String, Sendable, CaseIterable, Encodable {
            /// The user agent that begins the call.
            case caller
            /// A user agent that is called.
            case callee
            /// A proxy server (RFC 3261 §6).
            case proxy
            /// A server that accepts REGISTER requests (RFC 3261 §6).
            case registrar
            /// A server that answers with 3xx responses (RFC 3261 §6).
            case redirectServer = "redirect_server"
            /// An element between SIP and another network, such as ISDN.
            case gateway
            /// A NAT, a firewall or an application-level gateway on the path, which no SIP element addresses (RFC 3234).
            case middlebox
        }

        /// The name that the steps use; unique in the flow and at most 16 characters.
        public let name: String
        /// What it is in the flow.
        public let role: Role

        init(_ name: String, _ role: Role) {
            self.name = name
            self.role = role
        }
    }

    /// One message, or something that happens between messages.
    public struct Step: Sendable, Hashable, Encodable {
        /// What a step shows.
        public enum Kind: String, Sendable, CaseIterable, Encodable {
            /// A SIP request.
            case request
            /// A SIP response.
            case response
            /// Audio or video flows both ways.
            case media
            /// Something that one participant sees: a timer fires, a person presses a key.
            case event
        }

        /// What the step shows.
        public let kind: Kind
        /// The name of the participant who sends.
        public let from: String
        /// The name of the participant who receives; the same as `from` for an event.
        public let to: String
        /// "INVITE", "180 Ringing", or what happens.
        public let message: String
        /// The code of a response; nil for everything else.
        public let code: Int?
        /// The method of a request, or of the request that a response answers; nil for media and events.
        public let method: SIPMethod?
        /// What is noteworthy in the message, in one or two sentences.
        public let note: String?

        static func request(_ method: SIPMethod, _ from: Participant, _ to: Participant, _ note: String? = nil) -> Step {
            Step(kind: .request, from: from.name, to: to.name, message: method.rawValue, code: nil, method: method, note: note)
        }

        /// A response; `to` is the receiver and `answering` the method of the request.
        static func response(
            _ code: Int, _ phrase: String, _ from: Participant, _ to: Participant, answering method: SIPMethod = .invite,
            _ note: String? = nil
        ) -> Step {
            Step(
                kind: .response, from: from.name, to: to.name, message: "\(code) \(phrase)", code: code, method: method,
                note: note)
        }

        static func media(_ from: Participant, _ to: Participant, _ note: String? = nil) -> Step {
            Step(kind: .media, from: from.name, to: to.name, message: "RTP media", code: nil, method: nil, note: note)
        }

        static func event(_ message: String, at participant: Participant, _ note: String? = nil) -> Step {
            Step(
                kind: .event, from: participant.name, to: participant.name, message: message, code: nil, method: nil, note: note)
        }
    }

    /// A slug for addresses: "cancelled-while-ringing".
    public let name: String
    /// The title, without a full stop.
    public let title: String
    /// What happens and what it shows, in two or three sentences.
    public let summary: String
    /// The participants, from left to right.
    public let participants: [Participant]
    /// The steps, in the order of time.
    public let steps: [Step]
    /// Documents that show the flow, or whose rules it follows.
    public let sources: [Reference]

    /// The name.
    public var id: String { name }

    init(
        _ name: String, title: String, summary: String, participants: [Participant], sources: [Reference], steps: [Step]
    ) {
        self.name = name
        self.title = title
        self.summary = summary
        self.participants = participants
        self.steps = steps
        self.sources = sources
    }

    /// The codes in the flow, in ascending order, without duplicates.
    public var codes: [Int] { Set(steps.compactMap(\.code)).sorted() }

    package static let all: [CallFlow] = answered + refused + noAnswer + registration + forked + retried + overloaded + lost + services

    package static func flows(showing code: Int) -> [CallFlow] {
        all.filter { flow in flow.steps.contains { $0.code == code } }
    }

    package static func flow(named name: String) -> CallFlow? {
        all.first { $0.name == name }
    }
}

extension CallFlow.Participant {
    static let alice = CallFlow.Participant("Alice", .caller)
    static let bob = CallFlow.Participant("Bob", .callee)
    static let carol = CallFlow.Participant("Carol", .callee)
    static let proxy = CallFlow.Participant("Proxy", .proxy)
    static let desk = CallFlow.Participant("Bob's desk", .callee)
    static let mobile = CallFlow.Participant("Bob's mobile", .callee)
    static let registrar = CallFlow.Participant("Registrar", .registrar)
    static let redirectServer = CallFlow.Participant("Redirect server", .redirectServer)
    static let nat = CallFlow.Participant("NAT", .middlebox)
    static let alg = CallFlow.Participant("Router with ALG", .middlebox)
    static let gateway = CallFlow.Participant("Gateway", .gateway)
    static let gateway1 = CallFlow.Participant("Gateway 1", .gateway)
    static let gateway2 = CallFlow.Participant("Gateway 2", .gateway)
}

// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let addressOfNoOtherHost = Rule(
        "address-unreachable", "A side gives an address that no other host can reach", [.rfc(3261, "8.1.1.8"), .rfc(3261, "12.1.1")]
    ) { scene, rule in
        for transaction in scene.transactions.prefix(100) where ["INVITE", "REGISTER", "SUBSCRIBE", ""].contains(transaction.method) {
            let messages = [transaction.request].compactMap { $0 } + transaction.responses.filter { !$0.isFailure }
            for message in messages {
                guard let (address, evidence) = address(in: message) else { continue }
                let kind = HostAddress(address)
                guard kind == .unspecified || goesToAnotherHost(message) else { continue }
                let hasWorked = transaction.final?.isSuccess ?? false && transaction.repeatedResponses.isEmpty && transaction.ack != nil
                // A refusal that has another cause is not explained by the address.
                let isOpen = transaction.final.map { $0.isSuccess || $0.code == 408 } ?? true
                return rule.finding(
                    .fault, fault: scene.writer(of: message, in: transaction), .likely,
                    isOpen && !hasWorked && transaction.method != "REGISTER" ? .cause : .contribution,
                    codes: message.code.map { [$0] } ?? [],
                    """
                    The \(message.code.map { "\($0) \(message.reasonPhrase)" } ?? message.method) gives \(address) as the address to answer \
                    to. \(kind == .loopback ? "That is the address of the sending host itself" : "That is no address of a host, but means any or none"): whoever uses it \
                    sends to itself or nowhere. Requests within the call (ACK, BYE) or to this contact do not arrive unless the other side \
                    replaces it by the address that it sees.
                    """,
                    evidence: [evidence, message.evidence, message.envelope?.source == nil ? nil : message.evidence(.via)],
                    refutedBy: "The other side ignores the address and its ACK and BYE arrive, or both programs run on one host.",
                    checks: [
                        "At the side that wrote it, set the address to announce, or bind it to one address instead of all; see which of its interfaces it takes.",
                        "Let the server use the address that it sees (rewrite_contact, force_rport, fix_nated_contact).",
                    ])
            }
        }
        return nil
    }

    /// An address in the Contact, else of the sound, that means the sending host or none.
    private static func address(in message: TraceMessage) -> (String, Evidence?)? {
        if let host = message.contact?.uri.host, isOwn(host) { return (host, message.evidence(.contact)) }
        // A c= of 0.0.0.0 is the old way to put a call on hold.
        if let description = message.sdp, let audio = description.audio, let host = description.address(of: audio),
            HostAddress(host) == .loopback, audio.port != 0, description.attribute("ice-ufrag", of: audio) == nil
        {
            return (host, message.evidence(bodyLine: "c="))
        }
        return nil
    }

    private static func isOwn(_ host: String) -> Bool { [.unspecified, .loopback].contains(HostAddress(host)) || host == "localhost" }

    /// Whether the message crossed a network, by the addresses of the log, else by those in it.
    private static func goesToAnotherHost(_ message: TraceMessage) -> Bool {
        let ends = [message.envelope?.source, message.envelope?.destination].compactMap { $0?.hostPart }
        if !ends.isEmpty { return ends.contains { !isOwn($0) && HostAddress($0) != .name } && !ends.contains(where: isOwn) }
        if let received = message.topVia?.received { return !isOwn(received) }
        guard message.isRequest, let target = message.requestURI?.host, message.vias.count == 1 else { return false }
        return [.global, .privateNetwork].contains(HostAddress(target))
    }
}

// SPDX-License-Identifier: Apache-2.0

/// What deserves a look in a request of which the text does not show the end: the likeliest first.
struct RequestRemarks {
    private(set) var sentences: [String] = []
    private(set) var evidence: [Evidence] = []

    init(_ request: TraceMessage) {
        guard request.isRequest, !request.isSummary else { return }
        addOffer(request)
        addAddresses(request)
        addSize(request)
        addIdentity(request)
    }

    /// For the explanation: nil where nothing is remarkable.
    var text: String? {
        sentences.isEmpty ? nil : "What deserves a look in the request: " + sentences.prefix(3).joined(separator: "; ") + "."
    }

    private mutating func add(_ sentence: String, _ line: Evidence?) {
        sentences.append(sentence)
        if let line, evidence.count < 3 { evidence.append(line) }
    }

    private mutating func addOffer(_ request: TraceMessage) {
        guard request.method == "INVITE", request.isWithoutOffer, request.has(.contentLength) else { return }
        add(
            "it has no session description, so the other side has to make the offer (RFC 3261 §13.2.1), which some programs cannot",
            request.evidence(.contentLength))
    }

    private mutating func addAddresses(_ request: TraceMessage) {
        let target = request.requestURI.map { HostAddress($0.host) }
        let own = request.contact?.uri.host ?? ""
        switch HostAddress(own) {
        case .loopback where target != .loopback:
            add(
                "its Contact is \(own), the sender's own loopback address, which only the same machine can reach",
                request.evidence(.contact))
        case .unspecified: add("its Contact is \(own), which is no address of a host", request.evidence(.contact))
        case .privateNetwork where target == .global:
            add("its Contact is \(own), an address of a private network, while it goes to a public one", request.evidence(.contact))
        default: break
        }
        if let via = request.topVia, HostAddress(via.host) == .loopback, target == .global || target == .privateNetwork, own != via.host {
            add(
                "its Via names \(via.host), the sender's own loopback address: responses find their way only with received and rport",
                request.evidence(.via))
        }
        guard let description = request.sdp, let audio = description.audio, let host = description.address(of: audio), host != own,
            description.attribute("ice-ufrag", of: audio) == nil
        else { return }
        if HostAddress(host) == .loopback {
            add("it wants its sound at \(host), the sender's own loopback address", request.evidence(bodyLine: "c="))
        } else if HostAddress(host) == .privateNetwork, target == .global {
            add("it wants its sound at \(host), an address of a private network", request.evidence(bodyLine: "c="))
        }
    }

    private mutating func addSize(_ request: TraceMessage) {
        // RFC 3261 §18.1.1: above 1300 bytes a request whose path is not known goes over TCP.
        guard let size = request.envelope?.size ?? request.contentLength, size > 1300, request.topVia?.transport == "UDP" else { return }
        add(
            "it has more than 1300 bytes and goes over UDP, where its fragments may get lost",
            request.evidence(.contentLength) ?? request.evidence)
    }

    private mutating func addIdentity(_ request: TraceMessage) {
        if request.number(.maxForwards) == 0 { add("its Max-Forwards is 0, so no proxy may pass it on", request.evidence(.maxForwards)) }
        if !request.branch.isEmpty, !request.branch.hasPrefix("z9hG4bK") {
            add(
                "its branch does not begin with z9hG4bK, as every branch has to: an old or hand-made program, or a scanner, sent it",
                request.evidence(.via))
        }
        if request.has(.cseq), let method = request.cseqMethod, method != request.method {
            add("its CSeq names another method, \(method)", request.evidence(.cseq))
        }
    }
}

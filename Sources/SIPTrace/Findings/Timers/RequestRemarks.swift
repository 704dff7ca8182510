// SPDX-License-Identifier: Apache-2.0

/// What deserves a look in a request of which the text does not show the end: the likeliest first.
struct RequestRemarks {
    private(set) var sentences: [String] = []
    private(set) var evidence: [Evidence] = []
    /// The beginning of the first remark on what is rare in a request, for a title.
    private(set) var headline: String?

    init(_ request: TraceMessage) {
        guard request.isRequest, !request.isSummary else { return }
        addOffer(request)
        addAddresses(request)
        addSize(request)
        addIdentity(request)
        addCodecs(request)
        addDiversion(request)
    }

    /// For the explanation: nil where nothing is remarkable.
    var text: String? {
        sentences.isEmpty ? nil : "What deserves a look in the request: " + sentences.prefix(3).joined(separator: "; ") + "."
    }

    /// - Parameter isCommon: Whether many requests that succeed are like that.
    private mutating func add(_ sentence: String, _ line: Evidence?, isCommon: Bool = false) {
        sentences.append(sentence)
        if !isCommon, headline == nil { headline = String(sentence.prefix { $0 != "," && $0 != ":" }) }
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
            add(
                "its Contact is \(own), an address of a private network, while it goes to a public one", request.evidence(.contact),
                isCommon: true)
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
            add("it wants its sound at \(host), an address of a private network", request.evidence(bodyLine: "c="), isCommon: true)
        }
    }

    private mutating func addSize(_ request: TraceMessage) {
        // RFC 3261 §18.1.1: above 1300 bytes a request whose path is not known goes over TCP.
        guard let size = request.envelope?.size ?? request.contentLength, size > 1300, request.topVia?.transport == "UDP" else { return }
        add(
            "it has more than 1300 bytes and goes over UDP, where its fragments may get lost",
            request.evidence(.contentLength) ?? request.evidence, isCommon: true)
    }

    private mutating func addCodecs(_ request: TraceMessage) {
        for media in request.sdp?.media.prefix(4) ?? [] where media.port != 0 {
            let codecs = Set(media.codecs.map(\.asciiUppercased)).subtracting(["TELEPHONE-EVENT", "CN"])
            guard !codecs.isEmpty, codecs.isSubset(of: media.kind == "video" ? Self.rareVideo : Self.rareAudio) else { continue }
            add(
                """
                for \(media.kind) it offers only \(codecs.sorted().joined(separator: " and ")), which many programs do not have: such a one \
                refuses with 488, or takes the call without it
                """, request.evidence(media: media))
        }
    }

    private static let rareAudio: Set<String> = ["G729", "G723"]
    private static let rareVideo: Set<String> = ["H261", "H263", "H263-1998"]

    /// A number of a private plan where all others are those of the public network.
    private mutating func addDiversion(_ request: TraceMessage) {
        func digits(_ number: String?) -> Int {
            guard let number, number.utf8.allSatisfy({ $0.isDigit || $0 == UInt8(ascii: "+") }) else { return 0 }
            return number.utf8.count
        }
        guard digits(request.requestURI?.user) >= 10, digits(request.value(.from).flatMap { NameAddress($0).uri.user }) >= 10 else {
            return
        }
        for name in [FieldName.diversion, .historyInfo] {
            guard let number = request.value(name).flatMap({ NameAddress($0).uri.user }), (3...5).contains(digits(number)) else { continue }
            add(
                """
                its \(name.rawValue) names \(number) as an internal number beside full ones: a provider that checks by it who forwards the call \
                may refuse
                """, request.evidence(name))
            return
        }
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

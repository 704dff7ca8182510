// SPDX-License-Identifier: Apache-2.0

/// Finds out who sent and who received each message of a call: from the log where it says so, else from the messages themselves.
struct EndpointNames {
    private var participants: [Participant] = []
    private var byAddress: [String: Int] = [:]
    private var local: Int?
    /// The sender and the receiver of each transaction's request, as indices of `participants`.
    private var sides: [Key: (from: Int, to: Int)] = [:]
    /// The remote side of each transaction, where the log says in which direction a message went but not from or to whom.
    private var peers: [Key: Int] = [:]
    /// The server of a browser, which has only one connection.
    private var webSocketServer: Int?

    private struct Key: Hashable {
        let method: String
        let cseq: Int
        let branch: String

        init(_ message: TraceMessage) {
            method = message.method == "ACK" || message.method == "CANCEL" ? "INVITE" : message.method
            cseq = message.cseq ?? -1
            branch = message.branch
        }
    }

    private static let mostParticipants = 32
    static let unknown = "?"

    var all: [Participant] { participants }

    /// The names of the sender and of the receiver.
    mutating func sides(of message: TraceMessage) -> (from: String, to: String) {
        let (from, to) = places(of: message)
        // Server and User-Agent describe the sender.
        if participants.indices.contains(from), participants[from].product == nil, let product = message.product {
            participants[from] = Participant(
                name: participants[from].name, address: participants[from].address, product: product, isLocal: participants[from].isLocal)
        }
        return (name(from), name(to))
    }

    private func name(_ place: Int) -> String { participants.indices.contains(place) ? participants[place].name : Self.unknown }

    private mutating func places(of message: TraceMessage) -> (from: Int, to: Int) {
        let envelope = message.envelope
        if let source = envelope?.source, let destination = envelope?.destination { return (place(source), place(destination)) }
        if let envelope, let direction = envelope.direction {
            let own = localPlace(envelope.format)
            let peer = (envelope.source ?? envelope.destination).map { place($0) } ?? peer(of: message, envelope.format, direction)
            return direction == .sent ? (own, peer) : (peer, own)
        }
        return guessed(message)
    }

    /// The remote side where the log names none: the same for all messages of a transaction. A browser has one for all.
    private mutating func peer(of message: TraceMessage, _ format: LogFormat, _ direction: Envelope.Direction) -> Int {
        if format == .browserConsole, let webSocketServer { return webSocketServer }
        let key = Key(message)
        let known = peers[key] ?? guessedPeer(message, direction).map { place($0) }
        let peer = known ?? participants.indices.first { $0 != local } ?? place("remote")
        peers[key] = peer
        if format == .browserConsole { webSocketServer = peer }
        return peer
    }

    /// The top Via names the sender of a request that was received, and the receiver of a response that was sent.
    private func guessedPeer(_ message: TraceMessage, _ direction: Envelope.Direction) -> String? {
        switch (message.isRequest, direction) {
        case (true, .received), (false, .sent): return message.topVia?.hostAndPort
        case (true, .sent): return message.requestURI.flatMap { $0.host.isEmpty ? nil : $0.hostAndPort }
        case (false, .received): return nil
        }
    }

    /// Without information from the log: the sent-by of the top Via is the side that sent the request.
    private mutating func guessed(_ message: TraceMessage) -> (from: Int, to: Int) {
        let key = Key(message)
        if let known = sides[key], message.isDescription { return (known.to, known.from) }
        if let known = sides[key] { return message.isResponse ? (known.to, known.from) : known }
        let client = place(message.topVia?.hostAndPort ?? "caller")
        var server = participants.indices.first { $0 != client && participants.count == 2 } ?? -1
        if server < 0 {
            let host = message.requestURI?.hostAndPort ?? ""
            server = place(host.isEmpty || host == name(client) ? "callee" : host)
        }
        sides[key] = (client, server)
        return message.isResponse ? (server, client) : (client, server)
    }

    private mutating func place(_ address: String) -> Int {
        if let known = byAddress[address] { return known }
        guard participants.count < Self.mostParticipants else { return -1 }
        let hasAddress = address.utf8.contains { !$0.isLetter }
        participants.append(Participant(name: address, address: hasAddress ? address : nil, product: nil, isLocal: false))
        byAddress[address] = participants.count - 1
        return participants.count - 1
    }

    private mutating func localPlace(_ format: LogFormat) -> Int {
        if let local { return local }
        participants.append(Participant(name: format.localName, address: nil, product: nil, isLocal: true))
        local = participants.count - 1
        return participants.count - 1
    }
}

extension LogFormat {
    /// The name in the ladder of the program that wrote the log.
    var localName: String {
        switch self {
        case .asteriskPJSIP, .asteriskChanSIP, .asteriskCore: "Asterisk"
        case .freeswitch: "FreeSWITCH"
        case .drachtio: "drachtio"
        case .browserConsole: "browser"
        case .kamailio: "Kamailio"
        case .opensips: "OpenSIPS"
        case .flexisip: "Flexisip"
        case .cisco: "Cisco"
        case .audiocodes: "AudioCodes"
        case .oracle: "Oracle SBC"
        case .sipp: "SIPp"
        case .sipexer: "sipexer"
        case .linphone: "Linphone"
        case .baresip: "baresip"
        case .pjsua: "PJSIP"
        case .rtpengine: "rtpengine"
        case .raw, .ngrep, .tcpdump, .sngrep, .wireshark, .tshark: "local"
        }
    }
}

// SPDX-License-Identifier: Apache-2.0

/// Assigns the messages of one Call-ID to transactions, one message after the other.
struct TransactionBuilder {
    private var drafts: [TransactionDraft] = []
    /// For each message in order: the index of its transaction, and the number of the message that it retransmits.
    private(set) var places: [(transaction: Int?, repeats: Int?)] = []
    private var exact = [Key: Int](minimumCapacity: 8)
    private var latest = [Key: Int](minimumCapacity: 8)
    private var firstCopies = [Copy: Int](minimumCapacity: 8)

    /// If the branch is empty, the key of the latest transaction with that CSeq.
    private struct Key: Hashable {
        let method: String
        let cseq: Int
        let branch: String
    }

    /// What retransmissions of a response have in common.
    private struct Copy: Hashable {
        let transaction: Int
        let code: Int
        let toTag: String
        let rseq: String
        let bodySize: Int
    }

    var transactions: [Transaction] { drafts.map { Transaction($0) } }

    mutating func add(_ message: TraceMessage) {
        switch message.kind {
        case .request, .fragment: addRequest(message)
        case .response: addResponse(message)
        }
    }

    private mutating func addRequest(_ message: TraceMessage) {
        if message.method == "ACK" { return addACK(message) }
        let found = exact[key(message)]
        if let found, let request = drafts[found].request, isRepetition(message, found) {
            drafts[found].retransmissions.append(message)
            places.append((found, request.number))
            return
        }
        if let found, drafts[found].request == nil, !message.branch.isEmpty {
            // The response precedes its request in the text.
            drafts[found].request = message
            places.append((found, nil))
            return
        }
        let index = begin(message)
        drafts[index].request = message
        places.append((index, nil))
        if message.method == "CANCEL", let invite = invite(of: message) {
            if drafts[invite].cancel == nil { drafts[invite].cancel = message }
        } else if message.method == "PRACK",
            let cseq = message.value(.rack)?.split(separator: " ").dropFirst().first.flatMap({ boundedNumber($0) }),
            let invite = latest[Key(method: "INVITE", cseq: cseq, branch: "")]
        {
            drafts[invite].pracks.append(message)
        }
    }

    /// Whether the request is a retransmission. In a trace without branch and CSeq it could also be another request.
    private func isRepetition(_ message: TraceMessage, _ index: Int) -> Bool {
        guard message.branch.isEmpty else { return true }
        if message.isDescription { return false }
        return drafts[index].final == nil && drafts[index].request?.firstLine == message.firstLine
    }

    private mutating func addACK(_ message: TraceMessage) {
        guard let invite = invite(of: message) else {
            let index = begin(message)
            drafts[index].acks.append(message)
            places.append((index, nil))
            return
        }
        let earlier = drafts[invite].acks.first { $0.branch == message.branch && !message.branch.isEmpty }
        drafts[invite].acks.append(message)
        places.append((invite, earlier?.number))
    }

    /// The INVITE that an ACK or a CANCEL belongs to: by branch, else by CSeq, because the ACK of a 2xx has another branch.
    private func invite(of message: TraceMessage) -> Int? {
        let cseq = message.cseq ?? -1
        return exact[Key(method: "INVITE", cseq: cseq, branch: hop(of: message))] ?? latest[Key(method: "INVITE", cseq: cseq, branch: "")]
    }

    private mutating func addResponse(_ message: TraceMessage) {
        let index: Int
        // Without a method, only the requests that are still open tell to which of them a response belongs.
        let pending = message.method.isEmpty ? open(for: message) : nil
        if let found = pending ?? exact[key(message)] ?? latest[key(message, branch: "")] ?? open(for: message) {
            index = found
        } else {
            index = begin(message)
        }
        let copy = Copy(
            transaction: index, code: message.code ?? 0, toTag: message.toTag ?? "", rseq: message.value(.rseq) ?? "",
            bodySize: message.bodySize)
        // Without a branch, two equal provisional responses may belong to two requests.
        let earlier = message.isFinal || !message.branch.isEmpty ? firstCopies[copy] : nil
        if earlier != nil {
            drafts[index].repeatedResponses.append(message)
        } else {
            firstCopies[copy] = message.number
            drafts[index].responses.append(message)
        }
        places.append((index, earlier))
    }

    /// For a response without CSeq or method: the last request that has no final response yet.
    private func open(for message: TraceMessage) -> Int? {
        guard message.cseq == nil || message.method.isEmpty else { return nil }
        if !message.branch.isEmpty, let cut = drafts.indices.suffix(20).last(where: { drafts[$0].branch == message.branch }) {
            // A message that was cut off before its CSeq.
            return cut
        }
        let hop = hop(of: message)
        if message.code == 487, message.method.isEmpty,
            let invite = exact[Key(method: "INVITE", cseq: -1, branch: hop)] ?? latest[Key(method: "INVITE", cseq: -1, branch: "")]
        {
            // Only an INVITE is answered with 487 (RFC 3261 §15.1.2), however many CANCEL follow it.
            return invite
        }
        let candidates = drafts.indices.suffix(20).filter {
            drafts[$0].request != nil && drafts[$0].final == nil
                && (message.method.isEmpty || drafts[$0].method == message.method)
        }
        return candidates.last { drafts[$0].request.map { self.hop(of: $0) } == hop } ?? candidates.last
    }

    private mutating func begin(_ message: TraceMessage) -> Int {
        let method = message.method == "ACK" ? "INVITE" : message.method
        let index = drafts.count
        drafts.append(TransactionDraft(method: method, cseq: message.cseq, branch: message.branch))
        if method == "INVITE" {
            // The CANCEL may precede the INVITE in the trace.
            let cancel = Key(method: "CANCEL", cseq: message.cseq ?? -1, branch: hop(of: message))
            drafts[index].cancel = exact[cancel].flatMap { drafts[$0].request }
        }
        exact[Key(method: method, cseq: message.cseq ?? -1, branch: hop(of: message))] = index
        latest[Key(method: method, cseq: message.cseq ?? -1, branch: "")] = index
        return index
    }

    private func key(_ message: TraceMessage, branch: String? = nil) -> Key {
        Key(method: message.method, cseq: message.cseq ?? -1, branch: branch ?? hop(of: message))
    }

    /// The branch, which names one hop; in a list or a drawing without branches, the two ends of the hop.
    private func hop(of message: TraceMessage) -> String {
        guard message.branch.isEmpty, message.isSummary, let source = message.envelope?.source,
            let destination = message.envelope?.destination
        else { return message.branch }
        return message.isResponse ? "\(destination) \(source)" : "\(source) \(destination)"
    }
}

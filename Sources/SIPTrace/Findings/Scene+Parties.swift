// SPDX-License-Identifier: Apache-2.0

extension Scene {
    /// Which side of the call sent a request: the caller or the callee. Unknown for a request within a dialog whose beginning the trace
    /// does not show.
    func side(of request: TraceMessage) -> Finding.Fault {
        guard request.kind == .request, let caller = callerTags[request.callID] else { return .unknown }
        if request.fromTag == caller { return .caller }
        return request.toTag == caller ? .callee : .unknown
    }

    /// Which side of the call wrote a message: that of the request, or the other one for a response. Where the trace does not show the
    /// beginning, a message outside a dialog belongs to the call's own direction.
    func writer(of message: TraceMessage, in transaction: Transaction) -> Finding.Fault {
        let caller = callerTags[message.callID]
        let sender: Finding.Fault =
            if let caller, message.fromTag == caller {
                .caller
            } else if let caller, message.toTag == caller {
                .callee
            } else {
                transaction.isInDialog || Self.isOnlyInDialog(transaction.method) ? .unknown : .caller
            }
        guard message.isResponse else { return sender }
        return sender == .caller ? .callee : sender == .callee ? .caller : .unknown
    }

    /// Whether the call went on to an answered BYE without a repeated answer: then requests within it found their way.
    var hasEndedProperly: Bool {
        transactions("BYE").contains { $0.final?.isSuccess ?? false } && answered?.repeatedResponses.isEmpty ?? true
    }

    /// The same for a request whose From tag says nothing: the called side put its tag into the To field, and each side sends from its own
    /// address. Unknown for an address that both gets and sends the INVITE, as that of a proxy does.
    func sideByAddress(of request: TraceMessage) -> Finding.Fault {
        let invites = initialInvites.filter { $0.first?.callID == request.callID }
        if let tag = request.toTag, invites.contains(where: { $0.responses.contains { $0.toTag == tag } }) { return .caller }
        let requests = invites.compactMap(\.request)
        guard let source = request.envelope?.source else {
            guard let direction = request.envelope?.direction, let first = requests.first?.envelope?.direction, requests.count == 1 else {
                return .unknown
            }
            return direction == first ? .caller : .callee
        }
        let isCaller = requests.contains { $0.envelope?.source == source }
        let isCallee = requests.contains { $0.envelope?.destination == source }
        return isCaller == isCallee ? .unknown : isCaller ? .caller : .callee
    }

    func leg(of message: TraceMessage) -> Leg? {
        call.legs.count == 1 ? call.legs.first : call.legs.first { $0.callID == message.callID }
    }

    /// The sender of a message, for a sentence: the product, else the address, else its role in the exchange.
    func sender(of message: TraceMessage) -> String {
        if let product = message.product, !product.isEmpty { return String(product.prefix(80)) }
        if let source = message.envelope?.source { return source }
        return message.isRequest ? "the side that sends the request" : "the side that answers"
    }

    /// Whether the program that wrote the log sent the message.
    func isMadeHere(_ message: TraceMessage) -> Bool { message.envelope?.direction == .sent }

    /// Whether the sender is a product of that family, such as "asterisk": by the product that the message names, else by the log.
    func isFrom(_ family: String, _ message: TraceMessage) -> Bool {
        if let product = message.product { return product.asciiLowercased.holds(family) }
        guard isMadeHere(message), let format = message.envelope?.format else { return false }
        return format.rawValue.asciiLowercased.holds(family)
    }

    /// Whether somebody's telephone rang, as far as the provisional responses say.
    func didRing(_ transaction: Transaction) -> Bool {
        transaction.provisionals.contains { $0.code == 180 || $0.code == 183 }
    }

    /// The seconds between two messages; nil when the log has no times. Handles a log whose times start again at midnight.
    func seconds(from first: TraceMessage?, to second: TraceMessage?) -> Double? {
        guard let start = first?.envelope?.microseconds, let end = second?.envelope?.microseconds else { return nil }
        let difference = Double(end) - Double(start)
        let halfDay = 43_200_000_000.0
        if difference < -halfDay { return (difference + 2 * halfDay) / 1_000_000 }
        return difference < 0 ? nil : difference / 1_000_000
    }

    /// The first line of the log near the call that contains one of the texts, which must be in lower case.
    func note(_ texts: StaticString...) -> LogNote? {
        guard !call.notes.isEmpty else { return nil }
        return noteTexts.firstIndex { line in texts.contains { line.holds($0) } }.map { call.notes[$0] }
    }
}

extension LogNote {
    /// The line for quotation in a sentence: with single spaces, at most 200 characters.
    var quoted: String { text.split(whereSeparator: { $0 == " " || $0 == "\t" }).joined(separator: " ").prefix(200).description }
}

extension Transaction {
    /// The name of the request for a sentence; a list of packets may not show its method.
    var name: String { method.isEmpty ? "request" : method }
}

/// A duration in seconds, for a sentence.
func inSeconds(_ seconds: Double) -> String {
    seconds >= 10 || seconds < 0 ? "\(Int(max(0, min(seconds, 1_000_000)).rounded())) s" : "\((seconds * 10).rounded() / 10) s"
}

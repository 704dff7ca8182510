// SPDX-License-Identifier: Apache-2.0

/// Finds the dialogs of one Call-ID by the tags of its messages.
struct DialogBuilder {
    private(set) var dialogs: [Dialog] = []
    private var places = [Pair: Int](minimumCapacity: 4)

    private static let mostDialogs = 200
    private static let mostMessages = 1000

    private struct Pair: Hashable {
        let caller: String
        let callee: String
    }

    mutating func add(_ message: TraceMessage) {
        guard let from = message.fromTag, let to = message.toTag, !from.isEmpty, !to.isEmpty else { return }
        let turned = places[Pair(caller: to, callee: from)]
        let index: Int
        if let known = places[Pair(caller: from, callee: to)] ?? turned {
            index = known
        } else {
            guard begins(message), dialogs.count < Self.mostDialogs else { return }
            index = dialogs.count
            places[Pair(caller: from, callee: to)] = index
            // A request within a dialog that began before the trace proves that the dialog was confirmed.
            dialogs.append(
                Dialog(callID: message.callID, callerTag: from, calleeTag: to, state: message.isProvisional ? .early : .confirmed))
        }
        if dialogs[index].messages.count < Self.mostMessages { dialogs[index].messages.append(message.number) }
        if message.isSuccess, dialogs[index].state == .early, message.method == "INVITE" { dialogs[index].state = .confirmed }
        if message.isRequest, message.method == "BYE" { dialogs[index].state = .ended }
    }

    /// Which messages establish a dialog (RFC 3261 §12.1, RFC 6665 §4). A response that refuses has a To tag but establishes none.
    private func begins(_ message: TraceMessage) -> Bool {
        guard let code = message.code else {
            return ["INVITE", "BYE", "UPDATE", "INFO", "PRACK", "REFER", "NOTIFY", "SUBSCRIBE"].contains(message.method)
        }
        return (101...299).contains(code) && ["INVITE", "SUBSCRIBE", "REFER"].contains(message.method)
    }
}

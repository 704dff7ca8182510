// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let targetNotOfContact = Rule(
        "target-not-of-contact", "The Request-URI within the call is not the whole URI of the other side's Contact",
        [.rfc(3261, "12.2.1.1"), .rfc(3261, "13.2.2.4"), .rfc(3261, "20.10")]
    ) { scene, rule in
        for message in scene.call.messages.prefix(400) where message.isRequest && message.toTag != nil || message.method == "ACK" {
            guard message.isRequest, !message.isSummary, let used = message.requestURI, used.scheme == "sip" || used.scheme == "sips" else {
                continue
            }
            let contact = peerContact(of: message, scene)
            guard let fault = TargetFault(message, used, contact?.contact, scene) else { continue }
            return rule.finding(
                .fault, fault: fault.isSenders ? sender(of: message, scene) : .unknown, .likely,
                scene.hasEndedProperly ? .remark : .cause, codes: [],
                "The \(message.method) is addressed to \(used.text). \(fault.sentence)",
                evidence: [contact?.evidence(.contact), message.evidence, fault.note?.evidence],
                refutedBy: "A capture of the same request with the whole URI of the Contact in its first line.",
                checks: [
                    "Compare, character by character, the URI between < and > of the Contact with the first line of ACK and BYE.",
                    "Let the side that writes the Contact put its URI between < and >, with the parameters of the field behind it.",
                    "See what stands between the two: a proxy or a gateway may write the first line anew.",
                ])
        }
        return nil
    }

    /// The last message before a request in which the other side gave a Contact for the dialog.
    static func peerContact(of request: TraceMessage, _ scene: Scene) -> TraceMessage? {
        scene.call.messages.prefix(400).last { message in
            guard message.number < request.number, message.callID == request.callID, message.has(.contact) else { return false }
            if message.isResponse { return message.isSuccess && message.method == "INVITE" && message.fromTag == request.fromTag }
            return message.method == "INVITE" && message.fromTag == request.toTag
        }
    }

    private static func sender(of request: TraceMessage, _ scene: Scene) -> Finding.Fault {
        let side = scene.side(of: request)
        return side == .unknown && request.method == "ACK" ? .caller : side
    }
}

private struct TargetFault {
    let sentence: String
    /// Whether the sender alone can have made the fault; a proxy may also have rewritten a Request-URI.
    let isSenders: Bool
    var note: LogNote?

    init?(_ request: TraceMessage, _ used: SIPURI, _ contact: NameAddress?, _ scene: Scene) {
        if let mark = used.text.utf8.first(where: { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "<") }) {
            isSenders = true
            sentence = """
                No URI may hold the character \(mark == UInt8(ascii: "<") ? "<" : "a quotation mark"): these are parameters of a Contact \
                without brackets, which belong to the field and not to its URI, and they were taken over, or cut off at that character. \
                The receiver cannot match such a Request-URI.
                """
        } else if let contact, contact.uri.text != used.text, contact.uri.text.hasPrefix(used.text), used.port == contact.uri.port,
            used.host == contact.uri.host, used.user == contact.uri.user, used.text.last != ">",
            used.parameters.all.last.map({ !contact.uri.parameters.all.contains($0) }) ?? false
        {
            isSenders = true
            sentence = "The Contact of the other side is \(contact.uri.text): the Request-URI is cut off in the middle of a parameter."
        } else if used.user == nil, let contact, contact.uri.user != nil, contact.uri.host == used.host {
            isSenders = false
            sentence = """
                The Contact of the other side is \(contact.uri.text), with a user before the host. The receiver finds its endpoint by that \
                user, and does not recognise the request without it; the call ends after 32 s when it is the ACK.
                """
        } else if used.user == nil, contact == nil, request.to?.uri.user != nil,
            let note = scene.note("does not point to us", "not point to us", "not for us")
        {
            isSenders = false
            self.note = note
            sentence = """
                It has no user before the host, and the receiver says: \(note.quoted) A client that gives a Contact with a user recognises \
                only requests to that user; something on the way, or the other side, has left it out.
                """
        } else {
            return nil
        }
    }
}

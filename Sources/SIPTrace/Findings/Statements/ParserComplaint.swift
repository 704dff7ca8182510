// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let parserComplaint = Rule(
        "parser-complaint", "The log says which part of a message a proxy could not read", [.rfc(3261, "16.7"), .rfc(3261, "16.3")]
    ) { scene, rule in
        let notes = scene.call.notes.prefix(Scene.most)
        if let quoted = notes.lazy.compactMap({ QuotedURI($0) }).first { return spoiled(quoted, scene, rule) }
        for complaint in complaints {
            let found = notes.filter { note in complaint.words.allSatisfy { note.text.asciiLowercased.holds($0) } }
            guard !found.isEmpty else { continue }
            return Match(verdict: .suspicion, fault: complaint.fault, confidence: .likely, weight: .cause) {
                Finding(
                    id: rule.id, title: complaint.title, verdict: .suspicion, fault: complaint.fault, confidence: .likely, weight: .cause,
                    explanation: complaint.meaning,
                    evidence: found.prefix(3).map(\.evidence),
                    refutedBy: "A capture of the message on both sides of the proxy in which the part is whole.", checks: complaint.checks,
                    codes: scene.call.outcome.code.map { [$0] } ?? [], sources: complaint.sources)
            }
        }
        return nil
    }

    private static func spoiled(_ quoted: QuotedURI, _ scene: Scene, _ rule: Rule) -> Match {
        let origin =
            quoted.isDestination
            ? """
            It is the address to which the proxy is about to send a request that it had accepted, so most likely the proxy itself, with its \
            script or a module, has put it together.
            """ : "The line does not say who wrote it."
        return Rule(rule.id, quoted.title, rule.sources + [quoted.fault.source], find: rule.find).finding(
            .suspicion, fault: quoted.isDestination ? .proxy : .unknown, .likely, .cause,
            codes: scene.call.outcome.code.map { [$0] } ?? [],
            "The URI that the program cannot read \(quoted.fault.clause). \(origin) The request goes nowhere.",
            evidence: [quoted.note.evidence],
            refutedBy: "The Request-URI, a Route or the registered Contact has the same mistake as it arrives: then its sender wrote it.",
            checks: [
                quoted.fault.fix,
                "Print the destination before the request is sent on, and find the step of the script or the module that writes it.",
                "Look at the Contact as it was registered, and at the address that the proxy has kept beside it (received, alias, path).",
            ])
    }

    /// What a proxy writes, and what that says of the message and of who changed it.
    private struct Complaint {
        /// All of them stand in the line, in small letters.
        let words: [String]
        let title: String
        let fault: Finding.Fault
        let meaning: String
        let checks: [String]
        let sources: [Reference]
    }

    private static let complaints: [Complaint] = [
        Complaint(
            words: ["request-uri", "=<null>"], title: "The proxy's own script has no Request-URI left when it sends the request on",
            fault: .proxy,
            meaning: """
                The script prints the Request-URI as <null>: there is none that can be read at that point. It must have been readable when \
                the request was accepted, so a step of the script before this line has most likely destroyed it, such as one that puts a host \
                or a port into it. The request is not sent on; neither the side that sent it nor the side that should get it is at fault.
                """,
            checks: [
                "Print the Request-URI on arrival and after each step of the script, and find the step that spoils it.",
                "Set the whole Request-URI at once, instead of one part of it after the other.",
            ], sources: [.rfc(3261, "16.6"), .rfc(3261, "19.1.1")]),
        Complaint(
            words: ["failed to parse the r-uri"], title: "The proxy cannot read the Request-URI that it is to send on", fault: .unknown,
            meaning: """
                The proxy's log says that the Request-URI cannot be parsed. Either it came so, or a step of the proxy's own script has changed \
                it into something that is no URI; no transaction is made, and the request goes nowhere.
                """,
            checks: [
                "Print the Request-URI on arrival and before it is sent on: where does it become unreadable?",
                "Capture the request as it arrives, and look at its first line.",
            ], sources: [.rfc(3261, "16.3"), .rfc(3261, "19.1.1")]),
    ]
}

// SPDX-License-Identifier: Apache-2.0

import LookupAPI
import SIPTrace

extension FuzzTarget {
    /// Explaining a pasted text: it ends, it has a result in each form for people, every line that it names is in the text, and no credential is quoted.
    static let trace = FuzzTarget(name: "trace") {
        let lookup = OfflineLookup()
        return { input in
            let redact = (input.first ?? 0) & 1 == 1
            let bytes = Array(input.dropFirst())
            guard let explanation = try? Explanation(of: bytes, options: .init(redact: redact)) else { return }
            require(!explanation.findings.isEmpty, "no finding")
            require(!explanation.summary.isEmpty, "no summary")
            let ends = bytes.reduce(1) { $0 + ($1 == 0x0A || $1 == 0x0D ? 1 : 0) }
            for (index, message) in explanation.trace.messages.enumerated() {
                require(message.number == index + 1, "message \(message.number) at \(index)")
                require(message.line >= 1 && message.line <= ends, "line \(message.line) of \(ends)")
                _ = (message.from, message.to, message.contacts, message.vias, message.reasons, message.challenges, message.sdp)
            }
            var numbers: [Int] = []
            for call in explanation.calls {
                require(call.steps.count == call.messages.count, "\(call.steps.count) steps of \(call.messages.count) messages")
                numbers += call.messages.map(\.number)
            }
            require(Set(numbers).count == numbers.count, "a message in two calls")
            for finding in explanation.findings {
                for evidence in finding.evidence { require(evidence.line <= ends, "evidence on line \(evidence.line) of \(ends)") }
            }
            _ = explanation.cleanedTrace
            for format in ["text", "markdown"] {
                let answer = try? lookup.explain(bytes, log: nil, redact: redact, format: format)
                require(answer?.isEmpty == false, "no answer as \(format)")
            }
        }
    }
}

// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let headerSyntax = Rule(
        "header-syntax", "A header field does not follow its grammar", [.rfc(3261, "25.1"), .rfc(3261, "7.3.1")]
    ) { scene, rule in
        guard let found = scene.syntaxFaults.first(where: { $0.faults.first?.part == .field }) else { return nil }
        // A PRACK whose RAck is wrong has a rule of its own.
        let known = acknowledgementOfProvisionalMalformed
        if found.faults.first?.name == .rack, known.find(scene, known) != nil { return nil }
        return found.match(scene, rule)
    }

    static let startLineSyntax = Rule(
        "start-line-syntax", "The first line of a request does not follow its grammar", [.rfc(3261, "7.1"), .rfc(3261, "8.1.1.5")]
    ) { scene, rule in
        guard let found = scene.syntaxFaults.first(where: { $0.faults.first?.part == .startLine }),
            requestTargetMalformed.find(scene, requestTargetMalformed) == nil
        else { return nil }
        return found.match(scene, rule)
    }
}

// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

extension Rule {
    static let descriptionSyntax = Rule(
        "session-description-syntax", "A line of the session description does not follow its grammar", [.rfc(8866, "9"), .rfc(8866, "5")]
    ) { scene, rule in
        scene.syntaxFaults.first { $0.faults.first?.part == .description }?.match(scene, rule)
    }
}

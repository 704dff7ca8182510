// SPDX-License-Identifier: Apache-2.0

import Foundation
import SIPRegistry

@testable import LookupAPI

/// Overlays for tests, and services with them.
enum Overlays {
    /// deploy/overlay.example.json, used like by an operator.
    static let example: Overlay? = {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../../deploy/overlay.example.json")
        return try? Overlay(json: Array(Data(contentsOf: file)))
    }()

    /// A text that would do harm wherever it is written without escaping.
    static let hostileText = "</script><script>alert(1)</script> \"><img src=x onerror='alert(1)'> & =1+1 \\ {{7*7}} ${7*7}"
    static let hostileURL = "https://a.example/?a='onclick='alert(1)&b=%22%3E<".replacingOccurrences(of: "<", with: "")

    static let hostile = Overlay(
        source: hostileText,
        remarks: [
            486: OperatorRemark(notes: [hostileText, "=cmd"], runbook: hostileURL, severity: .serverFault, owner: hostileText),
            477: OperatorRemark(notes: [hostileText], runbook: hostileURL, severity: .overload, owner: hostileText),
        ],
        privateCodes: [
            PrivateCode(
                299, hostileText, meaning: hostileText,
                remark: OperatorRemark(notes: [hostileText], runbook: hostileURL, severity: .normal, owner: hostileText))
        ])

    static func client(_ overlay: Overlay?, changed: Int? = nil) -> TestClient {
        TestClient(service: LookupService(registry: overlay.map { Registry.standard.adding($0) } ?? .standard, changed: changed))
    }

    static let exampleClient = client(example)
    static let hostileClient = client(hostile)
}

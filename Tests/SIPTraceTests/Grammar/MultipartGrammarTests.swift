// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SIPTrace

@Suite struct MultipartGrammarTests {
    private func complaint(_ boundary: String, last: [String], isWhole: Bool = true) throws -> String? {
        let body = ["--part7", "Content-Type: application/sdp", ""] + Capture.offer + last
        let size = body.reduce(isWhole ? 0 : 900) { $0 + $1.utf8.count + 2 }
        let lines = [
            "INVITE sip:rec@192.0.2.15 SIP/2.0", "Via: SIP/2.0/TCP 192.0.2.14:5060;branch=z9hG4bK-m1", "Max-Forwards: 70",
            "From: <sip:7001@192.0.2.14>;tag=m1", "To: <sip:rec@192.0.2.15>", "Call-ID: m-1@192.0.2.14", "CSeq: 1 INVITE",
            "Contact: <sip:7001@192.0.2.14:5060;transport=tcp>", "Content-Type: multipart/mixed;boundary=\(boundary)",
            "Content-Length: \(size)", "",
        ]
        return try explain((lines + body).joined(separator: "\r\n") + "\r\n").findings.first { $0.id == "session-description-syntax" }?
            .explanation
    }

    @Test func aBodyThatIsNotClosedIsFound() throws {
        #expect(try complaint("part7", last: [""])?.contains("without the line --part7--") == true)
    }

    @Test func aBodyWithAnotherBoundaryIsFound() throws {
        #expect(try complaint("part8", last: ["--part7--"])?.contains("has no line with it") == true)
    }

    @Test func aWholeBodyIsAccepted() throws { #expect(try complaint("\"part7\"", last: ["--part7--"]) == nil) }

    /// The end of the text is not the end of the body.
    @Test func aCutTextProvesNothing() throws { #expect(try complaint("part7", last: [], isWhole: false) == nil) }
}

// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SIPTrace

@Suite struct ExplanationTests {
    private let cancelled = """
        CANCEL sip:bob@example.com SIP/2.0
        Via: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1
        From: <sip:alice@example.com>;tag=a
        To: <sip:bob@example.com>
        Call-ID: one@192.0.2.1
        CSeq: 1 CANCEL
        Content-Length: 0

        SIP/2.0 200 OK
        Via: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1
        From: <sip:alice@example.com>;tag=a
        To: <sip:bob@example.com>;tag=b
        Call-ID: one@192.0.2.1
        CSeq: 1 CANCEL
        Content-Length: 0

        SIP/2.0 487 Request Terminated
        Via: SIP/2.0/UDP 192.0.2.1:5060;branch=z9hG4bK1
        From: <sip:alice@example.com>;tag=a
        To: <sip:bob@example.com>;tag=b
        Call-ID: one@192.0.2.1
        CSeq: 1 INVITE
        Content-Length: 0

        """

    @Test func readsRawMessages() throws {
        let explanation = try Explanation(of: Array(cancelled.utf8))
        #expect(explanation.trace.messages.map(\.method) == ["CANCEL", "CANCEL", "INVITE"])
        #expect(explanation.trace.messages.map(\.code) == [nil, 200, 487])
        #expect(explanation.trace.messages.map(\.line) == [1, 9, 17])
        #expect(explanation.calls.count == 1)
        #expect(explanation.trace.format == .raw)
        #expect(explanation.calls.first?.outcome.code == 487)
    }

    @Test func everyAnswerHasAFinding() throws {
        #expect(try Explanation(of: Array("hello".utf8)).findings.map(\.verdict) == [.cannotTell])
        #expect(try !Explanation(of: Array(cancelled.utf8)).findings.isEmpty)
    }

    @Test func refusesWhatIsNoText() {
        #expect(throws: UnreadableInput.empty) { try Explanation(of: Array(" \n".utf8)) }
        #expect(throws: UnreadableInput.capture(.pcap)) { try Explanation(of: [0xD4, 0xC3, 0xB2, 0xA1, 2, 0, 4, 0]) }
        #expect(throws: UnreadableInput.capture(.pcapng)) { try Explanation(of: [0x0A, 0x0D, 0x0D, 0x0A, 0, 0, 0, 0]) }
        #expect(throws: UnreadableInput.capture(.hep)) { try Explanation(of: Array("HEP3".utf8) + [0, 20]) }
        #expect(throws: UnreadableInput.binary) { try Explanation(of: [UInt8](repeating: 0, count: 100)) }
    }
}

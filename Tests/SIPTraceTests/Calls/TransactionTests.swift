// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SIPTrace

@Suite struct TransactionTests {
    private func message(
        _ start: String, cseq: String, branch: String = "z9hG4bK1", from: String = "a", to: String? = nil, extra: [String] = []
    ) -> String {
        let toTag = to.map { ";tag=\($0)" } ?? ""
        return
            ([
                start, "Via: SIP/2.0/UDP 192.0.2.1;branch=\(branch)", "From: <sip:a@example.com>;tag=\(from)",
                "To: <sip:b@example.com>\(toTag)",
                "Call-ID: one", "CSeq: \(cseq)",
            ] + extra + ["Content-Length: 0", "", ""]).joined(separator: "\n")
    }

    private let request = "INVITE sip:b@example.com SIP/2.0"

    private func transactions(_ messages: [String]) throws -> [Transaction] {
        try #require(try explain(messages.joined()).calls.first).transactions
    }

    @Test func retransmissions() throws {
        let explanation = try explain(
            [
                message(request, cseq: "1 INVITE"), message(request, cseq: "1 INVITE"),
                message("SIP/2.0 200 OK", cseq: "1 INVITE", to: "b"),
                message("SIP/2.0 200 OK", cseq: "1 INVITE", to: "b"),
            ].joined())
        let transaction = try #require(explanation.calls.first?.transactions.first)
        #expect(transaction.retransmissions.map(\.number) == [2])
        #expect(transaction.responses.map(\.number) == [3])
        #expect(transaction.repeatedResponses.map(\.number) == [4])
        #expect(explanation.calls.first?.steps.map(\.retransmissionOf) == [nil, 1, nil, 3])
    }

    @Test func theACKOfASuccessHasABranchOfItsOwn() throws {
        let all = try transactions([
            message(request, cseq: "1 INVITE"), message("SIP/2.0 200 OK", cseq: "1 INVITE", to: "b"),
            message("ACK sip:b@192.0.2.2 SIP/2.0", cseq: "1 ACK", branch: "z9hG4bK2", to: "b"),
        ])
        #expect(all.count == 1)
        #expect(all.first?.ack?.number == 3)
    }

    @Test func cancelIsATransactionOfItsOwn() throws {
        let all = try transactions([
            message(request, cseq: "1 INVITE"), message("CANCEL sip:b@example.com SIP/2.0", cseq: "1 CANCEL"),
            message("SIP/2.0 200 OK", cseq: "1 CANCEL", to: "b"), message("SIP/2.0 487 Request Terminated", cseq: "1 INVITE", to: "b"),
        ])
        #expect(all.map(\.method) == ["INVITE", "CANCEL"])
        #expect(all.first?.cancel?.number == 2)
        #expect(all.map(\.final?.code) == [487, 200])
    }

    @Test func aTraceCanBeginWithTheCancel() throws {
        let all = try transactions([
            message("CANCEL sip:b@example.com SIP/2.0", cseq: "1 CANCEL"),
            message("SIP/2.0 487 Request Terminated", cseq: "1 INVITE", to: "b"),
        ])
        #expect(all.first { $0.method == "INVITE" }?.cancel?.number == 1)
    }

    @Test func credentialsMakeANewTransaction() throws {
        let explanation = try explain(
            [
                message(request, cseq: "1 INVITE"), message("SIP/2.0 401 Unauthorized", cseq: "1 INVITE", to: "x"),
                message(request, cseq: "2 INVITE", branch: "z9hG4bK2"),
                message("SIP/2.0 200 OK", cseq: "2 INVITE", branch: "z9hG4bK2", to: "b"),
            ].joined())
        #expect(explanation.calls.first?.transactions.map(\.final?.code) == [401, 200])
        #expect(explanation.calls.first?.outcome.code == 200)
        #expect(explanation.calls.first?.outcome.answered == true)
    }

    @Test func pracksBelongToTheInvite() throws {
        let all = try transactions([
            message(request, cseq: "1 INVITE"), message("SIP/2.0 183 Session Progress", cseq: "1 INVITE", to: "b", extra: ["RSeq: 5"]),
            message("PRACK sip:b@192.0.2.2 SIP/2.0", cseq: "2 PRACK", branch: "z9hG4bK2", to: "b", extra: ["RAck: 5 1 INVITE"]),
        ])
        #expect(all.first?.pracks.map(\.number) == [3])
    }

    @Test func forkingMakesSeveralDialogs() throws {
        let explanation = try explain(
            [
                message(request, cseq: "1 INVITE"), message("SIP/2.0 180 Ringing", cseq: "1 INVITE", to: "b"),
                message("SIP/2.0 180 Ringing", cseq: "1 INVITE", to: "c"), message("SIP/2.0 200 OK", cseq: "1 INVITE", to: "c"),
                message("BYE sip:a@192.0.2.1 SIP/2.0", cseq: "9 BYE", branch: "z9hG4bK9", from: "c", to: "a"),
            ].joined())
        let call = try #require(explanation.calls.first)
        #expect(call.dialogs.map(\.calleeTag) == ["b", "c"])
        #expect(call.dialogs.map(\.state) == [.early, .ended])
    }

    @Test func aRefusalMakesNoDialog() throws {
        let explanation = try explain(
            [message(request, cseq: "1 INVITE"), message("SIP/2.0 486 Busy Here", cseq: "1 INVITE", to: "b")].joined())
        #expect(explanation.calls.first?.dialogs.isEmpty == true)
    }
}

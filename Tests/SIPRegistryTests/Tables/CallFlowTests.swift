// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SIPRegistry

struct CallFlowTests {
    /// One request on one hop, with the indices of all steps that belong to it.
    private struct Transaction {
        let from: String
        let to: String
        let method: SIPMethod
        var requests: [Int]
        var provisionals: [Int] = []
        var final: Int?
        var finalCode: Int?
        var acks: [Int] = []

        /// A repeated request belongs to the open transaction; any other request opens a new one.
        func isOpen(_ step: CallFlow.Step) -> Bool {
            final == nil && from == step.from && to == step.to && method == step.method
        }
    }

    /// The transactions of a flow, and errors about steps that belong to none.
    private static func transactions(of flow: CallFlow) -> (transactions: [Transaction], strays: [String]) {
        var transactions: [Transaction] = []
        var strays: [String] = []
        for (place, step) in flow.steps.enumerated() {
            guard let method = step.method else { continue }
            if step.kind == .request, method == .ack {
                let acknowledged = transactions.lastIndex {
                    $0.method == .invite && $0.from == step.from && $0.to == step.to && $0.final != nil && $0.acks.isEmpty
                }
                if let acknowledged {
                    transactions[acknowledged].acks.append(place)
                } else {
                    strays.append("\(flow.name) step \(place + 1): ACK without a final response on this hop")
                }
            } else if step.kind == .request {
                if let open = transactions.lastIndex(where: { $0.isOpen(step) }) {
                    transactions[open].requests.append(place)
                } else {
                    transactions.append(Transaction(from: step.from, to: step.to, method: method, requests: [place]))
                }
            } else if step.kind == .response, let code = step.code {
                let open = transactions.firstIndex {
                    $0.final == nil && $0.from == step.to && $0.to == step.from && $0.method == method
                }
                guard let open else {
                    strays.append("\(flow.name) step \(place + 1): response without an open request on this hop")
                    continue
                }
                if code < 200 {
                    transactions[open].provisionals.append(place)
                } else {
                    transactions[open].final = place
                    transactions[open].finalCode = code
                }
            }
        }
        return (transactions, strays)
    }

    /// The participant who does not respond to an INVITE, by the name of the flow about it.
    private static let silent = ["no-response": "Bob", "nat-contact": "NAT"]

    private static func isRelay(_ name: String, in flow: CallFlow) -> Bool {
        flow.participants.contains { $0.name == name && $0.role == .proxy }
    }

    @Test(arguments: CallFlow.all)
    func everyMessageTravelsBetweenParticipantsWhoseNamesAreShortAndUnique(flow: CallFlow) {
        let names = flow.participants.map(\.name)
        #expect(Set(names).count == names.count)
        #expect(names.allSatisfy { (1...16).contains($0.count) })
        for step in flow.steps {
            #expect(names.contains(step.from), "\(step.message)")
            #expect(names.contains(step.to), "\(step.message)")
            #expect((step.from == step.to) == (step.kind == .event), "\(step.message)")
        }
    }

    @Test(arguments: CallFlow.all)
    func aResponseGoesBackTheWayOfItsRequestAndEachACKAcknowledgesOneFinalResponse(flow: CallFlow) {
        #expect(Self.transactions(of: flow).strays.isEmpty)
    }

    @Test(arguments: CallFlow.all)
    func everyRequestButACKGetsAFinalResponseOnItsHop_RFC3261_17(flow: CallFlow) {
        for transaction in Self.transactions(of: flow).transactions {
            // The flows about a participant who does not respond.
            if Self.silent[flow.name] == transaction.to, transaction.method == .invite {
                #expect(transaction.final == nil)
                #expect(transaction.requests.count == 2)
                continue
            }
            #expect(transaction.final != nil, "\(transaction.method.rawValue) from \(transaction.from) to \(transaction.to)")
            #expect(transaction.requests.count == 1)
        }
    }

    @Test(arguments: CallFlow.all)
    func everyFinalResponseToINVITEIsAcknowledgedOnceByTheOneWhoSentTheINVITEOnThatHop(flow: CallFlow) throws {
        for transaction in Self.transactions(of: flow).transactions where transaction.final != nil {
            guard transaction.method == .invite else {
                #expect(transaction.acks.isEmpty, "ACK belongs to INVITE alone")
                continue
            }
            // The flow about an ACK that is lost.
            let expected = flow.name == "lost-ack" ? 0 : 1
            #expect(transaction.acks.count == expected, "from \(transaction.from) to \(transaction.to)")
        }
    }

    @Test(arguments: CallFlow.all)
    func aFailureIsAcknowledgedHopByHopBeforeAnythingElsePassesBetweenTheTwo_RFC3261_17_1_1_3(flow: CallFlow) throws {
        for transaction in Self.transactions(of: flow).transactions
        where transaction.method == .invite && (transaction.finalCode ?? 0) >= 300 {
            let final = try #require(transaction.final)
            let ack = try #require(transaction.acks.first)
            let between = flow.steps[(final + 1)..<ack].filter {
                Set([$0.from, $0.to]) == Set([transaction.from, transaction.to])
            }
            // In a glare, the other INVITE between the same two participants gets its response in between.
            #expect(between.allSatisfy { $0.code == 491 || $0.message == "ACK" })
            if Self.isRelay(transaction.from, in: flow) {
                #expect(between.isEmpty)
            }
        }
    }

    @Test(arguments: CallFlow.all)
    func theACKForA2xxComesFromTheCallerAndPassesTheProxyOnlyAfterThat_RFC3261_13_2_2_4(flow: CallFlow) throws {
        let transactions = Self.transactions(of: flow).transactions.filter {
            $0.method == .invite && (200...299).contains($0.finalCode ?? 0)
        }
        for transaction in transactions where Self.isRelay(transaction.from, in: flow) {
            let upstream = try #require(transactions.first { $0.to == transaction.from })
            let received = try #require(transaction.final)
            let forwarded = try #require(upstream.final)
            let ackFromCaller = try #require(upstream.acks.first)
            let ackForwarded = try #require(transaction.acks.first)
            #expect(received < forwarded)
            #expect(forwarded < ackFromCaller)
            #expect(ackFromCaller < ackForwarded)
        }
    }

    @Test(arguments: CallFlow.all)
    func aProxyForwardsEvery101To199AndEvery2xxToINVITEAndNo100Step5_RFC3261_16_7(flow: CallFlow) throws {
        for (place, step) in flow.steps.enumerated() {
            guard let code = step.code, step.method == .invite, Self.isRelay(step.to, in: flow) else { continue }
            let next = flow.steps[(place + 1)...].first { $0.kind == .response && $0.from == step.to }
            if code == 100 {
                #expect(next?.code != 100, "step \(place + 1)")
            } else if code < 300 {
                #expect(next?.code == code, "step \(place + 1)")
            }
        }
    }

    @Test(arguments: CallFlow.flows(showing: 503))
    func aProxyPassesNo503UpstreamStep6_RFC3261_16_7(flow: CallFlow) {
        #expect(!flow.steps.contains { $0.code == 503 && Self.isRelay($0.from, in: flow) })
    }

    @Test(arguments: CallFlow.all.filter { $0.steps.contains { $0.method == .cancel } })
    func cancelFollowsAProvisionalResponse_RFC3261(flow: CallFlow) throws {
        let transactions = Self.transactions(of: flow).transactions
        for cancel in transactions where cancel.method == .cancel {
            let invite = try #require(
                transactions.first { $0.method == .invite && $0.from == cancel.from && $0.to == cancel.to })
            let sent = try #require(cancel.requests.first)
            let provisional = try #require(invite.provisionals.first)
            let final = try #require(invite.final)
            #expect(provisional < sent)
            #expect(sent < final)
            #expect(cancel.finalCode == 200)
            #expect(invite.finalCode == 487)
        }
    }

    @Test(arguments: CallFlow.all)
    func onlyINVITEGetsProvisionalResponses_RFC4320_4_1(flow: CallFlow) {
        for transaction in Self.transactions(of: flow).transactions where transaction.method != .invite {
            #expect(transaction.provisionals.isEmpty)
        }
    }

    @Test func prackFollowsAReliableProvisionalResponseInEitherDirectionOfTheHopSection3_RFC3262() throws {
        let flow = try #require(CallFlow.flow(named: "early-media"))
        let transactions = Self.transactions(of: flow).transactions
        for prack in transactions where prack.method == .prack {
            let invite = try #require(transactions.first { $0.method == .invite && $0.from == prack.from && $0.to == prack.to })
            let sent = try #require(prack.requests.first)
            let answered = try #require(prack.final)
            let final = try #require(invite.final)
            #expect(invite.provisionals.contains { $0 < sent && flow.steps[$0].code == 183 })
            #expect(answered < final)
        }
        #expect(transactions.count { $0.method == .prack } == 2)
    }

    @Test(arguments: CallFlow.all)
    func everyCodeHasARecordAndIsShownWithItsPhrase(flow: CallFlow) throws {
        for step in flow.steps {
            guard let code = step.code else { continue }
            let record = try #require(Registry.standard.code(code))
            #expect(step.message == "\(code) \(record.wirePhrase)")
            let method = try #require(step.method)
            #expect(record.methods.allows(method))
        }
    }

    @Test(arguments: CallFlow.all, [true, false])
    func aLadderIsPlainASCIIOfAtMost80ColumnsWithAndWithoutNotes(flow: CallFlow, withNotes: Bool) {
        let ladder = flow.ladder(withNotes: withNotes)
        #expect(ladder.utf8.allSatisfy { $0 == 10 || (32...126).contains($0) })
        #expect(ladder.hasSuffix("\n"))
        for line in ladder.split(separator: "\n", omittingEmptySubsequences: false) {
            #expect(line.count <= 80, "\(line)")
            #expect(line.last != " ", "\(line)")
        }
    }

    @Test(arguments: CallFlow.all)
    func aLadderShowsEveryParticipantEveryStepAndAnArrowForEveryMessage(flow: CallFlow) throws {
        let lines = flow.ladder(withNotes: false).split(separator: "\n")
        let heading = try #require(lines.first)
        for participant in flow.participants {
            #expect(heading.contains(participant.name))
        }
        let arrows = lines.filter { $0.contains("->") || $0.contains("<-") || $0.contains("=>") }
        #expect(arrows.count == flow.steps.count { $0.kind != .event })
        for (place, step) in flow.steps.enumerated() {
            let first = step.message.split(separator: " ")[0]
            #expect(lines.contains { $0.contains(" \(place + 1) \(first)") }, "step \(place + 1)")
        }
    }

    @Test func namesAreSlugsEachOnceAndLeadBackToTheFlow() {
        let names = CallFlow.all.map(\.name)
        #expect(Set(names).count == names.count)
        for flow in CallFlow.all {
            #expect(flow.name.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 })
            #expect(CallFlow.flow(named: flow.name) == flow)
            #expect(!flow.sources.isEmpty)
            for code in flow.codes {
                #expect(CallFlow.flows(showing: code).contains(flow))
            }
        }
    }
}

extension CallFlow: CustomTestStringConvertible {
    public var testDescription: String { name }
}

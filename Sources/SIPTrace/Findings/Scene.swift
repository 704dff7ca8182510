// SPDX-License-Identifier: Apache-2.0

/// A call as the rules look at it. What many of them ask is computed once, when the first one asks, so that a rule that does not apply
/// costs a look-up, whatever the length of the trace.
final class Scene {
    let call: Call
    let trace: Trace
    let index: TraceIndex
    let transactions: [Transaction]
    /// Requests to which no answer is in the trace, at most 400.
    let silent: [Transaction]
    /// INVITE requests that begin the call, at most 400.
    let initialInvites: [Transaction]
    /// The transactions of a method, at most 400.
    private let byMethod: [String: [Transaction]]
    /// Where the transactions that failed stand, by the code of their final response.
    private let failed: [Int: [Int]]
    /// Where the last transaction of a method in a leg succeeded.
    private let lastSuccess: [LegMethod: Int]
    /// The transaction whose final response is the outcome of the call.
    let deciding: Transaction?
    /// The INVITE outside a dialog that was answered with a 2xx.
    let answered: Transaction?
    /// The From tag of the side that began, by Call-ID.
    let callerTags: [String: String]

    /// The offer and the answer of the INVITE that began the call, the answered one if there is one.
    private(set) lazy var exchange = mainExchange
    /// All challenges of the call, in the order of the trace, at most 200.
    private(set) lazy var challengeRounds = allChallengeRounds
    /// The challenge that was refused although credentials were sent, and nothing succeeded afterwards.
    private(set) lazy var refusedCredentials = lastRefusedCredentials
    /// The INVITE that was refused because of its media, or for which a product's log says so.
    private(set) lazy var mediaRefusal = refusalOfMedia
    /// The lines of the log near the call, in small letters.
    private(set) lazy var noteTexts = call.notes.map { $0.text.utf8.map(\.lowercased) }

    private struct LegMethod: Hashable {
        let callID: String
        let method: String
    }

    /// How many transactions of one kind are looked at: the first 200 and the last 200. A call of a person has fewer.
    private static let edge = 200

    private static func bounded<Element>(_ all: [Element]) -> [Element] {
        all.count <= 2 * edge ? all : Array(all.prefix(edge) + all.suffix(edge))
    }

    init(_ call: Call, _ trace: Trace, _ index: TraceIndex) {
        self.call = call
        self.trace = trace
        self.index = index
        transactions = call.transactions
        var failed: [Int: [Int]] = [:]
        var lastSuccess: [LegMethod: Int] = [:]
        var byMethod: [String: [Transaction]] = [:]
        var deciding: Transaction?
        var answered: Transaction?
        var callerTags: [String: String] = [:]
        var silent: [Transaction] = []
        var initialInvites: [Transaction] = []
        for (index, transaction) in transactions.enumerated() {
            let isInitialInvite = transaction.method == "INVITE" && !transaction.isInDialog
            if transaction.responses.isEmpty, transaction.request != nil, transaction.method != "ACK" { silent.append(transaction) }
            if isInitialInvite { initialInvites.append(transaction) }
            byMethod[transaction.method, default: []].append(transaction)
            if !transaction.isInDialog, let first = transaction.first, let tag = first.fromTag, callerTags[first.callID] == nil {
                callerTags[first.callID] = tag
            }
            guard let final = transaction.final, let code = final.code else { continue }
            if final.number == call.outcome.message { deciding = transaction }
            if code >= 300 {
                failed[code, default: []].append(index)
            } else {
                lastSuccess[LegMethod(callID: final.callID, method: transaction.method)] = index
                if answered == nil, isInitialInvite { answered = transaction }
            }
        }
        self.failed = failed
        self.lastSuccess = lastSuccess
        self.byMethod = byMethod.mapValues { Self.bounded($0) }
        self.callerTags = callerTags
        self.silent = Self.bounded(silent)
        self.initialInvites = Self.bounded(initialInvites)
        self.deciding = deciding
        self.answered = answered
    }

    /// The transactions of a method, in the order of the trace, at most 400.
    func transactions(_ method: String) -> [Transaction] { byMethod[method] ?? [] }

    func has(_ method: String) -> Bool { byMethod[method] != nil }

    /// The last transaction that ended with one of the codes, and for which nothing of its kind succeeded later.
    func failure(_ codes: Int...) -> Transaction? { last(of: codes) { !isOvercome($0) } }

    /// The last transaction that ended with one of the codes, whatever came later.
    func anyFailure(_ codes: Int...) -> Transaction? { last(of: codes) { _ in true } }

    /// The last transaction that ended with one of the codes and was followed by one that succeeded.
    func overcome(_ codes: Int...) -> Transaction? { last(of: codes, where: isOvercome) }

    /// How many transactions ended with the code.
    func count(_ code: Int) -> Int { failed[code]?.count ?? 0 }

    /// The transactions that ended with one of the codes, in the order of the trace, at most 400.
    func failures(_ codes: Int...) -> [Transaction] {
        guard !failed.isEmpty else { return [] }
        return Self.bounded(codes.flatMap { failed[$0] ?? [] }.sorted()).map { transactions[$0] }
    }

    /// The transaction of the same method and leg that succeeded after a failed one.
    func success(after transaction: Transaction) -> Transaction? {
        guard let final = transaction.final,
            let index = lastSuccess[LegMethod(callID: final.callID, method: transaction.method)],
            let later = transactions[index].final, later.number > final.number
        else { return nil }
        return transactions[index]
    }

    private func last(of codes: [Int], where condition: (Int) -> Bool) -> Transaction? {
        guard !failed.isEmpty else { return nil }
        return codes.compactMap { failed[$0]?.last(where: condition) }.max().map { transactions[$0] }
    }

    private func isOvercome(_ index: Int) -> Bool {
        guard !lastSuccess.isEmpty, let final = transactions[index].final else { return false }
        return lastSuccess[LegMethod(callID: final.callID, method: transactions[index].method)].map { $0 > index } ?? false
    }

    /// Whether the call came to nothing, or ended in another way than by hanging up.
    var hasFailed: Bool { (call.outcome.code ?? 0) >= 300 }
}

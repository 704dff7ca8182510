// SPDX-License-Identifier: Apache-2.0

/// A call with what many rules need to know about it. Each value is computed once, when the first rule asks for it, so that a rule that
/// does not apply costs a look-up, however long the trace is.
final class Scene {
    let call: Call
    let trace: Trace
    let index: TraceIndex
    let transactions: [Transaction]
    /// Requests without a response in the trace, at most 400.
    let silent: [Transaction]
    /// INVITE requests that begin the call, at most 400.
    let initialInvites: [Transaction]
    /// The transactions of a method, at most 400.
    private let byMethod: [String: [Transaction]]
    /// The indices of the failed transactions, by the code of their final response.
    private let failed: [Int: [Int]]
    /// The index of the last successful transaction, by leg and method.
    private let lastSuccess: [LegMethod: Int]
    /// The transaction whose final response is the outcome of the call.
    let deciding: Transaction?
    /// The INVITE outside a dialog that got a 2xx.
    let answered: Transaction?
    /// The From tag of the caller, by Call-ID.
    let callerTags: [String: String]

    /// The offer and the answer of the INVITE that began the call; of the answered one if there are several.
    private(set) lazy var exchange = mainExchange
    /// All challenges of the call, in the order of the trace, at most 200.
    private(set) lazy var challengeRounds = allChallengeRounds
    /// The challenge with which sent credentials were refused, if nothing succeeded afterwards.
    private(set) lazy var refusedCredentials = lastRefusedCredentials
    /// The INVITE that was refused because of its media, according to its code or to a product's log.
    private(set) lazy var mediaRefusal = refusalOfMedia
    /// The far side's final answer that did not reach the calling side.
    private(set) lazy var withheldAnswer = answerNotPassedOn
    /// What messages of the call have against their grammar, the worst first; of each message that of its header and that of its body.
    private(set) lazy var syntaxFaults = allSyntaxFaults
    /// The lines of the log near the call, in lower case.
    private(set) lazy var noteTexts = call.notes.map { $0.text.utf8.map(\.lowercased) }

    private struct LegMethod: Hashable {
        let callID: String
        let method: String
    }

    /// How many transactions of one kind are examined at each end: the first 200 and the last 200. Ordinary calls have fewer.
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
            if transaction.responses.isEmpty, transaction.request?.isDescription == false, transaction.method != "ACK" {
                silent.append(transaction)
            }
            if isInitialInvite { initialInvites.append(transaction) }
            byMethod[transaction.method, default: []].append(transaction)
            if !transaction.isInDialog, !Self.isOnlyInDialog(transaction.method), let first = transaction.first, let tag = first.fromTag,
                callerTags[first.callID] == nil
            {
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

    /// Whether requests of a method exist within dialogs only: where such a one lacks its To tag, it does not begin the call.
    static func isOnlyInDialog(_ method: String) -> Bool { ["BYE", "INFO", "UPDATE", "PRACK"].contains(method) }

    /// The transactions of a method, in the order of the trace, at most 400.
    func transactions(_ method: String) -> [Transaction] { byMethod[method] ?? [] }

    func has(_ method: String) -> Bool { byMethod[method] != nil }

    /// The last transaction that ended with one of the codes, unless one of the same kind succeeded later.
    func failure(_ codes: Int...) -> Transaction? { last(of: codes) { !isOvercome($0) } }

    /// The last transaction that ended with one of the codes, whatever happened later.
    func anyFailure(_ codes: Int...) -> Transaction? { last(of: codes) { _ in true } }

    /// The last transaction that ended with one of the codes and was followed by a successful one.
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

    /// Whether the outcome of the call is a refusal or an error.
    var hasFailed: Bool { (call.outcome.code ?? 0) >= 300 }
}

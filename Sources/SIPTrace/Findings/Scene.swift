// SPDX-License-Identifier: Apache-2.0

/// A call as the rules look at it. What many of them ask is worked out once, so that a rule that does not apply costs a look-up,
/// whatever the length of the trace.
struct Scene: Sendable {
    let call: Call
    let trace: Trace
    /// The offer and the answer of the INVITE that began the call, the answered one if there is one. Many rules ask for them.
    private(set) var exchange: MediaExchange?
    let index: TraceIndex
    let transactions: [Transaction]
    /// Requests to which no answer is in the trace, at most 400.
    let silent: [Transaction]
    /// INVITE requests that begin the call, at most 400.
    let initialInvites: [Transaction]
    /// Where the transactions that failed stand, by the code of their final response.
    private let failed: [Int: [Int]]
    /// Where the last transaction of a method in a leg succeeded.
    private let lastSuccess: [LegMethod: Int]
    /// Where the transactions of a method stand.
    private let byMethod: [String: [Int]]
    /// The transaction whose final response is the outcome of the call.
    let deciding: Transaction?
    /// The INVITE outside a dialog that was answered with a 2xx.
    let answered: Transaction?
    /// The From tag of the side that began, by Call-ID.
    let callerTags: [String: String]

    private struct LegMethod: Hashable {
        let callID: String
        let method: String
    }

    /// How many transactions of one kind are looked at: the first 200 and the last 200. A call of a person has fewer.
    private static let edge = 200

    private static func bounded(_ places: [Int]) -> [Int] {
        places.count <= 2 * edge ? places : Array(places.prefix(edge) + places.suffix(edge))
    }

    init(_ call: Call, _ trace: Trace, _ index: TraceIndex) {
        self.call = call
        self.trace = trace
        self.index = index
        transactions = call.transactions
        var failed: [Int: [Int]] = [:]
        var lastSuccess: [LegMethod: Int] = [:]
        var byMethod: [String: [Int]] = [:]
        var deciding: Int?
        var answered: Int?
        var callerTags: [String: String] = [:]
        var silent: [Int] = []
        var initialInvites: [Int] = []
        for (index, transaction) in transactions.enumerated() {
            if transaction.responses.isEmpty, transaction.request != nil, transaction.method != "ACK" { silent.append(index) }
            if transaction.method == "INVITE", !transaction.isInDialog { initialInvites.append(index) }
            byMethod[transaction.method, default: []].append(index)
            if !transaction.isInDialog, let first = transaction.first, let tag = first.fromTag, callerTags[first.callID] == nil {
                callerTags[first.callID] = tag
            }
            guard let final = transaction.final, let code = final.code else { continue }
            if final.number == call.outcome.message { deciding = index }
            if code >= 300 {
                failed[code, default: []].append(index)
            } else {
                lastSuccess[LegMethod(callID: final.callID, method: transaction.method)] = index
                if answered == nil, transaction.method == "INVITE", !transaction.isInDialog { answered = index }
            }
        }
        self.failed = failed
        self.lastSuccess = lastSuccess
        self.byMethod = byMethod
        self.callerTags = callerTags
        self.silent = Self.bounded(silent).map { [transactions] in transactions[$0] }
        self.initialInvites = Self.bounded(initialInvites).map { [transactions] in transactions[$0] }
        self.deciding = deciding.map { [transactions] in transactions[$0] }
        self.answered = answered.map { [transactions] in transactions[$0] }
        exchange = mainExchange
    }

    /// The transactions of a method, in the order of the trace, at most 400.
    func transactions(_ method: String) -> [Transaction] { Self.bounded(byMethod[method] ?? []).map { transactions[$0] } }

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
        Self.bounded(codes.flatMap { failed[$0] ?? [] }.sorted()).map { transactions[$0] }
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
        codes.flatMap { failed[$0] ?? [] }.filter(condition).max().map { transactions[$0] }
    }

    private func isOvercome(_ index: Int) -> Bool {
        guard let final = transactions[index].final else { return false }
        return lastSuccess[LegMethod(callID: final.callID, method: transactions[index].method)].map { $0 > index } ?? false
    }

    /// Whether the call came to nothing, or ended in another way than by hanging up.
    var hasFailed: Bool { (call.outcome.code ?? 0) >= 300 }
}

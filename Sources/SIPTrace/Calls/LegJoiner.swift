// SPDX-License-Identifier: Apache-2.0

/// Finds the legs of one call to which a back-to-back user agent gave different Call-IDs.
///
/// A leg joins an earlier one if its own INVITE was sent while that of the earlier leg had no final response, and if both have the same
/// identifier in a correlation field or the same two numbers. Two consecutive calls between the same numbers stay separate.
struct LegJoiner {
    /// For each leg, the index of the first leg of its call, and the reason.
    private(set) var joins: [(first: Int, reason: String?)] = []
    private var byToken: [String: Int] = [:]
    private var byNumbers: [String: Int] = [:]
    private var spans: [Span] = []

    private struct Span {
        var first: Int
        var last: Int
        var direction: Envelope.Direction?
        var microseconds: Int?
    }

    /// Fields that carry an identifier of the call across legs, in addition to those whose name begins with `X-`.
    private static let correlation: [FieldName] = [.sessionID, .ciscoGUID, .chargingVector]
    /// The longest time between the two INVITEs, in microseconds.
    private static let nearTime = 10_000_000

    mutating func add(_ leg: Leg) {
        let place = joins.count
        let invite = leg.transactions.first { $0.method == "INVITE" && !$0.isInDialog && $0.request != nil }
        guard let invite, let request = invite.request, !leg.callID.isEmpty else {
            joins.append((place, nil))
            spans.append(Span(first: 0, last: 0))
            return
        }
        let end = invite.final?.number ?? leg.messages.last?.number ?? request.number
        let span = Span(
            first: request.number, last: end, direction: request.envelope?.direction, microseconds: request.envelope?.microseconds)
        let tokens = Self.tokens(of: request, leg)
        let numbers = Self.numbers(of: request)
        var join: (first: Int, reason: String?) = (place, nil)
        if let token = tokens.first(where: { byToken[$0.value] != nil }), let earlier = byToken[token.value], isNear(spans[earlier], span) {
            join = (joins[earlier].first, "the same identifier in \(token.field)")
        } else if let numbers, let earlier = byNumbers[numbers], isInside(span, spans[earlier]) {
            join = (joins[earlier].first, "the same numbers while the first INVITE was unanswered")
        }
        joins.append(join)
        spans.append(span)
        for token in tokens { byToken[token.value] = place }
        byToken[leg.callID] = place
        if let numbers { byNumbers[numbers] = place }
    }

    private func isNear(_ first: Span, _ second: Span) -> Bool {
        guard let before = first.microseconds, let after = second.microseconds else { return true }
        return abs(after - before) <= Self.nearTime
    }

    /// Whether the second INVITE was sent while the first one was pending, and not in the same direction through the same program.
    private func isInside(_ second: Span, _ first: Span) -> Bool {
        guard second.first > first.first, second.first < first.last, isNear(first, second) else { return false }
        guard let before = first.direction, let after = second.direction else { return true }
        return before != after
    }

    private static func tokens(of request: TraceMessage, _ leg: Leg) -> [(value: String, field: String)] {
        var tokens: [(String, String)] = []
        for field in request.fields(where: { $0 == .other || correlation.contains($0) }) {
            let isOwn = field.name == .other && field.writtenName.asciiLowercased.hasPrefix("x-")
            guard isOwn || correlation.contains(field.name), tokens.count < 8 else { continue }
            // Session-ID and P-Charging-Vector have parameters; the identifier comes first.
            let value = field.value.split { $0 == ";" || $0 == "," || $0 == " " }.first.map(String.init) ?? ""
            // Shorter values are flags and counters; a UUID of zeros means that there is no identifier.
            guard value.utf8.count >= 10, value.utf8.contains(where: { $0 != UInt8(ascii: "0") }) else { continue }
            tokens.append((value, field.writtenName))
        }
        return tokens
    }

    /// The numbers of both sides, from From and the Request-URI; nil when one is missing.
    private static func numbers(of request: TraceMessage) -> String? {
        guard let caller = request.from?.uri.user, let callee = request.requestURI?.user ?? request.to?.uri.user else { return nil }
        return "\(significant(caller)) \(significant(callee))"
    }

    /// The last nine digits of a number, because prefixes change from hop to hop; a name is returned unchanged.
    private static func significant(_ user: String) -> String {
        let digits = user.utf8.filter(\.isDigit)
        guard digits.count >= 7 else { return user }
        return String(decoding: digits.suffix(9), as: UTF8.self)
    }
}

// SPDX-License-Identifier: Apache-2.0

#if HTTP2

import Testing

@testable import HTTPServer

/// What a client sends, in accordance with a clause of a specification or against it, and what the server must do.
struct ConformanceCase: Sendable, CustomTestStringConvertible {
    enum Outcome: Sendable {
        /// A GOAWAY with one of these codes, and the end of the connection.
        case connectionError([HTTP2ErrorCode])
        /// A RST_STREAM with one of these codes; the connection goes on.
        case streamError([HTTP2ErrorCode], stream: UInt32 = 1)
        /// A complete response; the connection goes on.
        case answer(Int, stream: UInt32 = 1)
        /// Nothing; the connection goes on.
        case ignored
    }

    /// The RFC and section, such as "9113 5.1.1".
    let clause: String
    let name: String
    /// The frames after the greeting. Each part is sent after the server has responded to the one before.
    let parts: [[UInt8]]
    let outcome: Outcome
    /// Whether the octets are only sent as a whole, because there are so many or because their timing matters.
    let isSentWhole: Bool

    init(_ clause: String, _ name: String, _ parts: [UInt8]..., whole: Bool = false, expect outcome: Outcome) {
        self.clause = clause
        self.name = name
        self.parts = parts
        self.outcome = outcome
        isSentWhole = whole
    }

    static func connectionError(_ clause: String, _ name: String, _ codes: HTTP2ErrorCode..., frames: [UInt8]...) -> ConformanceCase {
        ConformanceCase(clause, name, parts: frames, .connectionError(codes))
    }

    static func streamError(_ clause: String, _ name: String, _ codes: HTTP2ErrorCode..., frames: [UInt8]...) -> ConformanceCase {
        ConformanceCase(clause, name, parts: frames, .streamError(codes))
    }

    private init(_ clause: String, _ name: String, parts: [[UInt8]], _ outcome: Outcome) {
        self.clause = clause
        self.name = name
        self.parts = parts
        self.outcome = outcome
        isSentWhole = false
    }

    var testDescription: String { "RFC \(clause): \(name)" }

    /// Sends the parts in every fragmentation, and expects the outcome.
    func check() throws {
        var octets = parts.flatMap { $0 }.count
        if isSentWhole { octets = 0 }
        try expect(parts)
        guard octets > 0 else { return }
        // Octet by octet, and each part in two pieces, split at every place.
        try expect(parts.flatMap { $0.map { [$0] } })
        guard octets < 400 else { return }
        for (index, part) in parts.enumerated() {
            for cut in part.indices.dropFirst() {
                try expect(parts[..<index] + [Array(part[..<cut]), Array(part[cut...])] + parts[(index + 1)...])
            }
        }
    }

    private func expect(_ arrivals: [[UInt8]]) throws {
        let fed = try FedConnection(.test { $0.http2Streams = 8 })
        for octets in arrivals { fed.send(octets) }
        let seen = Comment(rawValue: "in \(arrivals.count) arrivals: \(fed.talk.goAways) \(fed.talk.resets) \(fed.talk.answers)")
        switch outcome {
        case .connectionError(let codes):
            #expect(fed.talk.goAways.count == 1, seen)
            #expect(codes.contains { $0 == fed.talk.goAways.first?.code }, seen)
            #expect(fed.connection.phase == .closing, seen)
        case .streamError(let codes, let stream):
            #expect(codes.contains { $0 == fed.talk.resets[stream] }, seen)
            #expect(fed.talk.goAways.isEmpty, seen)
            #expect(fed.isAlive, seen)
        case .answer(let status, let stream):
            #expect(fed.answer(stream)?.status == status, seen)
            #expect(fed.answer(stream)?.isComplete == true, seen)
            #expect(fed.talk.goAways.isEmpty, seen)
            #expect(fed.isAlive, seen)
        case .ignored:
            #expect(fed.talk.goAways.isEmpty, seen)
            #expect(fed.talk.resets.isEmpty, seen)
            #expect(fed.talk.answers.isEmpty, seen)
            #expect(fed.isAlive, seen)
        }
    }
}

#endif

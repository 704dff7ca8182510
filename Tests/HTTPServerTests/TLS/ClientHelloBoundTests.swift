// SPDX-License-Identifier: Apache-2.0
#if TLS
import Glibc
import Testing

@testable import HTTPServer

struct ClientHelloBoundTests {
    private static func record(_ kind: UInt8, _ payload: [UInt8]) -> [UInt8] {
        [kind, 3, 1, UInt8(payload.count >> 8), UInt8(payload.count & 0xFF)] + payload
    }

    private static func message(_ kind: UInt8, announcing length: Int, _ octets: Int) -> [UInt8] {
        [kind, UInt8(length >> 16), UInt8(length >> 8 & 0xFF), UInt8(length & 0xFF)] + Array(repeating: 1, count: octets)
    }

    private static let hello = record(22, message(1, announcing: 500, 500))
    private static let changeCipher = record(20, [1])

    struct Row: Sendable, CustomTestStringConvertible {
        let name: String
        let octets: [UInt8]
        let isAdmitted: Bool
        var testDescription: String { name }
    }

    @Test(arguments: [
        Row(name: "one hello", octets: hello, isAdmitted: true),
        Row(name: "as large as may be", octets: record(22, message(1, announcing: 16_384, 60)), isAdmitted: true),
        Row(name: "one octet more", octets: record(22, message(1, announcing: 16_385, 60)), isAdmitted: false),
        Row(name: "OpenSSL's most", octets: record(22, message(1, announcing: 131_396, 60)), isAdmitted: false),
        Row(
            name: "its header in records of an octet", octets: message(1, announcing: 131_000, 0).flatMap { record(22, [$0]) },
            isAdmitted: false),
        Row(
            name: "one in three records",
            octets: record(22, message(1, announcing: 300, 100)) + record(22, Array(repeating: 9, count: 100))
                + record(22, Array(repeating: 9, count: 100)), isAdmitted: true),
        Row(name: "a second one", octets: hello + changeCipher + record(22, message(1, announcing: 131_000, 60)), isAdmitted: false),
        Row(
            name: "TLS 1.2 after the hello, encrypted",
            octets: hello + record(22, message(16, announcing: 66, 66)) + changeCipher + record(22, message(1, announcing: 131_000, 40)),
            isAdmitted: true),
        Row(name: "encrypted", octets: hello + changeCipher + record(23, message(1, announcing: 131_000, 60)), isAdmitted: true),
        Row(name: "no handshake", octets: Array("GET / HTTP/1.1\r\n\r\n".utf8), isAdmitted: true),
        Row(name: "empty records", octets: record(22, []) + record(22, []) + hello, isAdmitted: true),
    ])
    func admits(_ row: Row) {
        for arrival in [
            [row.octets.count], Array(1...row.octets.count), Array(stride(from: 3, to: row.octets.count, by: 7)) + [row.octets.count],
        ] {
            var bound = ClientHelloBound()
            var isAdmitted = true
            var start = 0
            for end in arrival where isAdmitted {
                isAdmitted = bound.admit(row.octets.span.extracting(start..<end))
                start = end
            }
            #expect(isAdmitted == row.isAdmitted)
        }
    }

    /// OpenSSL does not even see it.
    @Test func endsTheHandshakeOfOneTooLarge() throws {
        let pair = try TLSPair(.test())
        let octets = Self.record(22, Self.message(1, announcing: 131_000, 60))
        #expect(send(pair.client.socket, octets, octets.count, 0) == octets.count)
        #expect(pair.server.handshake() == .failed)
    }
}
#endif

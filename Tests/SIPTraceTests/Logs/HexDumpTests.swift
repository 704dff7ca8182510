// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SIPTrace

@Suite struct HexDumpTests {
    private let message = "OPTIONS sip:gw@192.0.2.60 SIP/2.0\r\nCall-ID: hex-1\r\nCSeq: 5 OPTIONS\r\nContent-Length: 0\r\n\r\n"

    private func hex(_ value: Int, digits: Int) -> String {
        let text = String(value, radix: 16)
        return String(repeating: "0", count: max(0, digits - text.count)) + text
    }

    private func dump(_ bytes: [UInt8], lead: (Int) -> String, group: Int) -> String {
        stride(from: 0, to: bytes.count, by: 16).map { offset in
            let row = bytes[offset..<min(offset + 16, bytes.count)]
            let octets = row.enumerated().map { hex(Int($1), digits: 2) + ($0 % group == group - 1 ? " " : "") }.joined()
            let padding = String(repeating: " ", count: max(0, 50 - octets.count))
            return lead(offset) + octets + padding + row.map { $0 >= 32 && $0 < 127 ? String(UnicodeScalar($0)) : "." }.joined()
        }.joined(separator: "\n") + "\n"
    }

    @Test func readsTheUsualShapes() throws {
        let header = [UInt8](repeating: 0x45, count: 20) + [0x13, 0xC4, 0x13, 0xC4, 0, 90, 0, 0]
        let bytes = Array(message.utf8)
        for text in [
            dump(bytes, lead: { hex($0, digits: 4) + "   " }, group: 1), dump(bytes, lead: { hex($0, digits: 8) + ": " }, group: 2),
            dump(header + bytes, lead: { "\t0x" + hex($0, digits: 4) + ":  " }, group: 2),
        ] {
            let explanation = try explain("The packet:\n" + text)
            #expect(explanation.flow == ["OPTIONS"], "\(text)")
            #expect(explanation.trace.messages.first?.callID == "hex-1")
            #expect(explanation.trace.messages.first.map { $0.line >= 2 } ?? false)
        }
    }

    @Test func numbersAreNoDump() throws {
        #expect(try explain("0000 41 42 43 44\n2021 17 18 19\n").flow.isEmpty)
        for text in ["0000  \n0000 4\n0010 zz\n", "0000", "0x", "0000 53 49 50 2f 32 2e 30", "00000000000 41\n"] {
            #expect(HexDump(in: Array(text.utf8), from: 0, number: 1) == nil)
        }
    }
}

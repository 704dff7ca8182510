// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SIPRegistry

/// The example of each code is a response that a SIP parser accepts (RFC 3261 §7.2, §8.2.6, §20).
struct ExampleTests {
    private struct Message {
        let statusLine: String
        let fields: [(name: String, value: String)]
        let body: [UInt8]

        init?(_ example: String) {
            let octets = Array(example.utf8)
            let separator: [UInt8] = [13, 10, 13, 10]
            guard let end = octets.indices.first(where: { octets[$0...].starts(with: separator) }) else { return nil }
            body = Array(octets[(end + 4)...])
            let text = String(decoding: octets[..<end], as: UTF8.self)
            let lines = text.split(separator: "\r\n").map(String.init)
            guard let first = lines.first, !text.replacing("\r\n", with: "").contains(where: \.isNewline) else { return nil }
            statusLine = first
            fields = lines.dropFirst().compactMap { line in
                guard let colon = line.firstIndex(of: ":") else { return nil }
                return (String(line[..<colon]), String(line[line.index(after: colon)...].drop { $0 == " " }))
            }
            guard fields.count == lines.count - 1 else { return nil }
        }

        func values(_ name: String) -> [String] { fields.filter { $0.name == name }.map(\.value) }
    }

    @Test(arguments: Registry.standard.codes)
    func isAWholeResponse_RFC3261_8_2_6_2(_ code: ResponseCode) throws {
        let message = try #require(Message(code.example))
        #expect(message.statusLine == "SIP/2.0 \(code.code) \(code.wirePhrase)")
        #expect(message.values("Via").first?.contains("branch=z9hG4bK") == true)
        #expect(message.values("From").count == 1)
        #expect(message.values("From").first?.contains(";tag=") == true)
        #expect(message.values("To").count == 1)
        #expect(code.code == 100 || message.values("To").first?.contains(";tag=") == true)
        #expect(message.values("Call-ID").count == 1)
        let sequence = try #require(message.values("CSeq").first).split(separator: " ")
        #expect(sequence.count == 2)
        #expect(Int(sequence[0]) != nil)
        let method = try #require(SIPMethod(rawValue: String(sequence[1])))
        #expect(code.methods.allows(method))
        #expect(message.values("Content-Length") == [String(message.body.count)])
        #expect(message.body.isEmpty == message.values("Content-Type").isEmpty)
    }

    @Test(arguments: Registry.standard.codes)
    func carriesTheFieldsThatTheCodeMust(_ code: ResponseCode) throws {
        let message = try #require(Message(code.example))
        let own = HeaderRule.rules(for: code.code).filter {
            $0.scope == .code(code.code) && $0.part == .header && $0.strength == .must && $0.condition == nil && $0.methods.isEmpty
        }
        for rule in own { #expect(!message.values(rule.name).isEmpty, "\(rule.name)") }
    }

    /// RFC 2606 and RFC 5737: no name or address in an example can be reached.
    @Test(arguments: Registry.standard.codes)
    func namesExampleDomainsAndAddressesOnly(_ code: ResponseCode) {
        let hosts = code.example.split(whereSeparator: { !($0.isLetter || $0.isNumber || $0 == "." || $0 == "-") }).filter {
            $0.contains(".") && $0.split(separator: ".").count >= 2
        }
        for host in hosts where host != "2.0" {
            let parts = host.split(separator: ".")
            if parts.count == 4, parts.allSatisfy({ Int($0) != nil }) {
                let net = parts.prefix(3).joined(separator: ".")
                #expect(["192.0.2", "198.51.100", "203.0.113"].contains(net), "\(host)")
            } else if let top = parts.last, ["com", "net", "org"].contains(top) {
                #expect(parts.dropLast().last == "example", "\(host)")
            }
        }
    }
}

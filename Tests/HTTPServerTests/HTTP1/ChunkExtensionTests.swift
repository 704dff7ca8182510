// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import HTTPServer

struct ChunkExtensionTests {
    /// The outcome for the octets behind a chunk size; nil while they are incomplete.
    private func outcome(_ octets: [UInt8]) -> ChunkExtension.Outcome? {
        guard let first = octets.first, var checker = ChunkExtension(first: first) else { return .malformed }
        for (index, byte) in octets.enumerated().dropFirst() {
            switch checker.step(byte) {
            case .more: continue
            case .end: return index == octets.count - 1 ? .end : .malformed
            case .malformed: return .malformed
            }
        }
        return nil
    }

    private func outcome(_ text: String) -> ChunkExtension.Outcome? { outcome(Array(text.utf8)) }

    @Test(arguments: [
        ";a", ";a=b", ";a=\"b\"", ";a=\"\"", " ;a", "\t;\ta", ";a;b;c", ";a = b ; c = \"d\" ;e", ";a=\"\\\"\"", ";a=\"b;c=d,\"", ";a\t=\tb",
        ";a ;b", ";a=\"\\\\\"", "  ;  a",
    ])
    func takesTheGrammar_RFC9112_7_1_1(value: String) {
        #expect(outcome(value + "\r") == .end)
    }

    @Test(arguments: [
        "", " ", ";", "; ", ";=b", ";a=", ";a= ", ";a=b=c", ";a=\"b", ";a=\"b\"c", ";a b", ";a=b c", ";;", ";a;", ";a=b;", " a", ";a\"b\"",
        ",a", "a", ";a=b,c", ";a=\"b\\", ";a ", ";a=b ", ";a=\"b\" ",
    ])
    func rejectsAnythingElse_RFC9112_7_1_1(value: String) {
        #expect(outcome(value + "\r") == .malformed)
    }

    @Test(arguments: [";a", ";a=b", ";a=\"b", ";a=\"\\", ";", " ", ";a=", ";a=\"b\""])
    func noLineEndHidesInOne_RFC9112_7_1_1(value: String) {
        #expect(outcome(value + "\n") == .malformed)
    }

    @Test(arguments: [";a=\"b", ";a=\"\\"])
    func quotedStringsHoldFieldContentOnly_RFC9110_5_6_4(value: String) {
        for byte in UInt8.min...UInt8.max {
            #expect((outcome(Array(value.utf8) + [byte]) == nil) == ASCII.isFieldContent(byte), "octet \(byte)")
        }
    }

    @Test(arguments: [";", ";a="])
    func namesAndValuesAreTokens_RFC9112_7_1_1(value: String) {
        for byte in UInt8.min...UInt8.max where byte != ASCII.space && byte != ASCII.tab && byte != ASCII.quote {
            #expect((outcome(Array(value.utf8) + [byte]) == nil) == CharacterSet.token.contains(byte), "octet \(byte)")
        }
    }
}

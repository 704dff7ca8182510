// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import LookupAPI

@Suite struct VisibleTextTests {
    private let client = TestClient()

    private func visible(_ text: String) -> String { String(decoding: VisibleText.of(Array(text.utf8)), as: UTF8.self) }

    @Test func replacesWhatATerminalWouldObey() {
        #expect(visible("a\u{1B}[31mb") == "a\u{FFFD}[31mb")
        #expect(visible("\u{7}\u{0}\u{7F}") == "\u{FFFD}\u{FFFD}\u{FFFD}")
        #expect(visible("\u{9B}31m") == "\u{FFFD}31m")
        #expect(visible("x\u{202E}y\u{2066}z\u{200F}") == "x\u{FFFD}y\u{FFFD}z\u{FFFD}")
    }

    @Test(arguments: ["", "a\tb\r\nc\n", "Zoë, “quoted” – 日本語 …", "\u{A0}\u{200B}\u{2026}\u{2030}"])
    func leavesTextAsItIs(_ text: String) { #expect(visible(text) == text) }

    @Test func leavesACharacterThatIsCutShort() {
        for cut in [[0xC2], [0xE2], [0xE2, 0x80]] as [[UInt8]] { #expect(VisibleText.of(cut) == cut) }
    }

    @Test(arguments: [
        "/codes/x%1b%5B31m?format=text", "/codes/x%1b%5B31m?format=markdown", "/codes?in=%1b%5B31m%C2%9B31m&format=text",
        "/codes?in=%1b%5B31m&format=csv", "/codes?class=%07&format=text",
    ])
    func noAnswerRepeatsAnEscape(_ target: String) {
        let body = client.get(target).body
        #expect(!body.isEmpty)
        #expect(body.allSatisfy { $0 >= 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 })
        #expect(!client.get(target).text.unicodeScalars.contains { (0x7F...0x9F).contains($0.value) })
    }

    @Test func aPostedTraceCannotTurnTheTextAround() {
        let trace = "INVITE sip:b@example.com SIP/2.0\r\nFrom: \"\u{202E}x\u{9B}31m\" <sip:a@example.com>;tag=1\r\n\r\n"
        for format in ["text", "markdown"] {
            let text = client.post("/explain?format=" + format, Array(trace.utf8)).text
            #expect(!text.unicodeScalars.contains { $0.value == 0x202E || $0.value == 0x9B })
        }
    }
}

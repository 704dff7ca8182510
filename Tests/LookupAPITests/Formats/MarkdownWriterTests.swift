// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import LookupAPI

@Suite(.overEveryTransport) struct MarkdownWriterTests {
    private func markdown(_ blocks: Block...) -> String { String(decoding: MarkdownWriter.document(blocks), as: UTF8.self) }

    @Test func writesEachBlockInItsOwnWay() {
        #expect(
            markdown(.title("486 Busy Here", tags: ["4xx", "active"]), .paragraph("See \(Inline.link("600", to: "/codes/600")).")) == """
                # 486 Busy Here

                *4xx, active*

                See [600](</codes/600>).

                """)
        #expect(markdown(.facts([.init("Retry", "no")]), .numbered(["one", "two"])) == "- **Retry:** no\n\n1. one\n2. two\n")
        #expect(markdown(.table(columns: ["A", "B"], [["1|2", "x"]])) == "| A | B |\n| --- | --- |\n| 1\\|2 | x |\n")
        #expect(markdown(.entries([.init("17", "User busy", "Busy.", href: "/causes/17")])) == "- [17 User busy](</causes/17>): Busy.\n")
    }

    @Test(arguments: [
        ("*a* _b_ `c`", "\\*a\\* \\_b\\_ \\`c\\`"), ("<script>", "\\<script\\>"), ("[a](b)", "\\[a\\](b)"), ("# a", "\\# a"),
        ("- a", "\\- a"),
        ("1. a", "1\\. a"), ("486 is busy", "486 is busy"), ("a\n# b", "a # b"), ("&lt;", "\\&lt;"),
    ])
    func textIsTextWhateverItHolds(_ text: String, _ expected: String) {
        #expect(markdown(.paragraph(Inline(text))) == expected + "\n")
    }

    @Test func aFenceIsLongerThanWhatItEncloses() {
        #expect(markdown(.verbatim("a\r\n```\r\nb")) == "````\na\n```\nb\n````\n")
    }

    @Test(arguments: [
        "/", "/codes", "/codes/486", "/codes/477", "/classes/4xx", "/causes/17", "/flows", "/problems/not-found", "/search?q=busy",
    ])
    func whateverHasTextHasMarkdown_RFC7763(_ target: String) {
        let answer = TestClient().get(target, ["Accept": "text/markdown"])
        #expect(answer.status == 200)
        #expect(answer.fields["content-type"] == "text/markdown; charset=utf-8")
        #expect(TestClient().get(target + (target.contains("?") ? "&" : "?") + "format=markdown").body == answer.body)
        #expect(TestClient().get(target, ["Accept": "text/*"]).mediaType == "text/plain")
    }
}

// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import LookupAPI

struct HTMLWriterTests {
    @Test func writesSectionsAndEscapesText() {
        let html = HTMLWriter.content([
            .title("A & B", tags: ["<x>"]), .paragraph("Lede."), .heading("What to check"), .list(["\(Inline.link("a", to: "/b?c&d"))"]),
        ])
        #expect(html.markup.contains("<h1>A &amp; B</h1>"))
        #expect(html.markup.contains("&lt;x&gt;"))
        #expect(html.markup.contains("<p class=\"lede\">Lede.</p>"))
        #expect(html.markup.contains("<section id=\"what-to-check\">"))
        #expect(html.markup.hasSuffix("</section>\n"))
        #expect(html.markup.contains("<a href=\"/b?c&amp;d\">a</a>"))
    }
}

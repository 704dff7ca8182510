// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import LookupAPI
@testable import SIPRegistry

@Suite(.overEveryTransport)
struct HTMLEscapingTests {
    @Test func textPutIntoMarkupIsEscapedMarkupPutIntoMarkupIsNot() {
        let text = "<b class=\"x\">'&'</b>"
        let inner: HTML = "<i>\(text)</i>"
        let outer: HTML = "<p title=\"\(text)\">\(inner)</p>"
        let escaped = "&lt;b class=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/b&gt;"
        #expect(outer.markup == "<p title=\"\(escaped)\"><i>\(escaped)</i></p>")
    }

    @Test func aDataBlockCannotBeClosedByItsContent() {
        let block = HTML.json(["name": "</script><script>alert(1)</script>"]).markup
        #expect(block.components(separatedBy: "</script>").count == 2)
        #expect(block.contains("\\u003c/script>"))
    }

    @Test func marksCountOctetsAndKeepWhatLiesBetweenThem() {
        let marks = Marks([.init(field: "phrase", ranges: [0..<2, 3..<4])])
        #expect(marks.phrase("é & x").markup == "<mark>é</mark> <mark>&amp;</mark> x")
    }

    @Test(arguments: [
        "/search?q=%3Cscript%3Ealert(1)%3C/script%3E", "/search?q=%22%3E%3Cimg%20src%3Dx%20onerror%3D1%3E",
        "/codes/%3Cscript%3E", "/%3Cscript%3E", "/codes?class=%3Cscript%3E", "/?q=%3Cscript%3E&class=4xx",
        "/classes/%22%3E%3Cscript%3E",
    ])
    func whatAClientSendsReachesNoPageRaw(_ target: String) {
        let page = TestClient().get(target, ["Accept": "text/html"])
        #expect(page.mediaType == "text/html")
        #expect(!page.text.contains("<script>"))
        #expect(!page.text.contains("<img src"))
    }
}

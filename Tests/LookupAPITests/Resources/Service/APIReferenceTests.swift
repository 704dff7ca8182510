// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import LookupAPI

struct APIReferenceTests {
    private let page = TestClient().get("/docs")

    @Test func showsEveryOperationWithItsPathAndSchemas() {
        #expect(page.status == 200)
        #expect(page.mediaType == "text/html")
        for operation in OpenAPIDocument.shared.operations {
            let heading = "<code>\(operation.method.uppercased()) \(operation.path)</code>"
            #expect(page.text.contains(heading), "\(heading)")
        }
        for name in (OpenAPIDocument.shared.at("#/components/schemas")?.object ?? [:]).keys {
            #expect(page.text.contains("id=\"schema-\(name)\""), "\(name)")
        }
    }

    @Test func saysWhatAValueIs() {
        #expect(page.text.contains("<td>boolean</td>"))
        #expect(page.text.contains("<td>string: <code>brief</code>, <code>default</code>, <code>full</code></td>"))
        #expect(page.text.contains("<td>list of <a href=\"#schema-SearchHit\">SearchHit</a></td>"))
    }

    @Test func everyLinkWithinThePageLeadsSomewhere() {
        let ids = Set(page.text.matches(of: #/ id="([^"]+)"/#).map { String($0.1) })
        let links = Set(page.text.matches(of: #/href="#([^"]+)"/#).map { String($0.1) })
        #expect(links.count > 50)
        #expect(links.subtracting(ids).isEmpty)
    }

    @Test func loadsNothingFromElsewhere() {
        #expect(page.text.matches(of: #/(?:src|href)="https?:/#).isEmpty)
    }
}

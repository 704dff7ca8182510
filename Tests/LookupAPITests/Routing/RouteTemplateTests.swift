// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import LookupAPI

struct RouteTemplateTests {
    private func template(_ target: String) -> String { RouteTemplate.all[RouteTemplate.index(of: Array(target.utf8).span)] }

    @Test(arguments: [
        ("/", "/"), ("/?q=a", "/"), ("/codes", "/codes"), ("/codes?class=4xx", "/codes"), ("/codes/486", "/codes/{code}"),
        ("/codes/999999?fields=code", "/codes/{code}"), ("/search?q=/codes/1", "/search"), ("/assets/a.css", "/assets/{file}"),
        ("/.well-known/api-catalog", "/.well-known/{name}"), ("/metrics", "/metrics"),
    ])
    func countsUnderATemplate(target: String, expected: String) {
        #expect(template(target) == expected)
    }

    @Test(arguments: ["", "*", "a:80", "//codes", "/codes/", "/codes/486/x", "/search/x", "/Codes", "/codes%2F486", "/wp-login.php", "?"])
    func whatAClientMakesUpIsOther(target: String) {
        #expect(template(target) == "other")
    }

    @Test func everyPreparedResourceHasATemplate() {
        let registry = LookupService.shared.preparedTargets
        for target in registry { #expect(template(target) != "other", "\(target)") }
        #expect(registry.count > 200)
    }
}

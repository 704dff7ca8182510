// SPDX-License-Identifier: Apache-2.0

import HTTPServer
import SIPRegistry
import Testing

@testable import LookupAPI

/// Each kind of invalid input: its status, its problem type, and a detail that says what would be right.
enum BadInput {
    struct Row: Sendable, CustomTestStringConvertible {
        let target: String
        let status: Int
        let type: ProblemType
        let detail: String

        var testDescription: String { target }

        init(_ target: String, _ status: Int, _ type: ProblemType, _ detail: String) {
            self.target = target
            self.status = status
            self.type = type
            self.detail = detail
        }
    }

    static let rows: [Row] = [
        Row("/codes/99", 400, .invalidCode, "three digits from 100 to 699"),
        Row("/codes/700", 400, .invalidCode, "three digits from 100 to 699"),
        Row("/codes/abc", 400, .invalidCode, "'abc' is not a SIP status code"),
        Row("/codes/0486", 400, .invalidCode, "'0486' is not a SIP status code"),
        Row("/codes/+486", 400, .invalidCode, "three digits"),
        Row("/codes/-486", 400, .invalidCode, "three digits"),
        Row("/codes/4.86", 400, .invalidCode, "three digits"),
        Row("/codes/99999999999999999999", 400, .invalidCode, "three digits"),
        Row("/codes/4xx", 400, .invalidCode, "A class is at /classes/4xx."),
        Row("/codes/499", 404, .codeNotRegistered, "must treat it as 400"),
        Row("/codes/150", 404, .codeNotRegistered, "must treat it as 183"),
        Row("/classes/7xx", 400, .invalidClass, "write 1xx, 2xx"),
        Row("/causes/0", 400, .invalidCause, "from 1 to 127"),
        Row("/causes/128", 400, .invalidCause, "from 1 to 127"),
        Row("/causes/120", 404, .causeNotAssigned, "No meaning is known"),
        Row("/warnings/299", 400, .invalidWarning, "from 300 to 399"),
        Row("/warnings/398", 404, .warningNotRegistered, "/warnings"),
        Row("/flows/nonsense", 404, .notFound, "/flows lists them"),
        Row("/provider-codes/nonsense", 404, .notFound, "telnyx"),
        Row("/provider-codes/telnyx/nonsense", 404, .notFound, "/provider-codes/telnyx"),
        Row("/provider-codes?sip_code=99", 400, .invalidFilter, "a number from 100 to 699"),
        Row("/search", 400, .invalidSearch, "The parameter q is missing"),
        Row("/search?q=", 400, .invalidSearch, "blank"),
        Row("/search?q=%20+%09", 400, .invalidSearch, "blank"),
        Row("/search?q=busy%2", 400, .brokenEncoding, "two hexadecimal digits"),
        Row("/search?q=busy%zz", 400, .brokenEncoding, "two hexadecimal digits"),
        Row("/search?q=%ff", 400, .brokenEncoding, "not valid UTF-8"),
        Row("/search?q=%c0%af", 400, .brokenEncoding, "not valid UTF-8"),
        Row("/search?q=a%00b", 400, .brokenEncoding, "NUL"),
        Row("/codes/%zz", 400, .brokenEncoding, "in the path"),
        Row("/search?q=busy&limit=0", 400, .invalidSearch, "from 1 to 100"),
        Row("/search?q=busy&limit=101", 400, .invalidSearch, "from 1 to 100"),
        Row("/search?q=busy&limit=x", 400, .invalidSearch, "from 1 to 100"),
        Row("/search?q=busy&offset=-1", 400, .invalidSearch, "from 0 to 10000"),
        Row("/search?q=busy&q=free", 400, .invalidQuery, "more than once"),
        Row("/search?q=busy&class=7xx", 400, .invalidFilter, "use 1xx, 2xx"),
        Row("/search?q=busy&kind=thing", 400, .invalidFilter, "code, cause, warning, de-facto"),
        Row("/codes?class=9", 400, .invalidFilter, "use 1xx, 2xx"),
        Row("/codes?status=new", 400, .invalidFilter, "active, deprecated, reserved, obsolete"),
        Row("/codes?rfc=1", 400, .invalidFilter, "3261"),
        Row("/codes?registered=maybe", 400, .invalidFilter, "true, false"),
        Row("/codes?tier=gold", 400, .invalidFilter, "registered, historic, de-facto"),
        Row("/codes?method=BREW", 400, .invalidFilter, "INVITE"),
        Row("/codes?severity=bad", 400, .invalidFilter, "user_outcome"),
        Row("/codes?header=X-None", 400, .invalidFilter, "Retry-After"),
        Row("/codes?in=" + String(repeating: "486,", count: 1000), 400, .invalidQuery, "at most 1000"),
        Row("/codes?fields=code,colour", 400, .invalidFilter, "reason_phrase"),
        Row("/codes?sort=colour", 400, .invalidFilter, "-reason_phrase"),
        Row("/codes?format=xml", 400, .invalidFilter, "json, text, markdown, html, csv"),
        Row("/codes?colour=red", 400, .unknownParameter, "class, status"),
        Row("/codes?" + (0..<33).map { "class=\($0)" }.joined(separator: "&"), 400, .invalidQuery, "more than 32"),
        Row("/nowhere", 404, .notFound, "/ lists the resources"),
        Row("/codes/486/more", 404, .notFound, "/ lists the resources"),
        Row("//example.com/", 404, .notFound, "/ lists the resources"),
        Row("/codes%2F486", 404, .notFound, "/ lists the resources"),
    ]
}

@Suite(.overEveryTransport) struct BadInputTests {
    @Test(arguments: BadInput.rows)
    func saysWhatWasWrongAndWhatWouldBeRight(_ row: BadInput.Row) {
        let answer = TestClient().get(row.target)
        #expect(answer.status == row.status)
        #expect(answer.mediaType == "application/problem+json")
        #expect(answer.object["type"] as? String == row.type.uri)
        #expect(answer.object["status"] as? Int == row.status)
        #expect((answer.object["detail"] as? String)?.contains(row.detail) == true, "\(answer.text)")
        #expect(answer.object["instance"] as? String == String(row.target.prefix(512)))
        #expect(answer.fields["cache-control"] == "no-store")
    }

    @Test func anUnregisteredCodeComesWithItsClassItsEquivalentAndItsNeighbours() throws {
        let answer = TestClient().get("/codes/499").object
        #expect(answer["class"] as? String == "4xx")
        let equivalent = try #require(answer["treat_as"] as? [String: Any])
        #expect(equivalent["code"] as? Int == 400)
        #expect(equivalent["href"] as? String == "/codes/400")
        let nearest = try #require(answer["nearest"] as? [[String: Any]])
        #expect(nearest.first?["code"] as? Int == Registry.standard.codes.last { $0.code < 499 }?.code)
    }

    /// Input that is repeated cannot begin a header field or end the JSON string.
    @Test func reflectsNothingThatCouldBreakOut() {
        let answer = TestClient().get("/search?q=busy&class=%0d%0aX-Evil:%201%22%3Cscript%3E")
        #expect(answer.status == 400)
        #expect(answer.fields["x-evil"] == nil)
        #expect((answer.object["detail"] as? String)?.contains("<script>") == true)
    }
}

// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import HTTPServer

struct HTTPDateParseTests {
    private func parse(_ text: String) -> Int? { HTTPDate.parse(Array(text.utf8).span) }

    @Test(arguments: ["Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994"])
    func readsTheThreeForms_RFC9110_5_6_7(text: String) {
        #expect(parse(text) == 784_111_777)
    }

    @Test func readsWhatItWrites_RFC9110_5_6_7() {
        for seconds in stride(from: 0, to: 5_000_000_000, by: 86_399 * 97) { #expect(parse(HTTPDate.format(seconds)) == seconds) }
    }

    @Test func readsUpToTheEndOfTheLastYear_RFC9110_5_6_7() {
        #expect(parse("Fri, 31 Dec 9999 23:59:59 GMT") == 253_402_300_799)
        // A leap second there would be a date that cannot be written.
        #expect(parse("Fri, 31 Dec 9999 23:59:60 GMT") == nil)
    }

    @Test(arguments: [
        "", "0", "784111777", "Sun, 06 Nov 1994 08:49:37", "Sun, 06 Nov 1994 08:49:37 UTC", "Sun, 06 Nov 1994 08:49:37 GMT x",
        "1994-11-06T08:49:37Z and more", "Sun, 06 Nov 1994 25:49:37 GMT", "Sun, 06 Now 1994 08:49:37 GMT", "Mon, 01 Jan 1900 00:00:00 GMT",
        "Sun, 06 Nov 1994 08:49:37 GMT, Sun, 06 Nov 1994 08:49:37 GMT", "Sun,06 Nov 1994 08:49:37 GMT", "Sun,  06 Nov 1994 08:49:37 GMT",
        "Sun, 6 Nov 1994 08:49:37 GMT", "Sun, 06 Nov 1994 8:49:37 GMT", "Sun, 06 Nov 1994 08:49:60 GMT", "Sun, 06 Nov 1994 08:49:61 GMT",
        "Mon, 06 Nov 1994 08:49:37 GMT", "Sunday, 06 Nov 1994 08:49:37 GMT", "Sun, 06 November 1994 08:49:37 GMT",
        "sun, 06 nov 1994 08:49:37 gmt", "Thu, 30 Feb 2023 00:00:00 GMT", "Sun, 31 Nov 1994 08:49:37 GMT", "Sun, 06-Nov-94 08:49:37 GMT",
        "Sunday, 6-Nov-94 08:49:37 GMT", "Sun Nov 06 08:49:37 1994", "Sun Nov 6 08:49:37 1994", "Sun Nov  6 08:49:37 1994 GMT",
    ])
    func anythingElseIsNoDate_RFC9110_13_1_3(text: String) {
        #expect(parse(text) == nil)
    }
}

// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import HTTPServer

/// Unusual but valid requests, over a real socket: each is served as one request, and the next one is found where it begins.
struct ServerAcceptanceTests {
    private let next = "GET /next HTTP/1.1\r\nHost: a\r\n\r\n"

    @Test(arguments: Acceptance.all)
    func servesItAndFindsTheNextRequest_RFC9112_9_3(acceptance: Acceptance) throws {
        try TestServer.run { server in
            let client = try server.client()
            try client.send(acceptance.request + next)
            let response = try client.response()
            #expect(response.status == 200)
            #expect(response.text == acceptance.seen)
            #expect(response.closes == acceptance.closes)
            if acceptance.closes {
                #expect(try client.rest().isEmpty)
                #expect(server.responder.seen == [acceptance.seen])
            } else {
                #expect(try client.response().text == "GET /next")
                #expect(server.responder.seen == [acceptance.seen, "GET /next"])
            }
        }
    }

    @Test func everyAcceptanceNamesItsRuleAndWhereItStands() {
        for acceptance in Acceptance.all { #expect(acceptance.source.contains(/^RFC [0-9]{4} [0-9]+(\.[0-9]+)*$/), "\(acceptance)") }
        for (name, same) in Dictionary(grouping: Acceptance.all, by: \.testDescription) { #expect(same.count == 1, "\(name)") }
    }
}

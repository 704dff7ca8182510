// SPDX-License-Identifier: Apache-2.0

import Foundation
import HTTPServer
import Synchronization
import Testing

@testable import LookupAPI
@testable import SIPRegistry

/// The same requests over a real socket: the responses have the same bytes as by direct call.
struct LookupServiceOverHTTPTests {
    /// One server for all tests in this file; it runs until the process ends.
    private static let port: Int? = {
        guard let listeners = try? Listener.bind(host: "127.0.0.1", port: 0),
            let server = try? Server(listeners: listeners, loopCount: 1, limits: Limits(), responder: LookupService.shared),
            (try? server.start()) != nil
        else { return nil }
        running.withLock { $0 = server }
        return listeners.first?.port
    }()
    private static let running = Mutex<Server?>(nil)

    private func fetch(_ target: String, method: String = "GET") throws -> (status: Int, body: [UInt8]) {
        let port = try #require(Self.port)
        let connection = try HTTPConnection(port: port)
        return try connection.ask("\(method) \(target) HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")
    }

    @Test func answersForEveryCodeAsByDirectCall() throws {
        for code in Registry.standard.codes {
            let answer = try fetch("/codes/\(code.code)")
            #expect(answer.status == 200)
            #expect(answer.body == TestClient().get("/codes/\(code.code)").body)
        }
    }

    @Test(arguments: ["/", "/codes", "/classes", "/classes/4xx", "/search?q=busy", "/causes/17", "/livez", "/readyz", "/openapi.yaml"])
    func answersAsByDirectCall(_ target: String) throws {
        let answer = try fetch(target)
        #expect(answer.status == 200)
        #expect(answer.body == TestClient().get(target).body)
    }

    @Test(arguments: BadInput.rows)
    func refusesAsByDirectCall(_ row: BadInput.Row) throws {
        let answer = try fetch(row.target)
        #expect(answer.status == row.status)
        #expect(answer.body == TestClient().get(row.target).body)
    }

    /// A client that waits for permission to send is told at once that nobody wants its content.
    @Test(arguments: [("/codes/486", 405), ("/nowhere", 404), ("/codes/", 308)])
    func noContinueForContentThatIsNotWanted_RFC9110_10_1_1(_ target: String, _ status: Int) throws {
        let connection = try HTTPConnection(port: try #require(Self.port))
        let answer = try connection.ask(
            "POST \(target) HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 3\r\nExpect: 100-continue\r\n\r\n")
        #expect(answer.status == status)
    }

    @Test func answersAPipelineInOrder() throws {
        let port = try #require(Self.port)
        let targets = ["/codes/486", "/search?q=busy", "/codes", "/codes/499", "/livez"]
        let requests = targets.map { "GET \($0) HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n" }.joined()
        let connection = try HTTPConnection(port: port)
        try connection.send(requests)
        for target in targets {
            let answer = try connection.next()
            #expect(answer.body == TestClient().get(target).body, "\(target)")
        }
    }
}

// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

struct HealthcheckTests {
    /// Starts a service, calls `body` with its port, and stops the service.
    private func withService(_ environment: [String: String] = [:], _ body: (String) throws -> Void) throws {
        let service = try SIPCodesProcess(["serve", "--port", "0"], environment: environment)
        let port = String(try #require(service.firstLine().split(separator: ":").last))
        defer {
            service.signal(SIGTERM)
            _ = service.finish()
        }
        try body(port)
    }

    @Test(arguments: ["127.0.0.1", "::", "::1"])
    func findsAReadyServiceByTheEnvironmentItWasStartedWith(_ host: String) throws {
        try withService(["SIP_CODES_HOST": host]) { port in
            let outcome = try SIPCodesProcess.run(["healthcheck"], environment: ["SIP_CODES_HOST": host, "SIP_CODES_PORT": port])
            #expect(outcome.status == 0, "\(outcome.errors)")
            #expect(outcome.output.isEmpty)
            #expect(outcome.errors.isEmpty)
        }
    }

    @Test func asksTheAdminPortWhereOneIsSet() throws {
        let service = try SIPCodesProcess(["serve", "--port", "0", "--admin-port", "0", "--admin-host", "0.0.0.0"])
        _ = service.firstLine()
        let port = String(try #require(service.firstLine().split(separator: ":").last))
        let environment = [
            "SIP_CODES_PORT": "1", "SIP_CODES_ADMIN_HOST": "0.0.0.0", "SIP_CODES_ADMIN_PORT": port, "SIP_CODES_NO_PLAIN": "1",
        ]
        let outcome = try SIPCodesProcess.run(["healthcheck"], environment: environment)
        #expect(outcome.status == 0, "\(outcome.errors)")
        service.signal(SIGTERM)
        _ = service.finish()
    }

    /// After a stop was asked for, the service still runs for a while, but reports 503.
    @Test func failsWhileTheServiceWaitsToStop() throws {
        let service = try SIPCodesProcess(["serve", "--port", "0", "--shutdown-delay", "600"])
        let port = String(try #require(service.firstLine().split(separator: ":").last))
        service.signal(SIGTERM)
        var outcome: SIPCodesProcess.Outcome
        repeat {
            outcome = try SIPCodesProcess.run(["healthcheck"], environment: ["SIP_CODES_PORT": port])
        } while outcome.status == 0
        #expect(outcome.status == 1)
        #expect(outcome.errors.hasSuffix("is not ready: it answered 503\n"), "\(outcome.errors)")
        service.signal(SIGTERM)
        _ = service.finish()
    }

    @Test func asksTheAddressItIsGiven() throws {
        try withService { port in
            #expect(try SIPCodesProcess.run(["healthcheck", "--url", "http://127.0.0.1:\(port)/livez"]).status == 0)
            let other = try SIPCodesProcess.run(["healthcheck", "--url", "http://127.0.0.1:\(port)/codes/499"])
            #expect(other.status == 1)
            #expect(other.errors == "sip-codes: http://127.0.0.1:\(port)/codes/499 is not ready: it answered 404\n")
        }
    }

    @Test func saysWhenNobodyListens() throws {
        let port = try OneShotListener.answering(nil) { $0 }
        let outcome = try SIPCodesProcess.run(["healthcheck"], environment: ["SIP_CODES_PORT": String(port)])
        #expect(outcome.status == 1)
        #expect(outcome.errors == "sip-codes: http://127.0.0.1:\(port)/readyz is not ready: connection refused\n")
    }

    @Test func givesUpAfterTheTimeout() throws {
        let outcome = try OneShotListener.answering(nil) { port in
            try SIPCodesProcess.run(["healthcheck", "--timeout", "1", "--url", "http://127.0.0.1:\(port)/"])
        }
        #expect(outcome.status == 1)
        #expect(outcome.errors.hasSuffix("is not ready: no answer within 1 s\n"), "\(outcome.errors)")
    }

    @Test(arguments: [
        ("HTTP/1.1 503 Service Unavailable\r\n\r\n", "it answered 503"),
        ("HTTP/1.1 200 OK", "the answer is not HTTP (is it the TLS port?)"),
        ("\u{15}\u{3}\u{1}", "the answer is not HTTP (is it the TLS port?)"),
        ("", "it closed without an answer"),
    ])
    func saysWhatItGotInstead(_ answer: String, _ reason: String) throws {
        let outcome = try OneShotListener.answering(answer) { port in
            try SIPCodesProcess.run(["healthcheck"], environment: ["SIP_CODES_PORT": String(port)])
        }
        #expect(outcome.status == 1)
        #expect(outcome.errors.hasSuffix("is not ready: \(reason)\n"), "\(outcome.errors)")
    }

    @Test func takesTheStatusLineForTheAnswerWhenTheRestIsCutOff() throws {
        let outcome = try OneShotListener.answering("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nab") { port in
            try SIPCodesProcess.run(["healthcheck"], environment: ["SIP_CODES_PORT": String(port)])
        }
        #expect(outcome.status == 0)
    }

    @Test(arguments: [
        (["--url", "https://127.0.0.1/readyz"], "asks over plain HTTP; name the plain port or the admin port"),
        (["--timeout", "0"], "--timeout is 0; it must be a number from 1 to 60"),
    ])
    func refusesWhatItCannotDo(_ arguments: [String], _ message: String) throws {
        let outcome = try SIPCodesProcess.run(["healthcheck"] + arguments)
        #expect(outcome.status == 64)
        #expect(outcome.errors.contains(message), "\(outcome.errors)")
    }

    @Test func saysThatItNeedsAPlainPort() throws {
        let outcome = try SIPCodesProcess.run(["healthcheck"], environment: ["SIP_CODES_NO_PLAIN": "1"])
        #expect(outcome.status == 64)
        #expect(outcome.errors.contains("set SIP_CODES_ADMIN_PORT"), "\(outcome.errors)")
    }

    @Test func namesTheVariableThatIsWrong() throws {
        let outcome = try SIPCodesProcess.run(["healthcheck"], environment: ["SIP_CODES_PORT": "http"])
        #expect(outcome.status == 64)
        #expect(outcome.errors.contains("SIP_CODES_PORT is 'http'; it must be a number from 1 to 65535"), "\(outcome.errors)")
    }
}

// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

struct ServeTests {
    /// The port in "sip-codes 0.1.0 listening on http://127.0.0.1:40123".
    private func port(_ line: String) throws -> Int {
        try #require(Int(line.split(separator: ":").last ?? ""))
    }

    private func get(_ path: String, _ port: Int) throws -> String {
        let curl = Process()
        let output = Pipe()
        curl.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        curl.arguments = ["curl", "-sS", "--max-time", "20", "http://127.0.0.1:\(port)\(path)"]
        curl.standardOutput = output
        try curl.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        curl.waitUntilExit()
        return String(decoding: data, as: UTF8.self)
    }

    @Test(arguments: [SIGTERM, SIGINT])
    func servesOnAFreePortAndExitsWithZeroOnASignal(_ number: Int32) throws {
        let service = try SIPCodesProcess(["serve", "--port", "0"])
        let line = service.firstLine()
        #expect(line.contains("listening on http://127.0.0.1:"))
        #expect(try get("/codes/486", port(line)).contains("Busy Here"))
        service.signal(number)
        #expect(service.finish().status == 0)
    }

    @Test func takesSettingsFromTheEnvironment() throws {
        let service = try SIPCodesProcess(
            ["serve"], environment: ["SIP_CODES_PORT": "0", "SIP_CODES_HOST": "::1", "SIP_CODES_THREADS": "1"])
        #expect(service.firstLine().contains("listening on http://[::1]:"))
        service.signal(SIGTERM)
        #expect(service.finish().status == 0)
    }

    @Test func letsAFlagWinOverTheEnvironment() throws {
        let service = try SIPCodesProcess(
            ["serve", "--port", "0", "--host", "127.0.0.1"], environment: ["SIP_CODES_PORT": "1", "SIP_CODES_HOST": "::1"])
        #expect(service.firstLine().contains("http://127.0.0.1:"))
        service.signal(SIGTERM)
        #expect(service.finish().status == 0)
    }

    @Test func namesTheBusyPortInOneLineAndExitsWithOne() throws {
        let first = try SIPCodesProcess(["serve", "--port", "0"])
        let taken = try port(first.firstLine())
        let second = try SIPCodesProcess.run(["serve", "--port", String(taken)])
        #expect(second.status == 1)
        let lines = second.errors.split(separator: "\n")
        #expect(lines.count == 1)
        #expect(lines.first?.contains("port \(taken)") == true)
        #expect(lines.first?.contains("in use") == true)
        first.signal(SIGTERM)
        #expect(first.finish().status == 0)
    }

    @Test(arguments: [
        (["serve", "--port", "70000"], "--port is 70000; it must be a number from 0 to 65535"),
        (["serve", "--port", "abc"], "'abc' is invalid for '--port"),
        (["serve", "--head-timeout", "0"], "--head-timeout is 0; it must be a number from 1 to 3600"),
        (["serve", "--no-such-flag"], "Unknown option '--no-such-flag'"),
        (["serve", "--cors-origins", "dashboard"], "write it as https://dashboard.example.com"),
        (["serve", "--cors-origins", ""], "--cors-origins names no origin"),
        (["serve", "--cors-origins", ","], "--cors-origins names no origin"),
        (["serve", "--threads", "129"], "--threads is 129; it must be a number from 1 to 128"),
    ])
    func refusesABadFlagWithTheRightForm(_ arguments: [String], _ message: String) throws {
        let outcome = try SIPCodesProcess.run(arguments)
        #expect(outcome.status == 64)
        #expect(outcome.errors.contains(message), "\(outcome.errors)")
    }

    @Test(arguments: [
        (["--host", "no.such.host.invalid"], "cannot resolve host 'no.such.host.invalid': "),
        (["--host", "192.0.2.1"], "cannot listen on 192.0.2.1 port 8080: "),
    ])
    func namesTheFlagsOfAnAddressThatCannotBeHad(_ flags: [String], _ message: String) throws {
        let outcome = try SIPCodesProcess.run(["serve"] + flags)
        #expect(outcome.status == 1)
        #expect(
            outcome.errors.hasPrefix("sip-codes: " + message) && outcome.errors.hasSuffix("; see --host and --port\n"), "\(outcome.errors)")
    }

    /// A pipe holds 64 KiB, and a line of the access log is a few hundred octets, so the pipe is soon full.
    @Test func stopsThoughNobodyReadsTheLog() throws {
        let service = try SIPCodesProcess(["serve", "--port", "0", "--access-log", "--drain-timeout", "1"])
        let port = try port(service.firstLine())
        let client = try TCPClient(port: port)
        let request = "GET /livez?\(String(repeating: "a", count: 400)) HTTP/1.1\r\nHost: a\r\n\r\n"
        for _ in 0..<10 { try client.send(String(repeating: request, count: 100)) }
        try client.send("GET /livez HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
        #expect(client.rest().hasSuffix("{\n  \"status\": \"alive\"\n}\n"))
        service.signal(SIGTERM)
        #expect(service.exitStatus(within: 8) == 0)
    }

    /// Otherwise SIGPIPE would end the process.
    @Test func goesOnThoughClientsResetWhatTheyAsked() throws {
        let service = try SIPCodesProcess(["serve", "--port", "0"])
        let port = try port(service.firstLine())
        for _ in 0..<20 {
            let client = try TCPClient(port: port)
            try client.send(String(repeating: "GET /codes HTTP/1.1\r\nHost: a\r\n\r\n", count: 50))
            client.reset()
        }
        #expect(try get("/codes/486", port).contains("Busy Here"))
        service.signal(SIGTERM)
        #expect(service.finish().status == 0)
    }

    @Test func namesTheVariableThatIsWrong() throws {
        let outcome = try SIPCodesProcess.run(["serve"], environment: ["SIP_CODES_IDLE_TIMEOUT": "soon"])
        #expect(outcome.status == 64)
        #expect(outcome.errors.contains("SIP_CODES_IDLE_TIMEOUT is 'soon'; it must be a number from 1 to 86400"))
    }
}

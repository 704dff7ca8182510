// SPDX-License-Identifier: Apache-2.0

import Dispatch
import Synchronization
import Testing

@testable import HTTPServer

/// Replaces the responder while the server runs.
struct ServerReplaceTests {
    private static let request = "GET / HTTP/1.1\r\nHost: a\r\n\r\n"

    /// - Parameter responder: makes the responder, so that only the server holds it.
    private func withServer(_ responder: () -> any Responder, loops: Int = 1, _ body: (Server, Int) throws -> Void) throws {
        let listeners = try Listener.bind(host: "127.0.0.1", port: 0)
        let server = try Server(listeners: listeners, loopCount: loops, limits: .test, responder: responder())
        try server.start()
        defer {
            server.stop()
            server.wait()
        }
        try body(server, try #require(listeners.first).port)
    }

    @Test func answersByTheNewOneAtOnce() throws {
        try withServer({ UniformResponder(0) }, loops: 2) { server, port in
            let clients = try (0..<20).map { _ in try RawClient(port: port) }
            for number in 1...50 {
                server.replaceResponder(with: UniformResponder(number, octets: 100))
                for client in clients { try client.send(Self.request) }
                for client in clients { #expect(UniformResponder.number(of: try client.response()) == number) }
            }
        }
    }

    /// The client reads the rest of a response long after its responder was freed.
    @Test func anAnswerOnItsWayStaysAsItIs() throws {
        let freed = DispatchSemaphore(value: 0)
        let octets = 8_000_000
        try withServer({ UniformResponder(1, octets: octets, onEnd: freed) }) { server, port in
            let slow = try RawClient(port: port, receiveBuffer: 4096)
            try slow.send(Self.request + Self.request)
            #expect(slow.waitReadable(milliseconds: 8000))
            server.replaceResponder(with: UniformResponder(2))
            #expect(freed.wait(timeout: .now() + 8) == .success)
            let first = try slow.response()
            #expect(UniformResponder.number(of: first) == 1)
            #expect(first.body.count >= octets)
            #expect(UniformResponder.number(of: try slow.response()) == 2)
        }
    }

    @Test func aReplacedOneIsFreedThoughNobodyAsksAgain() throws {
        let freed = DispatchSemaphore(value: 0)
        try withServer({ UniformResponder(1, onEnd: freed) }, loops: 3) { server, _ in
            server.replaceResponder(with: UniformResponder(2))
            #expect(freed.wait(timeout: .now() + 8) == .success)
        }
    }

    @Test func noAnswerFailsOrIsMixedWhileOneReplacementFollowsAnother() throws {
        let isOver = Atomic<Bool>(false)
        let answers = Atomic<Int>(0)
        let faults = Mutex<[String]>([])
        try withServer({ UniformResponder(0) }, loops: 2) { server, port in
            let group = DispatchGroup()
            for _ in 0..<4 {
                DispatchQueue.global().async(group: group) {
                    do {
                        var client = try RawClient(port: port)
                        var last = 0
                        var round = 0
                        while !isOver.load(ordering: .acquiring) {
                            round += 1
                            if round % 20 == 0 { client = try RawClient(port: port) }
                            try client.send(Self.request + Self.request)
                            for _ in 0..<2 {
                                let response = try client.response()
                                guard let number = UniformResponder.number(of: response), number >= last else {
                                    return faults.withLock { $0.append("after \(last): \(response.statusLine)") }
                                }
                                last = number
                                answers.add(1, ordering: .relaxed)
                            }
                        }
                    } catch {
                        faults.withLock { $0.append("\(error)") }
                    }
                }
            }
            // Replaces the responder until at least a thousand responses were made in the meantime.
            var number = 0
            while number < 300 || answers.load(ordering: .relaxed) < 1000 {
                number += 1
                server.replaceResponder(with: UniformResponder(number))
                if !faults.withLock({ $0.isEmpty }) { break }
            }
            isOver.store(true, ordering: .releasing)
            group.wait()
        }
        #expect(faults.withLock { $0 } == [])
        #expect(answers.load(ordering: .relaxed) >= 1000)
    }
}

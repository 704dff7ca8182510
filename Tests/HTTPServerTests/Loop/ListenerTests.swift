// SPDX-License-Identifier: Apache-2.0

import Glibc
import Testing

@testable import HTTPServer

struct ListenerTests {
    @Test func port0IsReplacedByTheOneThatTheSystemPicked() throws {
        let listener = try #require(try Listener.bind(host: "127.0.0.1", port: 0).first)
        #expect(listener.port > 0)
        #expect(listener.host == "127.0.0.1")
        #expect(listener.address == "127.0.0.1:\(listener.port)")
        _ = try RawClient(port: listener.port)
    }

    @Test func writesAnIPv6AddressInBrackets_RFC3986_3_2_2() throws {
        let listener = try #require(try Listener.bind(host: "::1", port: 0).first)
        #expect(listener.address == "[::1]:\(listener.port)")
        _ = try RawClient(host: "::1", port: listener.port)
        #expect(throws: RawClient.Failure.self) { try RawClient(host: "127.0.0.1", port: listener.port) }
    }

    @Test func theUnspecifiedIPv6AddressTakesIPv4Too() throws {
        let listener = try #require(try Listener.bind(host: "::", port: 0).first)
        _ = try RawClient(host: "::1", port: listener.port)
        _ = try RawClient(host: "127.0.0.1", port: listener.port)
    }

    @Test func aNameIsListenedOnAtAllOfItsAddressesAndOnePort() throws {
        let listeners = try Listener.bind(host: "localhost", port: 0)
        let first = try #require(listeners.first)
        for listener in listeners {
            #expect(listener.port == first.port)
            _ = try RawClient(host: listener.host, port: listener.port)
        }
    }

    @Test func aPortInUseIsNamed() throws {
        let taken = try #require(try Listener.bind(host: "127.0.0.1", port: 0).first)
        let error = #expect(throws: SystemError.self) { try Listener.bind(host: "127.0.0.1", port: taken.port) }
        #expect(error?.code == EADDRINUSE)
        #expect(error?.description == "cannot listen on 127.0.0.1 port \(taken.port): Address already in use")
    }

    @Test func anUnknownHostIsNamed() {
        let error = #expect(throws: SystemError.self) { try Listener.bind(host: "no such host", port: 0) }
        #expect(error?.description.hasPrefix("cannot resolve host 'no such host': ") == true)
    }

    @Test func anAddressOfAnotherMachineIsRefused_RFC5737_3() {
        let error = #expect(throws: SystemError.self) { try Listener.bind(host: "192.0.2.1", port: 8080) }
        #expect(error?.code == EADDRNOTAVAIL)
    }

    @Test func aStoppedListenerRefusesConnections() throws {
        let listener = try #require(try Listener.bind(host: "127.0.0.1", port: 0).first)
        listener.stop()
        #expect(throws: RawClient.Failure.self) { try RawClient(port: listener.port) }
    }

    @Test func aListenerGivesItsPortBackWhenItGoes() throws {
        let port = try #require(try Listener.bind(host: "127.0.0.1", port: 0).first).port
        #expect(try Listener.bind(host: "127.0.0.1", port: port).first?.port == port)
    }
}

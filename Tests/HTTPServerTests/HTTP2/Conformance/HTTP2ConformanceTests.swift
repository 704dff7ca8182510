// SPDX-License-Identifier: Apache-2.0

#if HTTP2

import Testing

@testable import HTTPServer

/// RFC 9113 and RFC 7541, clause by clause, in every fragmentation.
struct HTTP2ConformanceTests {
    @Test(arguments: ConformanceCase.frames) func frames(_ row: ConformanceCase) throws { try row.check() }
    @Test(arguments: ConformanceCase.streams) func streams(_ row: ConformanceCase) throws { try row.check() }
    @Test(arguments: ConformanceCase.settings) func settings(_ row: ConformanceCase) throws { try row.check() }
    @Test(arguments: ConformanceCase.flowControl) func flowControl(_ row: ConformanceCase) throws { try row.check() }
    @Test(arguments: ConformanceCase.messages) func messages(_ row: ConformanceCase) throws { try row.check() }
    @Test(arguments: ConformanceCase.compression) func compression(_ row: ConformanceCase) throws { try row.check() }

    /// RFC 9113 §3.4: something other than the preface, and something other than SETTINGS after it.
    @Test(arguments: [
        Array("PRI * HTTP/2.0\r\n\r\nSM\r\n\r ".utf8), ClientFrame.preface + ClientFrame.ping(),
        ClientFrame.preface + ClientFrame.settingsAcknowledgement, ClientFrame.preface + ClientFrame.headers(1, HeaderBlock.get()),
    ])
    func refusesAnotherPreface(_ octets: [UInt8]) throws {
        for arrival in [[octets], octets.map { [$0] }] {
            let fed = try FedConnection(greets: false)
            for part in arrival { fed.send(part) }
            #expect(fed.talk.frames.first?.type == 4, "the server's own preface comes first")
            #expect(fed.talk.goAways.map(\.code) == [.protocolError])
            #expect(fed.connection.phase == .closing)
        }
    }

    /// RFC 9113 §3.4, §6.5: the server sends SETTINGS first, without waiting, and acknowledges those of the client.
    @Test func greets() throws {
        let fed = try FedConnection(greets: false)
        fed.read()
        #expect(fed.talk.frames.map(\.type) == [4])
        #expect(fed.talk.settings == [3: 100, 6: 16384, 9: 1])
        fed.send(ClientFrame.preface + ClientFrame.settings())
        #expect(fed.talk.count(4, acknowledgements: true) == 1)
    }

    /// RFC 9113 §6.7: the acknowledgement has the same eight octets.
    @Test func answersAPing() throws {
        let fed = try FedConnection()
        fed.send(ClientFrame.ping("abcdefgh"))
        #expect(fed.talk.frames.last == ServerTalk.Frame(type: 6, flags: 1, stream: 0, payload: Array("abcdefgh".utf8)))
    }
}

#endif

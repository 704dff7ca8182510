// SPDX-License-Identifier: Apache-2.0

#if HTTP2

@testable import HTTPServer

/// A client that exchanges frames over a real socket.
final class FrameClient {
    let raw: RawClient
    private(set) var talk = ServerTalk()
    /// The server has closed its side.
    private(set) var hasEnded = false

    init(_ raw: RawClient, greets: Bool = true) throws {
        self.raw = raw
        if greets { try raw.send(ClientFrame.preface + ClientFrame.settings() + ClientFrame.settingsAcknowledgement) }
    }

    func send(_ octets: [UInt8]) throws { try raw.send(octets) }

    /// Reads until `condition` is true or the server ends the connection. Returns whether `condition` is true then.
    @discardableResult
    func read(until condition: (ServerTalk) -> Bool) throws -> Bool {
        while !condition(talk) {
            guard let octets = try raw.some() else {
                hasEnded = true
                return condition(talk)
            }
            talk.hear(octets)
        }
        return true
    }

    /// Requests `path` and reads the whole response.
    func get(_ path: String, on stream: UInt32 = 1) throws -> ServerTalk.Answer? {
        try send(ClientFrame.headers(stream, HeaderBlock.get(path)))
        try read { $0.answers[stream]?.isComplete == true }
        return talk.answers[stream]
    }

    /// Reads to the end.
    func readToEnd() throws {
        try read { _ in false }
    }
}

extension TestServer {
    func frameClient(receiveBuffer: Int32? = nil) throws -> FrameClient {
        try FrameClient(client(receiveBuffer: receiveBuffer))
    }
}

#endif

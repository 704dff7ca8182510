// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// The Model Context Protocol without a server, for a client that starts the program and talks to it over standard input and output, with
/// one message per line.
public struct OfflineMCP: Sendable {
    private let server: MCPServer
    /// The longest line that is read, in bytes.
    public let mostLineBytes: Int

    /// - Parameter version: the version of the program, which clients are told.
    public init(registry: Registry = .standard, version: String) {
        var configuration = APIConfiguration()
        configuration.version = version
        let table = RouteTable(Endpoint.all(configuration))
        let site = Site(registry: registry, routes: table.endpoints.map(\.route))
        server = MCPServer(site, PreparedSearch(registry), table.records(of: site), configuration)
        mostLineBytes = MCPServer.mostMessageBytes(mostTraceBytes: configuration.mostTraceBytes)
    }

    /// The answer to a line, without a newline; nil for a notification and for a blank line.
    public func answer(to line: [UInt8]) -> [UInt8]? {
        let isBlank = line.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
        return isBlank ? nil : server.outcome(of: line, nil).answer
    }

    /// The answer to a line of more than `mostLineBytes`.
    public var answerToLongLine: [UInt8] {
        RPCAnswer.error(RPCError(.invalidRequest, "A message may have at most \(mostLineBytes) bytes."), to: nil)
    }
}

// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import HTTPServer

/// A flag and an environment variable for each of the server's limits.
struct LimitOptions: ParsableArguments {
    @Option(help: "Bytes of a request head. [default: 16384]") var maxHeadBytes: Int?
    @Option(help: "Bytes of a request target. [default: 8192]") var maxTargetBytes: Int?
    @Option(help: "Field lines in a request head. [default: 100]") var maxFields: Int?
    @Option(help: "Bytes of a request body that are read and discarded. [default: 16384]") var maxBodyBytes: Int?
    @Option(help: "Bytes of requests with content that are held until they are answered, over all connections. [default: 67108864]")
    var maxReceivedBytes: Int?
    @Option(help: "Seconds for a TLS handshake. [default: 10]") var handshakeTimeout: Int?
    @Option(help: "Seconds for a request head to arrive whole. [default: 10]") var headTimeout: Int?
    @Option(help: "Seconds for a request body to arrive whole. [default: 10]") var bodyTimeout: Int?
    @Option(help: "Bytes a second of wanted content at which a client gets more time. [default: 16384]") var minBodyRate: Int?
    @Option(help: "Seconds for wanted content to arrive whole, however fast. [default: 120]") var contentTimeout: Int?
    @Option(help: "Seconds to compute an answer. [default: 10]") var workTimeout: Int?
    @Option(help: "Answers that may wait to be computed. [default: 256]") var maxWaitingWork: Int?
    @Option(help: "Threads that compute answers, never more than loops; fewer by default where memory is short. [default: 64]")
    var maxWorkers: Int?
    @Option(help: "Seconds a kept-alive connection may be idle. [default: 60]") var idleTimeout: Int?
    @Option(help: "Seconds without progress in sending an answer. [default: 30]") var sendTimeout: Int?
    @Option(help: "Seconds a connection may live. [default: 3600]") var maxConnectionAge: Int?
    @Option(help: "Seconds to wait for a refused client to read the answer. [default: 2]") var lingerTimeout: Int?
    @Option(help: "Connections open at once; fewer by default where memory or descriptors are few. [default: 10000]") var maxConnections:
        Int?
    @Option(help: "Connections that one client address may have open; 0 for no bound. [default: 0]") var maxConnectionsPerClient: Int?
    @Option(help: "Bytes of answers that may wait for a slow reader. [default: 65536]") var maxOutputBytes: Int?
    @Option(help: "Streams that an HTTP/2 client may have open at once. [default: 100]") var http2MaxStreams: Int?
    @Option(help: "Streams that an HTTP/2 client may reset in 30 seconds. [default: 200]") var http2MaxClientResets: Int?
    @Option(help: "Streams that an HTTP/2 client may make the server reset in 30 seconds. [default: 200]") var http2MaxServerResets: Int?
    @Option(help: "HTTP/2 frames that ask for nothing, in 30 seconds. [default: 1000]") var http2MaxIdleFrames: Int?
    @Option(help: "Bytes of answers made for one HTTP/2 client that may wait for it to read. [default: 1048576]")
    var http2MaxPendingBytes: Int?
    @Option(help: "Bytes of answers made for one request each that may wait for slow clients, over all connections. [default: 16777216]")
    var maxUnreadBytes: Int?
    @Option(help: "Seconds that open requests get to finish after a stop. [default: 10]") var drainTimeout: Int?

    /// One limit: the flag's name without its dashes, where its value is read from and written to, and its range.
    struct Row: Sendable {
        let flag: String
        let option: @Sendable (LimitOptions) -> Int?
        let limit: WritableKeyPath<Limits, Int> & Sendable
        let range: ClosedRange<Int>
    }

    static let rows: [Row] = [
        Row(flag: "max-head-bytes", option: { $0.maxHeadBytes }, limit: \.headBytes, range: 512...1_048_576),
        Row(flag: "max-target-bytes", option: { $0.maxTargetBytes }, limit: \.targetBytes, range: 64...65_536),
        Row(flag: "max-fields", option: { $0.maxFields }, limit: \.fieldCount, range: 8...1000),
        Row(flag: "max-body-bytes", option: { $0.maxBodyBytes }, limit: \.bodyBytes, range: 0...1_048_576),
        Row(flag: "max-received-bytes", option: { $0.maxReceivedBytes }, limit: \.receivedBytes, range: 65_536...1_073_741_824),
        Row(flag: "handshake-timeout", option: { $0.handshakeTimeout }, limit: \.handshakeSeconds, range: 1...3600),
        Row(flag: "head-timeout", option: { $0.headTimeout }, limit: \.headSeconds, range: 1...3600),
        Row(flag: "body-timeout", option: { $0.bodyTimeout }, limit: \.bodySeconds, range: 1...3600),
        Row(flag: "min-body-rate", option: { $0.minBodyRate }, limit: \.bodyBytesPerSecond, range: 1...1_073_741_824),
        Row(flag: "content-timeout", option: { $0.contentTimeout }, limit: \.contentSeconds, range: 1...3600),
        Row(flag: "work-timeout", option: { $0.workTimeout }, limit: \.workSeconds, range: 1...3600),
        Row(flag: "max-waiting-work", option: { $0.maxWaitingWork }, limit: \.waitingWork, range: 1...65_536),
        Row(flag: "max-workers", option: { $0.maxWorkers }, limit: \.workers, range: 1...1024),
        Row(flag: "idle-timeout", option: { $0.idleTimeout }, limit: \.idleSeconds, range: 1...86_400),
        Row(flag: "send-timeout", option: { $0.sendTimeout }, limit: \.sendSeconds, range: 1...3600),
        Row(flag: "max-connection-age", option: { $0.maxConnectionAge }, limit: \.connectionSeconds, range: 1...604_800),
        Row(flag: "linger-timeout", option: { $0.lingerTimeout }, limit: \.lingerSeconds, range: 1...60),
        Row(flag: "max-connections", option: { $0.maxConnections }, limit: \.connections, range: 1...1_000_000),
        Row(
            flag: "max-connections-per-client", option: { $0.maxConnectionsPerClient }, limit: \.connectionsPerClient,
            range: 0...1_000_000),
        Row(flag: "max-output-bytes", option: { $0.maxOutputBytes }, limit: \.outputBytes, range: 4096...16_777_216),
        Row(flag: "http2-max-streams", option: { $0.http2MaxStreams }, limit: \.http2Streams, range: 1...1000),
        Row(
            flag: "http2-max-client-resets", option: { $0.http2MaxClientResets }, limit: \.http2ClientResets, range: 1...1_000_000),
        Row(
            flag: "http2-max-server-resets", option: { $0.http2MaxServerResets }, limit: \.http2ServerResets, range: 1...1_000_000),
        Row(flag: "http2-max-idle-frames", option: { $0.http2MaxIdleFrames }, limit: \.http2IdleFrames, range: 1...1_000_000),
        Row(
            flag: "http2-max-pending-bytes", option: { $0.http2MaxPendingBytes }, limit: \.http2PendingBytes,
            range: 16_384...1_073_741_824),
        Row(flag: "max-unread-bytes", option: { $0.maxUnreadBytes }, limit: \.unreadBytes, range: 65_536...1_073_741_824),
        Row(flag: "drain-timeout", option: { $0.drainTimeout }, limit: \.drainSeconds, range: 0...3600),
    ]

    /// The memory for making one long answer: the largest, for a posted batch, has 25 MB and is made from 10 MB of entries.
    private static let bytesOfWork = 64 << 20

    /// The limits to use: a flag takes precedence over its environment variable, and that over the default.
    ///
    /// - Parameters:
    ///   - memory: bytes that this process may use. They bound the threads for work, and also the connections and the content unless those
    ///     limits were set.
    ///   - descriptors: how many this process may have open, which bounds the connections too.
    func limits(_ environment: Environment, memory: Int, descriptors: Int = .max) throws -> Limits {
        var limits = Limits()
        var chosen: Set<String> = []
        for row in Self.rows {
            guard let value = try environment.number(row.flag, flag: row.option(self), in: row.range) else { continue }
            limits[keyPath: row.limit] = value
            chosen.insert(row.flag)
        }
        if !chosen.contains("max-workers") { limits.workers = min(limits.workers, max(1, memory / Self.bytesOfWork)) }
        if !chosen.contains("max-received-bytes") { limits.receivedBytes = min(limits.receivedBytes, max(65_536, memory / 8)) }
        if !chosen.contains("max-connections") {
            let fitting = min(limits.connections(fittingIn: memory), DescriptorLimit.connections(within: descriptors))
            limits.connections = min(limits.connections, fitting)
        }
        return limits
    }
}

// SPDX-License-Identifier: Apache-2.0

/// What a log says about a message: who sent it, to whom, when, and how long it was.
public struct Envelope: Sendable, Hashable {
    /// Which way a message went, as seen by the program that wrote the log.
    public enum Direction: String, Sendable {
        /// The program sent it.
        case sent
        /// The program received it.
        case received
    }

    /// The log that it was read from.
    public var format: LogFormat
    /// As seen by the program that wrote the log; nil for a capture, which takes no side.
    public var direction: Direction?
    /// The time as the log writes it.
    public var time: String?
    /// The same in microseconds since midnight, or since another moment that is the same for the whole trace; nil when it cannot be read.
    public var microseconds: Int?
    /// `address:port`, `[address]:port` or a host name, without the transport.
    public var source: String?
    /// The receiver, in the same notation as `source`.
    public var destination: String?
    /// In upper case: UDP, TCP, TLS, WS, WSS.
    public var transport: String?
    /// The size that the log gives, in bytes.
    public var size: Int?

    init(
        _ format: LogFormat, _ direction: Direction? = nil, time: String? = nil, source: String? = nil, destination: String? = nil,
        transport: String? = nil, size: Int? = nil
    ) {
        self.format = format
        self.direction = direction
        self.time = time
        self.source = source
        self.destination = destination
        self.transport = transport
        self.size = size
    }
}

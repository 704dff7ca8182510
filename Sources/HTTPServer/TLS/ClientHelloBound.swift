// SPDX-License-Identifier: Apache-2.0
#if TLS

/// Watches the octets of a handshake as they arrive, and finds a ClientHello whose announced length is far beyond that of any real one.
/// OpenSSL allocates the announced length, up to 128 KiB, as soon as it has read the four octets of the message header.
struct ClientHelloBound: Sendable {
    /// Ten times the size of what clients send, even with keys that resist quantum computers.
    static let mostBytes = 16 * 1024

    /// How many octets of the header of a record (RFC 8446 §5.1) or of a message (§4) were read, and what they say so far.
    private var recordHeader = 0
    private var messageHeader = 0
    private var kind: UInt8 = 0
    private var recordLength = 0
    private var messageLength = 0
    /// How many octets of the record and of the message are still to come.
    private var recordRest = 0
    private var messageRest = 0
    /// Nothing more is checked: what follows is encrypted or is not a ClientHello.
    private var isOver = false

    private static let changeCipherSpec: UInt8 = 20
    private static let handshake: UInt8 = 22
    private static let clientHello: UInt8 = 1

    /// Takes the next octets. False when a ClientHello is too large.
    mutating func admit(_ bytes: Span<UInt8>) -> Bool {
        var index = 0
        while index < bytes.count, !isOver {
            if recordRest == 0 {
                readRecordHeader(bytes[index])
                index += 1
            } else if kind == Self.changeCipherSpec || messageRest > 0 {
                // Neither a ChangeCipherSpec record nor the body of a message is looked at.
                let count = min(recordRest, bytes.count - index, messageRest > 0 ? messageRest : .max)
                recordRest -= count
                if messageRest > 0 { messageRest -= count }
                index += count
            } else {
                guard readMessageHeader(bytes[index]) else { return false }
                recordRest -= 1
                index += 1
            }
        }
        return true
    }

    private mutating func readRecordHeader(_ byte: UInt8) {
        switch recordHeader {
        case 0: kind = byte
        case 3: recordLength = Int(byte)
        case 4: recordLength = recordLength << 8 | Int(byte)
        default: break
        }
        recordHeader += 1
        guard recordHeader == 5 else { return }
        recordHeader = 0
        recordRest = recordLength
        // After a HelloRetryRequest, a TLS 1.3 client may send a ChangeCipherSpec without meaning (RFC 8446 appendix D.4) before its second
        // ClientHello.
        if kind != Self.handshake, kind != Self.changeCipherSpec { isOver = true }
    }

    private mutating func readMessageHeader(_ byte: UInt8) -> Bool {
        if messageHeader == 0 {
            isOver = byte != Self.clientHello
            messageLength = 0
        } else {
            messageLength = messageLength << 8 | Int(byte)
        }
        messageHeader += 1
        guard messageHeader == 4 else { return true }
        messageHeader = 0
        messageRest = messageLength
        return messageLength <= Self.mostBytes
    }
}
#endif

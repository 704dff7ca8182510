// SPDX-License-Identifier: Apache-2.0
#if TLS

/// Watches the octets of a handshake as they come from the client, and finds a ClientHello that announces itself to be far larger
/// than any is: OpenSSL sets memory aside for all of it, 128 KiB at most, once it has seen the four octets that say so.
struct ClientHelloBound: Sendable {
    /// What clients send is a tenth of it, keys that withstand quantum computers included.
    static let mostBytes = 16 * 1024

    /// Octets of the header of a record (RFC 8446 §5.1) or of a message (§4) that were read, and what they say so far.
    private var recordHeader = 0
    private var messageHeader = 0
    private var kind: UInt8 = 0
    private var recordLength = 0
    private var messageLength = 0
    /// Octets of the record and of the message that are still to come.
    private var recordRest = 0
    private var messageRest = 0
    /// What follows is encrypted, or no ClientHello.
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
                // Neither the one nor the inside of the other has anything to say.
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
        // After a HelloRetryRequest, a client of TLS 1.3 changes its cipher for nothing (RFC 8446 appendix D.4) and says hello again.
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

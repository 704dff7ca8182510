// SPDX-License-Identifier: Apache-2.0

/// Input that is not text.
public enum UnreadableInput: Error, Sendable, Hashable {
    /// There is no text.
    case empty
    /// A capture of packets.
    case capture(Capture)
    /// Other bytes that are no text.
    case binary

    /// The format of a capture.
    public enum Capture: String, Sendable, CaseIterable {
        /// The format of libpcap.
        case pcap
        /// The format of Wireshark.
        case pcapng
        /// The encapsulation of Homer.
        case hep = "HEP"
    }

    /// What to send instead, as a message to the user.
    public var advice: String {
        switch self {
        case .empty: "Send the text of a log or of messages."
        case .capture(.hep):
            "This is a HEP stream. Send text: export the call from Homer as text, or capture with sngrep and save it as text."
        case .capture(let capture):
            """
            This is a \(capture.rawValue) capture. Make text of it: `tshark -r FILE -Y sip -V` or `tshark -r FILE -Y sip -T fields -e sip.msg_hdr`, \
            or open it in sngrep (`sngrep -I FILE`) and save the call as text.
            """
        case .binary: "This is neither text nor a known capture. Send the log as text."
        }
    }

    /// Nil if the input is text.
    init?(_ bytes: [UInt8]) {
        guard let first = bytes.first(where: { !$0.isBlank && $0 != 0x0A }) else {
            self = .empty
            return
        }
        let magic = Array(bytes.prefix(4))
        switch magic {
        case [0xD4, 0xC3, 0xB2, 0xA1], [0xA1, 0xB2, 0xC3, 0xD4], [0x4D, 0x3C, 0xB2, 0xA1], [0xA1, 0xB2, 0x3C, 0x4D]: self = .capture(.pcap)
        case [0x0A, 0x0D, 0x0D, 0x0A]: self = .capture(.pcapng)
        case Array("HEP3".utf8): self = .capture(.hep)
        default:
            // HEP 1 and 2: version, header length, address family.
            if first == 1 || first == 2, bytes.count > 3, bytes[1] == 16 || bytes[1] == 28 || bytes[1] == 40 || bytes[1] == 44 {
                self = .capture(.hep)
                return
            }
            let isUTF16 = magic.starts(with: [0xFF, 0xFE]) || magic.starts(with: [0xFE, 0xFF])
            let sample = bytes.prefix(4096)
            let zeros = sample.reduce(0) { $0 + ($1 == 0 ? 1 : 0) }
            let controls = sample.reduce(0) { $0 + ($1 < 0x20 && $1 != 0x09 && $1 != 0x0A && $1 != 0x0D && $1 != 0x1B ? 1 : 0) }
            guard !isUTF16, zeros * 20 > sample.count || controls * 10 > sample.count * 3 else { return nil }
            self = .binary
        }
    }
}

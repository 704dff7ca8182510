// SPDX-License-Identifier: Apache-2.0

/// The identifier that a client gave its request, by which it is found in logs.
package enum RequestID {
    static let longest = 128

    /// X-Request-ID where it is sent once and is 1 to 128 letters, digits or "-_.~:/+="; else the trace-id of a
    /// valid traceparent (W3C Trace Context §3.2); else nil.
    static func find(in head: RequestHead, _ bytes: Span<UInt8>) -> String? {
        if let name = sent(in: head, bytes) { return name }
        guard head.countIsOne(.traceparent), let value = head.first(.traceparent) else { return nil }
        return traceID(bytes.extracting(value.within(bytes)))
    }

    /// X-Request-ID alone, under the same conditions; responses repeat it.
    package static func sent(in head: RequestHead, _ bytes: Span<UInt8>) -> String? {
        guard head.countIsOne(.xRequestID), let value = head.first(.xRequestID) else { return nil }
        return name(bytes.extracting(value.within(bytes)))
    }

    static func name(_ value: Span<UInt8>) -> String? {
        guard !value.isEmpty, value.count <= longest else { return nil }
        var octets: [UInt8] = []
        for index in value.indices {
            guard isNameOctet(value[index]) else { return nil }
            octets.append(value[index])
        }
        return String(decoding: octets, as: UTF8.self)
    }

    /// The trace-id of "00-<32 hex>-<16 hex>-<2 hex>" in lower case, where neither identifier is all zeros; else nil. The value of a later
    /// version may be longer.
    static func traceID(_ value: Span<UInt8>) -> String? {
        guard value.count >= 55, value[2] == 0x2D, value[35] == 0x2D, value[52] == 0x2D else { return nil }
        guard let version = hex(value.extracting(0..<2)), version != "ff", hex(value.extracting(53..<55)) != nil else { return nil }
        guard value.count == 55 || (version != "00" && value[55] == 0x2D) else { return nil }
        guard let parent = hex(value.extracting(36..<52)), parent.contains(where: { $0 != "0" }) else { return nil }
        guard let trace = hex(value.extracting(3..<35)), trace.contains(where: { $0 != "0" }) else { return nil }
        return trace
    }

    private static func hex(_ value: Span<UInt8>) -> String? {
        var octets: [UInt8] = []
        for index in value.indices {
            guard ASCII.isDigit(value[index]) || (0x61...0x66).contains(value[index]) else { return nil }
            octets.append(value[index])
        }
        return String(decoding: octets, as: UTF8.self)
    }

    private static func isNameOctet(_ octet: UInt8) -> Bool {
        switch octet {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F, 0x2E, 0x7E, 0x3A, 0x2F, 0x2B, 0x3D: true
        default: false
        }
    }
}

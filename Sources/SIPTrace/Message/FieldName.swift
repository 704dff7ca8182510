// SPDX-License-Identifier: Apache-2.0

/// The header fields that rules and readers use. Other fields can be found by their name as text.
package enum FieldName: String, Sendable, CaseIterable {
    case via = "Via"
    case from = "From"
    case to = "To"
    case callID = "Call-ID"
    case cseq = "CSeq"
    case contact = "Contact"
    case maxForwards = "Max-Forwards"
    case route = "Route"
    case recordRoute = "Record-Route"
    case path = "Path"
    case contentType = "Content-Type"
    case contentLength = "Content-Length"
    case contentDisposition = "Content-Disposition"
    case contentEncoding = "Content-Encoding"
    case allow = "Allow"
    case allowEvents = "Allow-Events"
    case supported = "Supported"
    case require = "Require"
    case proxyRequire = "Proxy-Require"
    case unsupported = "Unsupported"
    case accept = "Accept"
    case userAgent = "User-Agent"
    case server = "Server"
    case expires = "Expires"
    case minExpires = "Min-Expires"
    case sessionExpires = "Session-Expires"
    case minSE = "Min-SE"
    case event = "Event"
    case subscriptionState = "Subscription-State"
    case authorization = "Authorization"
    case proxyAuthorization = "Proxy-Authorization"
    case wwwAuthenticate = "WWW-Authenticate"
    case proxyAuthenticate = "Proxy-Authenticate"
    case authenticationInfo = "Authentication-Info"
    case reason = "Reason"
    case warning = "Warning"
    case retryAfter = "Retry-After"
    case errorInfo = "Error-Info"
    case rseq = "RSeq"
    case rack = "RAck"
    case referTo = "Refer-To"
    case referredBy = "Referred-By"
    case replaces = "Replaces"
    case date = "Date"
    case timestamp = "Timestamp"
    case subject = "Subject"
    case identity = "Identity"
    case diversion = "Diversion"
    case historyInfo = "History-Info"
    case privacy = "Privacy"
    case assertedIdentity = "P-Asserted-Identity"
    case preferredIdentity = "P-Preferred-Identity"
    case remotePartyID = "Remote-Party-ID"
    case sessionID = "Session-ID"
    case callInfo = "Call-Info"
    case serviceRoute = "Service-Route"
    case securityServer = "Security-Server"
    case sipETag = "SIP-ETag"
    case sipIfMatch = "SIP-If-Match"
    case alertInfo = "Alert-Info"
    case mimeVersion = "MIME-Version"
    case organization = "Organization"
    case chargingVector = "P-Charging-Vector"
    case accessNetworkInfo = "P-Access-Network-Info"
    case ciscoGUID = "Cisco-Guid"
    case hangupCause = "X-Asterisk-HangupCause"
    case hangupCauseCode = "X-Asterisk-HangupCauseCode"
    case other = ""

    /// The compact forms of names in the IANA registry.
    private static let compact: [String: FieldName] = [
        "v": .via, "f": .from, "t": .to, "i": .callID, "m": .contact, "c": .contentType, "l": .contentLength, "e": .contentEncoding,
        "k": .supported, "o": .event, "s": .subject, "u": .allowEvents, "x": .sessionExpires, "r": .referTo, "b": .referredBy,
        "y": .identity,
    ]

    /// A hash table by the name in lower case, because this runs for every line of a trace and must not make strings. A search goes from
    /// the slot of the hash on and ends at a free slot; there are more than twice as many slots as names.
    private static let slots: [Slot] = {
        var slots = [Slot](repeating: Slot(hash: 0, length: 0, field: .other), count: 256)
        let all = compact.map { ($0.key, $0.value) } + allCases.filter { $0 != .other }.map { ($0.rawValue, $0) }
        for (name, field) in all {
            var hash = WordHash()
            for byte in name.utf8 { hash.add(byte) }
            var place = Int(hash.value & 255)
            while slots[place].length > 0 { place = (place + 1) & 255 }
            slots[place] = Slot(hash: hash.value, length: name.utf8.count, field: field)
        }
        return slots
    }()

    private struct Slot {
        let hash: UInt64
        let length: Int
        let field: FieldName
    }

    /// The field whose name has that hash and length; `.other` for one that is not in the table.
    init(_ hash: WordHash, length: Int) {
        var place = Int(hash.value & 255)
        while true {
            let slot = Self.slots[place]
            guard slot.length > 0 else {
                self = .other
                return
            }
            if slot.hash == hash.value, slot.length == length {
                self = slot.field
                return
            }
            place = (place + 1) & 255
        }
    }

    /// The field that a name in a message means, compact forms included.
    init(wireName: some Collection<UInt8>) {
        var hash = WordHash()
        for byte in wireName { hash.add(byte) }
        self.init(hash, length: wireName.count)
    }
}

// SPDX-License-Identifier: Apache-2.0

/// The header fields that a reader of traces asks for. Every other field is found by its name as text.
public enum FieldName: String, Sendable, CaseIterable {
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

    /// The compact names of the IANA registry.
    private static let compact: [String: FieldName] = [
        "v": .via, "f": .from, "t": .to, "i": .callID, "m": .contact, "c": .contentType, "l": .contentLength, "e": .contentEncoding,
        "k": .supported, "o": .event, "s": .subject, "u": .allowEvents, "x": .sessionExpires, "r": .referTo, "b": .referredBy,
        "y": .identity,
    ]

    /// By a hash of the name in small letters, with the name to compare: this runs for every line of a trace, and makes no text.
    private static let byHash: [UInt64: (name: [UInt8], field: FieldName)] = {
        var table: [UInt64: (name: [UInt8], field: FieldName)] = [:]
        for (name, field) in compact { table[hash(name.utf8)] = (Array(name.utf8), field) }
        for field in allCases where field != .other {
            let name = field.rawValue.utf8.map(\.lowercased)
            table[hash(name)] = (name, field)
        }
        return table
    }()

    /// The longest name in the table, in bytes.
    private static let longest = 32

    /// The field that a name on the wire means, compact names included; `.other` for one that is not in the table.
    init(wireName: some Collection<UInt8>) {
        guard wireName.count <= Self.longest, let entry = Self.byHash[Self.hash(wireName)], entry.name.count == wireName.count,
            zip(wireName, entry.name).allSatisfy({ $0.lowercased == $1 })
        else {
            self = .other
            return
        }
        self = entry.field
    }

    /// Fowler, Noll and Vo's hash, without regard to case.
    private static func hash(_ name: some Collection<UInt8>) -> UInt64 {
        name.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1.lowercased)) &* 0x100_0000_01B3 }
    }
}

// SPDX-License-Identifier: Apache-2.0

/// A number, name, phrase or log message with which a provider or a program says more than the SIP code does.
///
/// All entries are practice and not a standard: they apply to the named product at the named date or commit.
public struct ProviderCode: Sendable, Hashable, Identifiable, Encodable {
    /// Whose code it is.
    public let provider: Provider
    /// The code in the notation of a log, a header field or a portal: "560403", "D51", "USER_NOT_REGISTERED". In a family, each lower-case
    /// x at the end stands for one digit: "560xxx".
    public let code: String
    /// Other notations of the same code. May be empty.
    public let aliases: [String]
    /// What kind of text the code is.
    public let kind: Kind
    /// What it means, in our own words.
    public let meaning: String
    /// The SIP status codes that it comes with. Empty where there is none, or where it can be any.
    public let responses: [Int]
    /// The Q.850 causes that it comes with. Empty where there is none.
    public let causes: [Int]
    /// Who sent the response that it comes with.
    public let sender: Sender
    /// What to do about it.
    public let advice: String
    /// The page or source file that it was taken from.
    public let source: ProviderSource

    /// What kind of text the code is, for a reader who has it on the screen.
    public enum Kind: String, Sendable, CaseIterable, Encodable {
        /// A number, or a letter and a number, that the provider assigns.
        case number
        /// Several numbers with one rule for all.
        case family
        /// A constant of a program, as printed in its logs and variables.
        case name
        /// A reason phrase, or a part of one.
        case phrase
        /// A log message.
        case log
        /// A header field of the provider's own.
        case header
    }

    /// Who sent the response, from the product's point of view.
    public enum Sender: String, Sendable, CaseIterable, Encodable {
        /// The product itself, by its own rules.
        case product
        /// The adjacent element on its other leg: a session border controller, a PBX, a phone or a trunk.
        case peer
        /// An element further away: the called party, or a network on the way. The product forwards the response.
        case beyond
        /// Nobody. The program reports the fault itself, often because there was no response.
        case nobody
        /// One of several; the text says how to tell which.
        case various

        /// The text for people.
        public var label: String {
            switch self {
            case .product: "the product itself"
            case .peer: "the neighbour: a session border controller, PBX, phone or trunk"
            case .beyond: "the called party or a network on the way"
            case .nobody: "nobody: the program notes it for itself"
            case .various: "more than one: see the text"
            }
        }
    }

    /// The provider and the name, as in paths: "twilio/32011".
    public var id: String { provider.rawValue + "/" + name }

    /// The name in paths: the code in lower case, with a hyphen for everything between letters and digits.
    public var name: String { Self.name(of: code) }

    /// Whether the text is the code, one of its other notations, or a member of the family. Case and punctuation are ignored.
    public func matches(_ text: String) -> Bool {
        let wanted = Self.name(of: text)
        guard !wanted.isEmpty else { return false }
        return name == wanted || aliases.contains { Self.name(of: $0) == wanted } || (kind == .family && hasMember(wanted))
    }

    /// Whether the text matches the code of the family, with a digit for each x.
    private func hasMember(_ text: String) -> Bool {
        guard text.utf8.count == code.utf8.count else { return false }
        return zip(name.utf8, text.utf8).allSatisfy { letter, byte in
            letter == UInt8(ascii: "x") ? (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) : letter == byte
        }
    }

    /// The normalised form of a text, by which codes are looked up.
    static func name(of text: String) -> String {
        // By bytes: a list of calls may have a hundred thousand different names.
        var name: [UInt8] = []
        var isWord = false
        for byte in text.utf8 {
            let letter = byte | 0x20
            let isOfWord = letter &- 0x61 < 26 || byte &- 0x30 < 10
            if isOfWord, !isWord, !name.isEmpty { name.append(0x2D) }
            if isOfWord { name.append(letter) }
            isWord = isOfWord
        }
        return String(decoding: name, as: UTF8.self)
    }
}

extension ProviderCode {
    /// Every entry, provider by provider: services first, programs next, makers of gateways last.
    package static let all: [ProviderCode] = services + programs + gateways

    private static let services: [ProviderCode] =
        teams + skypeForBusiness + twilio + telnyxCalls + telnyxProxies + zoom + vonage + bandwidth + sipgate + plivo
        + ringCentral + liveKit
    private static let programs: [ProviderCode] =
        asteriskNames + asteriskLogs + freeSWITCH + freeSWITCHLogs + kamailio + openSIPS + yate + pjsip + sofiaSIP + linphone + jsSIP
    private static let gateways: [ProviderCode] = cisco + ciscoRecords + ribbon + audioCodes

    /// The entries that come with a SIP status code.
    package static func codes(with response: Int) -> [ProviderCode] {
        all.filter { $0.responses.contains(response) }
    }

    /// The entries that come with a Q.850 cause.
    package static func codes(withCause cause: Int) -> [ProviderCode] {
        all.filter { $0.causes.contains(cause) }
    }

    /// The entries of one provider, in the order of its table.
    package static func codes(of provider: Provider) -> [ProviderCode] {
        all.filter { $0.provider == provider }
    }

    /// The provider's entry for a code in any notation; a single entry takes precedence over a family.
    ///
    /// - Returns: nil for a text that is longer than any code.
    package static func find(_ provider: Provider, _ text: String) -> ProviderCode? {
        guard text.utf8.count <= longestText else { return nil }
        let wanted = name(of: text)
        return named[provider]?[wanted] ?? families.first { $0.provider == provider && $0.hasMember(wanted) }
    }

    /// In bytes. To normalise a text takes time in proportion to its length.
    private static let longestText = 256

    /// Each provider's entries by their names and aliases; a single entry takes precedence over a family.
    private static let named: [Provider: [String: ProviderCode]] = {
        var named: [Provider: [String: ProviderCode]] = [:]
        for entry in all.filter({ $0.kind != .family }) + families {
            for name in [entry.name] + entry.aliases.map(name(of:)) where named[entry.provider]?[name] == nil {
                named[entry.provider, default: [:]][name] = entry
            }
        }
        return named
    }()

    private static let families = all.filter { $0.kind == .family }
}

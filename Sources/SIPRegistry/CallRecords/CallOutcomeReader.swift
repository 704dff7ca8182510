// SPDX-License-Identifier: Apache-2.0

/// Reads the notations of call records, logs and headers: "486", " 486 ", "486 Busy Here", "SIP/2.0 486", "SIP;cause=486", "Q.850:17",
/// "USER_BUSY", "busy here".
public struct CallOutcomeReader: Sendable {
    /// What a number without any context means.
    public enum Bare: Sendable {
        /// A status code, 100 to 699.
        case code
        /// A Q.850 cause, 1 to 127.
        case cause
    }

    private let bare: Bare
    private let privateCodes: [PrivateCode]

    /// Codes by the normalised form of their phrases. If two have the same phrase, the first counts.
    private static let codes = table(
        Registry.standard.codes.map { ($0.reasonPhrase, $0.code) }
            + Registry.standard.deFactoCodes.compactMap { code in code.phrase.map { ($0, code.code) } })
    /// Causes by their names in Q.850, and by the names in upper case that FreeSWITCH writes into call records.
    private static let causes = table(
        Q850Cause.all.map { ($0.name, $0.cause) }
            + Saying.causes.flatMap { saying -> [(String, Int)] in
                guard case .cause(let value) = saying.subject else { return [] }
                return saying.phrases.filter { $0.contains("_") && $0 == $0.uppercased() }.map { ($0, value) }
            })

    private static func table(_ names: [(String, Int)]) -> [String: Int] {
        Dictionary(names.map { (ProviderCode.name(of: $0.0), $0.1) }) { first, _ in first }
    }

    /// More than any name or phrase has; the rest of a longer entry is not read.
    private static let mostBytes = 128
    private static let codePrefixes: [StaticString] = ["sip/2.0", "sip"]
    private static let causePrefixes: [StaticString] = ["q.850", "q850", "isup", "cause"]

    /// - Parameters:
    ///   - registry: the registry whose private codes are also found by their phrases.
    ///   - bare: what a number without any context means.
    public init(_ registry: Registry = .standard, bare: Bare = .code) {
        self.bare = bare
        privateCodes = registry.privateCodes
    }

    /// The code with that phrase, in any spelling: "Busy Here", "busy-here".
    public func code(named text: String) -> Int? { code(ofName: ProviderCode.name(of: text)) }

    private func code(ofName name: String) -> Int? {
        Self.codes[name] ?? privateCodes.first { !name.isEmpty && ProviderCode.name(of: $0.reasonPhrase) == name }?.code
    }

    /// The cause with that name, in the notation of Q.850 or FreeSWITCH: "User busy", "NORMAL_CLEARING".
    public func cause(named text: String) -> Int? { Self.causes[ProviderCode.name(of: text)] }

    /// Reads one field of a call record, whatever its notation; at most its first 128 bytes.
    public func read(_ text: String) -> CallOutcome {
        let bytes = Self.trimmed(Array(text.utf8.prefix(Self.mostBytes))[...])
        guard !bytes.isEmpty else {
            return .unreadable("The field is empty; many call records leave it empty when no response came.")
        }
        for prefix in Self.causePrefixes {
            if let rest = Self.rest(of: bytes, behind: prefix) { return named(rest, as: .cause) }
        }
        for prefix in Self.codePrefixes {
            if let rest = Self.rest(of: bytes, behind: prefix) { return named(rest, as: .code) }
        }
        return named(bytes, as: bare)
    }

    /// - Parameter kind: what a number means.
    private func named(_ bytes: ArraySlice<UInt8>, as kind: Bare) -> CallOutcome {
        if let number = Self.number(bytes) {
            guard !Self.hasSeveralNumbers(bytes) else {
                return .unreadable("It has more than one number; write each of them as an entry of its own.")
            }
            return outcome(number, kind)
        }
        let name = ProviderCode.name(of: String(decoding: bytes, as: UTF8.self))
        let (code, cause) = (code(ofName: name), Self.causes[name])
        // Some names, such as "No route to destination", are both; the kind that is asked for takes precedence.
        if kind == .cause, let cause { return .cause(cause) }
        if let code { return .code(code) }
        if let cause { return .cause(cause) }
        return .unreadable("This is not a status code, a Q.850 cause or a reason phrase.")
    }

    private func outcome(_ number: Int, _ kind: Bare) -> CallOutcome {
        if number == 0 { return .unreadable("0 is not a response code; call records write it when no response came.") }
        switch kind {
        case .code:
            return (100...699).contains(number)
                ? .code(number) : .unreadable("\(number) is outside the range of status codes, 100 to 699.")
        case .cause:
            return (1...127).contains(number)
                ? .cause(number) : .unreadable("\(number) is outside the range of Q.850 causes, 1 to 127.")
        }
    }

    /// The number of up to six digits that the text begins with; nil where a letter follows directly.
    private static func number(_ bytes: ArraySlice<UInt8>) -> Int? {
        let digits = bytes.prefix { isDigit($0) }
        guard (1...6).contains(digits.count), bytes.dropFirst(digits.count).first.map({ !isLetter($0) && $0 != 0x2E }) ?? true else {
            return nil
        }
        return digits.reduce(0) { $0 &* 10 &+ Int($1 &- 0x30) }
    }

    /// What follows "Q.850;cause=" or "SIP:"; nil where the text does not begin with that prefix.
    private static func rest(of bytes: ArraySlice<UInt8>, behind prefix: StaticString) -> ArraySlice<UInt8>? {
        var rest = bytes
        guard take(prefix, from: &rest) else { return nil }
        // The prefix is only the beginning of a longer word, such as "sipgate".
        guard let next = rest.first, !isLetter(next) else { return nil }
        skipSeparators(&rest)
        if take("cause", from: &rest) { skipSeparators(&rest) }
        return rest.isEmpty ? nil : rest
    }

    private static func skipSeparators(_ bytes: inout ArraySlice<UInt8>) {
        while let byte = bytes.first, [0x20, 0x09, 0x3A, 0x3B, 0x3D, 0x2D, 0x5F, 0x22].contains(byte) { bytes.removeFirst() }
    }

    /// Removes the word from the front, in upper or lower case.
    private static func take(_ word: StaticString, from bytes: inout ArraySlice<UInt8>) -> Bool {
        let matches = word.withUTF8Buffer { word in
            bytes.count >= word.count && zip(bytes, word).allSatisfy { ($0.0 | (isLetter($0.0) ? 0x20 : 0)) == $0.1 }
        }
        if matches { bytes.removeFirst(word.utf8CodeUnitCount) }
        return matches
    }

    /// The text without white space and quotation marks at its ends.
    private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let isAround: (UInt8) -> Bool = { $0 <= 0x20 || $0 == 0x22 || $0 == 0x27 }
        return bytes.drop(while: isAround).reversed().drop(while: isAround).reversed()[...]
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    private static func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) }
}

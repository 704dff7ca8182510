// SPDX-License-Identifier: Apache-2.0

/// Reads JSON (RFC 8259) that a person or a client wrote. It is strict, so that mistakes are reported and not guessed at: no duplicate
/// members, no comments, no trailing commas, no invalid UTF-8. The depth is bounded, because the reader recurses.
struct JSONReader {
    /// What is wrong, and where.
    struct Failure: Error, Sendable {
        let path: JSONPath
        /// Both are counted from 1, as editors do; a column is a character.
        let line: Int
        let column: Int
        let expected: String
        let found: String
    }

    /// How deeply objects and lists may be nested in a file that a person writes.
    static let deepest = 8

    private let bytes: [UInt8]
    private let deepest: Int
    private var index = 0

    private init(_ bytes: [UInt8], deepest: Int) {
        self.bytes = bytes
        self.deepest = deepest
    }

    /// - Parameter deepest: how deeply objects and lists may be nested; a few dozen at most, because the reader recurses.
    static func read(_ bytes: [UInt8], deepest: Int = JSONReader.deepest) throws(Failure) -> JSONValue {
        var reader = JSONReader(bytes, deepest: deepest)
        try reader.checkEncoding()
        reader.skipSpace()
        let value = try reader.value(at: JSONPath())
        reader.skipSpace()
        guard reader.next == nil else { throw reader.failure(JSONPath(), "the end of the file") }
        return value
    }

    private var next: UInt8? { index < bytes.count ? bytes[index] : nil }

    private mutating func value(at path: JSONPath) throws(Failure) -> JSONValue {
        switch next {
        case UInt8(ascii: "{"): return .object(try members(at: path))
        case UInt8(ascii: "["): return .array(try elements(at: path))
        case UInt8(ascii: "\""): return .string(try string(at: path))
        case .some(UInt8(ascii: "-")), .some(UInt8(ascii: "0")...UInt8(ascii: "9")): return .number(try number(at: path))
        default:
            if take("true") { return .bool(true) }
            if take("false") { return .bool(false) }
            if take("null") { return .null }
            throw failure(path, "a JSON value")
        }
    }

    // MARK: - Objects and lists

    private mutating func members(at path: JSONPath) throws(Failure) -> [JSONValue.Member] {
        try enter(path)
        var members: [JSONValue.Member] = []
        var names: Set<String> = []
        skipSpace()
        if take("}") { return members }
        while true {
            skipSpace()
            guard next == UInt8(ascii: "\"") else {
                throw failure(
                    path, members.isEmpty ? "the name of a member in double quotes, or \"}\"" : "the name of a member in double quotes")
            }
            let start = index
            let name = try string(at: path)
            guard names.insert(name).inserted else {
                throw failure(path[name], "each member once", found: "\(name.quoted) a second time", at: start)
            }
            skipSpace()
            guard take(":") else { throw failure(path[name], "a colon after the name of the member") }
            skipSpace()
            members.append(.init(name, try value(at: path[name])))
            skipSpace()
            if take("}") { return members }
            guard take(",") else { throw failure(path[name], "a comma or \"}\" after the member") }
        }
    }

    private mutating func elements(at path: JSONPath) throws(Failure) -> [JSONValue] {
        try enter(path)
        var elements: [JSONValue] = []
        skipSpace()
        if take("]") { return elements }
        while true {
            skipSpace()
            let place = path[elements.count]
            elements.append(try value(at: place))
            skipSpace()
            if take("]") { return elements }
            guard take(",") else { throw failure(place, "a comma or \"]\" after the element") }
        }
    }

    /// Skips the opening bracket, and checks the depth.
    private mutating func enter(_ path: JSONPath) throws(Failure) {
        guard path.depth < deepest else {
            throw failure(path, "at most \(deepest) objects and lists inside one another", found: "one more")
        }
        index += 1
    }

    // MARK: - Scalars

    private mutating func number(at path: JSONPath) throws(Failure) -> String {
        let start = index
        _ = take("-")
        if !take("0"), digits() == 0 { throw failure(path, "a digit") }
        if take("."), digits() == 0 { throw failure(path, "a digit after the point") }
        if take("e") || take("E") {
            if !take("+") { _ = take("-") }
            if digits() == 0 { throw failure(path, "a digit of the exponent") }
        }
        return String(decoding: bytes[start..<index], as: UTF8.self)
    }

    private mutating func digits() -> Int {
        let start = index
        while let byte = next, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { index += 1 }
        return index - start
    }

    /// Reads a string; `index` is at its opening quotation mark.
    private mutating func string(at path: JSONPath) throws(Failure) -> String {
        index += 1
        var octets: [UInt8] = []
        while let byte = next {
            switch byte {
            case UInt8(ascii: "\""):
                index += 1
                return String(decoding: octets, as: UTF8.self)
            case UInt8(ascii: "\\"): octets += try escape(at: path)
            case 0..<0x20: throw failure(path, "no control character inside a text, other than as an escape such as \\n")
            default:
                octets.append(byte)
                index += 1
            }
        }
        throw failure(path, "a double quote at the end of the text")
    }

    /// Reads an escape and returns its octets; `index` is at the backslash.
    private mutating func escape(at path: JSONPath) throws(Failure) -> [UInt8] {
        let start = index
        index += 1
        let simple: [(UInt8, UInt8)] = [
            (0x22, 0x22), (0x5C, 0x5C), (0x2F, 0x2F), (UInt8(ascii: "b"), 0x08), (UInt8(ascii: "f"), 0x0C), (UInt8(ascii: "n"), 0x0A),
            (UInt8(ascii: "r"), 0x0D), (UInt8(ascii: "t"), 0x09),
        ]
        if let known = simple.first(where: { $0.0 == next }) {
            index += 1
            return [known.1]
        }
        guard let first = unit() else {
            throw failure(path, "an escape that JSON has, such as \\n or \\u00e9", found: "another", at: start)
        }
        var value = UInt32(first)
        // Characters above U+FFFF are written as a surrogate pair.
        if (0xD800...0xDBFF).contains(first), take("\\"), let second = unit(), (0xDC00...0xDFFF).contains(second) {
            value = 0x1_0000 + (value - 0xD800) << 10 + UInt32(second) - 0xDC00
        }
        guard let scalar = Unicode.Scalar(value) else { throw failure(path, "both halves of a surrogate pair", found: "one", at: start) }
        return Array(String(Character(scalar)).utf8)
    }

    /// Reads "u" and four hexadecimal digits.
    private mutating func unit() -> UInt16? {
        guard take("u"), index + 4 <= bytes.count else { return nil }
        var value: UInt16 = 0
        for byte in bytes[index..<index + 4] {
            guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
            value = value << 4 | UInt16(digit)
        }
        index += 4
        return value
    }

    // MARK: - Bytes

    private mutating func skipSpace() {
        while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { index += 1 }
    }

    private mutating func take(_ text: StaticString) -> Bool {
        let matches = text.withUTF8Buffer { bytes[index...].starts(with: $0) }
        if matches { index += text.utf8CodeUnitCount }
        return matches
    }

    private mutating func checkEncoding() throws(Failure) {
        guard !bytes.starts(with: [0xEF, 0xBB, 0xBF]) else {
            throw failure(JSONPath(), "UTF-8 without a byte order mark", found: "one")
        }
        var decoder = UTF8()
        var iterator = bytes.makeIterator()
        var done = 0
        while true {
            switch decoder.decode(&iterator) {
            case .scalarValue(let scalar): done += UTF8.width(scalar)
            case .emptyInput: return
            case .error: throw failure(JSONPath(), "UTF-8", found: "invalid octets", at: done)
            }
        }
    }

    private func failure(_ path: JSONPath, _ expected: String, found: String? = nil, at place: Int? = nil) -> Failure {
        let place = min(place ?? index, bytes.count)
        let before = bytes[..<place]
        let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        let isEmpty = place == bytes.count
        return Failure(
            path: path, line: before.count { $0 == 0x0A } + 1, column: before[lineStart...].count { $0 & 0xC0 != 0x80 } + 1,
            expected: expected, found: found ?? (isEmpty ? "the end of the file" : Self.character(of: bytes[place...])))
    }

    /// The first character of `bytes`, for an error message.
    private static func character(of bytes: ArraySlice<UInt8>) -> String {
        let text = String(decoding: bytes.prefix(4), as: UTF8.self)
        return String(String.UnicodeScalarView(text.unicodeScalars.prefix(1))).quoted
    }
}

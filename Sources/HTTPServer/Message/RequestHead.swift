// SPDX-License-Identifier: Apache-2.0

/// A request's head as ranges of the bytes it was read from. The bytes travel beside it, as a
/// `Span`, so that nothing is copied and nothing outlives the buffer.
///
/// HTTP/1.1 and HTTP/2 both make one, and it does not say which did.
public struct RequestHead: Sendable {
    /// A field whose name is one of `FieldName`.
    struct Field: Sendable {
        let name: FieldName
        let value: ByteRange
    }

    public internal(set) var method = RequestMethod.get
    /// The method as it was written.
    public internal(set) var methodName = ByteRange.empty
    /// Path and query of the target (RFC 9112 §3.2): from the first "/", or "*" for OPTIONS. From the "?" where
    /// an absolute target has a query but no path, which then means "/" (RFC 9110 §4.2.3).
    public internal(set) var target = ByteRange.empty
    /// 0 or 1: HTTP/1.0 or HTTP/1.1. HTTP/2 counts as 1.
    public internal(set) var minorVersion: UInt8 = 1
    /// The authority of an absolute target or of `:authority`; empty when the Host field holds it.
    var authority = ByteRange.empty
    var fields: [Field] = []
    /// How many fields there were, those that nobody asks for included.
    var fieldCount = 0
    /// A bit for each `FieldName` in `fields`: absence, the usual case, costs no search.
    private(set) var present: UInt32 = 0

    public init() {}

    /// Makes ready for the next request and keeps the memory.
    mutating func reset() {
        method = .get
        methodName = .empty
        target = .empty
        minorVersion = 1
        authority = .empty
        fields.removeAll(keepingCapacity: true)
        fieldCount = 0
        present = 0
    }

    mutating func add(_ name: FieldName, _ value: ByteRange) {
        fields.append(Field(name: name, value: value))
        present |= 1 << UInt32(name.rawValue)
    }

    public func has(_ name: FieldName) -> Bool { present & (1 << UInt32(name.rawValue)) != 0 }

    /// Whether none of `names` is present.
    public func lacks(_ names: FieldNames) -> Bool { present & names.bits == 0 }

    /// The value of a field that is sent once, or the first of several.
    public func first(_ name: FieldName) -> ByteRange? {
        guard has(name) else { return nil }
        for field in fields where field.name == name { return field.value }
        return nil
    }

    /// Whether the field was sent in one line.
    public func countIsOne(_ name: FieldName) -> Bool { count(name) == 1 }

    func count(_ name: FieldName) -> Int {
        guard has(name) else { return 0 }
        var count = 0
        for field in fields where field.name == name { count += 1 }
        return count
    }

    /// Calls `body` with each value of a field that may be sent several times, until it returns false.
    public func forEach(_ name: FieldName, _ body: (ByteRange) -> Bool) {
        guard has(name) else { return }
        for field in fields where field.name == name {
            if !body(field.value) { return }
        }
    }
}

/// A set of field names, for a quick look at what a request does not carry.
public struct FieldNames: Sendable {
    let bits: UInt32

    public init(_ names: FieldName...) {
        bits = names.reduce(0) { $0 | 1 << UInt32($1.rawValue) }
    }
}

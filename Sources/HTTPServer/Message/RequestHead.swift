// SPDX-License-Identifier: Apache-2.0

/// A request's head as ranges of the bytes it was read from. Those bytes are passed separately, as a `Span`, so that nothing is copied and
/// nothing outlives the buffer.
///
/// HTTP/1.1 and HTTP/2 both produce it, and it does not say which one did.
public struct RequestHead: Sendable {
    /// A field whose name is one of `FieldName`.
    struct Field: Sendable {
        let name: FieldName
        let value: ByteRange
    }

    public internal(set) var method = RequestMethod.get
    /// The method as it was sent.
    public internal(set) var methodName = ByteRange.empty
    /// The path and query of the target (RFC 9112 §3.2): from the first "/" on, or "*" for OPTIONS. If an absolute-form target has a query
    /// but no path, it begins with the "?"; the path is then "/" (RFC 9110 §4.2.3).
    public internal(set) var target = ByteRange.empty
    /// 0 or 1: HTTP/1.0 or HTTP/1.1. HTTP/2 counts as 1.
    public internal(set) var minorVersion: UInt8 = 1
    /// The authority of an absolute-form target or of `:authority`; empty when only the Host field has it.
    var authority = ByteRange.empty
    var fields: [Field] = []
    /// How many fields were sent, including those that this server does not use.
    var fieldCount = 0
    /// A bit for each `FieldName` in `fields`, so that no search is needed for an absent field, the usual case.
    private(set) var present: UInt32 = 0

    public init() {}

    /// Prepares for the next request; the memory is kept.
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

    /// The value of a field, or the first one where there are several field lines; nil where it is absent.
    public func first(_ name: FieldName) -> ByteRange? {
        guard has(name) else { return nil }
        for field in fields where field.name == name { return field.value }
        return nil
    }

    /// Whether the field was sent in exactly one field line.
    public func countIsOne(_ name: FieldName) -> Bool { count(name) == 1 }

    func count(_ name: FieldName) -> Int {
        guard has(name) else { return 0 }
        var count = 0
        for field in fields where field.name == name { count += 1 }
        return count
    }

    /// Calls `body` with the value of each field line of that name, until it returns false.
    public func forEach(_ name: FieldName, _ body: (ByteRange) -> Bool) {
        guard has(name) else { return }
        for field in fields where field.name == name {
            if !body(field.value) { return }
        }
    }
}

/// A set of field names, to check quickly that a request has none of them.
public struct FieldNames: Sendable {
    let bits: UInt32

    public init(_ names: FieldName...) {
        bits = names.reduce(0) { $0 | 1 << UInt32($1.rawValue) }
    }
}

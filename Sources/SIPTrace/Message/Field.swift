// SPDX-License-Identifier: Apache-2.0

/// One header field as it stands in a message.
public struct Field: Sendable, Hashable {
    /// What the name means; `.other` for a name outside the table.
    public let name: FieldName
    /// The name as it was written.
    public let writtenName: String
    /// The value, unfolded, without white space at its ends.
    public let value: String
    /// The line of the paste that it starts on.
    public let line: Int

    /// As it was written, on one line.
    public var text: String { "\(writtenName): \(value)" }
}

/// Where a header field stands: sixteen bytes, so that a hostile text of nothing but fields stays small.
struct FieldEntry: Sendable {
    let name: FieldName
    /// How many lines it takes, more than one when it is folded.
    let lineCount: UInt8
    let nameLength: UInt16
    /// The first line, as an index into the text's lines.
    let line: UInt32
    /// Where the name starts, in the bytes of the text: behind whatever a log puts before each line.
    let start: UInt32
    /// How many bytes the same prefix has on the lines that continue a folded field.
    let prefix: UInt16
}

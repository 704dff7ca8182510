// SPDX-License-Identifier: Apache-2.0

/// One header field of a message.
public struct Field: Sendable, Hashable {
    /// The field of the table that the name means; `.other` for a name that is not in the table.
    package let name: FieldName
    /// The name as it was written.
    public let writtenName: String
    /// The value, unfolded, without white space at its ends.
    public let value: String
    /// The first line of the field in the pasted text, from 1.
    public let line: Int

    /// The whole field on one line; the value alone where the text quotes it without a name.
    public var text: String { writtenName.isEmpty ? value : "\(writtenName): \(value)" }
}

/// The place of a header field in the text, in sixteen bytes, so that a hostile text that consists of fields needs little memory.
struct FieldEntry: Sendable {
    let name: FieldName
    /// How many lines it takes: more than one when it is folded.
    let lineCount: UInt8
    let nameLength: UInt16
    /// The first line, as an index into the text's lines.
    let line: UInt32
    /// The offset of the name in the bytes of the text, after any prefix of the log.
    let start: UInt32
    /// The length of the same prefix on the lines that continue a folded field.
    let prefix: UInt16
}

// SPDX-License-Identifier: Apache-2.0

extension Q850Cause {
    /// The document that assigns the values. The author of this table had no copy of it; see `sourceNote`.
    package static let definition = Reference.document("ITU-T Q.850")

    /// The sources with which the names were compared instead.
    package static let nameSources: [Reference] = [
        .document("Wireshark", "packet-isup.c"),
        .document("Yate", "libs/ysig/engine.cpp"),
    ]

    /// How far a reader of the table can trust the names.
    package static let sourceNote = """
        Names as Wireshark and Yate both have them; the text of ITU-T Q.850 was not available. Meanings are in our own words.
        """

    /// Every value with a meaning, by number: the assigned ones and the de-facto ones.
    package static let all: [Q850Cause] = (assigned + deFacto).sorted { $0.cause < $1.cause }

    /// The 71 assigned values, by number.
    package static let assigned: [Q850Cause] =
        normalEvents + resourceUnavailable + serviceUnavailable + serviceNotImplemented + invalidMessage + protocolErrors + interworking

    /// The record of a value; nil for a value without a meaning, whose class is still `CauseClass(ofCause:)`.
    package static func cause(_ value: Int) -> Q850Cause? {
        all.first { $0.cause == value }
    }
}

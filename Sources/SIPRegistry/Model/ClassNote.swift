// SPDX-License-Identifier: Apache-2.0

/// What applies to every code of a class, known or not.
public struct ClassNote: Sendable, Hashable, Identifiable, Encodable {
    /// The class that the note is about.
    public let responseClass: ResponseClass
    /// The class's name in the section titles of RFC 3261 §21, in the singular: "Request Failure".
    public let name: String
    /// What a response of the class says, in one line.
    public let meaning: String
    /// What it means for the transaction: provisional or final, to INVITE and to other requests.
    public let transaction: String
    /// What a forking proxy does with it (RFC 3261 §16.7).
    public let forking: String
    /// What a client does with a code of the class that it does not know (RFC 3261 §8.1.3.2).
    public let unknownCode: String
    /// The sources of the note.
    public let sources: [Reference]

    /// The class.
    public var id: ResponseClass { responseClass }

    init(
        _ responseClass: ResponseClass,
        name: String,
        meaning: String,
        transaction: String,
        forking: String,
        unknownCode: String,
        sources: [Reference]
    ) {
        self.responseClass = responseClass
        self.name = name
        self.meaning = meaning
        self.transaction = transaction
        self.forking = forking
        self.unknownCode = unknownCode
        self.sources = sources
    }
}

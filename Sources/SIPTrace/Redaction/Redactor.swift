// SPDX-License-Identifier: Apache-2.0

/// Replaces numbers, names and addresses so that a trace can be published. The same input always gets the same substitute, and the
/// substitute is of the same kind: a private address stays private, a number keeps its length and its plus sign.
struct Redactor: Sendable {
    private let identities: Identities

    init(_ trace: Trace, _ text: TraceText) {
        var writer = TraceWriter(RedactionScanner(Identities(), learns: true))
        writer.write(trace, text)
        identities = writer.scanner.identities
    }

    /// Writes lines of the trace.
    var scanner: RedactionScanner { RedactionScanner(identities, learns: false) }

    /// A sentence about the trace.
    func redacted(_ text: String) -> String { write { $0.scan($1, .sentence) }(text) }

    /// A line of the trace, or of the log around it.
    func redacted(line: String) -> String { write { $0.line($1) }(line) }

    func redacted(callID: String) -> String { write { $0.callID($1) }(callID) }

    func redacted(product: String) -> String { write { $0.scan($1, .product) }(product) }

    /// The name of a participant: an address with its port, or a word such as "browser".
    func redacted(participant: String) -> String {
        write { scanner, bytes in
            let isName = bytes.allSatisfy { $0.isLetter || $0 == 0x20 }
            if !isName || (scanner.identities.known(.host, bytes) != nil && !KnownWords.isProduct(bytes)) {
                let end = scanner.host(bytes, from: bytes.startIndex)
                scanner.scan(bytes[end...], .sentence)
            } else {
                scanner.output.append(contentsOf: bytes)
            }
        }(participant)
    }

    private func write(_ body: @escaping (inout RedactionScanner, ArraySlice<UInt8>) -> Void) -> (String) -> String {
        { text in
            var scanner = scanner
            body(&scanner, Array(text.utf8)[...])
            return String(decoding: scanner.output, as: UTF8.self)
        }
    }
}

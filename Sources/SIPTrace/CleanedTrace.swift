// SPDX-License-Identifier: Apache-2.0

extension Explanation {
    /// The text, line by line as it was read, with credentials masked, and with identities replaced if the explanation was made with
    /// `redact`. It can be explained again, with the same findings: the lines of the log stay, Content-Length follows the body, and
    /// lines that end with LF alone among others that end with CRLF still do.
    public var cleanedTrace: String {
        var writer = redactor.map { TraceWriter($0.scanner) } ?? TraceWriter()
        writer.write(trace, text)
        return String(decoding: writer.ended(trace, text), as: UTF8.self)
    }
}

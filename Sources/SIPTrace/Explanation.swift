// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// What a pasted text says: its messages, its calls, and what the rules find in them.
///
///     let explanation = try Explanation(of: bytes)
///     print(explanation.summary)
///
/// A value that holds the text once, and no more than eight times its size with everything that was found.
public struct Explanation: Sendable {
    public struct Options: Sendable {
        /// Reads the text as this log and no other; nil to find out.
        public var log: LogFormat?
        /// Replaces numbers, names and addresses in everything but `trace`.
        public var redact: Bool
        /// Makes the index in which the lines of a text without any message are looked up; nil to leave that out.
        public var search: (@Sendable () -> SearchIndex)?

        public init(log: LogFormat? = nil, redact: Bool = false, search: (@Sendable () -> SearchIndex)? = nil) {
            self.log = log
            self.redact = redact
            self.search = search
        }
    }

    public let trace: Trace
    /// In the order of the trace.
    public let calls: [Call]
    /// The most telling first, over all calls; never empty.
    public let findings: [Finding]
    /// One to three sentences for a colleague.
    public let summary: String
    /// Whether a limit cut the reading short.
    public let isTruncated: Bool
    /// Words to search for, where the text has no message but lines that name codes, causes or a trouble; nil otherwise.
    public let searchQuery: String?
    /// Nil unless the options ask for it.
    let redactor: Redactor?

    private static let mostFindings = 20

    /// - Throws: `UnreadableInput` for what is no text.
    public init(of bytes: [UInt8], options: Options = Options(), registry: Registry = .standard) throws(UnreadableInput) {
        if let reason = UnreadableInput(bytes) { throw reason }
        let cleaned = TextCleaner.clean(bytes)
        var reader = TraceReader(text: cleaned.text, isTruncated: cleaned.isTruncated, only: options.log)
        let trace = reader.read(isLatin1: cleaned.isLatin1, bareLines: cleaned.bareLines)
        let (calls, hasMoreCalls) = CallBuilder.calls(of: trace)
        let named =
            trace.messages.isEmpty ? options.search.map { TextSearch.findings(cleaned.text, registry, $0()) } ?? [] : []
        let findings = Ranking.findings(trace, calls, registry, most: Self.mostFindings, named: named)
        let summary = Summary.text(trace, calls, findings)
        self.trace = trace
        isTruncated = trace.isTruncated || hasMoreCalls
        let words = trace.notes.first?.text ?? named.first?.evidence.first?.text
        let query = trace.messages.isEmpty ? words.map { String($0.suffix(200)) } : nil
        let redactor = options.redact ? Redactor(trace) : nil
        self.redactor = redactor
        searchQuery = redactor.flatMap { redactor in query.map { redactor.redacted($0) } } ?? query
        self.calls = redactor.map { redactor in calls.map { $0.redacted(by: redactor) } } ?? calls
        self.findings = redactor.map { redactor in findings.map { $0.redacted(by: redactor) } } ?? findings
        self.summary = redactor?.redacted(summary) ?? summary
    }
}

// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// Explains a pasted text: its messages, its calls, and what the rules find in them.
///
///     let explanation = try Explanation(of: bytes)
///     print(explanation.summary)
///
/// The value holds the text once; together with everything that was found it takes at most eight times the size of the text.
public struct Explanation: Sendable {
    /// How to read the text, and what to leave out of the answer.
    public struct Options: Sendable {
        /// Reads the text only in this log format; nil to detect it.
        public var log: LogFormat?
        /// Replaces numbers, names and addresses in everything but `trace`.
        public var redact: Bool
        /// Makes the index in which the lines of a text without any message are looked up; nil to leave that out.
        public var search: (@Sendable () -> SearchIndex)?

        /// By default the log format is detected, nothing is replaced and nothing is searched for.
        public init(log: LogFormat? = nil, redact: Bool = false, search: (@Sendable () -> SearchIndex)? = nil) {
            self.log = log
            self.redact = redact
            self.search = search
        }
    }

    /// The messages, as they were read from the text.
    public let trace: Trace
    /// In the order of the trace.
    public let calls: [Call]
    /// The most significant finding first, over all calls; never empty.
    public let findings: [Finding]
    /// One to three sentences.
    public let summary: String
    /// Whether a bound stopped the reading before the end of the text.
    public let isTruncated: Bool
    /// Words to search for, where the text has no message but lines that name codes, causes or a trouble; nil otherwise.
    public let searchQuery: String?
    /// The text as it was read.
    let text: TraceText
    /// Nil unless `Options.redact` is set.
    let redactor: Redactor?

    private static let mostFindings = 20

    /// - Throws: `UnreadableInput` for input that is not text.
    public init(of bytes: [UInt8], options: Options = Options(), registry: Registry = .standard) throws(UnreadableInput) {
        if let reason = UnreadableInput(bytes) { throw reason }
        let cleaned = TextCleaner.clean(bytes)
        var reader = TraceReader(text: cleaned.text, isTruncated: cleaned.isTruncated, only: options.log)
        let trace = reader.read(isLatin1: cleaned.isLatin1, bareLines: cleaned.bareLines, spacedStarts: cleaned.spacedStarts)
        let (calls, hasMoreCalls) = CallBuilder.calls(of: trace)
        let named =
            trace.messages.isEmpty ? options.search.map { TextSearch.findings(cleaned.text, registry, $0()) } ?? [] : []
        let findings = Ranking.findings(trace, calls, registry, most: Self.mostFindings, named: named)
        let summary = Summary.text(trace, calls, findings)
        self.trace = trace
        isTruncated = trace.isTruncated || hasMoreCalls
        let words = trace.notes.first?.text ?? named.first?.evidence.first?.text
        let query = trace.messages.isEmpty ? words.map { String($0.suffix(200)) } : nil
        let redactor = options.redact ? Redactor(trace, cleaned.text) : nil
        self.redactor = redactor
        text = cleaned.text
        searchQuery = redactor.flatMap { redactor in query.map { redactor.redacted(line: $0) } } ?? query
        self.calls = redactor.map { redactor in calls.map { $0.redacted(by: redactor) } } ?? calls
        self.findings = redactor.map { redactor in findings.map { $0.redacted(by: redactor) } } ?? findings
        self.summary = redactor?.redacted(summary) ?? summary
    }
}

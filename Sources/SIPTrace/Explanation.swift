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

        public init(log: LogFormat? = nil) {
            self.log = log
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

    private static let mostFindings = 20

    /// - Throws: `UnreadableInput` for what is no text.
    public init(of bytes: [UInt8], options: Options = Options(), registry: Registry = .standard) throws(UnreadableInput) {
        if let reason = UnreadableInput(bytes) { throw reason }
        let cleaned = TextCleaner.clean(bytes)
        var reader = TraceReader(text: cleaned.text, isTruncated: cleaned.isTruncated, only: options.log)
        let trace = reader.read(isLatin1: cleaned.isLatin1)
        let (calls, hasMoreCalls) = CallBuilder.calls(of: trace)
        self.trace = trace
        self.calls = calls
        isTruncated = trace.isTruncated || hasMoreCalls
        findings = Array(Ranking.findings(trace, calls, registry).prefix(Self.mostFindings))
        summary = Summary.text(trace, calls, findings)
    }
}

// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// The same answers without a server, for the command line. Messages name the options of the command line.
public struct OfflineLookup: Sendable {
    let site: Site
    /// The columns of answers in text.
    let width: Int

    public init(registry: Registry = .standard, width: Int = 80) {
        site = Site(registry: registry, routes: [])
        self.width = width
    }

    /// A message of one line for the user.
    public struct Failure: Error, Sendable {
        public let message: String

        public init(message: String) { self.message = message }
    }

    /// The outcome of a lookup.
    public struct Outcome: Sendable {
        /// The answer in the chosen format; empty where nothing was found.
        public let answer: String
        /// One line for each argument that is not known.
        public fileprivate(set) var unknown: [String]
    }

    /// How much of a record to show, and in which format.
    public struct Options: Sendable {
        /// "brief", "default" or "full"; nil for the usual view of the format.
        public var view: String?
        /// Names of members, separated by commas; nil for all members of the view.
        public var fields: String?
        /// "text", "json", "markdown", "csv" or "ndjson"; nil for text, or for JSON where `fields` is set.
        public var format: String?

        public init(view: String? = nil, fields: String? = nil, format: String? = nil) {
            self.view = view
            self.fields = fields
            self.format = format
        }
    }

    /// Looks up codes, Q.850 causes and warning codes, each by number or name; or searches for what a few words describe.
    ///
    /// - Parameter words: "486", "486,487", "q850:17", "warning:370", "USER_BUSY", or "busy", "here".
    public func lookup(_ words: [String], _ options: Options) throws(Failure) -> Outcome {
        let words = Self.words(words).flatMap(Self.entries)
        let choice = try Choice(options)
        let records = words.map { NamedRecord($0, in: site.registry) }
        guard records.contains(where: { $0.found == nil }), !words.allSatisfy(Self.looksLikeNumber) else {
            return try outcome(records, choice)
        }
        let text = words.joined(separator: " ")
        let whole = NamedRecord(text, in: site.registry)
        if whole.found != nil {
            let numbers = zip(words, records).count { Self.looksLikeNumber($0) && $1.found != nil }
            guard numbers < 2 else { return try outcome(records, choice) }
            let others = whole.others(of: words, site)
            var outcome = try outcome([whole], choice)
            if !others.isEmpty {
                outcome.unknown.append("'\(others.joined(separator: " ").shortened)': it is no part of what is known of the record above.")
            }
            return outcome
        }
        guard options.fields == nil, options.view == nil else {
            throw Failure(
                message:
                    "'\(text.shortened)' names no record, so it is searched for; --fields and --view go with a record, as in: sip-codes 486"
            )
        }
        let found = try search(text, limit: 5, format: options.format)
        return found.found
            ? Outcome(answer: found.answer, unknown: [])
            : Outcome(answer: "", unknown: ["Nothing is known as '\(text.shortened)', and no description is similar."])
    }

    /// The words of a single argument in quotes, or the arguments; a text of several lines stays whole.
    private static func words(_ arguments: [String]) -> [String] {
        guard arguments.count == 1, let text = arguments.first, !text.contains(where: \.isNewline) else { return arguments }
        return text.split(separator: " ").map(String.init)
    }

    /// The entries of an argument: several numbers may be written with a comma, "/", "|" or ";" between them.
    private static func entries(_ word: String) -> [String] {
        let parts = word.split(separator: ",").flatMap { CallOutcomeReader.numbers(in: $0) ?? [String($0)] }
        return parts.count > 1 && parts.allSatisfy(looksLikeNumber) ? parts : [word]
    }

    /// The phrase and the meaning of what a field of a call record names; nil where that is unknown.
    public func name(of outcome: CallOutcome) -> (phrase: String, meaning: String)? {
        switch BatchEntry(outcome, in: site.registry) {
        case .code(let entry): (entry.phrase, entry.meaning)
        case .cause(let cause): (cause.name, cause.meaning)
        case .unknown: nil
        }
    }

    private static func looksLikeNumber(_ word: String) -> Bool {
        word.utf8.contains { (0x30...0x39).contains($0) }
            && (word.utf8.first.map { (0x30...0x39).contains($0) } == true || word.contains(":"))
    }

    /// The options, checked.
    private struct Choice {
        let fields: [String]?
        let view: RecordView?
        let format: Format

        init(_ options: Options) throws(Failure) {
            fields = try options.fields.map { list throws(Failure) in try OfflineLookup.members(list) }
            format = try OfflineLookup.format(
                options.format ?? (fields == nil ? "text" : "json"), among: [.text, .json, .markdown, .csv, .ndjson])
            view = try options.view.map { name throws(Failure) in try OfflineLookup.view(name) }
            guard fields == nil || view == nil else {
                throw Failure(message: "--fields and --view both say how much to print; give one of them")
            }
            guard fields == nil || [.json, .csv, .ndjson].contains(format) else {
                throw Failure(message: "--fields chooses members of json, csv and ndjson; add --format with one of them")
            }
        }
    }

    private func outcome(_ records: [NamedRecord], _ choice: Choice) throws(Failure) -> Outcome {
        let found = records.compactMap(\.found)
        let (fields, view, format) = (choice.fields, choice.view, choice.format)
        let unknown = records.compactMap(\.unknown)
        // For a single argument, a program gets the problem that the service would respond with.
        if found.isEmpty, records.count == 1, format == .json, let problem = records.first?.problem(in: site.registry) {
            return Outcome(answer: problem, unknown: unknown)
        }
        guard !found.isEmpty || (records.count > 1 && format == .json) else { return Outcome(answer: "", unknown: unknown) }
        let selections = try fields.map { fields throws(Failure) in try select(fields, of: found) }
        let bytes: [UInt8]
        if format == .text || format == .markdown {
            let pages = found.map { thing in
                String(decoding: thing.answer(site, view ?? .usual).body(in: format, width: width), as: UTF8.self)
            }
            bytes = Array(pages.joined(separator: "\n").utf8)
        } else if records.count == 1, format == .json, let thing = found.first {
            bytes = selections?.first.map { Answer.document($0) } ?? thing.answer(site, view ?? .usual).body(in: .json)
        } else {
            let items = selections ?? found.map { thing in view.map { thing.record(site, $0) } ?? thing.summary(site) }
            let columns = fields.map { fields -> @Sendable () -> [String] in { Shape(of: items).columns(of: fields) } }
            let list = Answer.list(
                "results", { items }, columns: columns,
                extra: { unknown.isEmpty ? [] : [.init("unknown", .strings(unknown))] }, blocks: { [] })
            bytes = list.body(in: format)
        }
        var text = String(decoding: bytes, as: UTF8.self)
        // Replaces the service's addresses by the commands of this program.
        for case .code(let entry) in found where format == .text {
            text = text.replacing(Links.code(entry.code) + RecordView.full.query, with: "sip-codes \(entry.code) --view full")
        }
        return Outcome(answer: text, unknown: unknown)
    }

    /// The chosen members of each record. Throws for a record that has none of them.
    private func select(_ fields: [String], of found: [NamedRecord.Found]) throws(Failure) -> [JSONValue] {
        var all: [JSONValue] = []
        for thing in found {
            let record = thing.record(site, .full)
            let selection = FieldSelection.pick(fields, from: record)
            guard !selection.members.isEmpty else {
                let known = record.keys.filter { $0 != "schema_version" }.joined(separator: ", ")
                throw Failure(message: "\(thing.name) has none of the fields \(fields.joined(separator: ", ")); it has \(known)")
            }
            all.append(selection)
        }
        return all
    }

    private static func members(_ list: String) throws(Failure) -> [String] {
        let shapes = [FieldSelection.shapeOfCodes, CausesQuery.shape, WarningsQuery.shape]
        let names = list.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        for name in names where !shapes.contains(where: { $0.has(name) }) {
            throw Failure(message: "'\(name.shortened)' is not a field; codes have \(FieldSelection.ofCodes.joined(separator: ", "))")
        }
        return names
    }

    private static func view(_ name: String) throws(Failure) -> RecordView {
        guard let view = RecordView(rawValue: name) else {
            throw Failure(message: "'\(name.shortened)' is not a view; use \(RecordView.allCases.map(\.rawValue).joined(separator: ", "))")
        }
        return view
    }

    static func format(_ name: String, among formats: [Format]) throws(Failure) -> Format {
        guard let format = formats.first(where: { $0.name == name }) else {
            let names = formats.compactMap(\.name).joined(separator: ", ")
            throw Failure(message: "'\(name.shortened)' is not a format of this answer; use \(names)")
        }
        return format
    }

    /// - Parameter limit: 1 to 100.
    /// - Returns: the answer, and whether anything was found.
    public func search(_ text: String, limit: Int, format: String?) throws(Failure) -> (answer: String, found: Bool) {
        let format = try Self.format(format ?? "text", among: [.text, .json, .markdown, .csv, .ndjson])
        guard text.utf8.contains(where: { $0 > 0x20 }) else {
            throw Failure(message: "there is nothing to search for; give a number, a phrase or what happened")
        }
        // As in the service, a trace is explained and not searched for.
        if SearchQuery.isTrace(text) {
            return (try explain(Array(text.utf8), log: nil, redact: false, format: format.name ?? "text"), true)
        }
        do throws(Problem) {
            var parameters = Query()
            parameters.add("q", text)
            parameters.add("limit", String(limit))
            let query = try SearchParameters.parse(parameters)
            let result = SearchIndex(site.registry).search(query)
            let answer = result.answer(for: query, in: site.registry)
            return (String(decoding: answer.body(in: format, width: width), as: UTF8.self), !result.hits.isEmpty)
        } catch {
            throw Failure(message: error.detail)
        }
    }

    /// Explains what a trace shows.
    ///
    /// - Parameters:
    ///   - log: the name of a log format; nil to detect it.
    ///   - format: "text", "markdown", "json" or "trace".
    public func explain(_ bytes: [UInt8], log: String?, redact: Bool, format: String) throws(Failure) -> String {
        let wanted = try Self.format(format, among: [.text, .markdown, .json, .trace])
        guard bytes.contains(where: { $0 > 0x20 }) else {
            throw Failure(message: "the input is empty; give a file with SIP messages or a log, or pipe one into this command")
        }
        do throws(Problem) {
            var parameters = Query()
            if let log { parameters.add("log", log) }
            parameters.add("redact", redact ? "1" : "0")
            return String(
                decoding: try ExplainResource.answer(bytes, parameters, PreparedSearch(site.registry), site).body(in: wanted, width: width),
                as: UTF8.self)
        } catch {
            throw Failure(message: error.detail)
        }
    }
}

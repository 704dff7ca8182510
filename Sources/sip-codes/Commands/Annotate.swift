// SPDX-License-Identifier: Apache-2.0

import ArgumentParser
import Glibc
import LookupAPI
import SIPRegistry

struct Annotate: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Add phrase and meaning to call records or the lines of a log.",
        discussion: """
            Reads standard input when the file is '-' or is left out, and writes as it reads. A table (CSV) gets the columns phrase and \
            meaning; a line of a log that names a code or a cause gets them at its end. Exits with 0 when all was read, with 1 when it \
            could not be, and with 64 when an option is wrong or the table has no such column.
            """)

    enum Kind: String, ExpressibleByArgument, CaseIterable {
        case csv
        case log
    }

    @Argument(help: "A table or a log; '-' for standard input.", completion: .file())
    var file = "-"

    @Option(
        help: "csv or log. [default: csv for a file that ends in .csv, with --column, or with a usual column in its first line, else log]")
    var input: Kind?

    @Option(help: "The column that holds the code: its name, or its number from 1. [default: one with a usual name]")
    var column: String?

    @Option(help: "The separator of cells: one character. [default: ',', or ';' or a tab where the header has only that]")
    var separator: String?

    @Flag(help: "A number in the column is a Q.850 cause. [default: where the name of the column says so]")
    var causes = false

    @OptionGroup
    var additions: OverlayOptions

    func validate() throws {
        guard separator.map({ $0.utf8.count == 1 }) ?? true else { throw ValidationError("--separator must be one character.") }
    }

    func run() throws {
        let registry = try additions.registry()
        // Until the first line is complete, which decides what the input is.
        var start: [UInt8]? = []
        var writer = Writer(self, registry, isTable: false)
        do {
            try InputFile.chunks(of: file) { chunk in
                guard let first = start else { return try StandardStream.answer(try writer.lines(chunk)) }
                start = first + chunk
                if chunk.contains(0x0A) || first.count > Records.mostBytes { try begin(&start, &writer, registry) }
            }
            try begin(&start, &writer, registry)
            if let rest = try writer.rest() { try StandardStream.answer(rest) }
        } catch let failure as OfflineLookup.Failure {
            throw CommandFailure(failure)
        } catch let failure as Records.TooLong {
            throw CommandFailure(
                "\(file): record \(failure.number) is longer than \(Records.mostBytes >> 20) MiB; is a quotation mark left open?")
        }
    }

    /// Writes what has arrived so far, once it is known what it is.
    private func begin(_ start: inout [UInt8]?, _ writer: inout Writer, _ registry: Registry) throws {
        guard let bytes = start.take() else { return }
        writer = Writer(self, registry, isTable: isTable(bytes))
        try StandardStream.answer(try writer.lines(bytes[...]))
    }

    private func isTable(_ start: [UInt8]) -> Bool {
        if let input { return input == .csv }
        if column != nil || separator != nil || causes || file.hasSuffix(".csv") { return true }
        return AnnotatedTable.isHeader(Array(start.prefix { $0 != 0x0A && $0 != 0x0D }))
    }

    /// Annotates the lines of a log, or the rows of a table.
    private struct Writer {
        private let command: Annotate
        private let registry: Registry
        private let isTable: Bool
        private let annotator: Annotator
        private var records: Records
        private var table: AnnotatedTable?

        init(_ command: Annotate, _ registry: Registry, isTable: Bool) {
            self.command = command
            self.registry = registry
            self.isTable = isTable
            annotator = Annotator(registry)
            records = Records(hasQuotes: isTable)
        }

        mutating func lines(_ bytes: ArraySlice<UInt8>) throws -> [UInt8] {
            var output: [UInt8] = []
            for record in try records.add(bytes) { output += try line(record) + [0x0A] }
            return output
        }

        /// The last line, where no line end follows it.
        mutating func rest() throws -> [UInt8]? { try records.rest.map { try line($0) + [0x0A] } }

        private mutating func line(_ record: [UInt8]) throws -> [UInt8] {
            guard isTable else {
                let note = annotator.note(onLine: String(decoding: record, as: UTF8.self))
                return record + (note.map { Array("  # \($0.phrase): \($0.meaning)".utf8) } ?? [])
            }
            if table != nil { return table?.annotated(record) ?? record }
            var made = try command.table(for: record, registry)
            // A first row with a code where the column is named by its number: the table has no header.
            let row =
                command.column.map { Int($0) != nil } == true && made.namesOutcome(record) ? made.annotated(record) : made.header(record)
            table = made
            return row
        }
    }

    private func table(for header: [UInt8], _ registry: Registry) throws -> AnnotatedTable {
        let separator = separator?.utf8.first ?? AnnotatedTable.separator(of: header)
        let names = AnnotatedTable.names(in: header, separator: separator)
        guard let place = AnnotatedTable.place(of: column, in: names) else {
            let wanted = column.map { "no column '\($0)'" } ?? "no column with a usual name"
            throw CommandFailure(
                """
                The table has \(wanted); its columns are \(names.joined(separator: ", ")). Name one with \
                --column; in a table without a header, give its number.
                """, .validationFailure)
        }
        let isNamedSo = AnnotatedTable.holdsCauses(names[place])
        let annotator = Annotator(registry, bare: causes || isNamedSo ? .cause : .code, other: !causes && isNamedSo ? .code : nil)
        return AnnotatedTable(separator: separator, place: place, annotator)
    }
}

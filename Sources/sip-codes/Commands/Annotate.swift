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

    @Option(help: "csv or log. [default: csv for a file that ends in .csv or with --column, else log]")
    var input: Kind?

    @Option(help: "The column that holds the code: its name, or its number from 1. [default: one with a usual name]")
    var column: String?

    @Option(help: "The separator of cells: one character. [default: ',', or ';' or a tab where the header has only that]")
    var separator: String?

    @Flag(help: "A number in the column is a Q.850 cause.")
    var causes = false

    @OptionGroup
    var additions: OverlayOptions

    func validate() throws {
        guard separator.map({ $0.utf8.count == 1 }) ?? true else { throw ValidationError("--separator must be one character.") }
    }

    func run() throws {
        let annotator = Annotator(try additions.registry(), bare: causes ? .cause : .code)
        let isTable = (input ?? (column != nil || separator != nil || causes || file.hasSuffix(".csv") ? .csv : .log)) == .csv
        var records = Records(hasQuotes: isTable)
        var table: AnnotatedTable?
        let line = { (record: [UInt8]) throws -> [UInt8] in
            guard isTable else {
                let note = annotator.note(onLine: String(decoding: record, as: UTF8.self))
                return record + (note.map { Array("  # \($0.phrase): \($0.meaning)".utf8) } ?? [])
            }
            if table != nil { return table?.annotated(record) ?? record }
            let made = try self.table(for: record, annotator)
            table = made
            return made.header(record)
        }
        do {
            try InputFile.chunks(of: file) { chunk in
                var output: [UInt8] = []
                for record in try records.add(chunk) { output += try line(record) + [0x0A] }
                try StandardStream.answer(output)
            }
            if let rest = records.rest { try StandardStream.answer(try line(rest) + [0x0A]) }
        } catch let failure as OfflineLookup.Failure {
            throw CommandFailure(failure)
        } catch let failure as Records.TooLong {
            throw CommandFailure(
                "\(file): record \(failure.number) is longer than \(Records.mostBytes >> 20) MiB; is a quotation mark left open?")
        }
    }

    private func table(for header: [UInt8], _ annotator: Annotator) throws -> AnnotatedTable {
        let separator = separator?.utf8.first ?? [0x2C, 0x3B, 0x09].first { header.contains($0) } ?? 0x2C
        let names = Records.cells(of: header, separator: separator)
        guard let place = AnnotatedTable.place(of: column, in: names) else {
            let wanted = column.map { "no column '\($0)'" } ?? "no column with a usual name"
            throw CommandFailure(
                "The table has \(wanted); its columns are \(names.joined(separator: ", ")). Name one with --column.", .validationFailure)
        }
        return AnnotatedTable(separator: separator, place: place, annotator)
    }
}

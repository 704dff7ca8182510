// SPDX-License-Identifier: Apache-2.0

import Foundation
import HTTPServer
import Testing

@testable import sip_codes

/// Compares docs/limits.md with the code: each limit with its flag, variable, default and range, in the order of the help.
struct LimitsDocumentTests {
    private static let repository = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    private func lines(of path: String) throws -> [String] {
        try String(contentsOf: Self.repository.appendingPathComponent(path), encoding: .utf8).components(separatedBy: "\n")
    }

    /// The cells of those rows that begin with a flag.
    private func rows() throws -> [[String]] {
        try lines(of: "docs/limits.md").filter { $0.hasPrefix("| `--") }.map { line in
            line.split(separator: "|").map { $0.trimmingCharacters(in: CharacterSet(charactersIn: " `")) }
        }
    }

    @Test func theTableIsThatOfTheCode() throws {
        let expected = LimitOptions.rows.map { row in
            [
                "--\(row.flag)", Environment.variable(for: row.flag), "\(Limits()[keyPath: row.limit])",
                "\(row.range.lowerBound) to \(row.range.upperBound)",
            ]
        }
        #expect(try rows().map { Array($0.prefix(4)) } == expected)
    }

    @Test func everyRowSaysWhatIsBoundedAndWhatHappensBeyond() throws {
        for row in try rows() {
            #expect(row.count == 6, "\(row)")
            #expect(row.allSatisfy { !$0.isEmpty }, "\(row)")
        }
    }

    /// The links in this document and in those that it refers to.
    @Test(arguments: ["docs/limits.md", "docs/threat-model.md", "SECURITY.md"])
    func everyLinkLeadsToAFile(document: String) throws {
        let folder = Self.repository.appendingPathComponent(document).deletingLastPathComponent()
        for line in try lines(of: document) {
            for match in line.matches(of: /\]\(([^)#]+)[^)]*\)/) where !match.1.contains(":") {
                let target = folder.appendingPathComponent(String(match.1)).standardizedFileURL
                #expect(FileManager.default.fileExists(atPath: target.path), "\(document): \(match.1)")
            }
        }
    }
}

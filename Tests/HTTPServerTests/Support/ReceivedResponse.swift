// SPDX-License-Identifier: Apache-2.0

@testable import HTTPServer

/// A response as a client sees it.
struct ReceivedResponse: Equatable {
    var statusLine = ""
    var fields: [String: String] = [:]
    var body: [UInt8] = []

    var status: Int { Int(statusLine.split(separator: " ").dropFirst().first ?? "") ?? 0 }
    var text: String { String(decoding: body, as: UTF8.self) }
    var closes: Bool { fields["connection"] == "close" }

    /// The first response in `octets` and its length; nil if it is incomplete.
    static func read(_ octets: [UInt8], hasBody: Bool = true) -> (ReceivedResponse, length: Int)? {
        guard let headEnd = endOfHead(octets) else { return nil }
        let lines = String(decoding: octets[..<headEnd], as: UTF8.self).components(by: "\r\n")
        var response = ReceivedResponse(statusLine: lines[0])
        for line in lines.dropFirst() where !line.isEmpty {
            let parts = line.split(separator: ":", maxSplits: 1)
            response.fields[String(parts[0])] = parts.count > 1 ? String(parts[1].drop { $0 == " " }) : ""
        }
        if hasBody, response.fields["transfer-encoding"] == "chunked" {
            guard let (body, end) = Chunks.read(octets, from: headEnd) else { return nil }
            response.body = body
            return (response, end)
        }
        let length = hasBody ? Int(response.fields["content-length"] ?? "0") ?? 0 : 0
        guard octets.count >= headEnd + length else { return nil }
        response.body = Array(octets[headEnd..<headEnd + length])
        return (response, headEnd + length)
    }

    /// All responses in `octets`; nil when anything else is left over.
    static func readAll(_ octets: [UInt8]) -> [ReceivedResponse]? {
        var rest = octets
        var responses: [ReceivedResponse] = []
        while !rest.isEmpty {
            guard let (response, length) = read(rest) else { return nil }
            responses.append(response)
            rest.removeFirst(length)
        }
        return responses
    }

    private static func endOfHead(_ octets: [UInt8]) -> Int? {
        guard octets.count >= 4 else { return nil }
        for index in 0...octets.count - 4 where octets[index...].starts(with: [13, 10, 13, 10]) { return index + 4 }
        return nil
    }
}

extension String {
    /// The parts between `separator`.
    fileprivate func components(by separator: Character) -> [String] {
        split(separator: separator, omittingEmptySubsequences: false).map(String.init)
    }
}

// SPDX-License-Identifier: Apache-2.0

import HTTPServer

@testable import LookupAPI

extension FuzzTarget {
    /// Percent-decoding and parsing of targets: the text has no NUL and was decoded once, and a path that is encoded again means the same.
    static let percentEncoding = FuzzTarget(name: "percent-encoding") {
        { input in
            let octets = Array(input)
            for plusIsSpace in [false, true] {
                do throws(PercentEncoding.Failure) {
                    let text = try PercentEncoding.decode(octets.span, plusIsSpace: plusIsSpace)
                    require(text.utf8.count <= octets.count && !text.utf8.contains(0), "text of \(text.utf8.count) octets")
                    let again = try PercentEncoding.decode(Array(PercentEncoding.encode(text).utf8).span, plusIsSpace: plusIsSpace)
                    require(again == text, "encoded and decoded it is another")
                } catch {
                    require(octets.contains(0x25) || octets.contains { $0 >= 0x80 || $0 == 0 }, "plain ASCII that is refused")
                }
            }
            do throws(Problem) {
                let target = try Target(octets.span)
                // An asterisk, an authority or nothing at all is not a path (RFC 9112 §3.2).
                let isPath = octets.first == ASCII.slash || octets.first == ASCII.question
                require((isPath ? 1...8 : 0...0).contains(target.segments.count), "\(target.segments.count) segments")
                guard isPath else { return }
                let parameters = try Target.query(of: octets.span).parameters
                require(parameters.count <= 32, "\(parameters.count) parameters")
                let path = Array(target.encodedPath.utf8)
                require(path.allSatisfy { $0 > 0x20 && $0 < 0x7F }, "a path that could not be sent")
                require(try Target(path.span).segments == target.segments, "written again it is another path")
                let query = Target.queryPart(of: octets.span)
                require(query.isEmpty || query.utf8.first == ASCII.question && query.utf8.count > 1, "query \(query.debugDescription)")
            } catch {
                require(error.type.status == 400, "status \(error.type.status)")
            }
        }
    }
}

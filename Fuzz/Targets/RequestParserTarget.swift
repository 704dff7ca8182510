// SPDX-License-Identifier: Apache-2.0

@testable import HTTPServer

extension FuzzTarget {
    /// The head parser: its outcome does not depend on how the octets arrive, all results are within bounds, and what it accepts matches
    /// the grammar.
    static let requestParser = FuzzTarget(name: "request-parser") {
        { input in
            var input = input
            let arrival = Arrival(takenFrom: &input)
            let octets = Array(input)
            let whole = ParsedHead(octets, [octets.count])
            require(ParsedHead(octets, arrival.ends) == whole, "another outcome when it arrives as \(arrival.ends)")
            whole.check(octets)
        }
    }
}

/// The result of the parser, for comparison.
private struct ParsedHead: Equatable {
    var outcome = RequestParser.Outcome.needMore
    var method: ByteRange?
    var target: ByteRange?
    var authority: ByteRange?
    var minorVersion: UInt8 = 0
    var fieldCount = 0
    var names: [FieldName] = []
    var values: [ByteRange] = []
    var framing: Framing?
    var refusal: Rejection?

    init(_ octets: [UInt8], _ arrival: [Int]) {
        var parser = RequestParser()
        var head = RequestHead()
        for end in arrival {
            outcome = parser.parse(octets.span.extracting(0..<end), limits: .fuzzing, into: &head)
            if outcome != .needMore { break }
        }
        guard case .complete = outcome else { return }
        method = head.methodName
        target = head.target
        authority = head.authority
        minorVersion = head.minorVersion
        fieldCount = head.fieldCount
        names = head.fields.map(\.name)
        values = head.fields.map(\.value)
        do throws(Rejection) {
            framing = try Framing.examine(head, in: octets.span)
        } catch {
            refusal = error
        }
    }

    func check(_ octets: [UInt8]) {
        guard case .complete(let count) = outcome, let method, let target, let authority else { return }
        let limits = Limits.fuzzing
        require(count <= octets.count && count <= limits.headBytes, "a head of \(count) of \(octets.count) octets")
        let head = octets[..<count]
        require(head.suffix(4) == [13, 10, 13, 10], "a head that does not end in an empty line")
        require(head.allSatisfy { ($0 >= 0x20 && $0 < 0x7F) || $0 == 9 || $0 == 10 || $0 == 13 }, "an octet that no head may hold")
        for index in head.indices {
            if head[index] == 13 { require(head[index + 1] == 10, "a bare CR at \(index)") }
            if head[index] == 10 { require(index > 0 && head[index - 1] == 13, "a bare LF at \(index)") }
        }
        require(fieldCount <= limits.fieldCount && names.count <= fieldCount, "\(fieldCount) fields")
        require(minorVersion <= 1, "version 1.\(minorVersion)")
        for range in [method, target] + values { require(range.within(octets.span).upperBound <= count, "a range beyond the head") }
        require(!method.isEmpty && method.count <= 32 && octets[method.within(octets.span)].allSatisfy(ASCII.isToken), "a method")
        require(!target.isEmpty && target.count <= limits.targetBytes, "a target of \(target.count) octets")
        require(!octets[target.within(octets.span)].contains { $0 <= 0x20 || $0 >= 0x7F || $0 == ASCII.hash }, "a target")
        require(authority.isEmpty || TargetForm.isAuthority(octets.span.extracting(authority.within(octets.span))), "an authority")
        guard let framing else {
            require(refusal != nil, "neither framing nor refusal")
            return
        }
        let lengths = names.count { $0 == .contentLength }
        let codings = names.count { $0 == .transferEncoding }
        switch framing.body {
        case .none: require(codings == 0, "a coding that says nothing")
        case .length(let length): require(length > 0 && lengths == 1 && codings == 0, "a length beside a coding")
        case .chunked: require(codings == 1 && lengths == 0 && minorVersion == 1, "a coding beside a length")
        }
        let hosts = names.count { $0 == .host }
        require(hosts == 1 || (hosts == 0 && minorVersion == 0), "\(hosts) Host fields")
    }
}

// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

@testable import HTTPServer
@testable import LookupAPI

extension FuzzTarget {
    /// An operator's overlay: it is either refused with one line or accepted. If accepted, it changes no fact of the registry, is the same
    /// after being written and read again, and is shown only as text.
    static let overlay = FuzzTarget(name: "overlay") {
        { input in
            let octets = Array(input)
            let overlay: Overlay
            do throws(OverlayError) {
                overlay = try Overlay(json: octets)
            } catch {
                check(error)
                require((try? Overlay(json: octets)) == nil, "refused and then taken")
                return
            }
            check(overlay)
            require((try? Overlay(json: JSONWriter.document(document(of: overlay)))) == overlay, "something else when it is read again")
            let registry = Registry.standard.adding(overlay)
            require(registry.overlay == overlay, "an overlay that loses something in the merge")
            let service = LookupService(registry: registry)
            check(answersOf: service, overlay)
            // The lists and the tables of the search are built again for this, which costs more than everything else.
            if octets.count % 16 == 0 {
                for format in ["csv", "prometheus", "grafana", "logstash"] { _ = answer(service, "/codes?format=\(format)", accept: "*/*") }
                let index = SearchIndex(registry)
                for text in texts(of: overlay).prefix(4) {
                    let result = index.search(SearchQuery(text, limit: 10, explain: true))
                    require(result.hits.count <= min(10, result.total), "\(result.hits.count) hits of \(result.total)")
                }
            }
        }
    }

    /// The message is one line that names a place, short enough for a log, without misleading characters.
    private static func check(_ error: OverlayError) {
        let line = error.description
        require(line.utf8.count < 2048, "a message of \(line.utf8.count) octets")
        require(!line.unicodeScalars.contains(where: \.isInvisible), "a message with \(line.debugDescription)")
        require(line.contains("$"), "no place in \(line)")
    }

    private static func check(_ overlay: Overlay) {
        for text in texts(of: overlay) {
            require((1...OverlayLimits.urlCharacters).contains(text.unicodeScalars.count), "a text of \(text.unicodeScalars.count)")
            require(!text.unicodeScalars.contains(where: \.isInvisible), "the text \(text.debugDescription)")
        }
        for remark in Array(overlay.remarks.values) + overlay.privateCodes.map(\.remark) {
            require(remark.notes.count <= OverlayLimits.notes, "\(remark.notes.count) notes")
            let isLink = remark.runbook.map { $0.hasPrefix("https://") || $0.hasPrefix("http://") } ?? true
            require(isLink && remark.runbook?.utf8.contains { $0 <= 0x20 || $0 >= 0x7F } != true, "the link \(remark.runbook ?? "")")
        }
        require(overlay.remarks.keys.allSatisfy(Registry.standard.knows), "a remark on nothing")
        require(!overlay.privateCodes.contains { Registry.standard.knows($0.code) }, "a private code that is taken")
        require(Set(overlay.privateCodes.map(\.code)).count == overlay.privateCodes.count, "a private code twice")
    }

    /// Whatever the texts are, JSON remains valid, and a page has as many markup characters as with texts that have none.
    private static func check(answersOf service: LookupService, _ overlay: Overlay) {
        let defused = overlay.map(withoutMarks)
        let harmless = defused == overlay ? nil : LookupService(registry: Registry.standard.adding(defused))
        for number in (overlay.remarks.keys.sorted() + overlay.privateCodes.map(\.code)).prefix(3) {
            let facts = try? record(number, of: service)
            require(facts?.isEmpty == false, "no JSON of \(number)")
            if Registry.standard.knows(number) {
                require(facts == (try? record(number, of: untouched)), "another fact of \(number)")
            }
            let page = answer(service, "/codes/\(number)", accept: "text/html")
            if let harmless {
                let plain = answer(harmless, "/codes/\(number)", accept: "text/html")
                require(marks(in: page) == marks(in: plain), "marks of a text in the page of \(number)")
            }
        }
    }

    private static let untouched = LookupService()

    /// The members of a code's record, except the operator's.
    private static func record(_ number: Int, of service: LookupService) throws -> [JSONValue.Member] {
        let value = try JSONReader.read(answer(service, "/codes/\(number)", accept: "application/json"))
        guard case .object(let members) = value else { return [] }
        return members.filter { $0.key != OperatorMember.name }
    }

    /// How often each of HTML's markup characters occurs in a page outside its JSON blocks, which must be valid JSON.
    private static func marks(in page: [UInt8]) -> [Int] {
        var page = page[...]
        let begin = Array("<script type=\"application/ld+json\">".utf8)
        let end = Array("</script>".utf8)
        var outside: [UInt8] = []
        while let start = place(of: begin, in: page) {
            outside += page[..<start]
            page = page[(start + begin.count)...]
            let stop = place(of: end, in: page) ?? page.endIndex
            require((try? JSONReader.read(Array(page[..<stop]))) != nil, "a block that is no JSON")
            page = page[stop...]
        }
        outside += page
        return "<>\"'".utf8.map { mark in outside.count { $0 == mark } }
    }

    private static func place(of text: [UInt8], in page: ArraySlice<UInt8>) -> Int? {
        page.indices.first { page[$0] == text[0] && page[$0...].starts(with: text) }
    }

    private static func withoutMarks(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { scalars.append("<>\"'".unicodeScalars.contains(scalar) ? "x" : scalar) }
        return String(scalars)
    }

    private static func answer(_ service: LookupService, _ target: String, accept: String) -> [UInt8] {
        let octets = Array("GET \(target) HTTP/1.1\r\nHost: a\r\nAccept: \(accept)\r\n\r\n".utf8)
        var parser = RequestParser()
        var head = RequestHead()
        require(parser.parse(octets.span, limits: Limits(), into: &head) == .complete(octets.count), "the request is none")
        let response = service.respond(to: head, in: octets.span, content: Content()).response()
        require(response.status == 200, "\(target) is answered \(response.status)")
        return response.body
    }

    private static func texts(of overlay: Overlay) -> [String] {
        func texts(of remark: OperatorRemark) -> [String] { remark.notes + [remark.runbook, remark.owner].compactMap(\.self) }
        return [overlay.source] + overlay.remarks.values.flatMap(texts(of:))
            + overlay.privateCodes.flatMap { [$0.reasonPhrase, $0.meaning] + texts(of: $0.remark) }
    }

    private static func document(of overlay: Overlay) -> JSONValue {
        func members(of remark: OperatorRemark) -> [JSONValue.Member] {
            var members: [JSONValue.Member] = []
            if !remark.notes.isEmpty { members.append(.init("notes", .strings(remark.notes))) }
            if let runbook = remark.runbook { members.append(.init("runbook", .string(runbook))) }
            if let severity = remark.severity { members.append(.init("severity", .string(severity.rawValue))) }
            if let owner = remark.owner { members.append(.init("owner", .string(owner))) }
            return members
        }
        let codes = overlay.remarks.map { JSONValue.Member(String($0.key), .object(members(of: $0.value))) }
        let own = overlay.privateCodes.map { code in
            let facts: JSONValue = ["reason_phrase": .string(code.reasonPhrase), "meaning": .string(code.meaning)]
            return JSONValue.Member(String(code.code), facts.adding(members(of: code.remark)))
        }
        return ["source": .string(overlay.source), "codes": .object(codes), "private_codes": .object(own)]
    }
}

extension Overlay {
    /// The same overlay with each text changed.
    fileprivate func map(_ change: (String) -> String) -> Overlay {
        func changed(_ remark: OperatorRemark) -> OperatorRemark {
            OperatorRemark(
                notes: remark.notes.map(change), runbook: remark.runbook.map(change), severity: remark.severity,
                owner: remark.owner.map(change))
        }
        let own = privateCodes.map {
            PrivateCode($0.code, change($0.reasonPhrase), meaning: change($0.meaning), remark: changed($0.remark))
        }
        return Overlay(source: change(source), remarks: remarks.mapValues(changed), privateCodes: own)
    }
}

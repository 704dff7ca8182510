// SPDX-License-Identifier: Apache-2.0

import LookupAPI

@testable import HTTPServer

extension FuzzTarget {
    /// The whole service behind a connection: every response has a known status, fields that no input breaks out of, and a body of the
    /// announced length.
    static let service = FuzzTarget(name: "service") {
        let responder = Inspector(service: LookupService())
        return { input in
            let octets = Array(input)
            let counters = LoopCounters(routeCount: responder.routes.count)
            let serving = Serving(limits: Limits(), slot: ResponderSlot(responder), counters: counters, accessLog: responder)
            var connection = HTTP1Connection()
            var output = OutputQueue(capacity: 1 << 20)
            var head = RequestHead()
            var start = 0
            while true {
                start += connection.receive(
                    octets.span.extracting(start..<octets.count), head: &head, serving: serving, output: &output)
                guard !output.isEmpty else { break }
                output.removeAll()
            }
            serving.finish(nanoseconds: 0) { "192.0.2.1:50000" }
        }
    }
}

/// Checks each response of the service, and the record for the access log.
private struct Inspector: Responder, AccessLog {
    let service: LookupService

    var routes: [String] { service.routes }

    func respond(to head: RequestHead, in bytes: Span<UInt8>, content: Content) -> Reply {
        let reply = service.respond(to: head, in: bytes, content: content)
        let response = reply.response()
        let known = [200, 204, 303, 304, 308, 400, 404, 405, 406, 412]
        require(known.contains(response.status), "status \(response.status)")
        require(routes.indices.contains(reply.route), "route \(reply.route)")
        check(response)
        return reply
    }

    func refuse(_ rejection: Rejection) -> Response {
        let response = service.refuse(rejection)
        require(response.status == rejection.status && response.closesConnection, "status \(response.status)")
        check(response)
        return response
    }

    func record(_ record: AccessRecord) {
        for text in [record.method, record.target, record.version, record.requestID ?? ""] {
            require(text.utf8.count <= 1024 && text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }, "a log line of \(text.debugDescription)")
        }
        require((100...599).contains(record.status) && record.bytes >= 0, "status \(record.status)")
    }

    private func check(_ response: Response) {
        for field in response.fields {
            require(field.name.utf8.allSatisfy(ASCII.isToken), "field \(field.name)")
            require(field.value.utf8.allSatisfy(ASCII.isFieldContent), "field \(field.name)")
            if field.name == "location" { require(field.value.hasPrefix("/") && !field.value.hasPrefix("//"), field.value) }
        }
        let length = response.value(of: "content-length").flatMap { Int($0) }
        require(length == (response.status == 204 || response.status == 304 ? nil : response.body.count), "length \(length ?? -1)")
        require(response.status < 400 || response.body.count < 64 * 1024, "an error of \(response.body.count) octets")
    }
}

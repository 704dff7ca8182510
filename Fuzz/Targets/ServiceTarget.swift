// SPDX-License-Identifier: Apache-2.0

import LookupAPI

@testable import HTTPServer

extension FuzzTarget {
    /// The whole service behind a connection: whatever gets to it is answered with a status that it knows, in fields that
    /// nothing breaks out of, and with a body that is as long as it says.
    static let service = FuzzTarget(name: "service") {
        let responder = Inspector(service: LookupService())
        return { input in
            let octets = Array(input)
            var connection = HTTP1Connection()
            var output = OutputQueue(capacity: 1 << 20)
            var head = RequestHead()
            var start = 0
            while true {
                start += connection.receive(
                    octets.span.extracting(start..<octets.count), head: &head, limits: Limits(), responder: responder, output: &output)
                guard !output.isEmpty else { break }
                output.removeAll()
            }
        }
    }
}

/// Looks at each answer of the service on its way out.
private struct Inspector: Responder {
    let service: LookupService

    func respond(to head: RequestHead, in bytes: Span<UInt8>) -> Response {
        let response = service.respond(to: head, in: bytes)
        let known = [200, 204, 303, 304, 308, 400, 404, 405, 406]
        require(known.contains(response.status), "status \(response.status)")
        check(response)
        return response
    }

    func refuse(_ rejection: Rejection) -> Response {
        let response = service.refuse(rejection)
        require(response.status == rejection.status && response.closesConnection, "status \(response.status)")
        check(response)
        return response
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

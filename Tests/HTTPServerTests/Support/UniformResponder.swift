// SPDX-License-Identifier: Apache-2.0

import Dispatch

@testable import HTTPServer

/// Responds to everything with the same number many times, so that a response mixed from two responders would be noticed.
final class UniformResponder: Responder {
    let number: Int
    private let answer: Response
    private let onEnd: DispatchSemaphore?

    /// - Parameters:
    ///   - octets: the least size of the body. Beyond what the output queue copies, a body is sent from the response's own memory.
    ///   - onEnd: signalled when the responder is freed.
    init(_ number: Int, octets: Int = 32 * 1024, onEnd: DispatchSemaphore? = nil) {
        self.number = number
        self.onEnd = onEnd
        var body = Array("\(number) ".utf8)
        while body.count < octets { body += body }
        answer = Response(status: 200, fields: [.init("x-number", "\(number)")], body: body)
    }

    deinit { onEnd?.signal() }

    func respond(to head: RequestHead, in bytes: Span<UInt8>, content: Content) -> Reply { .shared(answer) }

    func refuse(_ rejection: Rejection) -> Response { Response(status: rejection.status, fields: []) }

    /// The number in a response that is complete and from a single responder; nil for any other response.
    static func number(of response: ReceivedResponse) -> Int? {
        guard response.status == 200, let number = response.fields["x-number"].flatMap(Int.init) else { return nil }
        let word = Array("\(number) ".utf8)
        let isUniform = response.body.starts(with: word) && response.body.dropFirst(word.count) == response.body.dropLast(word.count)
        return isUniform ? number : nil
    }
}

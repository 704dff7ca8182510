// SPDX-License-Identifier: Apache-2.0

/// What serves the requests: a function from request to reply, called from every loop's thread.
public protocol Responder: Sendable {
    /// The templates under which metrics count, such as "/items/{item}"; a reply's `route` is an index of this list. The first stands for
    /// everything else. The list must not change: words of a client never become a label.
    var routes: [String] { get }

    /// What is to be done with the content that follows a valid head; called only where content follows. `head` points into `bytes`.
    func contentHandling(for head: RequestHead, in bytes: Span<UInt8>) -> ContentHandling

    /// The reply to a request, asked for once its content, if any, has arrived completely. For HEAD it returns the reply to GET; the server
    /// leaves the content out.
    ///
    /// - Parameters:
    ///   - bytes: what `head` points into, valid during the call.
    ///   - content: empty where `contentHandling` was to drop it.
    func respond(to head: RequestHead, in bytes: Span<UInt8>, content: Content) -> Reply

    /// The response to a request that the server refuses itself. Its status must be `rejection.status`.
    func refuse(_ rejection: Rejection) -> Response
}

extension Responder {
    public var routes: [String] { ["other"] }

    public func contentHandling(for head: RequestHead, in bytes: Span<UInt8>) -> ContentHandling { .drop }
}

// SPDX-License-Identifier: Apache-2.0

/// What the server asks for answers: a function from request to reply, called from any loop.
public protocol Responder: Sendable {
    /// What a reply's `route` is an index of: the templates under which metrics count, such as "/items/{item}".
    /// The first stands for everything else. A fixed list: a client's own words never become a label.
    var routes: [String] { get }

    /// What is to become of the content that follows a well-formed head; asked only where content follows.
    /// `bytes` are what `head` points into.
    func contentHandling(for head: RequestHead, in bytes: Span<UInt8>) -> ContentHandling

    /// The reply to a request, asked for once its content, if any, has arrived whole.
    /// A HEAD request gets the reply that GET would get; the server leaves the content out.
    ///
    /// - Parameters:
    ///   - bytes: what `head` points into, for the time of the call.
    ///   - content: empty where the rule was to drop it.
    func respond(to head: RequestHead, in bytes: Span<UInt8>, content: Content) -> Reply

    /// The answer to a request that the server refuses itself. Its status must be `rejection.status`.
    func refuse(_ rejection: Rejection) -> Response
}

extension Responder {
    public var routes: [String] { ["other"] }

    public func contentHandling(for head: RequestHead, in bytes: Span<UInt8>) -> ContentHandling { .drop }
}

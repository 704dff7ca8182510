// SPDX-License-Identifier: Apache-2.0

/// What the server asks for answers: a function from request to response, called from any loop.
public protocol Responder: Sendable {
    /// What `Reply.route` is an index of: the templates under which metrics count, such as "/codes/{code}".
    /// The first stands for everything else. A fixed list: a client's own words never become a label.
    var routes: [String] { get }

    /// The answer to a request whose head is well-formed. `bytes` are what `head` points into.
    /// A HEAD request gets the answer that GET would get; the server leaves the body out.
    func respond(to head: RequestHead, in bytes: Span<UInt8>) -> Reply

    /// The answer to a request that the server refuses itself. Its status must be `rejection.status`.
    func refuse(_ rejection: Rejection) -> Response
}

/// An answer, and what it is counted under.
public struct Reply: Sendable {
    public internal(set) var response: Response
    /// The response was made for this request alone, and is not one of those that live as long as the responder.
    var isOwned = false
    /// The place of a template in the responder's `routes`.
    public let route: Int

    public init(_ response: Response, route: Int = 0) {
        self.response = response
        self.route = route
    }
}

extension Responder {
    public var routes: [String] { ["other"] }
}

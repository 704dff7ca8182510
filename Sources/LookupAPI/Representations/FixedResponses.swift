// SPDX-License-Identifier: Apache-2.0

import HTTPServer

/// Responses that do not depend on the registry.
struct FixedResponses: Sendable {
    let live = Self.health("alive")
    let ready = Self.health("ready")
    let notReady = Problem(
        .notReady, "This instance is stopping; send requests to another.", fields: [Response.Field("retry-after", "1")]
    ).response(instance: "/readyz")
    /// For OPTIONS and preflights to a resource that can only be read, as most are.
    let options = Self.options(CommonFields.reading)

    /// - Parameter methods: the methods of the resource, in the format of `Allow`.
    func options(_ methods: String) -> Response { methods == CommonFields.reading ? options : Self.options(methods) }

    private static func options(_ methods: String) -> Response {
        Response(
            status: 204,
            fields: [
                Response.Field("allow", methods), Response.Field("access-control-allow-methods", methods),
                Response.Field("access-control-allow-headers", allowedHeaders),
                Response.Field("access-control-max-age", "86400"),
                Response.Field("cache-control", "no-store"),
            ] + CommonFields.everywhere)
    }

    /// What browsers, tracers and monitoring agents add to requests of a page. A list, because "*" does not cover Authorization (Fetch
    /// standard, CORS protocol).
    private static let allowedHeaders = """
        Accept, Authorization, B3, Baggage, Cache-Control, Content-Encoding, Content-Type, Elastic-Apm-Traceparent, If-Match, \
        If-Modified-Since, If-None-Match, If-Unmodified-Since, MCP-Protocol-Version, Mcp-Method, Mcp-Name, Newrelic, Pragma, Range, \
        Request-Context, Request-Id, Sentry-Trace, Traceparent, Tracestate, Uber-Trace-Id, X-Amzn-Trace-Id, X-B3-Flags, \
        X-B3-ParentSpanId, X-B3-Sampled, X-B3-SpanId, X-B3-TraceId, X-Cloud-Trace-Context, X-Correlation-ID, X-Datadog-Origin, \
        X-Datadog-Parent-Id, X-Datadog-Sampled, X-Datadog-Sampling-Priority, X-Datadog-Tags, X-Datadog-Trace-Id, X-Request-ID, \
        X-Requested-With
        """

    /// One for all resources: the client knows which tag it has sent.
    static let preconditionFailed = Problem(
        .preconditionFailed,
        "The current answer does not match If-Match or If-Unmodified-Since; without these fields it is sent.",
        fields: [CommonFields.vary]
    ).response(instance: nil)

    private let refusals: [Rejection: Response]

    /// - Parameter crossOrigin: whose pages may read responses. The server refuses a request without looking at its Origin, so pages of all
    ///   origins can read a refusal or, where the operator names some, none can.
    init(_ crossOrigin: CrossOrigin = CrossOrigin(APIConfiguration())) {
        refusals = Dictionary(uniqueKeysWithValues: Rejection.allCases.map { ($0, crossOrigin.apply(to: $0.response(), origin: nil)) })
    }

    func refusal(_ rejection: Rejection) -> Response { refusals[rejection] ?? rejection.response() }

    static func moved(to path: String) -> Response {
        Response(
            status: 308, fields: [Response.Field("location", path), Response.Field("cache-control", "no-store")] + CommonFields.everywhere)
    }

    /// Redirects this request alone to another page, which is read with GET (303).
    static func seeOther(_ path: String) -> Response {
        Response(
            status: 303,
            fields: [Response.Field("location", path), Response.Field("cache-control", "no-store"), CommonFields.vary]
                + CommonFields.everywhere)
    }

    static func metrics(_ text: String) -> Response {
        Response(
            status: 200,
            fields: [
                Response.Field("content-type", "text/plain; version=0.0.4; charset=utf-8"), Response.Field("cache-control", "no-store"),
            ]
                + CommonFields.everywhere,
            body: Array(text.utf8))
    }

    private static func health(_ word: String) -> Response {
        Response(
            status: 200,
            fields: [
                Response.Field("content-type", "application/json"),
                Response.Field("cache-control", "no-store"),
            ] + CommonFields.everywhere,
            body: JSONWriter.document(["status": .string(word)]))
    }
}

// SPDX-License-Identifier: Apache-2.0

import HTTPServer

/// Serves the admin port: health and metrics, and none of the lookups.
public struct AdminService: Responder {
    private let readiness: Readiness
    private let metrics: any MetricsSource
    private let fixed = FixedResponses()

    public init(readiness: Readiness, metrics: any MetricsSource) {
        self.readiness = readiness
        self.metrics = metrics
    }

    public func respond(to head: RequestHead, in bytes: Span<UInt8>, content: Content) -> Reply { .made(answer(head, in: bytes)).vital }

    private func answer(_ head: RequestHead, in bytes: Span<UInt8>) -> Response {
        let text = bytes.extracting(head.target.within(bytes))
        if head.method == .options { return fixed.options }
        guard head.method == .get || head.method == .head else {
            return Problem(
                .methodNotAllowed, "This port is read-only: use GET, HEAD or OPTIONS.",
                fields: [Response.Field("allow", CommonFields.reading)]
            )
            .response(instance: nil)
        }
        do throws(Problem) {
            let target = try Target(text)
            try Target.query(of: text).allow([])
            switch target.path {
            case "/livez": return fixed.live
            case "/readyz": return readiness.isReady ? fixed.ready : fixed.notReady
            case "/metrics":
                return FixedResponses.metrics(metrics.prometheusText).compressed(if: AcceptEncoding.prefersGzip(head, in: bytes))
            default: throw Problem(.notFound, "This port serves /livez, /readyz and /metrics.")
            }
        } catch {
            return error.response(instance: nil)
        }
    }

    public func refuse(_ rejection: Rejection) -> Response { fixed.refusal(rejection) }
}

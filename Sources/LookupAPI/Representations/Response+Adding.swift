// SPDX-License-Identifier: Apache-2.0

import HTTPServer

extension Response {
    /// The same response with a further field.
    func adding(_ field: Field) -> Response {
        Response(self, fields: fields.filter { $0.name != "content-length" } + [field])
    }

    /// The same response in gzip, where the client prefers that and it saves something. For what is made for one request and never stored:
    /// problems and metrics.
    func compressed(if prefersGzip: Bool) -> Response {
        guard prefersGzip, let smaller = Gzip.worthwhile(body, level: 1) else { return self }
        return Response(
            status: status,
            fields: fields.filter { $0.name != "content-length" } + [Response.Field("content-encoding", "gzip")],
            body: smaller, closes: closesConnection)
    }
}

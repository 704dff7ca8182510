// SPDX-License-Identifier: Apache-2.0

import HTTPServer

extension Response {
    /// The same answer with another field.
    func adding(_ field: Field) -> Response {
        // Of the length a response says itself what it is.
        Response(status: status, fields: fields.filter { $0.name != "content-length" } + [field], body: body, closes: closesConnection)
    }
}

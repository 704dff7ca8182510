// SPDX-License-Identifier: Apache-2.0

import HTTPServer

extension Response {
    /// The same response with a further field.
    func adding(_ field: Field) -> Response {
        Response(self, fields: fields.filter { $0.name != "content-length" } + [field])
    }
}

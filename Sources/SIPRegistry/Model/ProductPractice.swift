// SPDX-License-Identifier: Apache-2.0

/// What one product does with one of the most common codes: when it sends the code, and what it does on receiving it.
///
/// Taken from the product's source code at a commit, or from its documentation. It is practice and not a standard.
public struct ProductPractice: Sendable, Hashable, Encodable {
    /// The product.
    public let product: Provider
    /// The SIP status code.
    public let code: Int
    /// When the product sends the code; nil where the sources that were read say nothing.
    public let sends: String?
    /// What the product does when it receives the code; nil where the sources that were read say nothing.
    public let receives: String?
    /// The files or pages that were read. At least one.
    public let sources: [ProviderSource]

    /// One row of a product's table. There is none for a code about which nothing was found.
    struct Row {
        let code: Int
        let sends: String?
        let receives: String?

        init(_ code: Int, sends: String? = nil, receives: String? = nil) {
            self.code = code
            self.sends = sends
            self.receives = receives
        }
    }

    static func table(_ product: Provider, _ sources: [ProviderSource], _ rows: [Row]) -> [ProductPractice] {
        rows.map { ProductPractice(product: product, code: $0.code, sends: $0.sends, receives: $0.receives, sources: sources) }
    }
}

extension ProductPractice {
    /// The twenty codes for which the products were examined, ascending.
    package static let codes: [Int] = [
        400, 401, 403, 404, 405, 407, 408, 480, 481, 483, 484, 486, 487, 488, 491, 500, 501, 503, 504, 603,
    ]

    /// Every row, product by product.
    package static let all: [ProductPractice] = programs + services

    private static let programs: [ProductPractice] =
        asterisk + freeSWITCH + kamailio + openSIPS + yate + pjsip + sofiaSIP + linphone + jsSIP
    private static let services: [ProductPractice] = teams + telnyx + sipgate + vonage

    /// The products that were examined, in the order of the table.
    package static let products: [Provider] = all.reduce(into: []) { found, row in
        if found.last != row.product { found.append(row.product) }
    }

    /// What is known about a code; empty for a code for which no product was examined.
    package static func practice(of code: Int) -> [ProductPractice] {
        all.filter { $0.code == code }
    }

    /// The products in whose sources nothing was found about the code. Empty for a code for which no product was examined.
    package static func productsWithoutPractice(of code: Int) -> [Provider] {
        guard codes.contains(code) else { return [] }
        let found = Set(practice(of: code).map(\.product))
        return products.filter { !found.contains($0) }
    }
}

// SPDX-License-Identifier: Apache-2.0

import CResources

/// A file that pages load. Its name contains a hash of its content, so that a cache may keep it for ever.
struct Asset: Sendable {
    let contentType: String
    let bytes: [UInt8]
    /// Such as "/assets/site-0123456789abcdef.css".
    let path: String
    /// The parts of the name before and after the hash, to recognise the address of another version.
    private let parts: (head: String, tail: String)

    private init(_ name: String, _ fileExtension: String, _ contentType: String, _ bytes: [UInt8]) {
        self.contentType = contentType
        self.bytes = bytes
        parts = ("\(name)-", ".\(fileExtension)")
        path = "/assets/" + parts.head + ContentHash.hex(of: bytes) + parts.tail
    }

    static let stylesheet = Asset("site", "css", "text/css; charset=utf-8", Contract.bytes { cresources_site_css($0) })
    static let script = Asset("site", "js", "text/javascript; charset=utf-8", Contract.bytes { cresources_site_js($0) })
    static let icon = Asset("icon", "svg", "image/svg+xml", Contract.bytes { cresources_icon_svg($0) })

    static let all = [stylesheet, script, icon]

    /// The current version of a file whose address contains the hash of another one. While a new version is rolled out, a page of one
    /// instance may ask another instance for its files.
    static func current(for file: String) -> Asset? {
        all.first { asset in
            file.hasPrefix(asset.parts.head) && file.hasSuffix(asset.parts.tail)
                && file.utf8.count == asset.parts.head.utf8.count + 16 + asset.parts.tail.utf8.count
        }
    }
}

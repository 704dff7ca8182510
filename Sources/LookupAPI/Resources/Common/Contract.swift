// SPDX-License-Identifier: Apache-2.0

import CResources

/// The contract of the API, as it stands in the repository.
enum Contract {
    /// openapi.yaml, byte for byte.
    static let yaml = bytes { cresources_openapi_yaml($0) }
    /// The same document as JSON.
    static let json = bytes { cresources_openapi_json($0) }

    /// The two with the address where the service is found in place of "the host that serves this document".
    static func yaml(at publicURL: String?) -> [UInt8] { replacing("url: /\n", "url: \(publicURL ?? "/")\n", in: yaml) }
    static func json(at publicURL: String?) -> [UInt8] { replacing("\"url\": \"/\"", "\"url\": \"\(publicURL ?? "/")\"", in: json) }

    /// The first of the kind alone, which is that of `servers`.
    private static func replacing(_ text: String, _ other: String, in bytes: [UInt8]) -> [UInt8] {
        guard let range = bytes.firstRange(of: text.utf8) else { return bytes }
        return Array(bytes[..<range.lowerBound]) + other.utf8 + bytes[range.upperBound...]
    }

    /// What the file with an operator's additions must look like.
    static let overlaySchema = bytes { cresources_overlay_schema_json($0) }

    /// The content of a file in `CResources`.
    static func bytes(_ resource: (UnsafeMutablePointer<Int>) -> UnsafePointer<UInt8>?) -> [UInt8] {
        var length = 0
        // Unsafe: static memory of the binary, of that length.
        return Array(UnsafeBufferPointer(start: resource(&length), count: length))
    }
}

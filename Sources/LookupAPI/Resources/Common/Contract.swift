// SPDX-License-Identifier: Apache-2.0

import CResources

/// The contract of the API: the OpenAPI document of the repository.
enum Contract {
    /// openapi.yaml, byte for byte.
    static let yaml = bytes { cresources_openapi_yaml($0) }
    /// The same document as JSON.
    static let json = bytes { cresources_openapi_json($0) }

    /// Both documents, with the public address of the service as their server instead of the host that serves them.
    static func yaml(at address: String) -> [UInt8] { replacing("url: /\n", "url: \(address.isEmpty ? "/" : address)\n", in: yaml) }
    static func json(at address: String) -> [UInt8] {
        replacing("\"url\": \"/\"", "\"url\": \"\(address.isEmpty ? "/" : address)\"", in: json)
    }

    /// Replaces only the first occurrence, which is in `servers`.
    private static func replacing(_ text: String, _ other: String, in bytes: [UInt8]) -> [UInt8] {
        guard let range = bytes.firstRange(of: text.utf8) else { return bytes }
        return Array(bytes[..<range.lowerBound]) + other.utf8 + bytes[range.upperBound...]
    }

    /// The JSON Schema of an operator's overlay.
    static let overlaySchema = bytes { cresources_overlay_schema_json($0) }

    /// The content of a file in `CResources`.
    static func bytes(_ resource: (UnsafeMutablePointer<Int>) -> UnsafePointer<UInt8>?) -> [UInt8] {
        var length = 0
        // Unsafe: static memory of the binary, of that length.
        return Array(UnsafeBufferPointer(start: resource(&length), count: length))
    }
}

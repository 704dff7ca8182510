// SPDX-License-Identifier: Apache-2.0

import CResources

/// The contract of the API, as it stands in the repository.
enum Contract {
    /// openapi.yaml, byte for byte.
    static let yaml = bytes { cresources_openapi_yaml($0) }
    /// The same document as JSON.
    static let json = bytes { cresources_openapi_json($0) }

    /// What the file with an operator's additions must look like.
    static let overlaySchema = bytes { cresources_overlay_schema_json($0) }

    /// The content of a file in `CResources`.
    static func bytes(_ resource: (UnsafeMutablePointer<Int>) -> UnsafePointer<UInt8>?) -> [UInt8] {
        var length = 0
        // Unsafe: static memory of the binary, of that length.
        return Array(UnsafeBufferPointer(start: resource(&length), count: length))
    }
}

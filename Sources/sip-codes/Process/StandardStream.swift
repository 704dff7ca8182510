// SPDX-License-Identifier: Apache-2.0

import Glibc

/// Standard output and error, written without a buffer between: what a script waits for is there at once.
enum StandardStream: Int32 {
    case output = 1
    case error = 2

    func write(_ text: String) {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(rawValue, $0.baseAddress, $0.count) }
            // A closed pipe: the reader has seen enough.
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }
}

// SPDX-License-Identifier: Apache-2.0

extension Route {
    /// As `Allow` has them.
    var methods: String {
        guard isRead else { return "OPTIONS, POST" }
        return content == nil ? CommonFields.reading : CommonFields.reading + ", POST"
    }
}

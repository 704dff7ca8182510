// SPDX-License-Identifier: Apache-2.0

extension Route {
    /// The methods of the route, in the format of `Allow`.
    var methods: String {
        guard isRead else { return "OPTIONS, POST" }
        return content == nil ? CommonFields.reading : CommonFields.reading + ", POST"
    }
}

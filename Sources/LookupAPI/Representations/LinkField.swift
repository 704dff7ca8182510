// SPDX-License-Identifier: Apache-2.0

/// Elements of the Link field (RFC 8288). Targets are paths of the service, or percent-encoded by it.
enum LinkField {
    static func link(_ target: String, _ relation: String) -> String { "<\(target)>; rel=\"\(relation)\"" }
    static func up(_ target: String) -> String { link(target, "up") }
}

// SPDX-License-Identifier: Apache-2.0

/// The origins whose pages may use MCP: loopback origins, and those that the operator names. Any other page that a browser has loaded must
/// not reach a service on the same machine (DNS rebinding).
struct AllowedOrigins: Sendable {
    private let named: Set<String>

    init(_ named: [String]) {
        self.named = Set(named)
    }

    func contains(_ origin: String) -> Bool { named.contains(origin) || Self.isLoopback(origin) }

    /// Whether it is an origin on this machine, such as "http://localhost:6274", with or without a port.
    private static func isLoopback(_ origin: String) -> Bool {
        for scheme in ["http://", "https://"] where origin.hasPrefix(scheme) {
            let authority = origin.dropFirst(scheme.count)
            for host in ["localhost", "127.0.0.1", "[::1]"] where authority.hasPrefix(host) {
                let rest = authority.dropFirst(host.count)
                if rest.isEmpty { return true }
                return rest.first == ":" && (1...5).contains(rest.utf8.count - 1)
                    && rest.utf8.dropFirst().allSatisfy { (0x30...0x39).contains($0) }
            }
        }
        return false
    }
}

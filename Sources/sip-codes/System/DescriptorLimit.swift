// SPDX-License-Identifier: Apache-2.0

import Glibc

/// How many file descriptors this process may have open (RLIMIT_NOFILE). Each connection needs one.
enum DescriptorLimit {
    /// The limit after `raise`.
    static func available() -> Int { Int(clamping: read().rlim_max) }

    /// Raises the soft limit to the hard limit. Shells set a lower one for programs that use select(2), which this program does not.
    static func raise() {
        var limit = read()
        limit.rlim_cur = limit.rlim_max
        setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    }

    /// With fewer the service does not start: its loops, listeners and signals take ten and more, and Dispatch stops the process
    /// when it gets none.
    static let least = 32
    /// How many are not for connections: those of the process itself, with some to spare.
    private static let reserve = 24

    /// How many connections leave enough descriptors for the listeners, the files, and the connections that are refused, of which there
    /// may be as many as others, but not more than 64.
    static func connections(within descriptors: Int) -> Int {
        descriptors >= 256 ? descriptors - 128 : max(1, (descriptors - reserve) / 2)
    }

    private static func read() -> rlimit {
        var limit = rlimit()
        getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
        return limit
    }
}

// SPDX-License-Identifier: Apache-2.0

import Glibc

/// How many descriptors this process may have open (RLIMIT_NOFILE). Each connection takes one.
enum DescriptorLimit {
    /// What `raise` leads to.
    static func available() -> Int { Int(clamping: read().rlim_max) }

    /// Takes what the system allows: the lower limit that shells set is for programs that use select(2), which this one does not.
    static func raise() {
        var limit = read()
        limit.rlim_cur = limit.rlim_max
        setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    }

    /// How many connections leave enough for the listeners, the files, and those who are told that there are too many.
    static func connections(within descriptors: Int) -> Int { max(1, max(descriptors / 2, descriptors - 128)) }

    private static func read() -> rlimit {
        var limit = rlimit()
        getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
        return limit
    }
}

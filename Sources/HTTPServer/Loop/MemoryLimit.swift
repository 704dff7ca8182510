// SPDX-License-Identifier: Apache-2.0

import Glibc

/// How much memory this process may use: the smallest bound of its control groups and its own resource limit, or the machine's memory.
public enum MemoryLimit {
    /// In bytes.
    public static func available() -> Int { available(ControlGroup()) }

    static func available(_ group: ControlGroup) -> Int {
        let bounds = group.texts(of: "memory.max", legacy: (controller: "memory", file: "memory.limit_in_bytes"))
        return bounds.compactMap(bytes(from:)).reduce(min(machine(), data()), min)
    }

    /// Parses cgroup v2's memory.max: "134217728". Nil when there is no bound: "max" in v2; v1 has a number larger than any machine's
    /// memory instead.
    static func bytes(from text: String) -> Int? {
        guard let word = text.split(whereSeparator: \.isWhitespace).first, let bytes = Int(word), bytes > 0 else { return nil }
        return bytes
    }

    /// The process's own limit for allocations, in bytes (`ulimit -d`).
    private static func data() -> Int {
        var limit = rlimit()
        return getrlimit(__rlimit_resource_t(RLIMIT_DATA.rawValue), &limit) == 0 ? Int(clamping: limit.rlim_cur) : .max
    }

    /// The process's own limit for its address space, in bytes (`ulimit -v`).
    public static func addressSpace() -> Int {
        var limit = rlimit()
        return getrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit) == 0 ? Int(clamping: limit.rlim_cur) : .max
    }

    private static func machine() -> Int {
        let pages = sysconf(Int32(_SC_PHYS_PAGES))
        let (bytes, overflow) = pages.multipliedReportingOverflow(by: sysconf(Int32(_SC_PAGESIZE)))
        return pages > 0 && !overflow ? bytes : .max
    }
}

extension Limits {
    /// Bytes that one connection can make the process hold: a buffer with a head and a pipeline behind it; responses that nobody reads; an
    /// HTTP/2 session with all of its streams open, each with the fields of a response that waits; and a TLS session with half a record in
    /// both directions.
    ///
    /// Not counted: the kernel's socket buffers, which it shrinks itself when the control group runs short of memory, and responses of more
    /// than 16 KiB that were made for one request alone, which have a bound of their own.
    var bytesPerConnection: Int {
        let unread = headBytes + 16 * 1024
        let answers = outputBytes + 16 * 1024
        let streams = 24 * 1024 + http2Streams * 1280
        let secure = 48 * 1024
        return unread + answers + streams + secure
    }

    /// How many connections a process can have without exceeding `memory` bytes, even if every client is hostile.
    public func connections(fittingIn memory: Int) -> Int {
        // Twice what the static executable uses after its start, with the prepared responses, the search index and the loops.
        let base = 48 * 1024 * 1024 + receivedBytes
        return max(64, (memory - base) / bytesPerConnection)
    }
}

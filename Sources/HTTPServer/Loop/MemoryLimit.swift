// SPDX-License-Identifier: Apache-2.0

import Glibc

/// How much memory this process may use: the smallest bound of its control groups and its own limit, or what the machine has.
public enum MemoryLimit {
    /// In bytes.
    public static func available() -> Int { available(ControlGroup()) }

    static func available(_ group: ControlGroup) -> Int {
        let bounds = group.texts(of: "memory.max", legacy: (controller: "memory", file: "memory.limit_in_bytes"))
        return bounds.compactMap(bytes(from:)).reduce(min(machine(), data()), min)
    }

    /// From the text of cgroup v2's memory.max: "134217728". Nil when there is no bound ("max"; v1 has a number beyond any
    /// machine's memory in its place).
    static func bytes(from text: String) -> Int? {
        guard let word = text.split(whereSeparator: \.isWhitespace).first, let bytes = Int(word), bytes > 0 else { return nil }
        return bytes
    }

    /// What the process may allocate by its own limit (`ulimit -d`).
    private static func data() -> Int {
        var limit = rlimit()
        return getrlimit(__rlimit_resource_t(RLIMIT_DATA.rawValue), &limit) == 0 ? Int(clamping: limit.rlim_cur) : .max
    }

    private static func machine() -> Int {
        let pages = sysconf(Int32(_SC_PHYS_PAGES))
        let (bytes, overflow) = pages.multipliedReportingOverflow(by: sysconf(Int32(_SC_PAGESIZE)))
        return pages > 0 && !overflow ? bytes : .max
    }
}

extension Limits {
    /// Bytes that one connection can make the process hold: a buffer with a head and a pipeline behind it, answers that
    /// nobody reads, a session of HTTP/2 with all of its streams open, each with the fields of an answer that waits, and a session
    /// of TLS with half a record in both directions.
    ///
    /// The kernel's socket buffers are not counted: it shrinks them itself when the control group runs short. Nor are
    /// answers of more than 16 KiB that were made for one request alone.
    var bytesPerConnection: Int {
        let unread = headBytes + 16 * 1024
        let answers = outputBytes + 16 * 1024
        let streams = 24 * 1024 + http2Streams * 1280
        let secure = 48 * 1024
        return unread + answers + streams + secure
    }

    /// How many connections a process may take on without outgrowing `memory` bytes, though every client be hostile.
    public func connections(fittingIn memory: Int) -> Int {
        // Twice what the static executable holds after its start: the prepared answers, the search index, the loops.
        let base = 48 * 1024 * 1024 + receivedBytes
        return max(64, (memory - base) / bytesPerConnection)
    }
}

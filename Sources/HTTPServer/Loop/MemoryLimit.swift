// SPDX-License-Identifier: Apache-2.0

import Glibc

/// How much memory this process may use: the smallest bound of its control groups, or what the machine has.
public enum MemoryLimit {
    /// In bytes.
    public static func available() -> Int { available(ControlGroup()) }

    static func available(_ group: ControlGroup) -> Int {
        let bounds = group.texts(of: "memory.max", legacy: (controller: "memory", file: "memory.limit_in_bytes"))
        return bounds.compactMap(bytes(from:)).reduce(machine(), min)
    }

    /// From the text of cgroup v2's memory.max: "134217728". Nil when there is no bound ("max"; v1 has a number beyond any
    /// machine's memory in its place).
    static func bytes(from text: String) -> Int? {
        guard let word = text.split(whereSeparator: \.isWhitespace).first, let bytes = Int(word), bytes > 0 else { return nil }
        return bytes
    }

    private static func machine() -> Int {
        let pages = sysconf(Int32(_SC_PHYS_PAGES))
        let (bytes, overflow) = pages.multipliedReportingOverflow(by: sysconf(Int32(_SC_PAGESIZE)))
        return pages > 0 && !overflow ? bytes : .max
    }
}

extension Limits {
    /// Bytes that one connection can make the process hold: a buffer with a head and a pipeline behind it, answers that
    /// nobody reads, and its own record, which over HTTP/2 is a session with all of its streams open.
    ///
    /// The kernel's socket buffers are not counted: it shrinks them itself when the control group runs short. Nor are
    /// answers of more than 16 KiB that were made for one request alone.
    var bytesPerConnection: Int {
        let unread = headBytes + 16 * 1024
        let answers = outputBytes + 16 * 1024
        return unread + answers + 40 * 1024
    }

    /// How many connections a process may take on without outgrowing `memory` bytes, though every client be hostile.
    public func connections(fittingIn memory: Int) -> Int {
        // Twice what the static executable holds after its start: the prepared answers, the search index, the loops.
        let base = 48 * 1024 * 1024
        return max(64, (memory - base) / bytesPerConnection)
    }
}

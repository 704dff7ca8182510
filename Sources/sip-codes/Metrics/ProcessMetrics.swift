// SPDX-License-Identifier: Apache-2.0

import Glibc

/// Values of the kernel about this process (proc(5)), under the names that Prometheus client libraries use. The values of a file that
/// cannot be read are left out.
struct ProcessMetrics {
    var cpuSeconds: String?
    var residentBytes: Int?
    var virtualBytes: Int?
    var threads: Int?
    var startTime: String?
    var openDescriptors: Int?
    var mostDescriptors: Int?

    init() {
        var usage = rusage()
        if getrusage(RUSAGE_SELF.rawValue, &usage) == 0 {
            let microseconds = [usage.ru_utime, usage.ru_stime].map { $0.tv_sec * 1_000_000 + Int($0.tv_usec) }.reduce(0, +)
            cpuSeconds = PrometheusText.seconds(microseconds * 1000)
        }
        readStat(Self.contents(of: "/proc/self/stat"))
        startTime = Self.bootTime(Self.contents(of: "/proc/stat")).flatMap { boot in
            startTicks.map { PrometheusText.seconds(boot * 1_000_000_000 + $0 * (1_000_000_000 / Self.ticksPerSecond)) }
        }
        openDescriptors = Self.countDescriptors()
        var limit = rlimit()
        if getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 { mostDescriptors = Int(clamping: limit.rlim_cur) }
    }

    private var startTicks: Int?
    private static let ticksPerSecond = max(1, sysconf(Int32(_SC_CLK_TCK)))

    func write(to text: inout PrometheusText) {
        let rows: [(String, PrometheusText.Kind, String, String?)] = [
            ("process_cpu_seconds_total", .counter, "CPU time used, in user and in system mode.", cpuSeconds),
            ("process_resident_memory_bytes", .gauge, "Resident memory.", residentBytes.map(String.init)),
            ("process_virtual_memory_bytes", .gauge, "Virtual memory.", virtualBytes.map(String.init)),
            ("process_open_fds", .gauge, "Open file descriptors.", openDescriptors.map(String.init)),
            ("process_max_fds", .gauge, "File descriptors that may be open.", mostDescriptors.map(String.init)),
            ("process_threads", .gauge, "Threads.", threads.map(String.init)),
            ("process_start_time_seconds", .gauge, "When the process started, in seconds since 1970.", startTime),
        ]
        for (name, kind, help, value) in rows { if let value { text.single(name, kind, help, value) } }
    }

    /// The name of the command, in parentheses, can contain anything; the fields are counted from behind it.
    mutating func readStat(_ stat: String) {
        let fields = stat.lastIndex(of: ")").map { stat[stat.index(after: $0)...].split(separator: " ") } ?? []
        // Field 3 of proc_pid_stat(5) is the first one here.
        let field = { (number: Int) in fields.count > number - 3 ? Int(fields[number - 3]) : nil }
        threads = field(20)
        startTicks = field(22)
        virtualBytes = field(23)
        residentBytes = field(24).map { $0 * Int(getpagesize()) }
    }

    static func bootTime(_ stat: String) -> Int? {
        stat.split(separator: "\n").first { $0.hasPrefix("btime ") }.flatMap { Int($0.dropFirst(6)) }
    }

    private static func countDescriptors() -> Int? {
        guard let folder = opendir("/proc/self/fd") else { return nil }
        defer { closedir(folder) }
        // Linux 6.2 and later return the count directly.
        var status = stat()
        if fstat(dirfd(folder), &status) == 0, status.st_size > 0 { return Int(status.st_size) }
        var count = -3  // ".", "..", and the folder itself
        while readdir(folder) != nil { count += 1 }
        return count
    }

    private static func contents(of path: String) -> String {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return "" }
        defer { close(descriptor) }
        var bytes = [UInt8](repeating: 0, count: 16 * 1024)
        var text: [UInt8] = []
        while text.count < 1 << 20 {
            let count = bytes.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else { break }
            text += bytes.prefix(count)
        }
        return String(decoding: text, as: UTF8.self)
    }
}

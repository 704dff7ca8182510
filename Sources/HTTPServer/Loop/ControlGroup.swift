// SPDX-License-Identifier: Apache-2.0

import Glibc

/// Reads the files of the control groups that this process is in: its own group, which a container or a systemd unit has, and all groups
/// above it, each of which may have a tighter bound.
struct ControlGroup {
    /// Precedes the absolute paths of the kernel's files, so that tests can provide a tree of their own.
    var root = ""

    /// The content of `file` in each group, innermost group first; empty where no group has it.
    ///
    /// - Parameters:
    ///   - file: the name in cgroup v2, such as "memory.max".
    ///   - legacy: controller and file name in cgroup v1, for machines that still mount it.
    func texts(of file: String, legacy: (controller: String, file: String)? = nil) -> [String] {
        var texts: [String] = []
        for line in contents(of: "/proc/self/cgroup", atMost: 4096).split(separator: "\n") {
            guard let group = Self.group(from: line) else { continue }
            let name: String
            if group.controllers.isEmpty {
                name = file
            } else if let legacy, group.controllers.split(separator: ",").contains(Substring(legacy.controller)) {
                name = legacy.file
            } else {
                continue
            }
            for directory in Self.directories(of: group) {
                let text = contents(of: "\(directory)/\(name)", atMost: 128)
                if !text.isEmpty { texts.append(text) }
            }
        }
        return texts
    }

    /// A line of /proc/self/cgroup: "0::/system.slice/web.service" in v2, "4:memory:/docker/5f2a" in v1.
    struct Group: Equatable {
        let controllers: String
        let path: String
    }

    static func group(from line: Substring) -> Group? {
        let parts = line.split(separator: ":", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, parts[2].first == "/" else { return nil }
        return Group(controllers: String(parts[1]), path: String(parts[2]))
    }

    /// The group's directory and those above it, innermost first. Within a container the path may be the host's, which is not mounted
    /// there; the last directory is the mount point, and that is the container's group.
    static func directories(of group: Group) -> [String] {
        let mount = group.controllers.isEmpty ? "/sys/fs/cgroup" : "/sys/fs/cgroup/\(group.controllers)"
        var names = group.path.split(separator: "/")
        var directories: [String] = []
        while true {
            directories.append(([mount[...]] + names).joined(separator: "/"))
            guard names.popLast() != nil else { return directories }
        }
    }

    /// The first `limit` bytes of a file; empty when it does not exist.
    private func contents(of path: String, atMost limit: Int) -> String {
        let descriptor = open(root + path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return "" }
        defer { close(descriptor) }
        var bytes = [UInt8](repeating: 0, count: limit)
        let count = bytes.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
        return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
    }
}

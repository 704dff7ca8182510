// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import HTTPServer

struct ControlGroupTests {
    @Test func findsTheOwnGroupAndThoseAboveIt() throws {
        let tree = try KernelFiles([
            "/proc/self/cgroup": "0::/system.slice/sip-codes.service\n",
            "/sys/fs/cgroup/system.slice/sip-codes.service/memory.max": "max\n",
            "/sys/fs/cgroup/system.slice/memory.max": "1000000\n",
        ])
        #expect(tree.group.texts(of: "memory.max") == ["max\n", "1000000\n"])
    }

    @Test(arguments: ["/", "/kubepods/pod1/5f2a"])
    func findsTheMountWithinAContainer(path: String) throws {
        let tree = try KernelFiles(["/proc/self/cgroup": "0::\(path)\n", "/sys/fs/cgroup/cpu.max": "100000 100000\n"])
        #expect(tree.group.texts(of: "cpu.max") == ["100000 100000\n"])
    }

    @Test func findsTheControllerOfVersionOne() throws {
        let tree = try KernelFiles([
            "/proc/self/cgroup": "8:pids:/\n4:cpu,memory:/docker/5f2a\n0::/\n",
            "/sys/fs/cgroup/cpu,memory/docker/5f2a/memory.limit_in_bytes": "2000\n",
        ])
        #expect(tree.group.texts(of: "memory.max", legacy: (controller: "memory", file: "memory.limit_in_bytes")) == ["2000\n"])
        #expect(tree.group.texts(of: "memory.max").isEmpty)
    }

    @Test func findsNothingWhereThereAreNoGroups() throws {
        #expect(try KernelFiles([:]).group.texts(of: "memory.max").isEmpty)
    }

    @Test(arguments: ["", "0", "0::", "0:memory", "0::relative", "::::"])
    func takesNoLineThatIsNone(line: String) {
        #expect(ControlGroup.group(from: line[...]) == nil)
    }
}

/// Files like those of the kernel, in a temporary directory.
final class KernelFiles {
    let group: ControlGroup
    private let root: URL

    init(_ files: [String: String]) throws {
        root = FileManager.default.temporaryDirectory.appendingPathComponent("sip-codes-\(UUID().uuidString)")
        group = ControlGroup(root: root.path)
        for (path, text) in files {
            let file = root.appendingPathComponent(path)
            try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
    }

    deinit { try? FileManager.default.removeItem(at: root) }
}

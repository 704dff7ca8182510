// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import sip_codes

struct FileStampTests {
    @Test func changesWithTheFileThatALinkLeadsTo() throws {
        let file = try MountedFile("a")
        let first = FileStamp(path: file.path)
        #expect(first != nil)
        #expect(FileStamp(path: file.path) == first)
        try file.replace(with: "b")
        #expect(FileStamp(path: file.path) != first)
    }

    /// An editor or a copy may set the modification time back.
    @Test func changesWithTheContentThoughSizeAndTimeStayTheSame() throws {
        let file = try MountedFile("a")
        var before = stat()
        #expect(stat(file.path, &before) == 0)
        let first = FileStamp(path: file.path)
        let descriptor = open(file.path, O_WRONLY)
        #expect(write(descriptor, "b", 1) == 1)
        let times = [before.st_atim, before.st_mtim]
        #expect(futimens(descriptor, times) == 0)
        close(descriptor)
        #expect(FileStamp(path: file.path) != first)
    }

    @Test func isNoneWhereThereIsNoFile() throws {
        let file = try MountedFile("a")
        try file.remove()
        #expect(FileStamp(path: file.path) == nil)
        #expect(FileStamp(path: "") == nil)
    }
}

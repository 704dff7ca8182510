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

    @Test func isNoneWhereThereIsNoFile() throws {
        let file = try MountedFile("a")
        try file.remove()
        #expect(FileStamp(path: file.path) == nil)
        #expect(FileStamp(path: "") == nil)
    }
}

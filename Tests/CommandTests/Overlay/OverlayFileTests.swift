// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import sip_codes

struct OverlayFileTests {
    private func failure(_ path: String) -> String? {
        do throws(OverlayFile.Failure) {
            _ = try OverlayFile(path: path).read()
            return nil
        } catch {
            return error.description
        }
    }

    @Test func readsAFileThroughItsLinks() throws {
        let file = try MountedFile(MountedFile.overlay("first"))
        let content = try OverlayFile(path: file.path).read()
        #expect(content.overlay.source == "first")
        #expect(content.overlay.count == 2)
        #expect(content.stamp == FileStamp(path: file.path))
    }

    @Test func namesTheFileThePlaceAndWhatWasExpected() throws {
        let file = try MountedFile(#"{"source": "x", "codes": {"486": {"runbook": "ftp://a"}}}"#)
        #expect(
            failure(file.path)
                == "\(file.path): $.codes.486.runbook: expected an http or https URL of at most 2048 characters, without user name, found \"ftp://a\""
        )
        try file.replace(with: "{")
        #expect(failure(file.path)?.hasPrefix("\(file.path): line 1, column 2, at $: expected the name of a member") == true)
        try file.replace(with: #"{"source": "x"}"# + String(repeating: " ", count: 1_048_576))
        #expect(failure(file.path) == "\(file.path): $: expected at most 1048576 bytes, found more")
    }

    @Test func namesWhatCannotBeRead() throws {
        #expect(failure("/no/such/file") == "/no/such/file: cannot be read: No such file or directory")
        #expect(failure("/") == "/: expected a file, found something else")
        #expect(failure("/dev/zero") == "/dev/zero: expected a file, found something else")
        #expect(failure("") == ": cannot be read: No such file or directory")
    }

    /// Opening a pipe without a writer would block for ever.
    @Test func doesNotWaitForAPipe() throws {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("pipe-\(UUID())").path
        #expect(mkfifo(path, 0o600) == 0)
        defer { unlink(path) }
        #expect(failure(path) == "\(path): expected a file, found something else")
    }
}

// SPDX-License-Identifier: Apache-2.0

import Glibc
import LookupAPI
import SIPRegistry

/// The file of the operator's overlay.
struct OverlayFile: Sendable {
    let path: String

    /// Why the file cannot be used, as one line with its name.
    struct Failure: Error, Equatable, CustomStringConvertible {
        let description: String
    }

    struct Content: Sendable {
        let overlay: Overlay
        /// The stamp of the file when it was opened.
        let stamp: FileStamp
    }

    func read() throws(Failure) -> Content {
        let (bytes, stamp) = try bytes()
        do throws(OverlayError) {
            return Content(overlay: try Overlay(json: bytes), stamp: stamp)
        } catch {
            throw Failure(description: "\(path): \(error.description)")
        }
    }

    /// The content, or at most one byte more than an overlay may have, by which the reader notices that it is too long.
    private func bytes() throws(Failure) -> ([UInt8], FileStamp) {
        // O_NONBLOCK, because opening a pipe without a writer would block for ever.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw failure(errno) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw failure(errno) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw Failure(description: "\(path): expected a file, found something else") }
        var bytes = [UInt8](repeating: 0, count: OverlayLimits.fileBytes + 1)
        var count = 0
        while count < bytes.count {
            let received = bytes.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress.map { $0 + count }, $0.count - count) }
            if received < 0, errno == EINTR { continue }
            guard received >= 0 else { throw failure(errno) }
            if received == 0 { break }
            count += received
        }
        return (Array(bytes[..<count]), FileStamp(status))
    }

    private func failure(_ code: Int32) -> Failure {
        Failure(description: "\(path): cannot be read: \(String(cString: strerror(code)))")
    }
}

extension CommandFailure {
    init(_ failure: OverlayFile.Failure) { self.init(failure.description, .configuration) }
}

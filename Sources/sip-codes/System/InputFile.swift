// SPDX-License-Identifier: Apache-2.0

import Glibc
import LookupAPI

/// The input of a command: a file, or standard input for "-".
enum InputFile {
    /// More than anybody pastes; a longer capture must be cut to the call in question first.
    static let mostBytes = 64 << 20

    /// The octets. Throws a message with the name of the file and what is wrong with it.
    static func read(_ path: String) throws(OfflineLookup.Failure) -> [UInt8] {
        var bytes: [UInt8] = []
        do {
            try chunks(of: path) { chunk in
                bytes += chunk
                guard bytes.count <= mostBytes else {
                    throw OfflineLookup.Failure(message: "\(path): larger than \(mostBytes >> 20) MiB; cut it to the calls in question")
                }
            }
        } catch {
            throw error as? OfflineLookup.Failure ?? OfflineLookup.Failure(message: "\(path): cannot be read")
        }
        return bytes
    }

    /// Passes on the octets as they arrive, without a bound on their number.
    static func chunks(of path: String, _ use: (ArraySlice<UInt8>) throws -> Void) throws {
        let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure(path, errno) }
        defer { if path != "-" { close(descriptor) } }
        var room = [UInt8](repeating: 0, count: 64 << 10)
        while true {
            let count = room.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw failure(path, errno) }
            if count == 0 { return }
            try use(room[..<count])
        }
    }

    private static func failure(_ path: String, _ code: Int32) -> OfflineLookup.Failure {
        OfflineLookup.Failure(message: "\(path): cannot be read: \(String(cString: strerror(code)))")
    }
}

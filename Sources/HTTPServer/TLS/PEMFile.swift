// SPDX-License-Identifier: Apache-2.0
#if TLS
import COpenSSL
import Glibc

/// Reads PEM files, and never asks for a password at a terminal.
enum PEMFile {
    /// Opens the file for reading; the caller must free it with BIO_free.
    static func open(_ file: String, _ part: TLSError.Part) throws(TLSError) -> OpaquePointer {
        OpenSSLQueue.clear()
        // Checked first: OpenSSL would only say of a directory that it contains no PEM, and would wait for somebody to write to a pipe.
        var status = stat()
        var code: Int32 = stat(file, &status) != 0 ? errno : status.st_mode & S_IFMT == S_IFDIR ? EISDIR : 0
        if code == 0, status.st_mode & S_IFMT != S_IFREG {
            throw TLSError(part: part, file: file, problem: "cannot be read: expected a file, found something else")
        }
        if code == 0 {
            if let source = BIO_new_file(file, "r") { return source }
            code = ERR_GET_REASON(ERR_peek_error())
            OpenSSLQueue.clear()
        }
        throw TLSError(part: part, file: file, problem: "cannot be read: \(String(cString: strerror(code)))")
    }

    /// Whether a line of the file ends in `marker`. It reads no more lines than a chain of certificates has.
    static func holds(_ marker: String, _ source: OpaquePointer) -> Bool {
        BIO_ctrl(source, BIO_CTRL_RESET, 0, nil)
        var line = [CChar](repeating: 0, count: 256)
        for _ in 0..<4096 {
            let count = Int(BIO_gets(source, &line, Int32(line.count)))
            if count <= 0 { break }
            let text = line.prefix(count).map { UInt8(bitPattern: $0) }.prefix { $0 >= ASCII.space }
            if text.suffix(marker.utf8.count).elementsEqual(marker.utf8) { return true }
        }
        OpenSSLQueue.clear()
        return false
    }

    /// Answers OpenSSL's request for the password of an encrypted file: there is none. If `asked` is not nil, it points to a Bool, which is
    /// set.
    static func noPassword(_ asked: UnsafeMutableRawPointer?) -> Int32 {
        // Unsafe: `asked` is what the caller passed: nil, or the address of a Bool that lives until the caller's call returns.
        asked?.assumingMemoryBound(to: Bool.self).pointee = true
        return -1
    }
}
#endif

// SPDX-License-Identifier: Apache-2.0
#if TLS
import COpenSSL
import Glibc

/// Reading of PEM files, which never asks at a terminal.
enum PEMFile {
    /// Opened for reading; to be freed with BIO_free.
    static func open(_ file: String, _ part: TLSError.Part) throws(TLSError) -> OpaquePointer {
        OpenSSLQueue.clear()
        // Looked at first: OpenSSL would only say of a directory that it holds no PEM, and would wait for somebody to write to a pipe.
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

    /// Whether a line of the file ends in `marker`. Looks at no more lines than a chain of certificates has.
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

    /// The answer to OpenSSL's question for the password of an encrypted file: there is none. A Bool at `asked` takes note of the question.
    static func noPassword(_ asked: UnsafeMutableRawPointer?) -> Int32 {
        // Unsafe: what the caller passed along, which is nil or the address of a Bool that lives until its call returns.
        asked?.assumingMemoryBound(to: Bool.self).pointee = true
        return -1
    }
}
#endif

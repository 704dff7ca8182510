// SPDX-License-Identifier: Apache-2.0
#if TLS
import COpenSSL
import Glibc

/// The certificates of a PEM file: the server's own first, then those that lead from it towards a root.
final class CertificateChain {
    /// At least one. Freed with this object.
    let certificates: [OpaquePointer]

    var leaf: OpaquePointer { certificates[0] }

    /// - Throws: when the file cannot be read or holds no certificate.
    init(file: String) throws(TLSError) {
        let source = try PEMFile.open(file, .certificate)
        defer { BIO_free(source) }
        var found: [OpaquePointer] = []
        // More certificates than this are no chain: the bound keeps a wrong path from filling the memory.
        while found.count < Self.most,
            let certificate = PEM_read_bio_X509(source, nil, { _, _, _, asked in PEMFile.noPassword(asked) }, nil)
        {
            found.append(certificate)
        }
        let reachedEnd = OpenSSLQueue.endsWith(library: ERR_LIB_PEM, reason: PEM_R_NO_START_LINE)
        let reason = OpenSSLQueue.take()
        guard reachedEnd, !found.isEmpty else {
            for certificate in found { X509_free(certificate) }
            if found.count == Self.most {
                throw TLSError(part: .certificate, file: file, problem: "holds more than \(Self.most) certificates")
            }
            if reachedEnd {
                throw TLSError(
                    part: .certificate, file: file,
                    problem: "holds no certificate in PEM format; it should begin with -----BEGIN CERTIFICATE-----")
            }
            throw TLSError(
                part: .certificate, file: file, problem: "is damaged: certificate \(found.count + 1) in it cannot be read (\(reason))")
        }
        certificates = found
    }

    private static let most = 16

    deinit {
        for certificate in certificates { X509_free(certificate) }
    }

    /// Whether both have the same certificates in the same order.
    func isSame(as other: CertificateChain) -> Bool {
        certificates.count == other.certificates.count
            && zip(certificates, other.certificates).allSatisfy { X509_cmp($0, $1) == 0 }
    }

    /// When the server's certificate begins and ends to be valid, in seconds since 1970.
    var validity: ClosedRange<Int> {
        let start = Self.seconds(X509_get0_notBefore(leaf)) ?? 0
        let end = Self.seconds(X509_get0_notAfter(leaf)) ?? start
        // If a certificate ends before it begins, only the end counts: it has expired.
        return min(start, end)...end
    }

    private static func seconds(_ time: UnsafePointer<ASN1_TIME>?) -> Int? {
        var parts = tm()
        guard ASN1_TIME_to_tm(time, &parts) == 1 else { return nil }
        return timegm(&parts)
    }
}
#endif

// SPDX-License-Identifier: Apache-2.0
#if TLS
import Foundation
import Testing

@testable import HTTPServer

struct TLSIdentityTests {
    private func identity(_ folder: TestFolder) throws -> TLSIdentity {
        try TLSIdentity(certificateFile: folder.path("cert.pem"), keyFile: folder.path("key.pem"), http2: true)
    }

    @Test func showsNewConnectionsTheNewCertificateAndLetsOpenOnesGoOn() throws {
        let folder = try TestFolder()
        let (first, second) = (try TestCertificate(), try TestCertificate())
        try folder.write(first)
        let identity = try identity(folder)
        let open = try TLSPair(identity.current)
        _ = open.shakeHands()
        #expect(open.client.sees(first))

        try folder.write(second)
        #expect(try identity.reload() == .replaced)
        #expect(identity.reloads == (1, 0))
        let new = try TLSPair(identity.current)
        #expect(new.shakeHands().client == .done)
        #expect(new.client.sees(second))
        #expect(open.client.send([1, 2, 3]) == .done)
        #expect(open.read().octets == [1, 2, 3])
    }

    /// A handshake that began before uses the certificate with which it began.
    @Test func finishesAHandshakeThatIsHalfway() throws {
        let folder = try TestFolder()
        let first = try TestCertificate()
        try folder.write(first)
        let identity = try identity(folder)
        let pair = try TLSPair(identity.current)
        _ = pair.client.handshake()
        _ = pair.server.handshake()
        try folder.write(TestCertificate())
        #expect(try identity.reload() == .replaced)
        #expect(pair.shakeHands().client == .done)
        #expect(pair.client.sees(first))
    }

    @Test func keepsTheOldOneWhenTheNewIsBroken() throws {
        let folder = try TestFolder()
        let first = try TestCertificate()
        try folder.write(first)
        let identity = try identity(folder)
        try folder.write("key.pem", TestCertificate().keyPEM())
        #expect(throws: TLSError.self) { try identity.reload() }
        #expect(identity.reloads == (0, 1))
        let pair = try TLSPair(identity.current)
        #expect(pair.shakeHands().client == .done)
        #expect(pair.client.sees(first))
    }

    /// Opening a pipe without a writer would block for ever, and every later reload with it.
    @Test(arguments: ["cert.pem", "key.pem"])
    func doesNotWaitForAPipe(_ name: String) throws {
        let folder = try TestFolder()
        try folder.write(TestCertificate())
        let identity = try identity(folder)
        #expect(unlink(folder.path(name)) == 0)
        #expect(mkfifo(folder.path(name), 0o600) == 0)
        #expect {
            try identity.reload()
        } throws: { error in
            "\(error)".contains("\(name)") && "\(error)".contains("expected a file, found something else")
        }
        #expect(identity.reloads == (0, 1))
    }

    @Test func keepsTicketsWhenNothingChanged() throws {
        let folder = try TestFolder()
        try folder.write(TestCertificate())
        let identity = try identity(folder)
        let context = identity.current
        #expect(try identity.reload() == .unchanged)
        #expect(identity.reloads == (1, 0))
        #expect(identity.current === context)
    }

    @Test func warnsOfACertificateOutOfItsTime() throws {
        let now = Int(Date().timeIntervalSince1970)
        for (days, words) in [(-3 ... -1, "expired on"), (1...3, "is not valid before"), (-1...1, nil)] as [(ClosedRange<Int>, String?)] {
            let folder = try TestFolder()
            try folder.write(TestCertificate(days: days))
            let warning = try identity(folder).warning(now: now)
            if let words { #expect(warning?.contains(words) == true) } else { #expect(warning == nil) }
        }
    }
}
#endif

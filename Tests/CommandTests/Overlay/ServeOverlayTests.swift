// SPDX-License-Identifier: Apache-2.0

import Foundation
import Synchronization
import Testing

/// A running service with an overlay: signals, a mounted file that changes, load at the same time.
struct ServeOverlayTests {
    private func port(_ line: String) throws -> Int { try #require(Int(line.split(separator: ":").last ?? "")) }

    private func get(_ path: String, _ port: Int) throws -> String {
        let client = try TCPClient(port: port)
        try client.send("GET \(path) HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
        return client.rest()
    }

    private func field(_ name: String, of answer: String) -> String? {
        answer.split(separator: "\r\n").first { $0.hasPrefix("\(name): ") }.map { String($0.dropFirst(name.utf8.count + 2)) }
    }

    @Test func aMountThatChangesIsPickedUpAndAWrongOneIsNot() throws {
        let file = try MountedFile(MountedFile.overlay("first"))
        let service = try SIPCodesProcess(["serve", "--port", "0", "--overlay", file.path])
        let port = try port(service.firstLine())
        let first = try get("/codes/486", port)
        #expect(first.contains("\"said_by\": \"first\""))
        #expect(try get("/metrics", port).contains("sip_codes_overlay_entries 2\n"))

        try file.replace(with: MountedFile.overlay("second"))
        #expect(service.errorLine { $0.contains("overlay reloaded") } != nil)
        let second = try get("/codes/486", port)
        #expect(second.contains("\"said_by\": \"second\""))
        #expect(field("etag", of: first) != field("etag", of: second))
        #expect(field("last-modified", of: first) != field("last-modified", of: second))

        try file.replace(with: #"{"source": "third", "codes": {"486": {"severity": "high"}}}"#)
        service.signal(SIGHUP)
        #expect(service.errorLine { $0.contains(" error ") && $0.contains("$.codes.486.severity: expected one of normal") } != nil)
        #expect(field("etag", of: try get("/codes/486", port)) == field("etag", of: second))

        try file.replace(with: MountedFile.overlay("fourth"))
        service.signal(SIGHUP)
        #expect(service.errorLine { $0.contains("overlay reloaded") } != nil)
        #expect(try get("/codes/299", port).contains("\"reason_phrase\": \"fourth\""))
        let metrics = try get("/metrics", port)
        #expect(metrics.contains("sip_codes_overlay_reloads_total{result=\"success\"} 2\n"))
        #expect(metrics.contains("sip_codes_overlay_reloads_total{result=\"failure\"} 1\n"))
        #expect(metrics.contains("sip_codes_overlay_last_reload_successful "))

        service.signal(SIGTERM)
        #expect(service.finish().status == 0)
    }

    @Test func aHangUpWithoutAnOverlayEndsNothing() throws {
        let service = try SIPCodesProcess(["serve", "--port", "0"])
        let port = try port(service.firstLine())
        service.signal(SIGHUP)
        #expect(try get("/codes/486", port).hasPrefix("HTTP/1.1 200"))
        #expect(try get("/metrics", port).contains("sip_codes_overlay_entries 0\n"))
        service.signal(SIGTERM)
        #expect(service.finish().status == 0)
    }

    /// Each version of the file has the same word in several places, so that a response made from two versions would be noticed.
    @Test func noAnswerFailsOrIsMixedWhileTheFileChanges() throws {
        let file = try MountedFile(MountedFile.overlay("word0"))
        // On a busy machine a debug build takes long to make the index for the first search.
        let service = try SIPCodesProcess([
            "serve", "--port", "0", "--threads", "2", "--overlay", file.path, "--work-timeout", "120",
        ])
        let port = try port(service.firstLine())
        let isOver = Atomic<Bool>(false)
        // The first search makes the index, which takes seconds in a debug build. A reload makes the next one before it is used.
        _ = try get("/search?q=486", port)
        let answers = Atomic<Int>(0)
        let faults = Mutex<[String]>([])
        let group = DispatchGroup()
        let targets = ["/codes/486", "/codes/299", "/codes?in=486,299", "/search?q=486&limit=1", "/codes/299?format=text", "/"]
        for _ in 0..<2 {
            DispatchQueue.global().async(group: group) {
                do {
                    while !isOver.load(ordering: .acquiring) {
                        for target in targets {
                            let answer = try get(target, port)
                            let words = Set(answer.matches(of: /word[0-9]+/).map { String($0.output) })
                            guard answer.hasPrefix("HTTP/1.1 200"), words.count == 1 else {
                                return faults.withLock { $0.append("\(target): \(answer.prefix(40)) \(words)") }
                            }
                            answers.add(1, ordering: .relaxed)
                        }
                    }
                } catch {
                    faults.withLock { $0.append("\(error)") }
                }
            }
        }
        for round in 1...4 {
            try file.replace(with: MountedFile.overlay("word\(round)"))
            service.signal(SIGHUP)
            #expect(service.errorLine { $0.contains("overlay reloaded") && $0.contains("word\(round)") } != nil)
            // Requests after the reload get the new data from every loop.
            for _ in 0..<8 { #expect(try get("/codes/486", port).contains("\"word\(round)\"")) }
        }
        isOver.store(true, ordering: .releasing)
        group.wait()
        #expect(faults.withLock { $0 } == [])
        #expect(answers.load(ordering: .relaxed) > 50)
        service.signal(SIGTERM)
        #expect(service.finish().status == 0)
    }
}

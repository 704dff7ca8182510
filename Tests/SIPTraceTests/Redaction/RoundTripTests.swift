// SPDX-License-Identifier: Apache-2.0

import Foundation
import Testing

@testable import SIPTrace

/// Every trace of the fixtures, redacted and explained again: the findings must be the same, and no identity may be left.
@Suite struct RoundTripTests {
    private static let paths: [String] = {
        let folder = Bundle.module.url(forResource: "Fixtures", withExtension: nil)
        let files = folder.flatMap { FileManager.default.enumerator(atPath: $0.path) }?.compactMap { $0 as? String } ?? []
        return files.filter { $0.hasSuffix(".txt") || $0.hasSuffix(".log") }.sorted()
    }()

    @Test func hasTheFixtures() { #expect(Self.paths.count > 250) }

    @Test(arguments: paths) func findsTheSame(path: String) throws {
        let bytes = try Fixture.bytes(path)
        guard let original = try? Explanation(of: bytes), let redacted = try? Explanation(of: bytes, options: .init(redact: true)) else {
            return
        }
        let cleaned = redacted.cleanedTrace
        let again = try Explanation(of: Array(cleaned.utf8))
        // Only a dump of octets shows a blank before the end of a line: in text, who pasted it may have added it.
        #expect(shape(again) == shape(original).filter { !$0.hasPrefix("start-line-ends-with-blank") }, "\(cleaned)")
        #expect(shape(redacted) == shape(original))
        #expect(again.trace.format == original.trace.format)
        #expect(again.trace.messages.count == original.trace.messages.count)
        #expect(again.calls.map(\.legs.count) == original.calls.map(\.legs.count))
    }

    @Test(arguments: paths) func leavesNoIdentity(path: String) throws {
        guard let redacted = try? Explanation(of: Fixture.bytes(path), options: .init(redact: true)) else { return }
        let cleaned = redacted.cleanedTrace
        var shown =
            [redacted.summary]
            + redacted.findings.flatMap { [$0.title, $0.explanation, $0.refutedBy] + $0.checks + $0.evidence.map(\.text) }
        for call in redacted.calls {
            shown += [call.callID] + call.participants.flatMap { [$0.name, $0.address ?? "", $0.product ?? ""] }
            shown += call.steps.flatMap { [$0.from, $0.to, $0.reasonPhrase ?? "", $0.note ?? ""] }
        }
        let all = cleaned + "\n" + shown.joined(separator: "\n")
        for identity in Self.identities(of: redacted.trace) {
            #expect(!all.holds(identity), "\(identity) in \(all.split(separator: "\n").first { $0.holds(identity) } ?? "")")
        }
    }

    private func shape(_ explanation: Explanation) -> [String] {
        explanation.findings.map { "\($0.id) \($0.verdict) \($0.fault) \($0.confidence)" }
    }

    /// Users, hosts, numbers, words of display names and Call-IDs that no other word of a trace resembles.
    private static func identities(of trace: Trace) -> Set<String> {
        var found: Set<String> = []
        func add(_ text: String?, least: Int = 4) {
            guard let text, text.utf8.count >= least, !KnownWords.isCommon(Array(text.utf8)[...]), !text.hasSuffix(".invalid") else {
                return
            }
            found.insert(text)
        }
        func addHost(_ host: String?) {
            guard let host, HostAddress(host) != .loopback, HostAddress(host) != .unspecified else { return }
            add(host)
        }
        for message in trace.messages {
            for name in [FieldName.from, .to, .contact, .assertedIdentity, .diversion, .route, .recordRoute, .referTo] {
                for address in message.fields(name).flatMap({ NameAddress.list($0.value) }) {
                    add(address.uri.user, least: 5)
                    addHost(address.uri.host)
                    address.displayName?.split(separator: " ").forEach { add(String($0)) }
                }
            }
            add(message.requestURI?.user, least: 5)
            addHost(message.requestURI?.host)
            for via in message.fields(.via).flatMap({ Via.list($0.value) }) {
                addHost(via.host)
                addHost(via.received)
            }
            add(message.callID, least: 8)
            add(message.callID.split(separator: "@").first.map(String.init), least: 8)
            add(message.credentials.first?.username, least: 5)
            addHost(message.envelope?.source?.hostPart)
            addHost(message.envelope?.destination?.hostPart)
        }
        return found
    }
}

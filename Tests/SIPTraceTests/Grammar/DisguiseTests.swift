// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SIPTrace

@Suite struct DisguiseTests {
    @Test(arguments: [
        "sip:xxxx@192.0.2.1", "192.168.x.x", "sip:1001@<ip>@<host>", "<sip:<number>@192.0.2.1>", "PUBLIC IP", "[redacted]", "+49********",
        "sip:####",
        "{PROXY_IP}", "my-pbx", "[sip:a@b](sip:a@b)", "call me \u{2026}", "IN IP4 ip", "***", "your.domain",
    ]) func isSeen(value: String) { #expect(Disguise.isDisguised(value)) }

    @Test(arguments: [
        "sip:1001@192.0.2.1;user=phone", "sip:a@[2001:db8::1]:5060", "101 telephone-event/8000", "IN IP4 192.0.2.1",
        "host1.domain1.example",
        "1 1 udp 2130706431 192.0.2.14 41000 typ host", "Digest username=\"1\"", "Name1", "PBX#1000#905",
    ]) func isNotSeenInOrdinaryValues(value: String) { #expect(!Disguise.isDisguised(value)) }
}

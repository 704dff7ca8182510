// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import SIPTrace

/// What is replaced, and what must stay.
@Suite struct IdentityPlacesTests {
    private func cleaned(_ fields: String, body: String = "", log: String = "") throws -> String {
        let text = """
            \(log)INVITE sip:invite@pbx.acme-corp.net SIP/2.0
            Via: SIP/2.0/UDP 10.20.30.40:5060;branch=z9hG4bK-10.20.30.40-77
            From: "Contact Center Via Busy" <sip:audio@pbx.acme-corp.net>;tag=f1
            To: <sip:invite@pbx.acme-corp.net>
            Call-ID: 4930123456789-177@10.20.30.40
            CSeq: 1 INVITE
            \(fields)
            Content-Length: \(body.utf8.count + body.split(separator: "\n").count)

            \(body)
            """
        return try explain(text, redact: true).cleanedTrace
    }

    @Test func keywordsStay() throws {
        let text = try cleaned(
            "Supported: audio\nCall-Info: <sip:a@rtpmap>",
            body: "v=0\no=rtpmap 1 1 IN IP4 rtpmap\ns=x\nc=IN IP4 10.20.30.40\nm=audio 4000 RTP/AVP 0\na=rtpmap:0 PCMU/8000\na=sendrecv\n")
        for line in [
            "\nVia: ", "\nContent-Length: ", "\nm=audio 4000 RTP/AVP 0\n", "\na=rtpmap:0 PCMU/8000\n", "\na=sendrecv", "Supported: audio\n",
        ] {
            #expect(text.contains(line), "\(line) in \(text)")
        }
        #expect(text.hasPrefix("INVITE sip:user"))
        #expect(text.contains("CSeq: 1 INVITE"))
        #expect(!text.contains("Contact Center"))
        #expect(!text.contains("49301234"))
    }

    @Test(arguments: [
        "To: <sip:+49(30)123-456-7@pbx.acme-corp.net>", "P-Called-Party-ID: <sip:%2B49301234567@pbx.acme-corp.net>",
        "Error-Info: <sip:ann+49301234567@media.acme-corp.net>", "X-Caller: J\u{FC}rgen M\u{FC}ller 0049301234567",
        "Warning: 399 sbc9.acme-corp.net \"no route for +49 30 1234567\"", "Reply-To: <sip:frank.miller@other-corp.net>",
        "Alert-Info: <http://media.other-corp.net/frank.wav>", "Geolocation: <cid:frank@acme-corp.net>",
        "Refer-To: <sip:e.jones@acme-corp.net?Replaces=4930123456789-177%40acme-corp.net%3Bto-tag%3Dx>",
        "User-Agent: FritzBox7590 of Fernandez 805ec0aabbcc", "Subject: Zeus", "Organization: ACME",
        "User-to-User: 00Fernandez;encoding=hex",
        "Contact: <sip:a@10.20.30.41>;+sip.instance=\"<urn:uuid:00000000-0000-1000-8000-AABBCCDDEEFF>\"",
        "P-Access-Network-Info: 3GPP-E-UTRAN-FDD;utran-cell-id-3gpp=262011234567890", "Contact: <sip:a@[2001:db8:dead::9]:5060>",
        "Reason: Q.850;cause=1;text=\"frank.miller@acme-corp.net at 10.20.30.42\"", "X-Account: cust-Fernandez-77",
    ])
    func noIdentityIsLeft(_ field: String) throws {
        let text = try cleaned(field)
        for identity in [
            "4930", "123-456", "1234567", "rgen", "\u{FC}ller", "miller", "acme-corp", "other-corp", "frank", "jones", "Fernandez", "Zeus",
            "ACME",
            "AABBCC",
            "805ec0", "262011", "dead", "10.20.30", "cust-",
        ] {
            #expect(!text.contains(identity), "\(identity) in \(text)")
        }
    }

    @Test func whatFindingsNeedStays() throws {
        let text = try cleaned(
            "User-Agent: Asterisk PBX 18.9.0\nServer: kamailio (5.6.2 (x86_64/linux))\nContact: <sip:x@ab12.invalid>\nRoute: <sip:127.0.0.1;lr>",
            body: "v=0\nc=IN IP4 0.0.0.0\nm=audio 0 RTP/AVP 0\na=candidate:1 1 udp 99 f2b1c3d4-1111.local 4000 typ host\n")
        for kept in ["Asterisk PBX 18.9.0", "kamailio (5.6.2 (x86_64/linux))", "@ab12.invalid>", "127.0.0.1", "IP4 0.0.0.0", ".local 4000"]
        {
            #expect(text.contains(kept), "\(kept) in \(text)")
        }
    }

    @Test func theLengthFollowsTheBody() throws {
        let body = "v=0\no=carolina 1 1 IN IP4 10.20.30.40\ns=Call of Carolina\nc=IN IP4 10.20.30.40\nm=audio 4000 RTP/AVP 0\n"
        let message = try #require(try explain(try cleaned("Max-Forwards: 70", body: body)).trace.messages.first)
        #expect(message.bodySize > 0)
        #expect(message.contentLength == message.bodySize)
    }

    @Test func linesOfTheLogStayAndAreRedacted() throws {
        let log =
            "NOTICE[1] chan_sip.c: Failed to authenticate device \"Ann Smith\" <sip:+4930777888999@acme-corp.net> on PJSIP/c.jones-0000001f\n"
        let text = try cleaned("Max-Forwards: 70", log: log)
        #expect(text.hasPrefix("NOTICE[1] chan_sip.c: Failed to authenticate device \"Name"))
        for identity in ["Smith", "4930777", "acme-corp", "c.jones"] { #expect(!text.contains(identity), "\(identity) in \(text)") }
    }

    @Test func aTextWithoutMessagesIsGivenBack() throws {
        let text = try explain("no call to anna@192.0.2.7 since Monday\n", redact: true).cleanedTrace
        #expect(text == "no call to user1@203.0.113.2 since Monday\n")
    }

    @Test func messagesToPeopleAreLeftOut() throws {
        let text =
            "MESSAGE sip:a@example.net SIP/2.0\nCall-ID: 1\nFrom: <sip:b@example.net>;tag=1\nTo: <sip:a@example.net>\n"
            + "CSeq: 1 MESSAGE\nContent-Type: text/plain\nContent-Length: 14\n\nMeet me at six\n"
        #expect(!(try explain(text, redact: true).cleanedTrace.contains("Meet")))
        #expect(try explain(text).cleanedTrace.contains("Meet"))
    }
}

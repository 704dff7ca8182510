// SPDX-License-Identifier: Apache-2.0

extension CallFlow {
    /// Messages that do not arrive, or not as they were sent.
    static let lost: [CallFlow] = [lostACK, sessionTimerRefused, natContact, algRewrites]

    private static let lostACK = CallFlow(
        "lost-ack",
        title: "Answered call, the ACK is lost",
        summary: """
            Bob answers and his 200 OK names a Contact that Alice cannot reach, so her ACK does not reach him. Both can talk, \
            while Bob's phone repeats the 200 OK; after 32 seconds without an ACK it ends the call. No response code reports \
            the fault.
            """,
        participants: [.alice, .bob],
        sources: [.rfc(3261, "13.3.1.4"), .rfc(3261, "13.2.2.4"), .rfc(3261, "12.1.2")],
        steps: [
            .request(.invite, .alice, .bob),
            .response(180, "Ringing", .bob, .alice),
            .response(
                200, "OK", .bob, .alice,
                "Contact: <sip:bob@192.168.1.20>, an address of Bob's own network that his server did not replace."),
            .event("ACK is lost", at: .alice, "It is sent to 192.168.1.20, which does not lead to Bob from here."),
            .media(.alice, .bob, "The audio takes another way and works."),
            .event("200 OK repeated", at: .bob, "After 0.5, 1, 2 and then every 4 seconds, over TCP as well."),
            .event("64 times T1 over", at: .bob, "32 seconds after the first 200 OK, and still no ACK."),
            .request(.bye, .bob, .alice, "The dialog exists, so it is ended like any call."),
            .response(200, "OK", .alice, .bob, answering: .bye),
        ])

    private static let sessionTimerRefused = CallFlow(
        "session-timer-refused",
        title: "Call ended by a refused session timer",
        summary: """
            Both agreed to refresh the call within 30 minutes, and Alice does so at half that time. Bob's server has been \
            restarted meanwhile and no longer knows the call; its 481 ends a call in which both could hear each other until then.
            """,
        participants: [.alice, .bob],
        sources: [.rfc(4028, "7.2"), .rfc(4028, "10"), .rfc(3261, "12.2.1.2"), .rfc(3261, "12.2.2")],
        steps: [
            .request(.invite, .alice, .bob, "Supported: timer and Session-Expires: 1800."),
            .response(180, "Ringing", .bob, .alice),
            .response(200, "OK", .bob, .alice, "Require: timer and Session-Expires: 1800;refresher=uac. Alice has to refresh."),
            .request(.ack, .alice, .bob),
            .media(.alice, .bob),
            .event("restart", at: .bob, "The server loses its dialogs; the audio does not pass through it and goes on."),
            .event("900 s are over", at: .alice, "Half of the session interval."),
            .request(.invite, .alice, .bob, "The refresh: a re-INVITE inside the dialog. UPDATE would do as well."),
            .response(481, "Call/Transaction Does Not Exist", .bob, .alice),
            .request(.ack, .alice, .bob),
            .request(.bye, .alice, .bob, "After 481 or 408 the caller ends the call."),
            .response(481, "Call/Transaction Does Not Exist", .bob, .alice, answering: .bye, "The same answer, which does no harm."),
        ])

    private static let natContact = CallFlow(
        "nat-contact",
        title: "Registered behind a NAT that drops the mapping",
        summary: """
            Bob's phone registers through a NAT, and the proxy remembers the public address that the request came from. \
            Without traffic the NAT drops its mapping long before the registration ends: the phone still shows that it is \
            registered, and calls to it are lost.
            """,
        participants: [.alice, .proxy, .nat, .bob],
        sources: [.rfc(5626, "4.4"), .rfc(3261, "10.3"), .rfc(3261, "18.2.1"), .rfc(3261, "17.1.1.2")],
        steps: [
            .request(.register, .bob, .nat, "Contact: <sip:bob@192.168.1.20>;expires=3600."),
            .request(.register, .nat, .proxy, "Now from the NAT's public address; the Contact is as it was."),
            .response(200, "OK", .proxy, .nat, answering: .register, "The top Via has received and, if asked for, rport."),
            .response(200, "OK", .nat, .bob, answering: .register),
            .event("mapping expires", at: .nat, "In practice after 30 to 180 seconds without a packet. No keep-alive was sent."),
            .request(.invite, .alice, .proxy),
            .response(100, "Trying", .proxy, .alice),
            .request(.invite, .proxy, .nat, "To the address that REGISTER came from. No mapping leads from there to Bob now."),
            .request(.invite, .proxy, .nat, "Repeated; the NAT drops every one of them."),
            .event("Timer B fires", at: .proxy),
            .response(408, "Request Timeout", .proxy, .alice, "Some proxies send 480 instead."),
            .request(.ack, .alice, .proxy),
        ])

    private static let algRewrites = CallFlow(
        "alg-rewrites",
        title: "Call damaged by an application-level gateway",
        summary: """
            The router of Alice's network knows some SIP and replaces her private address with its public one. The body gets \
            shorter than the Content-Length says, and the server cannot use the request. With TLS, or with the gateway \
            switched off, the same call goes through.
            """,
        participants: [.alice, .alg, .bob],
        sources: [.rfc(3261, "18.3"), .rfc(3261, "21.4.1")],
        steps: [
            .request(.invite, .alice, .alg, "Contact and c= hold 192.168.100.200. Content-Length: 248."),
            .request(
                .invite, .alg, .bob,
                "Contact and c= now hold 192.0.2.7. Content-Length still says 248, and the packet ends six bytes earlier."),
            .response(400, "Bad Request", .bob, .alg, "Over UDP; on a stream the server would wait for the missing bytes."),
            .response(400, "Bad Request", .alg, .alice),
            .request(.ack, .alice, .alg),
            .request(.ack, .alg, .bob),
        ])
}

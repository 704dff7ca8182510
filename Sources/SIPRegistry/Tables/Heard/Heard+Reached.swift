// SPDX-License-Identifier: Apache-2.0

extension Saying {
    /// How people put what these codes are about.
    static let heardOfReached: [Saying] = [
        Saying(
            .code(469),
            heard: """
                Info-Package header names something not in Recv-Info
                legacy INFO arrives where packages are required
                INFO without package after packages were agreed
                receiver lists its packages in Recv-Info
                DTMF over an info package not negotiated
                package withdrawn in a re-INVITE while INFO was under way
                SBC removed Recv-Info
                RFC 6086 INFO refused
                nil Recv-Info, no package wanted
                vendor package sent without asking
                g.3gpp mid-call or state-and-event-info package unknown
                which code for an INFO whose package is not mine
                trickle-ice info package not agreed
                SIPFRAG of candidates in INFO turned down
                wrong package name in INFO
                conference floor control info package not offered
                infoDtmf package unknown
                peer ignores what we listed as acceptable packages
                mid-dialog INFO outside the agreed set
                """),
        Saying(
            .code(470),
            heard: """
                exploder refuses since one recipient never agreed
                Permission-Missing header lists the addresses
                group message relay needs permission documents
                recipient withdrew the permission
                MESSAGE to a list, some members not opted in
                CONSENT event package pending additions
                relay will not fan out without approval
                consent framework RFC 5360
                URI-list service lacks permission for a member
                mass mailing protection for SIP lists
                ask each addressee first
                ad hoc conference invite list not approved
                trust permission missing for translation
                which code if somebody in the list has not agreed to receive
                distribution list owner forgot to collect approvals
                friend request not confirmed yet so the message is not relayed
                approval link not clicked by the recipient
                list contains a person who refused
                grant document missing at the relay
                """),
        Saying(
            .code(480),
            heard: """
                the subscriber you have called cannot be reached at present
                please try again later, party is not available
                extension has no live contacts
                lookup returned no binding
                registration lapsed and nobody notices until a call comes
                agent went on break or paused
                phone in flight mode
                user status not available or away in the app
                push did not wake the phone quickly enough
                line known but logged out
                not reachable right now, may be back soon
                ring no answer reported by the gateway
                all contacts expired
                phone rang for a minute and the network gave up
                tablet battery empty
                desk set lost power over ethernet
                which code when the user exists but no device is logged in
                office closed, nobody logged into the queue
                sip user offline at the moment
                number exists yet nobody is connected to it
                called party not available, no reason given
                Grandstream with DND on reports temporarily not available
                WARNING no contacts for endpoint
                temporarily not available voice prompt
                """),
        Saying(
            .code(481),
            heard: """
                BYE arrives after the other side had already dropped the call
                two To tags after forking so PRACK goes to the wrong branch
                PRACK with a RAck that matches nothing
                PRACK for a provisional that was never sent
                Call Leg/Transaction Does Not Exist
                call leg does not exist any more
                CANCEL with a branch that fits no INVITE
                CANCEL after the OK has been sent
                to-tag or from-tag in Replaces does not match
                re-INVITE to a server that was rebooted
                other node of the cluster lacks the dialog state
                in-dialog request load balanced to the wrong machine
                NOTIFY for a subscription the phone has forgotten
                REFER outside of the known call
                sessions in memory lost after failover
                hangup crosses hangup
                UPDATE after the call was released
                stale subscription after reboot of the phone
                ghost dialog on the SBC
                From tag changed by a middlebox in mid dialog
                ACK or BYE with a wrong tag
                session refresh finds no session
                which answer to a BYE for an unknown Call-ID
                RTCSession already terminated when BYE came
                INFO for a finished call
                """),
        Saying(
            .code(482),
            heard: """
                INVITE comes back with our own Via in it
                same Call-ID and CSeq arrives by two paths
                Merged Request after parallel forking
                forked INVITE hits the same phone twice
                device sits in two ring groups and gets the copy
                follow me points to the original number
                A forwards to B while B forwards to A
                proxy detects its own branch parameter
                DNS failover passed the INVITE to two servers
                server sees a message that it has sent itself
                phone forwards to its own number
                request visited this proxy already with the same target
                Asterisk calls itself because the host is its own address
                spiral is fine but a real circle is refused
                own alias not recognised, sends the call to itself
                two registrations of the same device cause duplicates
                loop check by comparing Via branches
                which code when I recognise my own Via
                duplicate INVITE with different top Via
                inbound number routed out over the same trunk
                Merged Request phrase instead of the loop phrase
                duplicate of a forked request refused by name merged
                what if the same call reaches my UAS twice over two branches
                """),
        Saying(
            .code(483),
            heard: """
                hop counter reached zero before arrival
                Max-Forwards: 70 counted down to nothing
                TTL of the request expired
                call bounces between PBX and carrier
                log shows the same INVITE dozens of times with shrinking counter
                B2BUA hides the circle because Call-ID changes
                proxy asks its own address again and again
                traceroute style test with Max-Forwards zero
                path is longer than the hop budget
                default routes facing each other
                dispatcher set contains the proxy itself
                number bounces among two softswitches
                packet storm between two servers until the counter is used up
                low initial hop budget set by a test tool
                how many proxies can a request pass
                mutual forwarding between extension and mobile
                decrement below zero is refused
                OPTIONS with hop budget exhausted
                exceeded the number of allowed proxies
                trunk loop eats all channels within seconds
                proxy relays the INVITE to its loopback address time after time
                """),
    ]
}

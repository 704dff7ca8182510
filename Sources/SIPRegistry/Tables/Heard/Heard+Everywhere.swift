// SPDX-License-Identifier: Apache-2.0

extension Saying {
    /// How people put what these codes are about.
    static let heardOfEverywhere: [Saying] = [
        Saying(
            .code(600),
            heard: """
                neither desk nor mobile nor mailbox will take it
                person is engaged on all their lines
                every branch is engaged
                forking stops, nobody shall be tried any more
                Fritz box or cheap phone sends the global form of busy
                DND on for the account as a whole
                global engaged state
                stop ringing the other phones, the person is talking
                no alternative such as voice mail exists
                callee is certainly known to be in a call on whichever device
                do not try the other branches of the fork
                proxy must cancel all other forks because the user is occupied
                hunting ends since the whole team is engaged
                callee is occupied wherever one tries
                Retry-After with the global occupied answer
                which code says engaged on all phones so do not try elsewhere
                single device sends the wrong scope of busy
                all endpoints in use and nothing else to offer
                busy for good, not just here
                """),
        Saying(
            .code(603),
            heard: """
                person pressed the reject softkey
                swipe to dismiss on the smartphone
                no thanks, I will not talk now
                ignored on purpose, user tapped reject
                rejection counts for all phones of the callee
                network blocked phrase with a redress link
                Twilio child call declined
                callee turns down without giving a reason
                global no from the person
                Retry-After with a better time to call
                X button during ringing
                call turned down by price or fraud rule of the operator
                session.reject default in the browser library
                cause 21 location user behind a gateway
                which code stops the whole ring group when I refuse
                auto reject of unknown contacts
                hangup during ringing from the called side
                CallKit user ended the incoming call
                block list on the PBX says no to the caller
                wife hit decline on the cordless and all handsets went quiet
                Reason header tells where the block happened and gives redress
                FCC immediate notification of call blocking
                spike of refused calls per campaign on the dashboard
                callee thumbs the red icon
                ringing ends at once on all handsets after one refusal
                """),
        Saying(
            .code(604),
            heard: """
                authoritative knowledge that nobody has this address
                no server on earth would know that person
                central numbering database says not allocated
                do not search other servers, the user does not exist
                invented number
                stop all forks because the address is void
                global not found
                vacant number according to the national database
                spam defence pretends that the number is void
                the number you dialled has never been assigned
                no point in trying another domain
                nobody by that name on any system
                which code says not found with authority for all places
                dial plan produced an impossible number and the core knows
                unassigned range
                definitively nonexistent address
                lookup over all tenants found nothing
                fake target
                forking ended as the address is void throughout
                address known to be invalid for every server
                """),
        Saying(
            .code(606),
            heard: """
                user is willing but no phone can hold this session
                global form of the unsuitable offer
                addressing style or bandwidth of the session refused for all
                Warning header lists what did not suit
                all devices turn down the session description
                PBX policy uses the global refusal for codecs
                stop forking, no device of the user does this media
                user agent contacted successfully but aspects of the session unsuitable
                no shared human language for the call
                callee wants to communicate yet not with these parameters
                SIP trunk returns the global media refusal
                minimum bandwidth not there at the whole site
                every endpoint is audio only and the offer is video only
                address family of the whole site does not fit the offer
                only encrypted media wanted by all phones of the callee
                which code says that none of my phones can do this media
                negotiation hopeless for this user altogether
                session profile unsuitable for the account as a whole
                SBC ends hunting over media policy
                what to send if none of the devices fits the session
                """),
        Saying(
            .code(607),
            heard: """
                called person tapped report and block
                never call this person again
                consumer put our number on the personal deny list
                stop button for telemarketers
                subscriber feedback against a nuisance caller
                take this number off your calling list
                contact blocked in the smartphone
                callee personally opted out of sales calls
                number reassigned, the callee blocked its former owner
                wanted by nobody, RFC 8197
                user says this was a scam
                Feature-Caps announces that spam marks are understood
                user indicates junk call while it is ringing
                which code for a caller the user has blocked
                feedback for reputation systems given by the person called
                ex partner on the blocked contacts
                callee does not wish to hear from this number ever
                dialler must honour the do not contact wish
                handset rule matched a number on its own deny list
                person complained about cold callers
                """),
        Saying(
            .code(608),
            heard: """
                Call-Info with a jwt link for complaints
                algorithm in the terminating network stopped the call
                reputation score of our number too bad
                short duration traffic pattern looks like a robocaller
                intermediary refused, nobody was asked
                whom to contact after wrongful blocking
                redress address in the jcard
                numbers got flagged and calls die in the network
                machine learning filter dropped the INVITE
                RFC 8688 answer of a call blocker
                Hiya, First Orion or TNS blocked our number
                fraud scoring engine intercepted
                how do we appeal when our outbound campaign is stopped
                which code must an analytics provider return when it blocks
                third party screening app intercepted before ringing
                call intercepted by an anti spam gateway
                legitimate calls blocked as suspected fraud upstream
                reminder calls of a clinic filtered by the operator
                neighbour spoofing detection cut the call
                network robot said no and left a contact
                high volume caller stopped by heuristics
                """),
    ]
}

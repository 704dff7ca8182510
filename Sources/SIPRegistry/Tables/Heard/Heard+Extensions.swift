// SPDX-License-Identifier: Apache-2.0

extension Saying {
    /// How people put what these codes are about.
    static let heardOfExtensions: [Saying] = [
        Saying(
            .code(420),
            heard: """
                peer insists on reliable provisionals and we have PRACK off
                Unsupported: 100rel in the answer
                Require names an option tag that we lack
                Unsupported header tells which tag was unknown
                callee does not do timer although caller demands it
                Proxy-Require with a tag the proxy never heard of
                precondition listed in Require
                replaces demanded but not implemented
                gruu or outbound in Require of the REGISTER
                path extension demanded, registrar lacks it
                remove the tag from Require and try again
                client made an optional feature mandatory
                old gateway chokes on Require
                tdialog or join not available
                histinfo in Require refused
                what to reply if Require contains something foreign
                sec-agree in Proxy-Require beyond the first hop
                answermode or privacy demanded, not known
                stack lacks the RFC the other side wants
                MS or vendor specific option tag in Require
                eventlist demanded by the phone for its lamp page
                norefersub demanded but missing
                """),
        Saying(
            .code(421),
            heard: """
                we demand reliable provisionals, caller does not list it in Supported
                UAS wants an extension the client never offered
                Require in the response names what the client must support
                caller lacks 100rel in Supported
                add the option tag to Supported and come again
                edge wants sec-agree but the phone does not announce it
                Path required by the edge, device lacks Supported: path
                session timer mandatory at the server side
                callee set 100rel to required
                linphone has PRACK in Allow but no 100rel in Supported
                server cannot process without a certain capability
                which code when I need an extension the caller never offered
                client too simple for this network
                baresip with 100rel=required turns down a plain caller
                IMS registration with an ordinary softphone lacks needed capability
                tag absent from Supported
                callee refuses unless the caller supports timer
                recording awareness option required by the callee
                gruu must be supported to register here
                server side demand, in contrast to a demand of the client
                """),
        Saying(
            .code(422),
            heard: """
                raise Session-Expires to at least Min-SE
                Min-SE in the answer says 1800
                ninety seconds is the absolute minimum for session timers
                trunk wants half an hour as the refresh interval
                Session-Expires smaller than the proxy tolerates
                client repeats the INVITE without heeding Min-SE
                refresher interval was set to 60
                timer module kmin_se check
                sst minimum in chan_sip or timers_min_se in pjsip
                periodic re-INVITE period is under the limit
                keepalive of the dialog wanted too often
                what does Min-SE do and who sends it
                new INVITE must carry a larger session interval
                session refresh every two minutes refused
                SBC minimum SE higher than our value
                dialog liveness interval too tight
                FreeSWITCH session-timeout below minimum-session-expires
                proxy changed the session timer to an illegal value
                gateway accepts no timer under a quarter of an hour
                """),
        Saying(
            .code(423),
            heard: """
                Min-Expires: 3600 in the reply to REGISTER
                phone asks for thirty seconds and the registrar wants more
                raise the register interval in the phone settings
                expires parameter of the Contact is under the minimum
                registrar minimum was increased by the provider
                short registration used to keep NAT open is rejected
                publication lifetime below the floor
                client must repeat with the lifetime the server dictates
                default expiry of the softphone is too low
                server accepts nothing under five minutes
                what should the registrar reply if Expires is below its minimum
                re-registration period shorter than allowed
                expires=1 refused
                lease of the binding asked for too brief
                BLF subscription asked for sixty seconds only
                tuned registration to 20 s against NAT timeouts and got refused
                """),
        Saying(
            .code(424),
            heard: """
                PIDF-LO attachment missing or broken
                cid in Geolocation does not match any body part
                house number missing from the civic address
                location by reference could not be dereferenced
                HELD server denied access to the location
                Geolocation-Error header with a code
                usage rules forbid passing on the location
                coordinates are invalid or out of range
                caller position needed for routing to the PSAP
                location expired before it was used
                E911 location conveyance failed
                point or circle shape not understood
                SBC stripped the location body
                retransmission-allowed is no
                dispatchable address cannot be read
                which reply for unusable caller coordinates
                LIS unreachable when routing the emergency call
                geopriv object not valid against its schema
                more precise location is wanted
                wrong place information in an emergency INVITE
                """),
        Saying(
            .code(425),
            heard: """
                CAP message in the MESSAGE cannot be processed
                AlertMsg-Error header explains
                sensor sends an alarm that lacks incidents element
                non interactive emergency call with broken XML
                data-only emergency notice unusable
                crash sensor or fire detector alarm unusable
                Call-Info with purpose EmergencyCallData.cap wrong
                alert document not valid against the CAP schema
                alarm XML truncated
                alert by reference cannot be fetched
                PSAP cannot use the alarm it got
                RFC 8876 alert handling
                vehicle emergency data unusable
                alarm panel sends a malformed hazard notice
                which code when the common alerting document does not parse
                weather or flood warning rejected by the receiver
                machine generated emergency without voice is malformed
                alert lacks sender or identifier
                medical pendant alert not accepted
                """),
        Saying(
            .code(428),
            heard: """
                no signed PASSporT in the INVITE
                terminating carrier demands STIR and the header is absent
                SBC strips the Identity on the way
                TDM hop lost the signature
                reject calls that carry no attestation
                our provider does not sign outgoing calls
                verification policy strict, unsigned calls are turned away
                Use Identity Header phrase
                only a div passport present and no shaken one
                how do I refuse a call without any signature
                caller authentication token absent
                signing service was down, INVITE left unsigned
                unsigned traffic no longer taken after the regulator deadline
                French MAN rule drops calls without signature
                A, B or C level missing altogether
                verification result says there was no identity at all
                signature needed, none supplied
                identity token expected by the verifier
                intercompany trunk misses the signing step
                ppt not understood so in effect there is no identity
                """),
    ]
}

// SPDX-License-Identifier: Apache-2.0

extension Saying {
    /// How people put what these codes are about.
    static let heardOfRedirection: [Saying] = [
        Saying(
            .code(300),
            heard: """
                server returns a list of Contacts with q values
                choose yourself from several destinations
                routing server hands out several carriers for the call
                least cost routing returns alternative gateways in order
                callable at home, at work or on mobile, select one
                client should try the contacts one after another
                redirect carrying more than a single target
                phone shows a menu of places where the callee may be reached
                Acceptable alternatives are listed in Contact
                redirect instead of forking to all devices
                how to offer the caller several addresses to select from
                LNP dip returned multiple routes
                recursion over a set of Contacts
                same user has a sip, a mailto and a tel address
                preference order of targets given by the redirector
                multiple bindings returned rather than proxied
                softswitch gets ten vendor routes from the redirect engine
                trunk group list handed back to the SBC
                which redirect when there is more than one place to go
                menu of destinations is left to the caller
                """),
        Saying(
            .code(301),
            heard: """
                subscriber has changed the address, save the new one
                never use the old URI again
                update your phone book with the Contact
                permanent new location in Contact
                client should cache the new address for future calls
                company moved to another provider and the old server points there
                user renamed, old alias points to the new one
                what to send when an extension was renumbered for ever
                redirect that should be remembered
                retired extension points to its successor
                domain migrated, contact us under the new domain
                lasting redirection
                old URI obsolete, do not come back here
                person got a new SIP address after marriage
                switch knows the new number of a moved subscriber
                bookmark the replacement address
                address book entry must be corrected
                from now on dial the new extension
                server migration redirects every REGISTER to the new host for good
                """),
        Saying(
            .code(302),
            heard: """
                call is deflected to the number in Contact
                phone tells the server to call another number instead
                call forward button on the handset sends this to the proxy
                client must send a new INVITE to the Contact
                PBX does not follow the redirect
                softphone ends the call instead of following the Contact
                forwarding enabled on the device, server has to place the second leg
                redirect server answers with the current location
                LCR engine answers every INVITE with the chosen route
                load balancer sends the REGISTER to another node
                which code makes the caller try a different address for now
                Diversion header added along with the new target
                forward on busy or no answer done by the phone itself
                Contact in the redirect has expires, valid for a short time
                REDIRECTING channel forward in asterisk
                recursing on redirect disabled on the SBC
                SHAKEN signing server returns the Identity this way
                number portability dip returned rn and npdi
                user is travelling, reach him at his hotel
                where is the forwarded call billed
                Refer is not used, the phone redirects before answering
                deflect an unanswered call to a colleague
                should a trunk honour a redirect from the customer
                call is bounced to my cell by the handset
                """),
        Saying(
            .code(303),
            heard: """
                See Other borrowed from web servers
                redirect that only HTTP defines
                dial plan answers with a number from the web world
                unknown redirect taken as multiple choices
                not in the SIP registry as a redirection that one can use
                grammar of the old RFC listed it without explanation
                Yate table contains this redirect
                REST backend status passed on to the phone
                POST redirect GET pattern makes no sense for calls
                web status of see other turned up on a trunk
                script author used the HTTP redirect instead of moved temporarily
                does SIP have a see other
                phone receives a redirect class code without definition
                legacy constant in an enumeration of redirects
                which redirects are real in SIP
                """),
        Saying(
            .code(305),
            heard: """
                do not call the phone directly, go through its SBC
                contact this user only by way of the proxy listed
                direct IP call to the handset is turned away
                device accepts calls from its own server only
                must be routed through the gatekeeper
                resend the request to the outbound proxy in Contact
                dialled the device address instead of the address of record
                peer to peer calls not wanted, use the home server
                phone with the option accept SIP from proxy only
                billing requires the path through the proxy
                which code forces callers to pass through my border element
                only redirect that user agents rather than redirect servers send
                screening proxy has to be in the path
                request bypassed the designated proxy
                ghost call protection answers with a proxy address
                endpoint refuses direct traffic and names its edge
                one Contact with the URI of the mandatory proxy
                come back by way of the named intermediary
                calls from the internet have to enter by the front door
                """),
        Saying(
            .code(380),
            heard: """
                body describes what else the network offers
                application/3gpp-ims+xml in the answer
                P-CSCF tells the handset to use circuit switched fallback
                emergency number dialled as a normal call over VoLTE
                phone must retry as an emergency session
                CSFB triggered by the reply to the INVITE
                alternative service type emergency action emergency-registration
                IMS centre says place this call over 2G or 3G
                call cannot be made this way, leave a message instead
                handset switches to the other radio domain
                UE dialled a local police number the network recognises
                XML with alternative-service element
                network rejects but suggests other means
                VoWiFi emergency call has to go over cellular
                ims-3gpp body with reason text to show
                which reply makes the mobile set up an urn:service:sos
                redial over GSM is automatic after this
                urn service sos not supported on this access
                another kind of service could still fulfil the wish
                limited service and roaming emergency detection by the edge
                """),
    ]
}

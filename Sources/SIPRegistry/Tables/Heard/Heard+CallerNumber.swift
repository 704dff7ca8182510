// SPDX-License-Identifier: Apache-2.0

extension Saying {
    /// How people put the symptoms of the same name.
    static let heardOfCallerNumber: [Saying] = [
        Saying(
            .symptom("wrong-caller-number"),
            heard: """
                clients see our switchboard number rather than my direct number
                customer display says unknown caller
                unknown number appears on the recipient mobile
                CLI presentation wrong
                CLIP no screening is not honoured
                outgoing CLID replaced by provider
                trunk overrides my caller ID
                P-Asserted-Identity ignored by carrier
                Remote-Party-ID not used
                From user part not displayed at callee
                PAI header wrong number shown
                display name instead of number is shown
                CNAM shows old company name
                caller name missing on the display
                private shown although we did not suppress it
                withheld appears on my mobile when office phones me
                want to present another DID for each department
                each extension should show own DID
                people call back the wrong number they saw
                shows extension 101 to external people
                our number is displayed without area code
                country code missing in displayed number
                callee sees 00 or plus twice before our number
                number presentation lost over SIP trunk
                forwarded calls show my number and not the original caller
                incoming caller ID not passed to the desk phone
                inbound calls all show the same gateway number
                phone displays asterisk or trunk name in place of caller
                caller shows as IP address
                Teams shows service number for all users
                3CX outbound caller ID setting ignored
                FreePBX outbound CID has no effect
                effective_caller_id_number not applied
                CUCM external phone number mask not presented
                caller display is wrong at the receiving person
                """),
        Saying(
            .symptom("calls-labelled-spam"),
            heard: """
                recipients see suspected spam and do not pick up
                scam warning appears when we phone clients
                fraud risk tag on our business line
                potential spam banner on mobile
                telemarketer label on our numbers
                nuisance label by T-Mobile
                Hiya marks our number
                TNS or First Orion flagged us
                reputation of our caller number is bad
                number reputation remediation
                answer rates dropped because of spam tag
                all our outreach DIDs got burned
                dialler numbers become flagged within days
                cold calling numbers blocked by Verizon
                AT&T call protect rejects our calls
                608 rejected from analytics engine
                607 unwanted
                robocall mitigation blocks legit traffic
                wrongly classified as robocaller
                STIR SHAKEN attestation C leads to spam tag
                attestation A needed to avoid labelling
                unsigned calls flagged
                iPhone shows maybe spam for our clinic
                patients do not answer, phone warns of spam
                legitimate appointment reminders treated as junk
                delist our number from spam databases
                blacklisted DID
                carrier blocking of high volume short calls
                blocked by callee spam filter app
                google phone app warns about us
                call screening rejects our agents
                how to remove scam likely from company number
                new numbers already tainted as spam
                free caller registry
                our clients' phones mark us as fraud
                network blocked message on campaign dialling
                """),
        Saying(
            .symptom("anonymous-calls-refused"),
            heard: """
                *67 calls do not go through
                calling with CLIR gets rejected
                people with suppressed ID cannot reach us
                callers hiding their ID are turned away
                this party does not accept unidentified callers
                433 anonymity disallowed
                anonymity disallowed response
                ACR feature turns away unidentified callers
                privacy id header leads to refusal
                anonymous.invalid From refused by trunk
                From anonymous forbidden by provider
                doctor calls with suppressed ID and is rejected
                hospital calls withheld and cannot get through
                unknown callers blocked by PBX
                reject anonymous callers feature too strict
                remove your caller block and redial announcement
                unmask number to be put through
                #31# prefix makes the call be declined
                showing the number works, hiding it does not
                withheld CLI rejected by SIP trunk
                trunk rejects outbound calls lacking caller ID
                outbound call with restricted presentation fails
                Fritzbox blocks calls without number
                how to let in callers who suppress identity
                extension without caller ID sends anonymous and is refused
                number suppression not permitted by carrier
                Privacy header causes 403
                blocked ID incoming calls dropped
                anonymous SIP callers refused, want to accept them
                police or clinic hidden lines do not reach me
                block unknown callers switched on
                carrier demands a chargeable number, anonymous refused
                no caller ID calls disconnected right away
                when I hide my number then call reject
                """),
        Saying(
            .symptom("forwarded-calls-fail"),
            heard: """
                diversion to cell phone gives error
                redirecting to external number does not go through
                follow me never reaches my mobile
                unconditional diversion fails, direct dialling works
                forward on no answer dies
                after hours diversion to on-call mobile fails
                night service forwarding to cell gets rejected
                call deflection refused
                302 to external number not followed
                Diversion header missing, carrier rejects
                History-Info required for redirected calls
                original caller ID not allowed on forwarding leg
                screening rejects foreign CLI on diverted call
                diverted leg gets 403 because From is not ours
                two diversions point at each other
                forwarding to another branch fails
                simultaneous ring to cell refused by provider
                find me follow me external leg forbidden
                find-me leg fails with caller id not permitted
                hunt to mobile does not work for outside callers
                colleagues can be forwarded but outside callers cannot
                trunk to trunk forwarding blocked
                tromboned calls back to carrier fail
                div passport absent on retargeted call
                identity header of diverted call no longer valid
                set phone to forward, callers hear error tone
                CFU to landline ends immediately
                CFNA external not working on CUCM
                3CX forward to outside number rejected
                FreePBX follow me with external number hash does not ring
                queue overflow to mobile rejected
                secretary diverts boss line and callers are cut
                call divert not passing to my mobile number
                """),
    ]
}

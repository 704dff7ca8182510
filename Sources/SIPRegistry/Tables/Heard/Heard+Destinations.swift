// SPDX-License-Identifier: Apache-2.0

extension Saying {
    /// How people put the symptoms of the same name.
    static let heardOfDestinations: [Saying] = [
        Saying(
            .symptom("calls-to-mobiles-declined"),
            heard: """
                cell phones unreachable, fixed lines okay
                dialling any handy number gives decline
                GSM numbers get 603 at once
                mobiles return busy, fixed network rings
                every 07 number rejected
                every 06 number fails in France
                dialling 015 or 017 numbers is refused
                calls to wireless customers are blocked
                T-Mobile customers reject all of ours
                Vodafone cells cannot be phoned from our trunk
                mobile operators drop calls with our national number from abroad
                spoofing protection rejects our caller ID on cell calls
                roaming number spoof filter blocks calls to mobiles
                CLI spoofing rules block our traffic to cells
                fast busy only for handys
                tariff excludes mobile destinations
                mobile destination barred by the provider
                class of restriction blocks cell numbers
                cannot ring any cellphone, home phones ring
                603 decline from mobile network
                486 from every mobile
                mobile phones straight reject, never vibrate
                customers on their cell are not reachable, their office is
                text says user busy for every mobile dialled
                click to call reaches landline only
                outbound dialler: mobiles fail, geographic numbers succeed
                unverified number not allowed to terminate on wireless
                unsigned caller rejected by wireless carriers
                attestation too low for mobile network
                mobile numbers in UAE are declined
                rejects from O2, E-Plus and Telekom mobile
                mobile is on and free but we get declined
                when I call mobile number it say decline, landline is ok
                the handy of my client always busy from our system
                cell called from PBX is cut, from my own phone it rings
                """),
        Saying(
            .symptom("international-calls-fail"),
            heard: """
                calling other countries gets forbidden
                foreign numbers give 403
                dialing 011 does not work
                double zero prefix not recognised
                E.164 with plus gets 404
                plus in the request URI is stripped
                calls to UK from US fail
                cannot phone my family in India
                calls to Germany get refused, domestic okay
                geo permissions disabled
                Twilio geographic permission international
                country not enabled on account
                toll fraud lock prevents abroad
                high-risk destinations blocked
                premium and foreign destinations barred
                international barring
                IDD not enabled
                no international route in dial plan
                outbound route pattern for 00 missing
                long distance abroad gets fast busy
                fraud limit reached for foreign destinations
                prepaid credit too low for foreign country
                international calling plan missing in Teams
                calls to Mexico unreachable
                calls to Africa end with no circuit
                cross-border calls rejected
                outside EU numbers fail
                exit code wrong, 00 sent where 011 needed
                provider wants 00 instead of plus
                00 is prepended twice
                foreign mobile cannot be dialled
                local and domestic OK, foreign destinations no
                customers abroad cannot be phoned
                from office I can not call to outside country
                call to Pakistan not going but local going
                country code dialled and immediately refused
                """),
        Saying(
            .symptom("one-number-fails"),
            heard: """
                just this customer cannot be phoned
                one particular client is unreachable from our office
                the same number works from my mobile
                only numbers of one operator give an error
                their line rings from cell but not from our PBX
                our bank number cannot be dialled
                a single supplier returns 404
                number moved to another carrier and now not reachable
                after porting the number some networks still fail
                number portability routing wrong
                LNP dip wrong routing
                LRN lookup outdated
                unallocated number although it exists
                cause 1 for a working number
                toll free number unreachable from VoIP
                0800 number not reachable
                800 numbers fail
                0900 or shared cost number unreachable
                our own former number is still treated as internal
                PBX thinks dialled number is local extension
                outside number matches internal extension pattern
                blacklisted by this one callee
                he blocked our number
                dead route to one operator
                rural carrier completion problem
                one area code not reachable
                destination congested only for that network
                neighbour with other provider cannot be reached
                peering between two carriers broken
                some numbers in the same block fail
                only my mother's number fails
                doctor's office number always busy from us
                I can call everybody except her
                we can reach all but not Comcast customers
                number good for everybody, from our PBX wrong number message
                """),
        Saying(
            .symptom("incomplete-number"),
            heard: """
                phone sends the call while I am still typing
                only first digits are transmitted
                last digit missing
                last digits get dropped
                digits truncated
                484 address incomplete
                dial plan matches too soon
                digitmap too short
                dial now rule fires early
                interdigit timer too short
                no time to enter whole phone number
                cut after seven digits
                ten digit numbers sent as seven
                eleventh digit is lost
                shorter pattern wins over longer
                ambiguous dial plan X. sends immediately
                ATA dial plan string truncates
                Grandstream dial plan braces cut number
                SPA112 dial plan truncates digits
                overlap sending from ISDN not supported
                overlap receiving digits one by one
                KPML digit collection stops early
                FXO hears only part of the digits
                gateway forwards an unfinished number
                leading zero removed
                first digit stripped by outbound route
                prefix 9 removal eats a digit
                strip digits setting removes too much
                number too short error
                number arrives truncated at the trunk
                redial from call history lacks area code
                click to dial cuts after space or slash
                dialled from contacts and plus or digits vanish
                extension after comma is not dialled
                DDI digits missing on inbound from ISDN
                before I finish number it already dial
                cannot dial long numbers
                """),
        Saying(
            .symptom("emergency-call-fails"),
            heard: """
                999 not reachable
                000 not reachable from VoIP
                110 and 112 refused
                dialling 911 gives an error
                911 gets fast busy
                ambulance cannot be called from office phone
                fire brigade number rejected
                police number not dialable
                emergency route missing in FreePBX
                no outbound route marked emergency
                E911 address not registered
                E911 not provisioned
                Kari's law direct dial without prefix
                RAY BAUM dispatchable location
                dispatchable location not sent
                PIDF-LO missing
                Geolocation header missing
                424 bad location information
                933 test call fails
                933 address read-back wrong
                PSAP not reached
                PSAP callback does not reach the caller
                wrong PSAP answers
                emergency call lands in another city
                operator does not see our address
                dial 9 before 911 not working
                urn:service:sos not routed
                sos urn rejected
                ELIN gateway error
                ECRF or LoST lookup fails
                Teams emergency calling policy not applied
                softphone not permitted to call emergency
                nomadic user emergency wrong location
                alarm button in lift cannot reach rescue
                elevator phone cannot call help
                SIM-less emergency over wifi fails
                short number for rescue goes nowhere
                in danger could not phone for help
                """),
    ]
}

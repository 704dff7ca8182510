// SPDX-License-Identifier: Apache-2.0

extension Saying {
    /// How people put the symptoms of the same name.
    static let heardOfIncoming: [Saying] = [
        Saying(
            .symptom("inbound-challenged"),
            heard: """
                carrier calls get 401 from us
                Asterisk replies 401 to the ITSP
                endpoint not identified for the trunk
                identify section match missing
                no matching endpoint found log from provider IP
                failed to authenticate device on incoming trunk
                trunk insecure=invite,port missing
                insecure=very needed
                pjsip identify by ip
                we respond 407 to the carrier
                FreeSWITCH challenges carrier on internal profile
                provider IP not in ACL domains
                ACL rejects, auth requested from carrier
                auth-calls true challenges inbound
                carrier never answers our challenge
                provider hangs up after our unauthorized reply
                anonymous inbound unauthorised guest
                allowguest no blocks provider
                unidentified incoming call 3CX source identification
                3CX could not identify the call source
                fake auth rejection on provider call
                caller number equals an extension so credentials wanted
                From user matched an extension instead of trunk
                inbound from new provider IP is treated as stranger
                provider added new signalling IPs and we demand authentication
                trunk with password set for incoming
                authentication must be off for trunk inbound
                server asks carrier to log in
                Kamailio challenges gateway INVITE
                OpenSIPS auth of gateway traffic 407
                LiveKit inbound trunk wants auth user from provider
                drachtio app sends 401 to Twilio
                provider support says your PBX sends 401
                incoming of DID fails with auth
                calls from SBC are challenged by IP PBX
                our server rejects peer calls wrong credentials
                ITSP does not support authentication toward customer
                """),
        Saying(
            .symptom("inbound-number-not-found"),
            heard: """
                our PBX answers 404 to the carrier
                DDI unknown to PBX
                inbound route missing for DID
                no inbound route matched
                DID with plus does not match route
                DID format mismatch 11 digits
                incoming lands in from-trunk and 404
                rejected because extension not found in context default
                extension s not found
                call from trunk to extension rejected not found
                invalid extension in context from-pstn
                DID in To header, not request URI
                To header must be used for DID
                Request-URI contains username instead of number
                main number is delivered for all DIDs
                callers to direct dial get number unassigned
                ss-noservice the number you have dialed is not in service
                our own line says not in service
                FreePBX plays not in service to callers
                FreeSWITCH public context has no match
                public dialplan no route for DID
                NO_ROUTE_DESTINATION inbound
                Kamailio user location 404 for inbound number
                alias lookup missing for DID
                Teams user number not assigned 404
                Teams no user found for this number
                CUCM unallocated number on inbound trunk
                significant digits setting strips DID
                translation pattern missing for DID
                unassigned number cause 1 sent by our gateway
                LiveKit inbound 404 no trunk found
                no dispatch rule 404 from livekit
                carrier reports your equipment returns 404
                new DID block not configured
                clients told this extension does not exist
                number dial from outside say not exist but phone is working
                """),
        Saying(
            .symptom("straight-to-voicemail"),
            heard: """
                mailbox greeting comes immediately
                callers hear my greeting without a single ring
                desk phone stays quiet and voicemail takes it
                voice mail grabs everything
                all calls end in the mailbox
                answering machine at once
                message box picks up instantly
                phone never gets a chance to ring
                zero rings then mailbox
                I get voicemails but never hear calls
                only see emails with recordings
                customers leave messages since phone did not ring
                DND active so callers hit mailbox
                forward all to voicemail enabled
                CFU to mailbox set
                call forward always to voicemail
                extension unregistered so calls land in voice mail
                not registered contact, dialplan falls to voicemail
                DIALSTATUS CHANUNAVAIL then VoiceMail
                ring time zero
                RINGTIMER 0
                time condition sends everyone to mailbox
                night mode on during day
                closed hours greeting in working hours
                office hours wrong so voicemail answers
                3CX user status away goes to voicemail
                Teams goes to voicemail not ringing
                Teams voicemail picks up before anyone
                iPhone silence unknown callers sends to voicemail
                cell voicemail grabs follow me immediately
                ring no answer set to 1 second
                voicemail answers within a second
                my phone not ring, direct it goes in voice mail
                secretary never hears ring, mailbox fills
                sofia_contact error/user_not_registered goes to voicemail
                """),
        Saying(
            .symptom("one-phone-does-not-ring"),
            heard: """
                all handsets in shop sound except the one at the till
                kitchen handset remains quiet, others ring
                reception set is silent while colleagues' ring
                one agent never gets queue calls
                agent in queue skipped
                queue member unavailable, others ring
                member in use never offered
                hunt list skips a device
                my cell never rings in simultaneous ring
                simring leg does not alert
                desk set rings and Linphone does not
                softphone silent, hardware phone alerts
                DECT handset one of four stays silent
                second device on same extension not alerted
                only first contact rings
                forking to just one contact
                parallel fork reaches only some contacts
                lookup returns only one branch
                branch fails silently in ring group
                ring all strategy but one remains silent
                ringall skip busy agent
                remote worker not ringing with the team
                home office extension does not ring in group
                dnd left on one group member
                call waiting off, member skipped
                ringer volume zero on one phone
                ringer muted on that set
                ring tone silent on one Yealink
                shared line appearance does not flash on one set
                Teams call group member not alerted
                Teams app on mobile rings, desktop does not
                browser tab does not ring with the others
                3CX ring group member unavailable
                doorbell rings only some indoor stations
                bedroom phone not ringing when living room rings
                in group all phone ring but mine no
                one softphone gets no INVITE
                sister phone in the same group never alerts
                """),
        Saying(
            .symptom("app-rings-late"),
            heard: """
                locked iPhone does not ring
                screen off then no calls
                app killed by the system gets no calls
                swiped away app receives nothing
                calls come in only after I unlock
                doze mode delays incoming calls
                background app gets no INVITE
                push arrives minutes later
                push token expired
                VoIP push not delivered
                APNs BadDeviceToken
                PushKit and CallKit not showing
                CallKit screen missing when locked
                FCM high priority message delayed
                firebase message not received when app closed
                flexisip push gateway not sending
                linphone rings after the caller has given up
                Zoiper without push misses everything in pocket
                Bria push server does not wake phone
                Groundwire Acrobits push late
                app suspended by iOS after 30 seconds
                Samsung puts SIP app to sleep
                Xiaomi autostart kills app
                Huawei power saving closes softphone
                battery saver stops incoming calls
                foreground service killed
                persistent notification removed then no calls
                standby phone misses calls
                notification of call after it was lost
                missed call notification appears without ringing
                wake-up too slow, caller hears four rings before mine
                only rings with app in foreground
                pn-provider pn-prid contact params missing
                react native or flutter background incoming call
                mobile 3CX app silent until opened
                when app close then call not come
                cellphone in pocket stays silent, opens and rings
                tapping the icon makes call appear
                """),
        Saying(
            .symptom("phantom-calls"),
            heard: """
                rings in the middle of night, silence when lifted
                handset wakes us at 3 am from nobody
                weird caller 101 or 5555 keeps ringing
                caller ID asterisk or sipvicious
                display shows sipvicious or test
                someone scans port 5060
                port scan makes phones ring
                hackers ring our phones
                unsolicited INVITEs hit the phone
                direct IP calls to the device
                phone rings but PBX has no record of it
                no CDR for these rings
                ringing with no entry in the log
                nuisance calls from three digit numbers
                repeated calls every few minutes from 1001
                random ringing no one there
                abandoned calls by predictive dialler
                silent calls
                someone calls and hangs up instantly
                ring once and stop
                robot INVITE traffic from foreign IP
                toll fraud attempts in log 900441
                Yealink rings by itself, accept SIP trust server only
                Grandstream ghost ring, allow incoming from proxy only
                allow only calls from registrar
                SPA adapter rings randomly
                phone with open NAT forward rings mysteriously
                baby wakes because phone rings for no reason
                pappy or sundayddr user agent
                unwanted calls from admin or 1234
                spooky ringing
                incoming from user unknown@ip nobody talks
                FreeSWITCH flooded by INVITE attempts
                my phone get ring from 9999 no body there
                SIP spam INVITE
                wangiri one ring calls
                dialling 00 972 attempts from strangers in the log
                """),
    ]
}

// SPDX-License-Identifier: Apache-2.0

extension Saying {
    /// How people put the symptoms of the same name.
    static let heardOfRegistrationRefused: [Saying] = [
        Saying(
            .symptom("registration-loops"),
            heard: """
                REGISTER 401 REGISTER 401 endlessly
                registering... forever
                keeps saying connecting to server
                stuck at registering
                login attempts never end
                password prompt pops up again and again
                app asks for my password every time
                credentials definitely right, still refused 401
                same credentials fine in another client but 401 here
                unauthorized despite copy pasted password
                second REGISTER with digest also 401
                digest mismatch
                wrong digest response computed
                MD5 hash does not match
                realm mismatch on login
                auth username differs from extension
                authorization ID missing
                auth ID versus user ID confusion
                SHA-256 challenge not supported by phone
                SHA-512-256 digest picks wrong algorithm
                several WWW-Authenticate headers confuse client
                qop=auth-int not handled
                nonce expired and stale missing
                stale=true ignored
                nonce changes on each reply
                load balanced registrar does not know nonce
                proxy rewrites request URI so digest breaks
                special characters in password break login
                quote or percent sign in SIP password
                PJSIP_EAUTHSTALECOUNT on registration
                failed to authenticate log for REGISTER
                no matching endpoint or wrong password for REGISTER
                IMS AKA registration repeats challenge
                OPNsense log floods with registration attempts
                flood of REGISTER every second
                sip.js registration rejected 401 again
                username and password is correct but always unauthorised
                hammering registrar without success
                PJSIP_EFAILEDCREDENTIAL invalid credential on registration
                """),
        Saying(
            .symptom("registration-forbidden"),
            heard: """
                403 on REGISTER
                forbidden when logging the phone in
                login denied
                access denied by registrar
                account suspended for non payment
                account disabled or locked
                trial account expired, registration denied
                provider says not permitted
                my line is refused sign in
                sign-in to SIP service rejected
                SIP registration denied bad auth
                403 bad auth
                403 Forbidden (Bad auth)
                403 domain not allowed
                403 wrong domain
                403 use a different user
                From and To differ on REGISTER
                wrong SIP user gives forbidden
                new password after provider reset, now forbidden
                changed password and phone gets 403
                account is IP based, registration not allowed
                static IP trunk does not permit register
                source IP not permitted for account
                user agent blocked by provider
                unsupported device not allowed by provider
                only certified devices may register
                O2 or Telekom only allows from own line
                registration only allowed from own access line
                nomadic use not allowed
                MAC address not authorised
                too many registrations, limit reached 403
                device limit reached forbidden
                FreeSWITCH sofia SIP auth failure
                SIP auth failure REGISTER on sofia profile
                ACL deny REGISTER freeswitch
                FreeSWITCH wrong password returns forbidden at once
                app says my account is forbidden
                VoLTE IMS registration 403
                entered extension number rather than SIP user, 403 forbidden
                """),
        Saying(
            .symptom("registration-not-found"),
            heard: """
                404 on REGISTER
                registrar replies user unknown
                account exists in panel but registrar denies knowing it
                AOR not found
                no matching AOR
                to user unknown
                wrong domain in the SIP identity
                domain part must be the SIP domain, not IP
                registered with IP address instead of domain
                multi tenant domain missing
                tenant domain wrong
                FusionPBX domain mismatch
                domain not configured on server
                domain not local
                Kamailio domain table missing entry
                not a local domain 404
                host unknown in REGISTER
                REGISTER sent to proxy that is not a registrar
                outbound proxy forwards registration to wrong host
                480 on registering
                user not provisioned yet
                freshly created extension unknown to server
                subscriber not in database
                HSS user unknown
                IMS I-CSCF user not found
                typo in username gives not found
                extension deleted then phone says not found
                account moved to another cluster node
                wrong region server of provider
                Twilio SIP domain does not exist
                sip domain not found
                SIP registration disabled on domain
                endpoint lacks aors setting
                aors= missing in endpoint
                when login sip it give not found
                user@host combination unknown at registrar
                Asterisk log AOR not found for endpoint
                phone sign in says subscriber does not exist
                """),
        Saying(
            .symptom("registration-too-brief"),
            heard: """
                423 on REGISTER
                expiry value rejected
                register interval below minimum
                Min-Expires 3600 ignored by phone
                phone does not raise expires after 423
                registrar minimum is 300 seconds
                minimum_expiration larger than client value
                minexpiry of server
                min_expires kamailio registrar
                registrar refuses 30 second refresh
                refresh time is set too low
                register expire 60 not allowed
                reregister period too small
                lower limit for registration lifetime
                interval too short message
                interval too small response to register
                NAT keepalive by short registration is refused
                expires=0 or tiny answered with 423
                client offers 120 but provider demands 600
                increase registration expiry on Grandstream
                reg_timeout pjsua too small
                regint baresip too small
                baresip 423 regint
                register_expires in sip.js too low
                registerExpires option below server minimum
                provider insists on at least an hour
                server only accept one hour registration
                too brief registration refused
                server quotes Min-Expires and client gives up
                no retry with larger expiry
                time to live of registration too low
                Linphone reg_expires value too small
                softphone registration duration must be longer
                frequent registration not permitted
                ask for 3600 instead of 60
                Asterisk registration rejected 423 expiration too short
                ATA fails with 423 until I raise expiry
                """),
        Saying(
            .symptom("registration-times-out"),
            heard: """
                REGISTER unanswered
                phone sends REGISTER, nothing comes back
                login runs into timeout
                no reply from SIP server
                server does not answer at all
                Timer F expires on register
                transaction timeout F
                registration retransmitted seven times
                keeps retransmitting REGISTER without reaction
                host unreachable when logging on
                destination unreachable ICMP on 5060
                port 5060 blocked by ISP
                LTE provider blocks SIP port
                guest network firewall blocks 5060
                wrong server address entered
                wrong port in registrar field
                hostname typo, cannot resolve
                DNS failure for registrar
                DNS lookup returns nothing for SIP domain
                SRV lookup wrong port
                IPv6 address tried, unreachable
                server listening on other interface
                nothing listening on UDP 5060
                server answers to wrong port without rport
                reply goes to port 5060 in place of source port
                rport missing so answer is lost
                response sent to private Via address
                provider ignores unknown users silently
                PJSIP_ETSXTIMEOUT registration
                registration error: timeout in Zoiper
                MicroSIP request timeout
                Linphone registration failed io error
                X-Lite registration error 408
                chan_sip registration timed out trying again attempt
                no response received from registrar, retrying
                phone account not respond from server
                """),
        Saying(
            .symptom("tls-registration-fails"),
            heard: """
                5061 connection refused
                secure transport cannot register
                encrypted signalling login not possible
                bad certificate alert
                unknown CA
                certificate expired on SIP server
                Let's Encrypt certificate not accepted by phone
                Let's Encrypt root not in the phone store
                intermediate certificate missing in chain
                self signed certificate rejected
                hostname does not match the certificate
                SAN missing in SIP certificate
                wildcard cert not accepted
                verify failed SSL
                unable to get local issuer certificate
                certificate verify failed pjsip
                SSL_ERROR_SSL handshake
                no shared cipher
                TLS 1.0 only phone
                TLS 1.3 handshake trouble
                old Cisco or Polycom supports TLS 1.0
                wrong version number ssl error
                protocol version alert
                plain text on TLS port
                phone date 1970 so certificate invalid
                clock wrong, NTP missing, cert not yet valid
                mutual TLS client cert demanded
                Teams direct routing TLS certificate of SBC not trusted
                SBC certificate root rollover
                Baltimore DigiCert root change
                wss certificate invalid
                transport=tls missing in account
                tls_bind_port missing
                FreeSWITCH agent.pem missing
                Kamailio tls.cfg private key mismatch
                Zoiper certificate error accept
                when choose tls it not register
                PJSIP_TLS_ECERTVERIF certificate problem
                """),
    ]
}

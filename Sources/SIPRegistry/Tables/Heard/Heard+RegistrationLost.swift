// SPDX-License-Identifier: Apache-2.0

extension Saying {
    /// How people put the symptoms of the same name.
    static let heardOfRegistrationLost: [Saying] = [
        Saying(
            .symptom("registered-but-unreachable"),
            heard: """
                green status icon yet nobody can ring me
                online symbol lit, callers hear unavailable
                account says ready, incoming never arrive after idling
                after sitting idle the handset cannot be called
                first minute reachable, later unreachable
                router forgets the port mapping
                router closes the pinhole after 60 seconds
                UDP timeout in NAT shorter than registration interval
                keepalive too seldom
                need NAT keepalive for idle phone
                qualify off and pinhole closes
                nat_ping or natping interval missing
                contact points to stale port
                stale binding in registrar
                old contact in location table
                Contact holds private address, server cannot reach it
                registrar stores private IP of the device
                expired contact though phone thinks otherwise
                expires granted shorter than asked
                re-registration not sent in time
                websocket idle closed by nginx proxy, agent unreachable
                websocket closed in sleeping tab and agent shows ready
                laptop wakes from sleep and softphone is deaf
                rewrite_contact missing
                AOR unavailable after an hour
                contact marked unavailable by qualify
                480 for an extension showing registered
                USER_NOT_REGISTERED while phone displays ok
                temporarily not available yet device is logged in
                others get out of service although my line is lit
                making one outgoing call makes me reachable again
                dial out once and incoming resumes
                shows online in panel but INVITE times out
                SIP TCP connection dead, server keeps old flow
                flow failed, no reuse of connection
                Starlink CGNAT phone unreachable when idle
                phone sleep after some time, call not landing but online show
                extension goes dead overnight while lit green
                NAT rebinding loses incoming calls
                """),
        Saying(
            .symptom("works-after-reboot"),
            heard: """
                power cycling helps for a day
                pull the plug and it is good again
                have to restart router every morning
                reboot clears it until tomorrow
                unplug replug cure
                turning modem off and on restores phone
                after restart of the ATA calls flow, later no more
                fixed by rebooting, returns days later
                every night after forced DSL reconnect phone is dead until reset
                daily IP change breaks the phone until restart
                dynamic IP renew and PBX keeps old externip
                restart asterisk service brings trunk back
                systemctl restart freeswitch cures temporarily
                fwconsole restart each day
                sofia profile restart needed daily
                reload makes trunk register again
                toggle account off and on in softphone
                relaunching the app fixes for an hour
                logging out and in again helps
                airplane mode on and off brings registration back
                conntrack stale entry, flushing helps
                conntrack -D fixes registration
                conntrack entry with old WAN address
                router state table keeps wrong mapping until reset
                FRITZ!Box restart needed for telephony
                DECT base reboot needed again and again
                cable modem reset fixes ghost state
                works directly after boot then dies
                fine on day one, dead on day two
                weekly reboot schedule as workaround
                factory reset helps only briefly
                docker restart of PBX container helps
                only cold start gets line back
                after power cut phone registers once then never again
                when I restart phone it work for some time only
                works again after changing local SIP port
                needs kick every few hours
                """),
        Saying(
            .symptom("second-device-unregisters-first"),
            heard: """
                adding my cell app logs off the desk set
                laptop softphone kicks the hardware phone off
                whoever registers last wins
                newest login throws the other out
                two handsets with same credentials fight
                devices take turns being online
                ping pong registration of two phones
                one account in house and office conflicts
                can't have the same extension on mobile and desk
                same SIP user on two phones, only latest gets calls
                remove_existing replaces binding
                multiple registrations disabled
                multiple-registrations contact false in freeswitch
                max_contacts exceeded, registration denied
                too many contacts for AOR
                maximum devices per account
                Kamailio save overwrites contact
                max_contacts 1 usrloc
                same instance-id on both devices
                sip.instance identical after cloning config
                cloned phone configuration unregisters the original
                reg-id outbound replaced binding
                opening second browser tab logs out first
                two tabs of the web phone conflict
                unregister all wildcard Contact star removes other phone
                Contact: * wipes siblings
                wife's phone app puts mine offline
                spare phone plugged in and the first goes silent
                home office handset displaces the office one
                when second mobile login, first mobile logout
                deskphone goes red when app opens
                FreePBX max contacts raise to 2
                provider allows just one registration
                max_contacts=1 so second contact replaces first
                """),
        Saying(
            .symptom("all-lose-registration"),
            heard: """
                all handsets in building show no service at once
                every set displays registering at the same time
                entire branch offline
                complete site offline for a minute then back
                all DECT handsets drop together
                phones en masse go unreachable
                all peers UNREACHABLE in the log within seconds
                hundreds of endpoints removed contacts at once
                fleet of phones goes down every night at 3
                switch reboot or PoE failure takes phones down
                VLAN change and all phones gone
                internet outage and afterwards phones take long to return
                ISP reconnect puts all extensions out
                failover of firewall drops all registrations
                PBX reboot and phones do not re-register
                server restart loses location table
                usrloc database lost after restart
                database down so registrar empties
                realtime database connection lost, endpoints vanish
                avalanche restart
                thundering herd of REGISTER
                REGISTER flood after power cut
                registrar overloaded by reconnecting phones
                websocket server restart disconnects every agent
                load balancer idle timeout disconnects all web agents
                nginx reload kicks all agents
                licence expired and all users unregistered
                all our users got logged out
                call centre agents all kicked out simultaneously
                whole floor without phones
                every extension lose connection same time
                all sites lost service after firmware push
                3CX all extensions grey
                CUCM phones all reset or fall back to SRST
                SRST mode on all phones
                """),
        Saying(
            .symptom("banned-by-server"),
            heard: """
                server went silent toward us only
                no packets come back from PBX since wrong logins
                iptables drops our IP
                fail2ban jail asterisk
                IP in fail2ban list, unban needed
                unban our office address
                whitelist our IP
                intrusion detection blocked phone
                FreePBX firewall banned remote user
                FreePBX responsive firewall attacker list
                3CX blacklist IP event
                3CX IP blocked too many failed authentications
                too many failed authentications then nothing
                FRITZ!Box login lockout
                pike module blocks source
                Kamailio pike htable ipban
                htable ipban entry
                flood protection drops our REGISTER
                rate limiting drops traffic from NAT office
                after a few tries even ping to the server fails
                server reachable from hotspot only
                from one IP dead, from another IP alive
                one phone with old password gets whole office blocked
                forgotten tablet with wrong password locks the site
                changing IP address revives service for a while
                country geoblock
                geo IP filter drops SIP
                ISP blocks SIP or VoIP in UAE
                VoIP forbidden by country firewall
                CrowdSec or apiban listed
                VoIP blacklist entry
                security module quarantines our address
                lockout for an hour after failed logins
                provider auto blocks after brute force
                suddenly mute server after password change
                my IP got block by sip server
                abuse protection locked us out
                """),
        Saying(
            .symptom("works-on-lan-only"),
            heard: """
                inside the building ok, from home nothing
                works at desk, not at hotel
                on company wifi fine, on cellular fails
                home office user cannot connect without VPN
                4G does not work, LAN does
                remote workers unable to register
                remote extensions register and are silent
                external phones fail, internal phones fine
                outside NAT no calls
                from WAN unreachable
                port forwarding to PBX incomplete
                port forward 5060 only
                router does not forward RTP range
                server advertises 192.168 to external phones
                externaddr and localnet not set
                local_net missing external_media_address
                FreeSWITCH auto-nat ext-rtp-ip wrong for outside
                split DNS points to inside IP
                hairpin NAT or NAT loopback missing
                DynDNS name resolves inside only
                phone domain resolves only in LAN
                ACL permits local subnet only
                deny=0.0.0.0 permit=192.168 blocks remote users
                only local subnet allowed for extension
                FreePBX NAT settings for remote extension
                double NAT at home user
                carrier grade NAT, PBX behind it
                IPv6 only mobile network cannot reach PBX
                DS-Lite line prevents outside access
                works through Wireguard, not open internet
                VPN required otherwise no voice
                FRITZ!Box IP phone only in home network
                Fritzbox foreign network registration not allowed
                SBC or tunnel needed for 3CX outside
                test inside ok, customers outside nothing
                traveling abroad app cannot connect home PBX
                from outside network softphone not going online
                local wifi connect but mobile internet not connect
                """),
    ]
}

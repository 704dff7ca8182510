// SPDX-License-Identifier: Apache-2.0

extension Saying {
    /// How people put what these Q.850 causes are about.
    static let heardOfCausesOfNetworks: [Saying] = [
        Saying(
            .cause(33),
            heard: """
                single circuit is faulty
                circuit blocked for maintenance
                E1 timeslot defective
                trunk member out of order
                """),
        Saying(
            .cause(34),
            heard: """
                all thirty B channels busy
                fast busy from the carrier, reorder tone
                T1 has no idle timeslot
                PRI lines exhausted at peak hour
                circuits between both exchanges all seized
                """),
        Saying(
            .cause(35),
            heard: """
                destination cannot be attained at present
                old Q.931 number for an unattainable destination
                unattainable according to the switch
                destination presently unattainable over ISDN
                """),
        Saying(
            .cause(37),
            heard: """
                reduced quality of the service by the network
                degraded service in older Q.931
                line only works at lower grade
                network announces that quality is degraded
                """),
        Saying(
            .cause(38),
            heard: """
                long lasting fault in the carrier network
                immediate redial is pointless, network is broken
                SS7 link outage
                fiber cut at the operator
                signalling network down for hours
                """),
        Saying(
            .cause(39),
            heard: """
                frame mode connection has failed
                STATUS says that the permanent virtual circuit is down
                frame relay PVC out of service
                permanent packet path is dead according to STATUS
                """),
        Saying(
            .cause(40),
            heard: """
                frame mode connection works again
                STATUS says that the permanent virtual circuit is up
                frame relay PVC in operation
                permanent packet path is healthy according to STATUS
                """),
        Saying(
            .cause(41),
            heard: """
                short disturbance, redial soon
                transient fault in the network
                glitch at the carrier, try once more
                D channel flap cleared the call
                PRI reset while the call was set up
                """),
        Saying(
            .cause(42),
            heard: """
                exchange processor at its limit
                mass calling event overloads the exchange
                televoting jams the switch
                high traffic period at the switching equipment
                automatic congestion control by the SS7 node
                """),
        Saying(
            .cause(43),
            heard: """
                user to user information was dropped
                subaddress not carried across
                UUI data lost at the border
                low layer compatibility element thrown away on the way
                """),
        Saying(
            .cause(44),
            heard: """
                both ends seized the same channel
                exclusive channel asked for is taken
                dual seizure on a bothway trunk
                timeslot requested already occupied
                CIC not usable, try another
                """),
        Saying(
            .cause(45),
            heard: """
                circuit lost to a higher ranking call
                old Q.931 number for preempted
                FreeSWITCH shows PRE_EMPTED in the CDR
                call cut by someone with precedence, old numbering
                """),
        Saying(
            .cause(46),
            heard: """
                nobody to bump, equal precedence everywhere
                precedence call cannot displace an equal one
                MLPP request finds only calls of equal or higher rank
                blocked precedence announcement
                """),
        Saying(
            .cause(47),
            heard: """
                exchange lacks some resource, unspecified
                no DSP or echo canceller free in the gateway
                transcoder capacity of the media gateway used up
                gateway runs out of something not further named
                """),
        Saying(
            .cause(49),
            heard: """
                throughput or transit delay cannot be provided
                guaranteed delay of X.213 not available
                requested grade of service not possible for the bearer
                X.213 quality parameters cannot be met
                """),
        Saying(
            .cause(50),
            heard: """
                service has to be ordered from the telco first
                supplementary service not part of the contract
                user has not subscribed to the ISDN feature
                feature not booked, for example call deflection
                """),
        Saying(
            .cause(51),
            heard: """
                callee will not pay the charges
                R-call or collect billing refused
                reverse charge request denied
                callee says no to a collect call
                """),
        Saying(
            .cause(52),
            heard: """
                line may not dial out
                outgoing calls of this class are blocked by the exchange
                BAOC active on the mobile line
                outbound restriction set by the operator
                """),
        Saying(
            .cause(53),
            heard: """
                CUG member is not allowed to call out
                group rule forbids outgoing access
                closed user group without outgoing access
                member of a private group dials outside the group and is barred
                """),
        Saying(
            .cause(54),
            heard: """
                line receives no calls
                incoming service is suspended at the callee
                callee blocked all inbound traffic at the exchange
                BAIC active on the mobile
                """),
        Saying(
            .cause(55),
            heard: """
                CUG member is not allowed to receive
                group rule forbids incoming access
                closed user group without incoming access
                outside caller dials a member of a private group and is barred
                """),
        Saying(
            .cause(56),
            heard: """
                engaged and no call waiting in the contract
                call waiting service not booked at the line
                second caller refused as CW is missing
                no knocking tone service at the engaged line
                """),
        Saying(
            .cause(57),
            heard: """
                user has no right to 64k unrestricted data
                video telephony bearer not permitted
                ISDN line configured for voice only, data refused
                bearer right missing in the subscription
                data bearer not authorised for the subscriber
                """),
        Saying(
            .cause(58),
            heard: """
                bearer exists but is momentarily not there
                data channel currently not offered
                speech bearer presently not obtainable
                wrong codec on the gateway shows as bearer not available
                """),
        Saying(
            .cause(62),
            heard: """
                outgoing access data contradict the subscriber class
                inconsistent subscriber class at the exchange
                designated outgoing access does not match
                class of the subscriber does not fit the outgoing access data
                """),
    ]
}

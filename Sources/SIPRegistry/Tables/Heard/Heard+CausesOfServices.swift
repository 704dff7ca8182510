// SPDX-License-Identifier: Apache-2.0

extension Saying {
    /// How people put what these Q.850 causes are about.
    static let heardOfCausesOfServices: [Saying] = [
        Saying(
            .cause(63),
            heard: """
                some option is unavailable, not said which
                exchange does not offer the service now, unspecified
                FreeSWITCH CDR with SERVICE_UNAVAILABLE
                service class is missing now, no detail from the exchange
                """),
        Saying(
            .cause(65),
            heard: """
                56k data not built into this equipment
                switch cannot do the bearer type at all
                bearer service unknown to the exchange
                transfer capability not supported by the gateway
                3.1 kHz audio or video bearer not implemented
                """),
        Saying(
            .cause(66),
            heard: """
                H channel requested, only B channels exist
                channel type unsupported by the equipment
                H0 or H11 channel not possible
                384 kbit/s channel asked of a basic rate line
                """),
        Saying(
            .cause(67),
            heard: """
                exchange cannot let the caller choose a carrier
                carrier preselection not implemented in the equipment
                transit choice unsupported by the switch
                selecting another long distance operator is not supported by this PBX
                """),
        Saying(
            .cause(68),
            heard: """
                equipment does not implement the received message
                old Q.931 number for an unimplemented message
                message known in theory, not built in
                receiver has no code for this Q.931 message
                """),
        Saying(
            .cause(69),
            heard: """
                supplementary service unknown to this switch
                facility IE with an unimplemented operation
                CCBS or callback not built into the exchange
                exchange firmware lacks the requested supplementary feature
                """),
        Saying(
            .cause(70),
            heard: """
                only 56k restricted digital available
                unrestricted 64k not offered, just restricted digital information
                robbed bit trunk permits restricted data only
                digital data only with restriction in this country
                """),
        Saying(
            .cause(79),
            heard: """
                option not built in, unspecified
                service unknown to the exchange without further detail
                gateway answers not implemented for a feature
                feature absent in the gateway, no further explanation
                """),
        Saying(
            .cause(81),
            heard: """
                call reference not in use on the interface
                CRV unknown after a restart of the D channel
                message for a call the switch has forgotten
                stale call reference from a reset PRI
                """),
        Saying(
            .cause(82),
            heard: """
                channel number above what the span has
                B channel named is not provisioned
                fractional PRI, channel outside of the range
                unused timeslot addressed
                """),
        Saying(
            .cause(83),
            heard: """
                resume with the wrong call identity
                parked ISDN call cannot be found under this identity
                terminal portability resume mismatch
                phone plugged in at another socket resumes with a wrong identity
                """),
        Saying(
            .cause(84),
            heard: """
                park identity already taken
                suspend refused as the identity is in use
                another suspended call holds this identity
                two phones park with the same identity
                """),
        Saying(
            .cause(85),
            heard: """
                nothing parked to resume
                RESUME without any suspended call
                no call is suspended on the bus
                take back from the socket fails as nothing was parked
                """),
        Saying(
            .cause(86),
            heard: """
                suspended call ended before it was resumed
                parked call has been cleared meanwhile
                caller hung up while the ISDN call was suspended
                parked party gave up before resume
                """),
        Saying(
            .cause(87),
            heard: """
                called user does not belong to the group
                CUG interlock code mismatch at the called user
                callee outside of the caller group
                interlock code belongs to another group
                """),
        Saying(
            .cause(88),
            heard: """
                analog phone called with a data bearer
                fax machine service indicator does not match
                HLC or LLC not compatible
                codec negotiation failed in FreeSWITCH shows this hangup cause
                modem call to a telephone
                """),
        Saying(
            .cause(90),
            heard: """
                group index unknown to the exchange
                CUG with this number was never created
                named user group nonexistent
                interlock code not known in the exchange
                """),
        Saying(
            .cause(91),
            heard: """
                transit network selection element has a bad format
                carrier code malformed
                TNS information element wrong length
                carrier digits in the SETUP have the wrong length
                """),
    ]
}

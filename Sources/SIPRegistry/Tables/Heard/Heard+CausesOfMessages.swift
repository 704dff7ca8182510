// SPDX-License-Identifier: Apache-2.0

extension Saying {
    /// How people put what these Q.850 causes are about.
    static let heardOfCausesOfMessages: [Saying] = [
        Saying(
            .cause(95),
            heard: """
                Q.931 message invalid, nothing more said
                garbled ISDN message without better explanation
                some invalid message on the D channel
                peer sent an ISDN message that is invalid in some way
                """),
        Saying(
            .cause(96),
            heard: """
                SETUP lacks the bearer capability element
                Channel ID missing in the answer to SETUP
                required IE absent from the Q.931 message
                switch type mismatch, element missing
                """),
        Saying(
            .cause(97),
            heard: """
                Q.931 message of a foreign national variant
                message type byte unknown to the stack
                NI2 message sent to an EuroISDN switch
                peer uses a message we do not implement
                """),
        Saying(
            .cause(98),
            heard: """
                message arrives in the wrong state or is unknown
                CONNECT before SETUP ACK
                STATUS with an incompatible state returned
                state machine does not expect this Q.931 message
                """),
        Saying(
            .cause(99),
            heard: """
                unknown IE was ignored
                Facility or Display element not recognised
                codeset 6 element unknown to the peer
                parameter not implemented and thrown out
                """),
        Saying(
            .cause(100),
            heard: """
                Calling number IE has bad content
                bearer capability octets not decodable
                progress indicator value not valid
                bad field inside a known element
                wrong screening indicator or presentation in the number
                """),
        Saying(
            .cause(101),
            heard: """
                Q.931 message out of sequence
                RELEASE received while the call is still in setup
                state mismatch between both ends of the PRI
                message makes no sense in the present state
                """),
        Saying(
            .cause(102),
            heard: """
                T310 or T303 ran out at the gateway
                gateway waited too long for ALERTING
                layer 3 timer fired and the call was dropped
                SIP timeout shown as timer expiry in the CDR
                RECOVERY_ON_TIMER_EXPIRE after silence of the peer
                """),
        Saying(
            .cause(103),
            heard: """
                unknown ISUP parameter was passed on unchanged
                exchange forwarded a parameter it did not know
                transit left the unrecognised parameter in place
                parameter left untouched by a transit exchange
                """),
        Saying(
            .cause(110),
            heard: """
                message dropped on account of an unrecognised parameter
                ISUP compatibility information says discard message
                unknown parameter made the exchange throw the whole message away
                ISUP node discarded everything because of one foreign parameter
                """),
        Saying(
            .cause(111),
            heard: """
                unspecified protocol error on the D channel
                switch complains about the protocol in general
                ISDN variant mismatch, unspecified error
                wrong switch type configured on the PRI
                gateway maps a bad SIP message to this
                """),
        Saying(
            .cause(127),
            heard: """
                path left ISDN on the way, reason lost
                analog or CAS section on the way gives no reason
                gateway between two signalling systems had no cause
                MF trunk hides the true reason
                foreign network reported nothing precise
                SIP answer without a mapping became this
                """),
    ]
}

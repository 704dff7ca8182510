// SPDX-License-Identifier: Apache-2.0

extension Saying {
    /// How people put what these Warning codes are about.
    static let heardOfWarnings: [Saying] = [
        Saying(
            .warning(300),
            heard: """
                IN other than internet in the c= line
                network type of the connection line unknown
                ATM or other network named in SDP
                nettype not reachable from this site
                """),
        Saying(
            .warning(301),
            heard: """
                c=IN IP6 offered to an IPv4 only phone
                addrtype of the connection line not usable here
                only IPv4 here but the session uses IP6
                IP version of the media address does not fit
                """),
        Saying(
            .warning(302),
            heard: """
                RTP/AVPF or UDP/TLS/RTP/SAVPF not spoken by the gateway
                profile in the m-line unknown
                TCP media or udptl transport refused by the endpoint
                proto field of the m-line not available
                """),
        Saying(
            .warning(303),
            heard: """
                b= line with a modifier nobody knows
                bandwidth modifier such as TIAS or AS not understood
                unit of b= unclear
                X-YZ bandwidth type in SDP
                """),
        Saying(
            .warning(304),
            heard: """
                no camera so the video stream is refused
                image or application stream kind not offered by this phone
                text or message stream requested and not there
                Warning says the kind of stream is unavailable
                """),
        Saying(
            .warning(305),
            heard: """
                payload types in the m-line not available
                none of the formats of the stream fits
                G.729 asked, only G.711 there, says the Warning
                rtpmap entries all foreign
                """),
        Saying(
            .warning(306),
            heard: """
                fmtp or crypto line not understood, says the Warning
                unrecognised a=group or a=fingerprint
                media attribute in the offer unknown to the callee
                a= line ignored or not known
                """),
        Saying(
            .warning(307),
            heard: """
                z= or k= line not understood
                other part of the SDP unclear to the parser
                SDP line with an unknown type letter
                v=1 or odd SDP field not understood
                """),
        Saying(
            .warning(308),
            heard: """
                hlang-send and hlang-recv have no common tongue
                caller speaks Spanish, agent only English
                sign language requested, nobody signs
                humintlang attribute mismatch
                """),
        Saying(
            .warning(330),
            heard: """
                group address in the c= line not usable here
                multicast paging address refused
                224.x media address not reachable on this site
                """),
        Saying(
            .warning(331),
            heard: """
                point to point media blocked at the site by a firewall
                only multicast is possible at the callee
                no direct unicast media allowed
                """),
        Saying(
            .warning(370),
            heard: """
                link too narrow for another video call
                call admission control has no bandwidth left
                session bandwidth above what is available
                CAC limit of the branch office reached, says the Warning
                """),
        Saying(
            .warning(380),
            heard: """
                secure address was dialled, target only has a plain sip contact
                sips call cannot be downgraded to the registered sip contact
                no TLS contact registered for a sips target
                """),
        Saying(
            .warning(381),
            heard: """
                target insists on a TLS only address
                plain sip address dialled, callee only reachable with sips
                retry with a sips address, says the Warning
                """),
        Saying(
            .warning(399),
            heard: """
                vendor text in the Warning header
                human readable remark attached to a failure
                log the warn-text, do not act on it
                Cisco puts a free remark in the Warning field
                """),
    ]
}

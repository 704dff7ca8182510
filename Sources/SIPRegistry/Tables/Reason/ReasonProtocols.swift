// SPDX-License-Identifier: Apache-2.0

extension ReasonProtocol {
    /// The registry's 22 entries, in its order. The 3GPP documents were not available; they are cited as in the registry.
    package static let all: [ReasonProtocol] = ietf + mobile

    /// Protocols defined by the IETF.
    static let ietf: [ReasonProtocol] = [
        ReasonProtocol(
            "SIP", "A SIP status code.", .rfc(3261), seeAlso: [.rfc(3326, "2")],
            note: "Seen most in CANCEL and BYE: cause=200 in a CANCEL says that the call was answered elsewhere."),
        ReasonProtocol(
            "Q.850", "An ITU-T Q.850 cause value in decimal.", .document("ITU-T Q.850"),
            seeAlso: [.rfc(3326, "2"), .rfc(6432, "3"), .rfc(8606, "4")],
            note: """
                Allowed in every response but 100 (RFC 6432). A location parameter may say which part of the network \
                ended the call (RFC 8606).
                """),
        ReasonProtocol(
            "Preemption", "A preemption cause in decimal.", .rfc(4411, "5"),
            causes: [
                Cause(1, "UA Preemption"),
                Cause(2, "Reserved Resources Preempted"),
                Cause(3, "Generic Preemption"),
                Cause(4, "Non-IP Preemption"),
            ]),
    ]

    /// Protocols registered for 3GPP's networks, and STIR, which the registry lists among them.
    static let mobile: [ReasonProtocol] = [
        ReasonProtocol("EMM", "LTE mobility management (EMM) cause in decimal.", .document("3GPP TS 24.301", "9.9.3.9")),
        ReasonProtocol("ESM", "LTE session management (ESM) cause in decimal.", .document("3GPP TS 24.301", "9.9.4.4")),
        ReasonProtocol("S1AP-RNL", "S1AP radio network layer cause in decimal.", .document("3GPP TS 36.413")),
        ReasonProtocol(
            "S1AP-TL", "S1AP transport layer cause in decimal.", .document("3GPP TS 36.413", "9.2.1.3"),
            note: "The copy of the registry at hand says \"radio network layer\" here too; the name says transport layer."),
        ReasonProtocol("S1AP-NAS", "S1AP non-access stratum cause in decimal.", .document("3GPP TS 36.413", "9.2.1.3")),
        ReasonProtocol("S1AP-MISC", "S1AP miscellaneous cause in decimal.", .document("3GPP TS 36.413", "9.2.1.3")),
        ReasonProtocol("S1AP-PROT", "S1AP protocol cause in decimal.", .document("3GPP TS 36.413", "9.2.1.3")),
        ReasonProtocol(
            "DIAMETER", "Cause of a Diameter failure behind a WLAN access, as GTP-C carries it, in decimal.",
            .document("3GPP TS 29.274", "8.103")),
        ReasonProtocol(
            "IKEV2", "Cause of an IKEv2 failure on an untrusted WLAN access, in decimal.", .document("3GPP TS 29.274", "8.103")),
        ReasonProtocol(
            "RELEASE_CAUSE", "Why an IMS network or user ended the session.", .document("3GPP TS 24.229"),
            causes: [
                Cause(1, "User ends call"),
                Cause(2, "RTP/RTCP time-out"),
                Cause(3, "Media bearer loss"),
                Cause(4, "SIP timeout - no ACK"),
                Cause(5, "SIP response time-out"),
                Cause(6, "Call-setup time-out"),
                Cause(7, "Redirection failure"),
            ]),
        ReasonProtocol(
            "FAILURE_CAUSE", "Which resource of the access network failed.", .document("3GPP TS 24.229 v14.4.0"),
            causes: [
                Cause(1, "Media bearer or QoS lost"),
                Cause(2, "Release of signalling bearer"),
                Cause(3, "Indication of failed resources allocation"),
            ]),
        ReasonProtocol(
            "STIR", "The SIP code that stands for the error in verifying an Identity header.", .rfc(8224, "6.2.2"),
            seeAlso: [.rfc(9410, "3"), .rfc(9366, "3")],
            causes: [
                Cause(403, "Stale Date"),
                Cause(428, "Use Identity Header"),
                Cause(436, "Bad Identity Info"),
                Cause(437, "Unsupported Credential"),
                Cause(438, "Invalid Identity Header"),
            ],
            note: """
                Lets a call go on despite the error, so it appears in provisional and final responses other than 100. It may \
                occur several times in a message, once per faulty Identity header, told apart by the ppi parameter.
                """),
        ReasonProtocol("5GMM", "5G mobility management cause in decimal.", .document("3GPP TS 24.501", "9.11.3.2")),
        ReasonProtocol("5GSM", "5G session management cause in decimal.", .document("3GPP TS 24.501", "9.11.4.2")),
        ReasonProtocol("NGAP-RNL", "NGAP radio network layer cause in decimal.", .document("3GPP TS 38.413", "9.3.1.2")),
        ReasonProtocol(
            "NGAP-TL", "NGAP transport layer cause in decimal.", .document("3GPP TS 38.413", "9.3.1.2"),
            note: "The copy of the registry at hand says \"radio network layer\" here too; the name says transport layer."),
        ReasonProtocol("NGAP-NAS", "NGAP non-access stratum cause in decimal.", .document("3GPP TS 38.413", "9.3.1.2")),
        ReasonProtocol("NGAP-MISC", "NGAP miscellaneous cause in decimal.", .document("3GPP TS 38.413", "9.3.1.2")),
        ReasonProtocol(
            "NGAP-PROT", "NGAP protocol cause in decimal.", .document("3GPP TS 38.413", "9.3.1.2"),
            note: "The copy of the registry at hand says \"S1 protocol\" here; the name says NGAP."),
    ]
}

// SPDX-License-Identifier: Apache-2.0

extension ProviderCode {
    private static let reason = Maker(
        .liveKit, .name,
        .gitHub(
            "livekit/sip", "pkg/sip/errors.go", "d5a2dd423e25f62f2d7ec53eb2ae26279d6320b8", licence: "Apache-2.0"))
    private static let model = Maker(
        .liveKit, .name,
        .gitHub(
            "livekit/protocol", "protobufs/livekit_models.proto", "00c694f254496a0acb68ab593d9c9386bfe0ee09", licence: "Apache-2.0"))

    /// The reasons with which LiveKit ends a participant that is a telephone call.
    static let liveKit: [ProviderCode] = [
        reason(
            "USER_UNAVAILABLE", ["DisconnectReason 11", "DR_USER_UNAVAILABLE"], sip: [404, 408, 480], by: .beyond,
            "The person called did not answer in time, or the trunk answered 404, 408, 480 or another 4xx.",
            advice: "Read the SIP status of the call: 404 points to the number, 408 to the trunk's address, 480 to the device."),
        reason(
            "USER_REJECTED", ["DisconnectReason 12", "DR_USER_REJECTED"], sip: [401, 403, 407, 486, 488, 603], by: .various,
            """
            The call was refused: busy or declined, but also a 401, 403, 407 or 488 of the trunk. The name blames the person called, \
            which is often wrong.
            """,
            advice: "Read the SIP status of the call: 401, 403 and 407 are about the trunk's credentials and rules, 488 about the media."),
        reason(
            "SIP_TRUNK_FAILURE", ["DisconnectReason 13", "DR_SIP_TRUNK_FAILURE"], sip: [500, 502, 503], by: .peer,
            "The trunk answered 5xx, could not be reached, or has an address that cannot be read or resolved.",
            advice: "Check the address of the outbound trunk, DNS, and the provider's state; a 5xx can also mean a limit of calls."),
        model(
            "CONNECTION_TIMEOUT", ["DisconnectReason 14"], by: .nobody,
            "The server gave up on a participant from which it heard nothing more.",
            advice: "Check the network between the participant and the server."),
        reason(
            "MEDIA_FAILURE", ["DisconnectReason 15"], sip: [488], by: .product,
            "The two sides have no codec in common, encryption is demanded by one only, the SDP is bad, or the media stopped.",
            advice: "Compare the codecs and the encryption of offer and trunk; then look for RTP in the capture."),
    ]

    private static let ringCentralCode = Maker(
        .ringCentral, .number,
        .page(
            "RingCentral Softphone SDK for TypeScript, Troubleshooting",
            "https://ringcentral.github.io/ringcentral-softphone-ts/troubleshooting/",
            .read("2026-11-30")))
    private static let ringCentralGuide = Maker(
        .ringCentral, .number,
        .page(
            "RingCentral Softphone SDK for TypeScript, Calls",
            "https://ringcentral.github.io/ringcentral-softphone-ts/guides/call-control/",
            .read("2026-11-30")))

    /// What RingCentral's public pages say of SIP codes. They say little.
    static let ringCentral: [ProviderCode] = [
        ringCentralCode(
            "486", sip: [486], by: .various,
            "The destination is busy, or it cannot be reached. RingCentral also sends it when the device has no emergency address.",
            advice: "Send the number with its country code, and set the device's emergency address in the portal."),
        ringCentralGuide(
            "603", sip: [603], by: .peer,
            "The application declined the incoming call.",
            advice: "Look in the application that answers calls for why it declines."),
    ]
}

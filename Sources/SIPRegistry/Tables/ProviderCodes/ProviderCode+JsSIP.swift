// SPDX-License-Identifier: Apache-2.0

extension ProviderCode {
    private static let cause = Maker(
        .jsSIP, .name,
        ProviderSource.gitHub("versatica/JsSIP", "src/Constants.js", "0391730f2d48cc432ca3eeb820889cb31a999891", licence: "MIT"))

    /// The causes with which JsSIP reports a failed or ended call.
    static let jsSIP: [ProviderCode] = [
        cause(
            "Redirected", ["REDIRECTED", "JsSIP.C.causes.REDIRECTED"], sip: [300, 301, 302, 305, 380], by: .peer,
            "The other side redirects the call. JsSIP does not follow by itself.",
            advice: "Call the Contact of the response, if that is wanted."),
        cause(
            "Busy", ["BUSY", "JsSIP.C.causes.BUSY"], sip: [486, 600], by: .peer,
            "The other side is busy.",
            advice: "Try again later."),
        cause(
            "Rejected", ["REJECTED", "JsSIP.C.causes.REJECTED"], sip: [403, 603], by: .peer,
            "The call was refused, by a rule or by a person.",
            advice: "Look at the code: 403 is mostly a rule."),
        cause(
            "Not Found", ["NOT_FOUND", "JsSIP.C.causes.NOT_FOUND"], sip: [404, 604], by: .peer,
            "The user does not exist.",
            advice: "Check the address."),
        cause(
            "Unavailable", ["UNAVAILABLE", "JsSIP.C.causes.UNAVAILABLE"], sip: [480, 410, 408, 430], by: .peer,
            "The user cannot be reached now.",
            advice: "Check the registration of the called user."),
        cause(
            "Address Incomplete", ["ADDRESS_INCOMPLETE", "JsSIP.C.causes.ADDRESS_INCOMPLETE"], sip: [484, 424], by: .peer,
            "The number is incomplete.",
            advice: "Check the number."),
        cause(
            "Incompatible SDP", ["INCOMPATIBLE_SDP", "JsSIP.C.causes.INCOMPATIBLE_SDP"], sip: [488, 606], by: .peer,
            "The other side does not accept the offer.",
            advice: "Compare codecs, DTLS-SRTP and ICE of both sides."),
        cause(
            "Authentication Error", ["AUTHENTICATION_ERROR", "JsSIP.C.causes.AUTHENTICATION_ERROR"], sip: [401, 407], by: .peer,
            "The credentials were refused.",
            advice: "Check user name, password and realm."),
        cause(
            "SIP Failure Code", ["SIP_FAILURE_CODE", "JsSIP.C.causes.SIP_FAILURE_CODE"], by: .peer,
            "A failure with a code that has no name of its own.",
            advice: "Look at the response."),
        cause(
            "Connection Error", ["CONNECTION_ERROR", "JsSIP.C.causes.CONNECTION_ERROR"], by: .nobody,
            "The WebSocket broke or was never established.",
            advice: "Check the address, the certificate and the proxy in front of the server."),
        cause(
            "Request Timeout", ["REQUEST_TIMEOUT", "JsSIP.C.causes.REQUEST_TIMEOUT"], by: .nobody,
            "No answer came in time.",
            advice: "See whether the request reached the server."),
        cause(
            "No ACK", ["NO_ACK", "JsSIP.C.causes.NO_ACK"], by: .nobody,
            "The ACK to the answer did not come.",
            advice: "Check Contact and Record-Route of the answer."),
        cause(
            "User Denied Media Access", ["USER_DENIED_MEDIA_ACCESS", "JsSIP.C.causes.USER_DENIED_MEDIA_ACCESS"], by: .nobody,
            "The browser was not allowed to use the microphone or the camera.",
            advice: "Allow it; the page must be served over HTTPS."),
        cause(
            "WebRTC Error", ["WEBRTC_ERROR", "JsSIP.C.causes.WEBRTC_ERROR"], by: .nobody,
            "The browser's own media stack failed.",
            advice: "Look at the browser's console."),
        cause(
            "Bad Media Description", ["BAD_MEDIA_DESCRIPTION", "JsSIP.C.causes.BAD_MEDIA_DESCRIPTION"], by: .nobody,
            "The browser cannot use the SDP of the other side.",
            advice: "Compare it with what browsers demand: ICE, DTLS fingerprint, rtcp-mux."),
        cause(
            "Missing SDP", ["MISSING_SDP", "JsSIP.C.causes.MISSING_SDP"], by: .peer,
            "An answer came without SDP.",
            advice: "See who removed it."),
        cause(
            "RTP Timeout", ["RTP_TIMEOUT", "JsSIP.C.causes.RTP_TIMEOUT"], by: .nobody,
            "No media came.",
            advice: "Check ICE, TURN and the firewall."),
        cause(
            "Dialog Error", ["DIALOG_ERROR", "JsSIP.C.causes.DIALOG_ERROR"], by: .nobody,
            "A request in the call met no dialog.",
            advice: "See whether the call is over on the other side."),
    ]
}

// SPDX-License-Identifier: Apache-2.0

extension ProviderCode {
    private static let errors = ProviderSource.gitHub(
        "pjsip/pjproject", "pjsip/include/pjsip/sip_errno.h", "9495908c7e391722c6cb5edfc8cc501924a78231", licence: "GPL-2.0-or-later")
    private static let family = Maker(.pjsip, .family, errors)
    private static let error = Maker(.pjsip, .name, errors)

    /// PJSIP's status values: 170xxx is a SIP code, 171xxx a fault that the library found itself.
    static let pjsip: [ProviderCode] = [
        family(
            "170xxx", ["PJSIP_ERRNO_FROM_SIP_STATUS"], by: .peer,
            "A SIP response, as a number of the library: the last three digits are the SIP code.",
            advice: "Look up the SIP code of the last three digits."),
        error(
            "PJSIP_EINVALIDVIA", ["171052"], by: .nobody,
            "The Via of a response is not the one that was sent, so the response is dropped.",
            advice: "Look for a router that rewrites SIP (ALG)."),
        error(
            "PJSIP_EMULTIPLEVIA", ["171053"], by: .nobody,
            "A response arrived with several Vias, so it is meant for somebody else.",
            advice: "Look for a proxy that does not remove its own Via."),
        error(
            "PJSIP_EMISSINGBODY", ["171054"], by: .nobody,
            "The message lacks the body that is needed.",
            advice: "See whether UDP fragments were lost, or the SDP was left out."),
        error(
            "PJSIP_EINVALIDMETHOD", ["171055"], by: .nobody,
            "The method is not the one expected here.",
            advice: "Look at the request in the log."),
        error(
            "PJSIP_EUNSUPTRANSPORT", ["171060", "Unsupported transport"], by: .nobody,
            """
            No transport of the kind that the address asks for exists here; nothing was sent. It has nothing to do with \
            490 or any other SIP code.
            """,
            advice: "Create the transport (UDP, TCP, TLS, and IPv6 where wanted), or change the transport parameter of the address."),
        error(
            "PJSIP_EPENDINGTX", ["171061"], by: .nobody,
            "The buffer is still being sent.",
            advice: "Nothing: wait for it to end."),
        error(
            "PJSIP_ERXOVERFLOW", ["171062"], by: .nobody,
            "The message received is larger than the receive buffer.",
            advice: "Have less sent, or build the library with a larger buffer."),
        error(
            "PJSIP_ETPNOTSUITABLE", ["171064"], by: .nobody,
            "The transport that the account is bound to does not fit the destination.",
            advice: "Remove the binding, or choose a transport of the right kind."),
        error(
            "PJSIP_ETPNOTAVAIL", ["171065"], by: .nobody,
            "The transport is paused or gone.",
            advice: "Create it again, for instance after a change of network."),
        error(
            "PJSIP_ETSXDESTROYED", ["171070"], by: .nobody,
            "The transaction is over already.",
            advice: "See why the answer came so late."),
        error(
            "PJSIP_ENOTSX", ["171071"], by: .nobody,
            "There is no transaction for the message.",
            advice: "See why the answer came so late."),
        error(
            "PJSIP_EFAILEDCREDENTIAL", ["171100"], sip: [401, 407], by: .peer,
            "Credentials were sent and refused: the server challenged again without calling the nonce stale.",
            advice: "Check user name and password; then the realm."),
        error(
            "PJSIP_ENOCREDENTIAL", ["171101"], sip: [401, 407], by: .peer,
            "No credentials fit the challenge, mostly because the realm differs.",
            advice: "Compare the realm of the challenge with that of the account, or enter * as the realm."),
        error(
            "PJSIP_EINVALIDALGORITHM", ["171102"], sip: [401, 407], by: .peer,
            "The challenge asks for a digest algorithm that this build does not have.",
            advice: "Enable SHA-256, or have the server offer MD5 as well."),
        error(
            "PJSIP_EINVALIDQOP", ["171103"], sip: [401, 407], by: .peer,
            "The challenge asks for a quality of protection that is not supported.",
            advice: "Have the server offer auth."),
        error(
            "PJSIP_EINVALIDAUTHSCHEME", ["171104"], sip: [401, 407], by: .peer,
            "The challenge uses a scheme other than Digest.",
            advice: "Have the server offer Digest."),
        error(
            "PJSIP_EAUTHNOPREVCHAL", ["171105"], by: .nobody,
            "There was no challenge before to answer.",
            advice: "See whether the order of the messages is right."),
        error(
            "PJSIP_EAUTHNOAUTH", ["171106"], by: .product,
            "As a server: the request brings no credentials.",
            advice: "Challenge it; that is the usual first step."),
        error(
            "PJSIP_EAUTHACCNOTFOUND", ["171107"], by: .product,
            "As a server: nobody has that account.",
            advice: "Check the user name and the realm."),
        error(
            "PJSIP_EAUTHACCDISABLED", ["171108"], by: .product,
            "As a server: the account is switched off.",
            advice: "Enable the account."),
        error(
            "PJSIP_EAUTHINVALIDREALM", ["171109"], by: .product,
            "As a server: the credentials name another realm.",
            advice: "Compare the realms."),
        error(
            "PJSIP_EAUTHINVALIDDIGEST", ["171110"], by: .product,
            "As a server: the digest is wrong, mostly by a wrong password.",
            advice: "Check the password."),
        error(
            "PJSIP_EAUTHSTALECOUNT", ["171111"], sip: [401, 407], by: .peer,
            "The server calls every nonce stale.",
            advice: "Look for retries that reach another node, whose nonces differ."),
        error(
            "PJSIP_EAUTHINNONCE", ["171112"], sip: [401, 407], by: .peer,
            "The nonce of the challenge is not valid, as with AKA.",
            advice: "Look at the challenge."),
        error(
            "PJSIP_EAUTHINAKACRED", ["171113"], by: .nobody,
            "The credentials for AKA are not valid.",
            advice: "Check the keys of the SIM or the account."),
        error(
            "PJSIP_EAUTHNOCHAL", ["171114"], sip: [401, 407], by: .peer,
            "A 401 or 407 came without a challenge.",
            advice: "Look for something on the way that removes WWW-Authenticate."),
        error(
            "PJSIP_EMISSINGTAG", ["171120"], by: .nobody,
            "From or To has no tag.",
            advice: "Look at the message of the other side."),
        error(
            "PJSIP_ENOTREFER", ["171121"], by: .nobody,
            "The request is no REFER.",
            advice: "Check the order of the calls in the application."),
        error(
            "PJSIP_ENOREFERSESSION", ["171122"], by: .nobody,
            "The message belongs to no transfer.",
            advice: "See whether the transfer is over already."),
        error(
            "PJSIP_ESESSIONTERMINATED", ["171140"], by: .nobody,
            "The call is over already.",
            advice: "See who ended it before."),
        error(
            "PJSIP_ESESSIONSTATE", ["171141"], by: .nobody,
            "The call is in a state that does not allow it, for instance hold before the answer.",
            advice: "Wait until the call is confirmed."),
        error(
            "PJSIP_ESESSIONINSECURE", ["171142"], by: .nobody,
            "What is asked for needs a secure transport.",
            advice: "Use TLS, or lower the demand for SRTP's signalling."),
        error(
            "PJSIP_TLS_EUNKNOWN", ["171160"], by: .nobody,
            "TLS failed for a reason that is not known.",
            advice: "Look at the lines before it in the log."),
        error(
            "PJSIP_TLS_EINVMETHOD", ["171161"], by: .nobody,
            "The TLS version that is set does not exist in the library.",
            advice: "Correct the setting."),
        error(
            "PJSIP_TLS_ECACERT", ["171162"], by: .nobody,
            "The list of authorities cannot be read.",
            advice: "Check the path and the format of the file."),
        error(
            "PJSIP_TLS_ECERTFILE", ["171163"], by: .nobody,
            "The certificate file cannot be read.",
            advice: "Check the path and the format of the file."),
        error(
            "PJSIP_TLS_EKEYFILE", ["171164"], by: .nobody,
            "The private key cannot be read or does not fit.",
            advice: "Check the file, its password and that it belongs to the certificate."),
        error(
            "PJSIP_TLS_ECIPHER", ["171165"], by: .nobody,
            "The list of ciphers cannot be set.",
            advice: "Correct the names of the ciphers."),
        error(
            "PJSIP_TLS_ECONNECT", ["171168"], by: .nobody,
            "The TLS connection was not established.",
            advice: "Check the port, the versions and the certificates of both sides."),
        error(
            "PJSIP_TLS_EACCEPT", ["171169"], by: .nobody,
            "A TLS connection from outside was not established.",
            advice: "Check the versions and certificates, and whether the other side speaks TLS at all."),
        error(
            "PJSIP_TLS_ETIMEDOUT", ["171172"], by: .nobody,
            "TLS took longer than allowed.",
            advice: "Check the network, and that the port speaks TLS."),
        error(
            "PJSIP_TLS_ECERTVERIF", ["171173"], by: .nobody,
            "The certificate of the other side could not be verified.",
            advice: "Check the name in it, its date and its authority."),
    ]
}

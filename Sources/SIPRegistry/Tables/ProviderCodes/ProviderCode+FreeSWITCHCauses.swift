// SPDX-License-Identifier: Apache-2.0

extension ProviderCode {
    private static let sofia = ProviderSource.gitHub(
        "signalwire/freeswitch", "src/mod/endpoints/mod_sofia/mod_sofia.c", "0059f0cc1b34a59818a7bfc5074b7be94b2e432a", licence: "MPL-1.1")
    private static let mapped = Maker(.freeSWITCH, .name, sofia)
    private static let listed = Maker(
        .freeSWITCH, .name,
        ProviderSource.gitHub(
            "signalwire/freeswitch", "src/include/switch_types.h", "00118feca0d71b12a60c8b5d1aaf9bc3e628aacc", licence: "MPL-1.1"))

    /// FreeSWITCH's own hangup causes beyond the 127 of Q.850, with the SIP code that mod_sofia sends for each. Their numbers changed
    /// between releases.
    static let freeSWITCH: [ProviderCode] = [
        mapped(
            "ORIGINATOR_CANCEL", ["SWITCH_CAUSE_ORIGINATOR_CANCEL", "cause 487"], sip: [487], by: .peer,
            "The caller gave up before the call was answered.",
            advice: "Nothing, unless the caller waited in vain: then see how long it rang and what the caller heard."),
        mapped(
            "GATEWAY_DOWN", ["SWITCH_CAUSE_GATEWAY_DOWN", "cause 609", "cause 809"], sip: [503], by: .product,
            "The gateway is marked as down, because its OPTIONS pings or its registration failed.",
            advice: "Look at the state and the registration of the gateway."),
        mapped(
            "INVALID_GATEWAY", ["SWITCH_CAUSE_INVALID_GATEWAY", "cause 608", "cause 808"], sip: [484], by: .product,
            "The dialplan names a gateway that the profile does not have. The 484 is not about the number.",
            advice: "Compare the gateway's name in the dialplan with the profile, and rescan the profile."),
        mapped(
            "INVALID_URL", ["SWITCH_CAUSE_INVALID_URL", "cause 610", "cause 810"], sip: [484], by: .product,
            "The address to dial is not a valid URI.",
            advice: "Look at the dial string after its variables are filled in."),
        mapped(
            "INVALID_PROFILE", ["SWITCH_CAUSE_INVALID_PROFILE", "cause 611", "cause 811"], sip: [502], by: .product,
            "The dialplan names a Sofia profile that is not running.",
            advice: "Check that the profile is loaded, and its name."),
        mapped(
            "BUSY_EVERYWHERE", ["SWITCH_CAUSE_BUSY_EVERYWHERE", "cause 615", "cause 815"], sip: [600], by: .beyond,
            "The far side answered 600.",
            advice: "Do not try the person's other addresses."),
        mapped(
            "DECLINE", ["SWITCH_CAUSE_DECLINE", "cause 616", "cause 816"], sip: [603], by: .beyond,
            "The far side answered 603.",
            advice: "See whether a person, a filter or a setting declined."),
        mapped(
            "DOES_NOT_EXIST_ANYWHERE", ["SWITCH_CAUSE_DOES_NOT_EXIST_ANYWHERE", "cause 617", "cause 817"], sip: [604], by: .beyond,
            "The far side answered 604.",
            advice: "Check the number."),
        mapped(
            "NOT_ACCEPTABLE", ["SWITCH_CAUSE_NOT_ACCEPTABLE", "cause 618", "cause 818"], sip: [606], by: .beyond,
            "The far side answered 606.",
            advice: "Compare the codecs of both sides."),
        mapped(
            "UNWANTED", ["SWITCH_CAUSE_UNWANTED", "cause 619", "cause 819"], sip: [607], by: .beyond,
            "The called party does not want calls from this caller.",
            advice: "Do not call again without consent."),
        listed(
            "USER_NOT_REGISTERED", ["SWITCH_CAUSE_USER_NOT_REGISTERED", "cause 606", "cause 806"], sip: [480], by: .product,
            "The user dialled has no registration, so there is no address to call.",
            advice: "Look at the registrations of the profile; check domain, expiry and NAT."),
        listed(
            "PROGRESS_TIMEOUT", ["SWITCH_CAUSE_PROGRESS_TIMEOUT", "cause 607", "cause 807"], sip: [480], by: .nobody,
            "The far side sent neither ringing nor progress within progress_timeout.",
            advice: "Find out why the trunk is slow; let the dialplan go on to the next gateway."),
        listed(
            "MEDIA_TIMEOUT", ["SWITCH_CAUSE_MEDIA_TIMEOUT", "cause 604", "cause 804"], sip: [480], by: .nobody,
            "No media came for longer than the profile allows, so the call was ended.",
            advice: "Look for NAT, firewalls and silence suppression; check the media timeouts."),
        listed(
            "ALLOTTED_TIMEOUT", ["SWITCH_CAUSE_ALLOTTED_TIMEOUT", "cause 602", "cause 802"], sip: [480], by: .nobody,
            "The time that the call was granted is over.",
            advice: "See who set the limit: the dialplan, or the billing."),
        listed(
            "LOSE_RACE", ["SWITCH_CAUSE_LOSE_RACE", "cause 502", "cause 702"], by: .nobody,
            "Another phone answered first. This branch is cancelled with the reason \"Call completed elsewhere\".",
            advice: "Nothing."),
        listed(
            "PICKED_OFF", ["SWITCH_CAUSE_PICKED_OFF", "cause 605", "cause 805"], by: .nobody,
            "Somebody picked the call up elsewhere. This branch is cancelled with the reason \"Call completed elsewhere\".",
            advice: "Nothing."),
        listed(
            "ATTENDED_TRANSFER", ["SWITCH_CAUSE_ATTENDED_TRANSFER", "cause 601", "cause 801"], by: .nobody,
            "The leg ended because its call was transferred with consultation.",
            advice: "Nothing: the call goes on elsewhere."),
        listed(
            "BLIND_TRANSFER", ["SWITCH_CAUSE_BLIND_TRANSFER", "cause 600", "cause 800"], by: .nobody,
            "The leg ended because its call was transferred without consultation. It is not SIP's 600.",
            advice: "Nothing: the call goes on elsewhere."),
        listed(
            "USER_CHALLENGE", ["SWITCH_CAUSE_USER_CHALLENGE", "cause 603", "cause 803"], by: .product,
            "The call was challenged for credentials. It is not SIP's 603.",
            advice: "See whether the phone calls again with credentials."),
        listed(
            "MANAGER_REQUEST", ["SWITCH_CAUSE_MANAGER_REQUEST", "cause 503", "cause 703"], by: .nobody,
            "An administrator or a program ended the call through the interface. It is not SIP's 503.",
            advice: "Look in the log for the command that ended it."),
        listed(
            "SYSTEM_SHUTDOWN", ["SWITCH_CAUSE_SYSTEM_SHUTDOWN", "cause 501", "cause 701"], by: .nobody,
            "FreeSWITCH is being shut down. It is not SIP's 501.",
            advice: "Look at who stopped the service."),
        listed(
            "CRASH", ["SWITCH_CAUSE_CRASH", "cause 500", "cause 700"], by: .nobody,
            "The record was written after a crash.",
            advice: "Look for a core dump and the log before it."),
        listed(
            "NO_PICKUP", ["SWITCH_CAUSE_NO_PICKUP", "cause 612", "cause 812"], sip: [480], by: .product,
            "There was no call to pick up.",
            advice: "Check the group or extension that is picked up."),
        listed(
            "SRTP_READ_ERROR", ["SWITCH_CAUSE_SRTP_READ_ERROR", "cause 613", "cause 813"], sip: [480], by: .nobody,
            "Encrypted media could not be decrypted.",
            advice: "Compare the keys and suites in both SDPs; look for a device that changes keys without telling."),
        listed(
            "BOWOUT", ["SWITCH_CAUSE_BOWOUT", "cause 614", "cause 814"], by: .nobody,
            "FreeSWITCH left a call that it had with itself, and joined the outer legs.",
            advice: "Nothing."),
        listed(
            "NO_IDENTITY", ["SWITCH_CAUSE_NO_IDENTITY", "cause 620", "cause 820"], by: .beyond,
            "The far side wants an Identity header: its 428 is recorded as this cause.",
            advice: "Sign the call, or have the carrier sign it."),
        listed(
            "BAD_IDENTITY_INFO", ["SWITCH_CAUSE_BAD_IDENTITY_INFO", "cause 621", "cause 821"], by: .beyond,
            "The far side could not fetch the certificate of the Identity header.",
            advice: "Check the address in the info parameter from outside."),
        listed(
            "UNSUPPORTED_CERTIFICATE", ["SWITCH_CAUSE_UNSUPPORTED_CERTIFICATE", "cause 622", "cause 822"], by: .beyond,
            "The far side does not accept the certificate of the signature: its 437 is recorded as this cause.",
            advice: "Check the certificate and who issued it."),
        listed(
            "INVALID_IDENTITY", ["SWITCH_CAUSE_INVALID_IDENTITY", "cause 623", "cause 823"], by: .beyond,
            "The signature in Identity does not fit the call: 438 is recorded as this cause.",
            advice: "Look for a proxy that changes From, To or Date after signing."),
        listed(
            "STALE_DATE", ["SWITCH_CAUSE_STALE_DATE", "cause 624", "cause 824"], by: .beyond,
            "The signature is too old.",
            advice: "Compare the clocks, and look for a call that waited too long."),
    ]
}

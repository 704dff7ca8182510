// SPDX-License-Identifier: Apache-2.0

extension ProviderCode {
    private static let release = Maker(
        .audioCodes, .name,
        ProviderSource.page(
            "AudioCodes Mediant 800 MSBR User's Manual (LTRT-12809), release reasons in CDR",
            "https://www.easymanua.ls/audiocodes/media-800-msbr/manual?p=710", .read("2026-11-29")))
    private static let category = Maker(
        .audioCodes, .name,
        ProviderSource.page(
            "AudioCodes Mediant 4000 SBC User's Manual, termination reason category",
            "https://www.easymanua.ls/audiocodes/mediant-4000-sbc/manual?p=826", .read("2026-11-29")))

    /// AudioCodes' reasons for the end of a call, as written in the field TrmReason of its call records.
    static let audioCodes: [ProviderCode] = [
        release(
            "RELEASE_BECAUSE_NORMAL_CALL_DROP", by: .various,
            "A side hung up.",
            advice: "Nothing."),
        release(
            "RELEASE_BECAUSE_DESTINATION_UNREACHABLE", by: .nobody,
            "The destination could not be reached.",
            advice: "Check the proxy set, its keep-alive and the routing rule."),
        release(
            "RELEASE_BECAUSE_DESTINATION_BUSY", by: .beyond,
            "The destination is busy.",
            advice: "Try again later."),
        release(
            "RELEASE_BECAUSE_NOANSWER", by: .nobody,
            "Nobody answered in time.",
            advice: "Compare the time with the far side's."),
        release(
            "RELEASE_BECAUSE_UNKNOWN_REASON", by: .various,
            "The reason is not known.",
            advice: "Look at the SIP response in the record."),
        release(
            "RELEASE_BECAUSE_REMOTE_CANCEL_CALL", by: .peer,
            "The other side cancelled the call before the answer.",
            advice: "Nothing."),
        release(
            "RELEASE_BECAUSE_UNMATCHED_CAPABILITIES", by: .product,
            "No codec serves both sides. The record's category is NO_MATCH.",
            advice: "Compare the coders allowed on both legs."),
        release(
            "RELEASE_BECAUSE_UNMATCHED_CREDENTIALS", by: .product,
            "The credentials do not fit.",
            advice: "Check user name and password."),
        release(
            "RELEASE_BECAUSE_UNABLE_TO_HANDLE_REMOTE_REQUEST", by: .product,
            "The device cannot do what the other side asks for.",
            advice: "Look at the request before it in the trace."),
        release(
            "RELEASE_BECAUSE_NO_CONFERENCE_RESOURCES_LEFT", by: .product,
            "No resources for conferences are left. The record's category is NO_RESOURCES.",
            advice: "Look at the licence and the number of conferences."),
        release(
            "RELEASE_BECAUSE_CONFERENCE_FULL", by: .product,
            "The conference is full.",
            advice: "Raise its size."),
        release(
            "RELEASE_BECAUSE_VOICE_PROMPT_PLAY_ENDED", by: .product,
            "The announcement was over.",
            advice: "Nothing."),
        release(
            "RELEASE_BECAUSE_VOICE_PROMPT_NOT_FOUND", by: .product,
            "The announcement is not loaded.",
            advice: "Load the file of voice prompts."),
        release(
            "RELEASE_BECAUSE_TRUNK_DISCONNECTED", by: .product,
            "The trunk is disconnected.",
            advice: "Check the link."),
        category(
            "RELEASE_BECAUSE_GW_LOCKED", by: .product,
            "The device is locked by its administrator. The record's category is NO_RESOURCES.",
            advice: "Unlock it."),
        category(
            "RELEASE_BECAUSE_FORWARD", by: .various,
            "The call was forwarded. The record's category is FORWARDED.",
            advice: "Nothing."),
        category(
            "RESOURCE_BECAUSE_NO_TRANSCODING_RESOURCES_LEFT", by: .product,
            "No resources for transcoding are left. The record's category is NO_RESOURCES.",
            advice: "Allow a codec that both sides have, or look at the licence."),
        category(
            "GWAPP_NORMAL_CALL_CLEAR", causes: [16], by: .various,
            "Normal clearing. Of a call that was never connected the category is NO_ANSWER.",
            advice: "Nothing."),
        category(
            "GWAPP_NO_USER_RESPONDING", causes: [18], by: .beyond,
            "No sign from the called side.",
            advice: "See whether it can be reached."),
        category(
            "GWAPP_NO_ANSWER_FROM_USER_ALERTED", causes: [19], by: .beyond,
            "It rang and nobody answered.",
            advice: "Try again later."),
        category(
            "GWAPP_USER_BUSY", causes: [17], by: .beyond,
            "The called side is busy. The record's category is BUSY.",
            advice: "Try again later."),
        category(
            "GWAPP_RESOUUCE_UNAVAILABLE_UNSPECIFIED", ["GWAPP_RESOURCE_UNAVAILABLE_UNSPECIFIED"], causes: [47], by: .various,
            "A resource is missing; the misspelling is the manual's. The record's category is NO_RESOURCES.",
            advice: "Look at licences, media resources and channels."),
    ]
}

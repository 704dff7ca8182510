// SPDX-License-Identifier: Apache-2.0

/// Words that show that a question is about calls, telephones and their signalling. None of them points to a record by itself.
enum DomainWords {
    static let all = [
        // Calls and people
        "call", "caller", "callee", "dial", "ring", "ringing", "answer", "answered", "busy", "hang", "hangup", "hold", "transfer",
        "voicemail",
        "announcement", "ringback", "tone", "extension", "subscriber", "conversation", "conference", "declined", "reject", "hear", "heard",
        // Devices and networks
        "phone", "telephone", "handset", "softphone", "desk", "mobile", "landline", "trunk", "pbx", "carrier", "gateway", "proxy", "sbc",
        "registrar", "nat", "isdn", "isup", "pstn", "freeswitch", "asterisk", "kamailio", "opensips", "webrtc",
        // Media
        "audio", "voice", "codec", "codecs", "rtp", "srtp", "sdp", "dtmf", "fax", "media", "ivr", "video", "digits",
        // Messages
        "sip", "voip", "register", "registration", "registered", "invite", "reinvite", "ack", "bye", "cancel", "refer", "notify",
        "subscribe", "subscription", "publish", "prack", "response", "dialog", "contact", "session", "header",
        "request", "credentials", "unauthorized", "udp", "tcp", "tls", "presence", "subscribed",
    ]
}

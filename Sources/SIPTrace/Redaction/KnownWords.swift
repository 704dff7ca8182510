// SPDX-License-Identifier: Apache-2.0

import SIPRegistry

/// Words that are no identity: those of the protocol, of the program's own texts, and the products that it knows.
enum KnownWords {
    /// The words of the registry's texts, by their hash in lower case: the language in which logs and answers speak.
    private static let vocabulary: Set<UInt64> = {
        var words: Set<UInt64> = []
        func add(_ text: String) {
            var hash = WordHash()
            var length = 0
            for byte in text.utf8 {
                if byte.isLetter {
                    hash.add(byte)
                    length += 1
                } else if length > 0 {
                    words.insert(hash.value)
                    hash = WordHash()
                    length = 0
                }
            }
            if length > 0 { words.insert(hash.value) }
        }
        for code in Registry.standard.codes {
            for text in [code.reasonPhrase, code.meaning, code.description] + code.likelyCauses + code.checks { add(text) }
        }
        for cause in Q850Cause.all { add(cause.name + " " + cause.meaning) }
        for warning in WarningCode.all { add(warning.text + " " + warning.meaning) }
        for code in ProviderCode.all { add(([code.code, code.meaning, code.advice] + code.aliases).joined(separator: " ")) }
        for alias in PhraseAlias.all { add(alias.phrase) }
        for symptom in Symptom.all { add(([symptom.title, symptom.onTheWire] + symptom.sayings + symptom.checks).joined(separator: " ")) }
        for rule in HeaderRule.all { add(rule.name) }
        for method in MethodInfo.all { add(method.method.rawValue + " " + method.purpose) }
        for field in FieldName.allCases { add(field.rawValue) }
        for rule in Rule.all { add(rule.title + " " + rule.id) }
        for product in products { add(product) }
        add(further)
        return words
    }()

    private static let further = """
        anonymous restricted unavailable unknown invalid localhost sip sips tel udp tcp tls wss ws sctp user phone ip lr ob rport received \
        branch tag transport maddr method ttl audio video image application message text rtpmap fmtp sendrecv sendonly recvonly inactive \
        ptime maxptime rtcp mux crypto fingerprint setup actpass active passive candidate host srflx prflx relay typ raddr msid ssrc cname \
        group bundle mid ice ufrag pwd extmap pcma pcmu opus telephone event gsm speex ilbc avp savp avpf savpf true false yes no none null \
        error warning notice verbose debug info fatal critical accept reject hold transfer nm incoming outgoing inbound outbound trunk
        """

    /// Names of products in Server and User-Agent, in lower case: what sends a message matters to the explanation.
    static let products = [
        "asterisk", "fpbx", "freepbx", "freeswitch", "mod_sofia", "sofia", "kamailio", "opensips", "openser", "yate", "linphone",
        "liblinphone",
        "belle-sip", "jssip", "sip.js", "sipml5", "im-client", "omasip", "sofia-sip", "pjsua", "pjsip", "pjproject", "telnyx", "twilio",
        "microsoft", "pstnhub", "sipgate", "yealink", "snom", "polycom", "grandstream", "gigaset", "zoiper", "bria", "microsip", "htek",
        "fanvil", "mitel", "aastra", "jitsi", "baresip", "x-lite", "cisco", "cisco-cp", "spa", "avaya", "one-x", "acrobits", "groundwire",
        "telephone", "livekit", "drachtio", "flexisip", "oracle", "audiocodes", "mediant", "sipp", "sipexer", "sipsak",
        "rtpengine", "friendly-scanner", "sipvicious", "sip-scan", "sundayddr", "sipcli", "pplsip", "vaxsipuseragent", "fritz", "avm",
        "csipsimple",
        "counterpath", "eyebeam", "ekiga", "blink", "obihai", "sonus", "ribbon", "genband", "broadworks", "broadsoft", "metaswitch", "3cx",
        "vonage", "nexmo", "plivo", "bandwidth", "zoom", "teams", "skype", "lync", "dart", "webrtc", "mobicents", "restcomm", "janus",
        "siprec",
        "sipura", "linksys", "panasonic", "siemens", "unify", "openscape", "innovaphone", "starface", "pascom", "auerswald", "lancom",
        "bintec",
        "patton", "huawei", "zte", "ericsson", "nokia", "alcatel", "nortel", "wildix", "voipmonitor", "ubuntu", "debian", "linux",
        "windows",
        "android", "ios", "macos", "centos", "x86_64", "amd64", "aarch64", "arm64",
    ]

    static func hash(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        var hash = WordHash()
        for byte in bytes { hash.add(byte) }
        return hash.value
    }

    /// Whether each part of a word is of the vocabulary or a short number: `from-internal`, `CALL_REJECTED`, `Q.850`.
    static func isCommon(_ word: ArraySlice<UInt8>) -> Bool {
        var hash = WordHash()
        var length = 0
        var digits = 0
        for index in word.startIndex...word.endIndex {
            let byte = index < word.endIndex ? word[index] : 0
            if byte.isLetter || byte.isDigit || byte >= 0x80 {
                hash.add(byte)
                length += 1
                if byte.isDigit { digits += 1 }
            } else if length > 0 {
                guard digits == length && length < 5 || vocabulary.contains(hash.value) else { return false }
                hash = WordHash()
                length = 0
                digits = 0
            }
        }
        return true
    }

    /// Users and names that stand for nobody.
    private static let nobody: Set<UInt64> = Set(
        [
            "anonymous", "unknown", "unavailable", "restricted", "asterisk", "freeswitch", "kamailio", "opensips", "invalid", "nm", "-",
            "*", "root",
            "private", "withheld", "sipp", "sipvicious", "friendly-scanner",
        ].map { hash(Array($0.utf8)[...]) })

    static func isNobody(_ word: ArraySlice<UInt8>) -> Bool { nobody.contains(hash(word)) }

    /// Hosts that must stay: rules look for names in .invalid, whose random label names nobody, and for the local host.
    static func isHostOfNobody(_ host: ArraySlice<UInt8>) -> Bool {
        if host.isEmpty { return true }
        guard host.count <= 9 || host.suffix(8).first == UInt8(ascii: ".") else { return false }
        let end = host.suffix(9).map(\.lowercased)
        if end.suffix(8).elementsEqual(".invalid".utf8) { return true }
        return host.count <= 9 && ["localhost", "invalid", "nm"].contains { end.elementsEqual($0.utf8) }
    }

    private static let productNames = Set(products.map { hash(Array($0.utf8)[...]) })
    private static let longestName = 16
    private static let longestProduct = 40

    /// Whether a word of Server or User-Agent names a product or a version of one.
    static func isProduct(_ word: ArraySlice<UInt8>) -> Bool {
        guard let first = word.first, word.count <= longestProduct else { return false }
        var hash = WordHash()
        for byte in word.prefix(longestName) {
            hash.add(byte)
            if productNames.contains(hash.value) { return true }
        }
        let digits = word.filter(\.isDigit).count
        // 16.2.1~dfsg-2, v2.10, T46S: but no number of a person and no hardware address.
        let isVersion =
            first.isDigit || ((first == UInt8(ascii: "v") || first == UInt8(ascii: "r")) && word.dropFirst().first?.isDigit == true)
        let isModel = word.count <= 8 && digits > 0 && word.allSatisfy { $0.isDigit || $0.isUpper || $0 == UInt8(ascii: "-") }
        return (isVersion || isModel) && word.count < 24 && !hasLongNumber(word) && !isHardwareAddress(word)
    }

    private static func hasLongNumber(_ word: ArraySlice<UInt8>) -> Bool {
        var run = 0
        for byte in word {
            run = byte.isDigit ? run + 1 : 0
            if run >= 7 { return true }
        }
        return false
    }

    /// Whether it is a hardware address: twelve hexadecimal digits, perhaps in pairs.
    static func isHardwareAddress(_ word: ArraySlice<UInt8>) -> Bool {
        let isPaired = word.count == 17
        guard isPaired || word.count == 12 else { return false }
        for (index, byte) in word.enumerated() {
            if isPaired, index % 3 == 2 {
                guard byte == UInt8(ascii: ":") || byte == UInt8(ascii: "-") else { return false }
            } else if !byte.isHexDigit {
                return false
            }
        }
        return true
    }
}

// SPDX-License-Identifier: Apache-2.0

extension ProviderCode {
    private static let guide = ProviderSource.page(
        "Cisco, Call Detail Records Administration Guide for Unified CM, release 12.5(1), call termination cause codes",
        "https://www.cisco.com/c/en/us/td/docs/voice_ip_comm/cucm/service/12_5_1/cdrdef/cucm_b_cdr-admin-guide-1251/cucm_b_cdr-admin-guide-1251_chapter_0110.html",
        .dated("2019-01-22"))
    private static let cdrName = Maker(.cisco, .name, guide)
    private static let cdrNumber = Maker(.cisco, .number, guide)

    /// The causes in the call records of Cisco Unified CM that are no Q.850 causes.
    static let ciscoRecords: [ProviderCode] =
        answers.map { sip, name, decimal, hexadecimal, cause in
            cdrName(
                "CCM_SIP_\(sip)_\(name)", [decimal, hexadecimal], sip: [sip], causes: [cause], by: .various,
                """
                The cause in a call record of Unified CM: SIP \(sip) ended the call. The last byte of the number is Q.850 cause \
                \(cause), which the other leg is told.
                """,
                advice: "Look up \(sip), and find in the SIP trace of the same minute who sent it.")
        } + [
            cdrNumber(
                "122", by: .product, "The call has a higher precedence than the caller may use.",
                advice: "Check the precedence level that the line is allowed."),
            cdrNumber(
                "123", by: .product, "The device called cannot be preempted.",
                advice: "Try another route, or allow preemption on the device."),
            cdrNumber(
                "125", ["Out of bandwidth"], by: .product, "Call admission control refuses the call: the location has no bandwidth left.",
                advice: "Look at the bandwidth of the location and at calls that hang in it."),
            cdrNumber(
                "126", ["393216", "0x60000", "Call split"], by: .product,
                "A leg that a transfer or another feature split off, and that did not become part of the final call.",
                advice: "Nothing: look at the record of the final call."),
            cdrNumber(
                "129", by: .product, "There is no bandwidth left, even for a call of this precedence.",
                advice: "Look at the bandwidth of the location."),
            cdrNumber(
                "131", by: .product, "Call Control Discovery could not use the IP path and went over the telephone network.",
                advice: "Check the SIP trunk that Call Control Discovery uses."),
            cdrNumber(
                "262144", ["0x40000", "Conference full"], by: .product, "The conference has no place left.",
                advice: "Raise the greatest number of participants, or the capacity of the conference bridge."),
            cdrNumber(
                "458752", ["0x70000"], by: .product, "A participant was dropped from a conference: by the controller, or as the last one.",
                advice: "Nothing, when the drop was meant."),
        ]

    private static let answers: [(sip: Int, name: String, decimal: String, hexadecimal: String, cause: Int)] = [
        (400, "BAD_REQUEST", "16777257", "0x1000029", 41),
        (401, "UNAUTHORIZED", "33554453", "0x2000015", 21),
        (402, "PAYMENT_REQUIRED", "50331669", "0x3000015", 21),
        (403, "FORBIDDEN", "67108885", "0x4000015", 21),
        (404, "NOT_FOUND", "83886081", "0x5000001", 1),
        (405, "METHOD_NOT_ALLOWED", "100663359", "0x600003F", 63),
        (406, "NOT_ACCEPTABLE", "117440591", "0x700004F", 79),
        (407, "PROXY_AUTHENTICATION_REQUIRED", "134217749", "0x8000015", 21),
        (408, "REQUEST_TIMEOUT", "150995046", "0x9000066", 102),
        (410, "GONE", "184549398", "0xB000016", 22),
        (411, "LENGTH_REQUIRED", "201326719", "0xC00007F", 127),
        (413, "REQUEST_ENTITY_TOO_LONG", "234881151", "0xE00007F", 127),
        (414, "REQUEST_URI_TOO_LONG", "251658367", "0xF00007F", 127),
        (415, "UNSUPPORTED_MEDIA_TYPE", "268435535", "0x1000004F", 79),
        (416, "UNSUPPORTED_URI_SCHEME", "285212799", "0x1100007F", 127),
        (417, "ERR_RESOURCE_PRIORITY_ROUTINE", "301989951", "0x1200003F", 63),
        (420, "BAD_EXTENSION", "352321663", "0x1500007F", 127),
        (421, "EXTENSION_REQUIRED", "369098879", "0x1600007F", 127),
        (423, "INTERVAL_TOO_BRIEF", "402653311", "0x1800007F", 127),
        (424, "BAD_LOCATION_INFO", "419430421", "0x19000015", 21),
        (429, "PROVIDE_REFER_IDENTITY", "503316501", "0x1E000015", 21),
        (433, "ANONYMITY_DISALLOWED", "570425365", "0x22000015", 21),
        (480, "TEMPORARILY_UNAVAILABLE", "1073741842", "0x40000012", 18),
        (481, "CALL_LEG_DOES_NOT_EXIST", "1090519081", "0x41000029", 41),
        (482, "LOOP_DETECTED", "1107296281", "0x42000019", 25),
        (483, "TOO_MANY_HOOPS", "1124073497", "0x43000019", 25),
        (484, "ADDRESS_INCOMPLETE", "1140850716", "0x4400001C", 28),
        (485, "AMBIGUOUS", "1157627905", "0x45000001", 1),
        (486, "BUSY_HERE", "1174405137", "0x46000011", 17),
        (487, "REQUEST_TERMINATED", "1191182367", "0x4700001F", 31),
        (488, "NOT_ACCEPTABLE_HERE", "1207959583", "0x4800001F", 31),
        (491, "REQUEST_PENDING", "1258291217", "0x4B000011", 17),
        (493, "UNDECIPHERABLE", "1291845649", "0x4D000011", 17),
        (500, "SERVER_INTERNAL_ERROR", "1409286185", "0x54000029", 41),
        (502, "BAD_GATEWAY", "1442840614", "0x56000026", 38),
        (503, "SERVICE_UNAVAILABLE", "1459617833", "0x57000029", 41),
        (504, "SERVER_TIME_OUT", "1476395110", "0x58000066", 102),
        (505, "SIP_VERSION_NOT_SUPPORTED", "1493172351", "0x5900007F", 127),
        (513, "MESSAGE_TOO_LARGE", "1509949567", "0x5A00007F", 127),
        (600, "BUSY_EVERYWHERE", "2701131793", "0xA1000011", 17),
        (603, "DECLINE", "2717909013", "0xA2000015", 21),
        (604, "DOES_NOT_EXIST_ANYWHERE", "2734686209", "0xA3000001", 1),
        (606, "NOT_ACCEPTABLE", "2751463455", "0xA400001F", 31),
    ]
}

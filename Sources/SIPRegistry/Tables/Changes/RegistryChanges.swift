// SPDX-License-Identifier: Apache-2.0

extension RegistryChange {
    /// What changed in the tables, the newest first. A change of wording without a change of facts has no entry.
    package static let all: [RegistryChange] = [
        RegistryChange(
            "2026-11-30", "change-list", .added, "A list of what changed in the data",
            """
            This list, as data at /changes and as a feed at /changes.atom. Earlier entries were written afterwards, from the history of the \
            tables.
            """, about: Table.allCases.map { .table($0) }),
        RegistryChange(
            "2026-11-30", "more-provider-codes", .added, "Provider codes of LiveKit, RingCentral and Cisco Unified CM",
            "LiveKit's and RingCentral's numbers, and what the call records of Cisco Unified CM write for the end of a call.",
            about: [.provider(.liveKit), .provider(.ringCentral), .provider(.cisco)]),
        RegistryChange(
            "2026-11-29", "number-refused", .corrected, "What a refusal with 603, 607 or 608 means in the United States",
            """
            Since 25 March 2026 a rule of the FCC makes 603 with the phrase "Network Blocked" the one code for calls that are blocked on \
            the result of analytics. The three records say so; the check of 603 no longer sends everybody to the person who was called.
            """,
            about: [.code(603), .code(607), .code(608)],
            sources: [.document("90 FR 13416", "FCC 25-15, amending 47 CFR Part 64")]),
        RegistryChange(
            "2026-11-29", "forbidden-auth-id", .corrected, "A sentence on Kamailio has been removed from 403",
            "The record said that Kamailio's sample configuration answers \"Forbidden auth ID\". It has not done so since 2012.",
            about: [.code(403)]),
        RegistryChange(
            "2026-11-29", "causes-from-real-cases", .added, "Likely causes and checks from real cases",
            """
            Endless authentication, lost fragments, refusals under another code and other cases are now listed with the codes that they \
            end in.
            """,
            about: [401, 403, 404, 407, 408, 410, 438, 483, 484, 486, 488, 489, 501, 503, 603].map { .code($0) }),
        RegistryChange(
            "2026-11-29", "what-lies-behind-unregistered-numbers", .added, "Likely causes and checks of unregistered numbers and of causes",
            "Numbers that only software sends, and Q.850 causes, say what is likely to be behind them and what to check.",
            about: [.table(.codes), .table(.causes)]),
        RegistryChange(
            "2026-11-29", "symptoms", .added, "Symptoms: what people see or hear when calls go wrong",
            "Each with what is on the wire, how to tell its causes apart and what to check first; six call flows come with them.",
            about: [.table(.symptoms), .table(.flows)]),
        RegistryChange(
            "2026-11-29", "practice", .added, "Who sends the commonest codes in practice",
            "When each of thirteen products sends one of the twenty commonest codes, and what it does on receiving it, from its source.",
            about: [.table(.codes)]),
        RegistryChange(
            "2026-11-29", "oracle-from-causes", .added, "Oracle's mapping from Q.850 causes to SIP codes",
            "Only the direction from codes to causes was there.", about: [.table(.causes)]),
        RegistryChange(
            "2026-11-29", "provider-codes", .added, "Provider codes",
            "The codes of providers, gateways and programs: Microsoft Teams, Twilio, Telnyx, Asterisk, FreeSWITCH, PJSIP and others.",
            about: [.table(.providerCodes)]),
        RegistryChange(
            "2026-11-29", "header-rules-by-method", .corrected, "Header rules of 202 and 204",
            "The records listed rules for methods that these codes cannot answer.", about: [.code(202), .code(204), .table(.headers)]),
        RegistryChange(
            "2026-11-29", "provisional-without-a-dialog", .corrected, "What 199 should not carry",
            "A 199 that a proxy makes should not carry Record-Route either; the rule named Contact alone.", about: [.code(199)],
            sources: [.rfc(6228, "6")]),
        RegistryChange(
            "2026-11-21", "first-edition", .added, "The first edition of the tables",
            """
            All codes of the IANA registry's edition of 2026-01-07, three codes of RFC 2543 that were never registered, unregistered numbers, \
            Q.850 causes with their mappings, warning codes, header rules, methods and call flows.
            """,
            about: Table.allCases.filter { $0 != .symptoms && $0 != .providerCodes }.map { .table($0) }),
    ]
}

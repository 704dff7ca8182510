// SPDX-License-Identifier: Apache-2.0

extension Symptom {
    /// Lamps, messages and automatic answer.
    static let services: [Symptom] = [
        Symptom(
            "voicemail-light-stays-on", "The voicemail light stays on or never comes on",
            sayings: [
                "message lamp is always on",
                "MWI lamp stays lit after listening",
                "voicemail light stays on", "MWI not working", "message waiting indicator stuck", "message lamp does not light",
                "MWI light will not turn off", "no new messages but light on",
            ],
            onTheWire: """
                The lamp follows the body of a NOTIFY for the event message-summary. Either no NOTIFY comes, or it is sent \
                for another mailbox, or it is refused with 481 or 489.
                """,
            codes: [200, 202, 404, 481, 489],
            explanations: [
                .standard(
                    "The phone has no subscription, so that it refuses the NOTIFY, or the other way round the server sends none.",
                    sign: "481 to the NOTIFY; or no SUBSCRIBE.",
                    .rfc(6665, "4.1.3")),
                .practice(
                    "The mailbox in the settings is not that of the extension.",
                    sign: "NOTIFY with Message-Account of another mailbox.",
                    .document("RFC 3842", "message-summary")),
                .practice(
                    "The NOTIFY was lost while the phone was away, and none followed.",
                    sign: "The lamp is right after a restart."),
                .standard(
                    "The server does not know the event.",
                    sign: "489 to the SUBSCRIBE.",
                    .rfc(6665, "8.3.2")),
            ],
            checks: [
                "Look for SUBSCRIBE and NOTIFY with Event: message-summary.",
                "Read Messages-Waiting and Message-Account in the body.",
                "Compare the mailbox in the settings of phone and PBX.",
                "Save and delete a message, and watch for a NOTIFY.",
            ],
            sources: [.rfc(6665, "4.1.3"), .rfc(6665, "4.2.2")]),
        Symptom(
            "busy-lamp-fails", "Busy lamps do not show the state of colleagues",
            sayings: [
                "contacts stay offline in presence list",
                "presence of colleagues is always offline",
                "BLF keys do not light up",
                "monitored extension never shows busy",
                "BLF not working", "busy lamp field stays off", "presence does not update", "BLF lights stuck red",
                "extension status wrong", "lamp shows idle while talking",
            ],
            onTheWire: """
                The lamp follows NOTIFYs for the event dialog (or presence). SUBSCRIBE is refused with 404, 403 or 489, or \
                expires, or the NOTIFYs do not get through.
                """,
            codes: [202, 403, 404, 481, 489],
            explanations: [
                .standard(
                    "The server does not know the event, or not for this extension.",
                    sign: "489 with Allow-Events.",
                    .rfc(6665, "8.3.2")),
                .standard(
                    "A NOTIFY was not answered and the server ended the subscription.",
                    sign: "481, or no NOTIFY after a time; a new SUBSCRIBE corrects it.",
                    .rfc(6665, "4.2.2")),
                .practice(
                    "No Accept, or one that the server does not have.",
                    sign: "406 or 489 to a SUBSCRIBE without Accept."),
                .practice(
                    "The watcher has no permission, or subscribes to a name that is no extension.",
                    sign: "403 or 404."),
                .practice(
                    "The NOTIFY is too large for UDP.",
                    sign: "Many lamps in one list; fragments."),
            ],
            checks: [
                "Read the answer to SUBSCRIBE with its Expires.",
                "Do NOTIFYs come when the colleague calls, and are they answered 200?",
                "Compare Event and Accept with what the server offers in Allow-Events.",
                "Shorten the subscription or use TCP for long lists.",
            ],
            sources: [.rfc(6665, "4.1.2"), .rfc(6665, "8.3.2")]),
        Symptom(
            "messages-not-delivered", "Text messages do not arrive",
            sayings: [
                "chat message is lost",
                "instant message never arrives",
                "SIP message not delivered", "chat does not work", "SMS over SIP fails", "MESSAGE rejected", "instant message 405",
                "text not received",
            ],
            onTheWire: "MESSAGE gets 405, 415, 413, 480 or 404, or 202 and is never delivered, since 202 promises nothing.",
            codes: [200, 202, 404, 405, 408, 413, 415, 480],
            explanations: [
                .standard(
                    "The device does not support MESSAGE or this type of body.",
                    sign: "405 or 415 from the device.",
                    .rfc(3428, "7")),
                .standard(
                    "The message is larger than 1300 bytes.",
                    sign: "413, or no answer.",
                    .rfc(3428, "8")),
                .standard(
                    "202: a store accepted it; delivery is another matter.",
                    sign: "202 and no MESSAGE to the receiver.",
                    .rfc(3428, "7")),
                .practice(
                    "The receiver is not registered, and nothing stores the message.",
                    sign: "480 or 404."),
            ],
            checks: [
                "Read the final answer to MESSAGE, and who sent it.",
                "Is text/plain accepted?",
                "Is the receiver registered with a Contact that takes MESSAGE?",
            ],
            sources: [.rfc(3428, "7"), .rfc(3428, "8")]),
        Symptom(
            "auto-answer-fails", "Intercom or paging does not answer by itself",
            sayings: [
                "intercom call must be picked up by hand",
                "auto answer not working", "intercom rings instead of answering", "paging does not connect", "Answer-Mode ignored",
                "phone does not pick up automatically",
            ],
            onTheWire: """
                The INVITE asks the phone to answer by itself, with Answer-Mode, Alert-Info or Call-Info, depending on the \
                product. The phone rings as usual or refuses.
                """,
            codes: [180, 403, 486],
            explanations: [
                .standard(
                    "The phone does not allow it to this caller.",
                    sign: "403 with a phrase on automatic answer.",
                    .rfc(5373, "4.5.1")),
                .practice(
                    "The field is not the one that this phone knows.",
                    sign: "Alert-Info in place of Call-Info, or the other way round."),
                .practice(
                    "A server takes the field away.",
                    sign: "The field on one hop and not on the next."),
                .practice(
                    "The phone has a call.",
                    sign: "486, or it rings as a second call."),
            ],
            checks: [
                "Which field reaches the phone?",
                "Which one does its manual name, and is the setting on?",
                "Does the server pass it on?",
            ],
            sources: [.rfc(5373, "4.5.1"), .rfc(3261, "20.4")]),
    ]
}

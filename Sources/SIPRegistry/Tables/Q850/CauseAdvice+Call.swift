// SPDX-License-Identifier: Apache-2.0

extension CauseAdvice {
    /// Advice for the causes of the class "normal event": the two parties and the number.
    static let aboutTheCall: [CauseAdvice] = [
        CauseAdvice(
            1,
            [
                "The number does not exist, or is in no range that the network knows.",
                "The number arrived with a prefix or a plus too many or too few.",
                "The user called has no registration, and the gateway says 404 for it.",
            ],
            checks: [
                "Compare the number in the Request-URI with what the next hop expects.",
                "Call the number through another network.",
                "Check whether a gateway or a PBX made the cause from a SIP response: 404 above all, with some also 485 or 604.",
            ]),
        CauseAdvice(
            2,
            [
                "The carrier code that was dialled, or added by routing, is not known."
            ],
            checks: [
                "Look at the prefix that the route adds.",
                "Ask which carrier selection the trunk allows.",
            ]),
        CauseAdvice(
            3,
            [
                "No route serves the number: a dial plan, a prefix or a trunk group is missing.",
                "The peer is known but not registered; Asterisk uses the same value for it.",
                "A SIP 420 reached Asterisk, which records this cause for it.",
            ],
            checks: [
                "Look up which route the number takes.",
                "Look at the registration of the peer.",
                "Read the SIP response itself, if there was one.",
            ]),
        CauseAdvice(
            5,
            [
                "A trunk prefix was dialled that the trunk adds itself."
            ],
            checks: [
                "Compare the digits dialled with the digits sent."
            ]),
        CauseAdvice(
            6,
            [
                "Both switches numbered or seized the channels differently."
            ],
            checks: [
                "Compare the numbering of the channels on both ends."
            ]),
        CauseAdvice(
            8,
            [
                "A call of higher priority took the circuit."
            ],
            checks: [
                "Nothing; see who may preempt, if it was not wanted."
            ]),
        CauseAdvice(
            16,
            [
                "Somebody hung up.",
                "A timer of a PBX, a conference or a prepaid account ended the call and calls it normal.",
            ],
            checks: [
                "See who sent BYE or RELEASE first.",
                "Compare the length of the call with the timers, if calls end after the same time.",
            ]),
        CauseAdvice(
            17,
            [
                "The line is in use, and there is no call waiting.",
                "Do-not-disturb or a reject button is signalled as busy.",
                "A trunk or an account has reached its limit of calls and disguises it as busy.",
            ],
            checks: [
                "See whether it rang before: busy after ringing is a person or a device.",
                "Count the calls on the trunk at that time.",
                "Look for a provider's code in the reason phrase.",
            ]),
        CauseAdvice(
            18,
            [
                "The called equipment gives no sign at all: it is off, or unreachable.",
                "The INVITE or its answers are lost on the way; SIP's 408 becomes this cause.",
            ],
            checks: [
                "See whether a provisional response ever came.",
                "Send the device an OPTIONS, and look at its registration.",
                "Capture on both sides of the firewall.",
            ]),
        CauseAdvice(
            19,
            [
                "It rang and nobody answered in time.",
                "The ring time of the caller's side is shorter than that until voicemail.",
                "Asterisk records this cause for 480 and 483, which may be a missing registration or a loop.",
            ],
            checks: [
                "Read the SIP response: 480 and 483 do not mean that a person was absent.",
                "Compare the ring times on the way.",
            ]),
        CauseAdvice(
            20,
            [
                "The mobile is off or out of coverage.",
                "The SIP device is not registered.",
            ],
            checks: [
                "Look at the registration.",
                "Call again later.",
            ]),
        CauseAdvice(
            21,
            [
                "A person or a device refused the call.",
                "A filter, a list of blocked callers or a price limit refused it.",
                "Credentials were wrong: FreeSWITCH and Asterisk record this cause for 401, 403 and 407 as well.",
            ],
            checks: [
                "Read the location: user is the called side, network is a rule on the way.",
                "Read the SIP response itself: 401, 403, 407 and 603 all end here.",
                "Check the caller's number: its format, and whether it may be shown.",
            ]),
        CauseAdvice(
            22,
            [
                "The number has changed, and the diagnostics may hold the new one."
            ],
            checks: [
                "Look for the new number in the diagnostics, or in Contact of a 301."
            ]),
        CauseAdvice(
            23,
            [
                "The network wants the call to go to another number."
            ],
            checks: [
                "Look for the new number in the diagnostics or in Contact."
            ]),
        CauseAdvice(
            25,
            [
                "The call ran through too many exchanges: a loop between two switches.",
                "SIP's 482 or 483 became this cause.",
            ],
            checks: [
                "Look for a number that each side sends to the other.",
                "Look at Max-Forwards, Via and History-Info.",
            ]),
        CauseAdvice(
            26,
            [
                "Another phone answered first."
            ],
            checks: [
                "Nothing; in SIP the cancelled branch carries \"Call completed elsewhere\"."
            ]),
        CauseAdvice(
            27,
            [
                "The link or the gateway of the called side is down.",
                "A TCP or TLS connection failed, which Cisco's routers count to it.",
                "SIP's 502 became this cause.",
            ],
            checks: [
                "Look at the state of the link, the trunk and the D-channel.",
                "Try to connect to the port.",
            ]),
        CauseAdvice(
            28,
            [
                "The number is incomplete, too long or malformed.",
                "A number that is dialled digit by digit was sent too early.",
            ],
            checks: [
                "Compare the number with the plan of the country.",
                "Check whether 484 came while the user still dialled.",
                "In FreeSWITCH look at the name of the gateway too: a wrong one gives 484 as well.",
            ]),
        CauseAdvice(
            29,
            [
                "A supplementary service was refused, such as a transfer or a diversion."
            ],
            checks: [
                "See which facility was asked for, and whether the trunk allows it."
            ]),
        CauseAdvice(
            31,
            [
                "The other side gives no reason.",
                "A gateway had nothing better to translate to.",
            ],
            checks: [
                "Read the cause and the SIP response on the other leg.",
                "Look in the log of whoever sent it first.",
            ]),
    ]
}

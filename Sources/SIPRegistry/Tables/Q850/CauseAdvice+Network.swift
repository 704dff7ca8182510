// SPDX-License-Identifier: Apache-2.0

extension CauseAdvice {
    /// Advice for the causes of the other classes: circuits, services and the protocol.
    static let aboutTheNetwork: [CauseAdvice] = [
        CauseAdvice(
            34,
            [
                "All channels of the trunk are in use.",
                "A gateway or carrier is overloaded; SIP's 503, and in Asterisk any unknown 5xx, become this cause.",
            ],
            checks: [
                "Count the calls on the trunk at that time.",
                "Check whether the channels are really up.",
                "Let routing try the next trunk.",
            ]),
        CauseAdvice(
            38,
            [
                "The network or the link is down for a longer time.",
                "A SIP 500 reached Asterisk, which records this cause for it.",
            ],
            checks: [
                "Look at the alarms of the link.",
                "Read the SIP response itself.",
            ]),
        CauseAdvice(
            41,
            [
                "A passing fault of the network or a gateway.",
                "FreeSWITCH records this cause for 400, 481, 500 and 503.",
            ],
            checks: [
                "Try again.",
                "Read the SIP response itself: a 400 will not pass by waiting.",
            ]),
        CauseAdvice(
            42,
            [
                "A switch or a server is overloaded."
            ],
            checks: [
                "Look at its load, and spread the calls."
            ]),
        CauseAdvice(
            43,
            [
                "Information such as a display or user-to-user data could not be delivered."
            ],
            checks: [
                "See which element was dropped; the call itself may go on."
            ]),
        CauseAdvice(
            44,
            [
                "The channel that was asked for is busy or blocked."
            ],
            checks: [
                "Compare the channels of both ends.",
                "Let the other end choose the channel.",
            ]),
        CauseAdvice(
            47,
            [
                "A resource is missing: a transcoder, a licence, a media port, a conference bridge.",
                "An AudioCodes or Cisco device reports \"no resource\".",
            ],
            checks: [
                "Look at licences and the pool of media resources.",
                "See whether the call needs transcoding, and allow a codec that both sides have.",
            ]),
        CauseAdvice(
            50,
            [
                "A service is used that the line has not ordered."
            ],
            checks: [
                "Look at the contract of the line."
            ]),
        CauseAdvice(
            52,
            [
                "The line may not make calls of that kind."
            ],
            checks: [
                "Check the barring of the line and the account's permissions."
            ]),
        CauseAdvice(
            54,
            [
                "The line may not receive calls of that kind."
            ],
            checks: [
                "Check the barring of the line called."
            ]),
        CauseAdvice(
            55,
            [
                "The line may not receive calls from outside its closed group."
            ],
            checks: [
                "Check the closed user group."
            ]),
        CauseAdvice(
            57,
            [
                "The kind of call, data or video for instance, is not allowed for the line."
            ],
            checks: [
                "Compare the bearer capability asked for with the contract.",
                "In SIP a 403 became this cause or comes from it.",
            ]),
        CauseAdvice(
            58,
            [
                "The kind of call is not available at the moment.",
                "No codec fits: Asterisk records this cause for 488 and 606, and sends 488 for it.",
            ],
            checks: [
                "In SIP, compare the codecs and the encryption of both sides first.",
                "In ISDN, see whether a speech call is asked for as data.",
            ]),
        CauseAdvice(
            63,
            [
                "A service or option is not available, and nothing says which.",
                "A SIP 405 reached FreeSWITCH or an AudioCodes gateway, which record this cause for it.",
                "Ribbon uses it where no route has the bearer capability.",
            ],
            checks: [
                "Read the SIP response itself, and Allow if it was 405.",
                "Compare the services asked for with what the trunk offers.",
            ]),
        CauseAdvice(
            65,
            [
                "The equipment does not implement the kind of call.",
                "A SIP 488 became this cause, or comes from it.",
            ],
            checks: [
                "Compare the bearer capability or the codecs of both sides."
            ]),
        CauseAdvice(
            66,
            [
                "The equipment does not implement the kind of channel.",
                "Asterisk has no driver for the technology that was dialled.",
            ],
            checks: [
                "Check the spelling of the technology in the dialplan and its module."
            ]),
        CauseAdvice(
            69,
            [
                "The supplementary service is not implemented."
            ],
            checks: [
                "See which one was asked for."
            ]),
        CauseAdvice(
            70,
            [
                "Only restricted digital data is possible, such as 56 kbit/s."
            ],
            checks: [
                "Ask for a speech call, or the restricted bearer."
            ]),
        CauseAdvice(
            79,
            [
                "A service or method is not implemented; SIP's 501 becomes this cause.",
                "FreeSWITCH records this cause for 406 and 415.",
            ],
            checks: [
                "Read the SIP response itself, and Accept if it was 415."
            ]),
        CauseAdvice(
            81,
            [
                "The call that the message refers to no longer exists on the other side."
            ],
            checks: [
                "See who ended it before."
            ]),
        CauseAdvice(
            87,
            [
                "The caller does not belong to the closed user group."
            ],
            checks: [
                "Check the closed user group."
            ]),
        CauseAdvice(
            88,
            [
                "No codec fits, or one side demands encryption and the other does not offer it: 488 and 606 become this cause.",
                "Fax by T.38 was offered and is not allowed.",
                "The called equipment is of another kind, a fax or data device for instance.",
            ],
            checks: [
                "Compare the codecs, SRTP and ICE of both SDPs.",
                "Look for a re-INVITE to T.38 just before.",
                "Look for Warning in the 488.",
            ]),
        CauseAdvice(
            95,
            [
                "A message is not valid, and nothing says in which part."
            ],
            checks: [
                "Look at the last message before it in a trace of the ISDN side."
            ]),
        CauseAdvice(
            96,
            [
                "An element that must be there is missing, such as the called number."
            ],
            checks: [
                "See which element the diagnostics name."
            ]),
        CauseAdvice(
            97,
            [
                "The other side does not know the type of message."
            ],
            checks: [
                "Compare the variants of the protocol on both ends."
            ]),
        CauseAdvice(
            98,
            [
                "A message came that does not fit the state of the call."
            ],
            checks: [
                "Look at the order of the messages, and for lost messages before."
            ]),
        CauseAdvice(
            99,
            [
                "The other side does not know an element of a message."
            ],
            checks: [
                "See which element the diagnostics name, and stop sending it."
            ]),
        CauseAdvice(
            100,
            [
                "An element has a content that is not allowed, such as a number type."
            ],
            checks: [
                "See which element the diagnostics name; numbers with a wrong type or plan are common."
            ]),
        CauseAdvice(
            101,
            [
                "A message came in a state in which it makes no sense."
            ],
            checks: [
                "Look for both sides acting at once, and for lost messages."
            ]),
        CauseAdvice(
            102,
            [
                "A timer ran out: the other side did not answer in time.",
                "SIP's 504, and in FreeSWITCH 408, become this cause.",
            ],
            checks: [
                "See which message went unanswered.",
                "Look for packets lost between gateway and switch.",
            ]),
        CauseAdvice(
            111,
            [
                "The protocol was broken, and nothing says how.",
                "Oracle's controllers record this cause for 400, 414, 416, 420 and 421.",
            ],
            checks: [
                "Read the SIP response itself.",
                "Compare the variants of the protocol on both ends.",
            ]),
        CauseAdvice(
            127,
            [
                "A network on the way does not tell the reason.",
                "A gateway had no better cause: Asterisk for most 4xx and for a 6xx that it does not know, Oracle for every code without a row of its own.",
            ],
            checks: [
                "Read the SIP response itself; it says more than this cause.",
                "Look at the leg before the interworking.",
            ]),
    ]
}

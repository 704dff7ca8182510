// SPDX-License-Identifier: Apache-2.0

extension Q850Cause {
    /// Class "service or option not implemented": 64 to 79.
    static let serviceNotImplemented: [Q850Cause] = [
        Q850Cause(
            65, "Bearer capability not implemented",
            "The equipment does not support the bearer capability asked for."),
        Q850Cause(
            66, "Channel type not implemented",
            "The equipment does not support the channel type asked for."),
        Q850Cause(
            69, "Requested facility not implemented",
            "The equipment does not support the supplementary service asked for."),
        Q850Cause(
            70, "Only restricted digital information bearer capability is available (national use)",
            "Only the restricted variant of the digital bearer that was asked for is supported."),
        Q850Cause(
            79, "Service or option not implemented, unspecified",
            "A service or option is not implemented, and no other value of the class fits."),
    ]

    /// Class "invalid message": 80 to 95.
    static let invalidMessage: [Q850Cause] = [
        Q850Cause(
            81, "Invalid call reference value",
            "A message carries a call reference that is not in use on the interface."),
        Q850Cause(
            82, "Identified channel does not exist",
            "A call names a channel that is not activated on the interface."),
        Q850Cause(
            83, "A suspended call exists, but this call identity does not",
            "A call is to be resumed under an identity that no suspended call has."),
        Q850Cause(
            84, "Call identity in use",
            "A call is to be suspended under an identity that another suspended call already has."),
        Q850Cause(
            85, "No call suspended",
            "A call is to be resumed, but none is suspended."),
        Q850Cause(
            86, "Call having the requested call identity has been cleared",
            "The suspended call that should be resumed has already ended."),
        Q850Cause(
            87, "User not member of CUG",
            "The called user is not a member of the closed user group that the call names."),
        Q850Cause(
            88, "Incompatible destination",
            "The destination cannot handle this kind of call: its compatibility attributes do not fit."),
        Q850Cause(
            90, "Non-existent CUG",
            "The closed user group that the call names does not exist."),
        Q850Cause(
            91, "Invalid transit network selection (national use)",
            "The transit network is named in a wrong format."),
        Q850Cause(
            95, "Invalid message, unspecified",
            "A message is invalid, and no other value of the class fits."),
    ]

    /// Class "protocol error": 96 to 111.
    static let protocolErrors: [Q850Cause] = [
        Q850Cause(
            96, "Mandatory information element is missing",
            "A message lacks an information element without which it cannot be processed."),
        Q850Cause(
            97, "Message type non-existent or not implemented",
            "A message is of a type that the receiver does not know or does not implement."),
        Q850Cause(
            98, "Message not compatible with call state or message type non-existent or not implemented",
            "A message is not allowed in the present call state, or its type is unknown."),
        Q850Cause(
            99, "Information element/parameter non-existent or not implemented",
            "An information element or parameter is unknown to the receiver, which discarded it."),
        Q850Cause(
            100, "Invalid information element contents",
            "A known information element holds a field that the receiver cannot interpret."),
        Q850Cause(
            101, "Message not compatible with call state",
            "A message arrived that the present call state does not allow."),
        Q850Cause(
            102, "Recovery on timer expiry",
            "A protocol timer ran out, and the recovery that goes with it was started."),
        Q850Cause(
            103, "Parameter non-existent or not implemented, passed on",
            "A parameter is unknown to the sender of this cause, which passed it on unchanged."),
        Q850Cause(
            110, "Message with unrecognized parameter, discarded",
            "A message was thrown away because it carried an unknown parameter."),
        Q850Cause(
            111, "Protocol error, unspecified",
            "A protocol error for which no other value of the class fits."),
    ]

    /// Class "interworking": 112 to 127.
    static let interworking: [Q850Cause] = [
        Q850Cause(
            127, "Interworking, unspecified",
            "The call crossed a network that gives no causes, so that the true one is unknown.",
            note: "Wireshark prints it as \"Internetworking, unspecified\".")
    ]
}

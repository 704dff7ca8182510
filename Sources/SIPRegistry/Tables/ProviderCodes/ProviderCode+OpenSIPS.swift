// SPDX-License-Identifier: Apache-2.0

extension ProviderCode {
    private static let core = ProviderSource.gitHub(
        "OpenSIPS/opensips", "error.c", "027207ad0d069f3fe238e22a9d5beb2801ba1c22", licence: "GPL-2.0-or-later")
    private static let phrase = Maker(.openSIPS, .phrase, core)

    /// OpenSIPS' own phrases. The parentheses hold its error number and the module that replied.
    static let openSIPS: [ProviderCode] = [
        phrase(
            "Filtered destination (473/TM)", ["Filtered destination (473/SL)", "E_IP_BLOCKED"], sip: [473], by: .product,
            "The next hop is on a blacklist: the script put it there, or it failed a moment ago.",
            advice: "Look at the blacklists; a failed destination leaves its list after some minutes."),
        phrase(
            "Bad URI (475/TM)", ["Bad URI (475/SL)", "E_BAD_URI"], sip: [475], by: .product,
            "A URI that routing needs cannot be read.",
            advice: "Look at Request-URI, Route and Contact."),
        phrase(
            "Unresolvable destination (476/TM)", ["Unresolvable destination (476/SL)", "E_BAD_ADDRESS"], sip: [476], by: .product,
            "The next hop's name could not be resolved.",
            advice: "Look at DNS, and at Contacts such as .invalid."),
        phrase(
            "Send failed (477/TM)", ["Send failed (477/SL)", "E_SEND"], sip: [477], by: .product,
            "The request could not be sent to the next hop.",
            advice: "Check whether the next hop takes connections; a phone behind NAT may be gone."),
        phrase(
            "Transaction tuple incomplete", ["E_BAD_TUPEL"], sip: [400], by: .product,
            "The fields that identify the transaction are not complete.",
            advice: "Look for a missing From, To, Call-ID or CSeq."),
        phrase(
            "Bad To", ["E_BAD_TO"], sip: [400], by: .product,
            "The To cannot be read.",
            advice: "Look at the To of the request."),
        phrase(
            "Error in external logic", ["E_EXEC"], sip: [500], by: .product,
            "A program that the script called failed.",
            advice: "Look at the log around the time."),
        phrase(
            "Forking capacity exceeded", ["E_TOO_MANY_BRANCHES"], sip: [500], by: .product,
            "The call was to go to more branches than allowed.",
            advice: "Look for contacts that pile up for one user."),
        phrase(
            "Invalid character in q parameter", ["E_Q_INV_CHAR"], sip: [400], by: .product,
            "The q of a Contact has a character that does not belong there.",
            advice: "Send q between 0 and 1."),
        phrase(
            "Empty q parameter", ["E_Q_EMPTY"], sip: [400], by: .product,
            "The q of a Contact is empty.",
            advice: "Leave q out, or give it a value."),
        phrase(
            "q parameter too big", ["E_Q_TOO_BIG"], sip: [400], by: .product,
            "The q of a Contact is more than 1.",
            advice: "Send q between 0 and 1."),
        phrase(
            "Decimal part missing in q", ["E_Q_DEC_MISSING"], sip: [400], by: .product,
            "The q of a Contact ends with its point.",
            advice: "Send the decimals or leave the point out."),
        phrase(
            "Server error occurred", ["Server error occurred (1/TM)", "Server error occurred (1/SL)"], sip: [500], by: .product,
            "An internal error without a phrase of its own, lack of memory among them; its number is in the parentheses.",
            advice: "Look at the lines of the log before the answer."),
    ]
}

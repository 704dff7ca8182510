// SPDX-License-Identifier: Apache-2.0

extension ProviderCode {
    private static let core = ProviderSource.gitHub(
        "kamailio/kamailio", "src/core/error.c", "1e4bf66d37afcded52fcaa2a0dd61a87bb1f2c67", licence: "GPL-2.0-or-later")
    private static let phrase = Maker(.kamailio, .phrase, core)

    /// Kamailio's own phrases. The parentheses hold its error number and the module that replied: TM with a transaction, SL without.
    static let kamailio: [ProviderCode] = [
        phrase(
            "Unfortunately error on sending to next hop occurred (477/TM)",
            ["Unfortunately error on sending to next hop occurred (477/SL)", "E_SEND"], sip: [477], by: .product,
            "The request could not be sent to the next hop: no route, connection refused, or no TLS.",
            advice: """
                Check the address in the Request-URI or Route, and whether the next hop takes connections; a phone behind NAT \
                may be gone.
                """),
        phrase(
            "Unresolvable destination (478/TM)", ["Unresolvable destination (478/SL)", "E_BAD_ADDRESS"], sip: [478], by: .product,
            "The next hop's name could not be resolved, or is not an address at all.",
            advice: "Look at DNS, and at Contacts such as .invalid that a browser registers: they need the connection's alias."),
        phrase(
            "Regretfully, we were not able to process the URI (479/TM)",
            ["Regretfully, we were not able to process the URI (479/SL)", "E_BAD_URI"], sip: [479], by: .product,
            "A URI that routing needs cannot be read.",
            advice: "Look for blanks, missing brackets or empty users in Request-URI, Route and Contact."),
        phrase(
            "Transaction canceled (487/TM)", ["E_CANCELED"], sip: [487], by: .product,
            "The INVITE was cancelled before the script sent it on, so Kamailio itself answers.",
            advice: "Nothing: the caller gave up. If it is often, see what keeps the script busy."),
        phrase(
            "Forking capacity exceeded (500/TM)", ["Forking capacity exceeded", "E_TOO_MANY_BRANCHES"], sip: [500], by: .product,
            "The call was to go to more branches than allowed.",
            advice: "Look for contacts that pile up for one user."),
        phrase(
            "Error in external logic", ["E_EXEC"], sip: [500], by: .product,
            "A program that the script called failed.",
            advice: "Look at the log around the time."),
        phrase(
            "Transaction tuple incomplete", ["E_BAD_TUPEL"], sip: [400], by: .product,
            "The fields that identify the transaction are not complete.",
            advice: "Look for a missing From, To, Call-ID or CSeq."),
        phrase(
            "Bad To", ["E_BAD_TO"], sip: [400], by: .product,
            "The To cannot be read.",
            advice: "Look at the To of the request."),
        phrase(
            "Invalid character in q parameter", ["E_Q_INV_CHAR"], sip: [400], by: .product,
            "The q of a Contact has a character that does not belong there.",
            advice: "Send q between 0 and 1 with at most three decimals."),
        phrase(
            "Empty q parameter", ["E_Q_EMPTY"], sip: [400], by: .product,
            "The q of a Contact is empty.",
            advice: "Leave q out, or give it a value."),
        phrase(
            "Q parameter too big", ["E_Q_TOO_BIG"], sip: [400], by: .product,
            "The q of a Contact is more than 1.",
            advice: "Send q between 0 and 1."),
        phrase(
            "Decimal part missing in q", ["E_Q_DEC_MISSING"], sip: [400], by: .product,
            "The q of a Contact ends with its point.",
            advice: "Send the decimals or leave the point out."),
        phrase(
            "Internal processing error", ["E_OUT_OF_MEM"], sip: [500], by: .product,
            "Kamailio has run out of memory.",
            advice: "Look at the use of shared and private memory, and give it more."),
        phrase(
            "No error", ["E_OK"], sip: [500], by: .product,
            "The script asked for an error answer and no error was set.",
            advice: "Use sl_send_reply or t_reply with a code instead of sl_reply_error."),
        phrase(
            "I'm terribly sorry, server error occurred",
            [
                "I'm terribly sorry, server error occurred (1/TM)", "I'm terribly sorry, server error occurred (1/SL)",
                "I'm terribly sorry, server error occurred (7/TM)",
            ], sip: [500], by: .product,
            "An internal error without a phrase of its own; its number is in the parentheses.",
            advice: "Look at the lines of the log before the answer: they name the function that failed."),
    ]
}

// SPDX-License-Identifier: Apache-2.0

extension MethodInfo {
    /// The registered methods, in alphabetical order.
    package static let all: [MethodInfo] = [
        MethodInfo(
            .ack, "Confirms that the caller has received the final response to its INVITE.",
            definition: .rfc(3261, "13.2.2.4"),
            related: [RelatedReference(.rfc(3261, "17.1.1.3"), .uses, "the ACK for a failure, made hop by hop by the transaction")],
            dialog: .accompanies,
            "For a 2xx it travels end to end inside the new dialog; for any other final response it goes one hop.",
            provisional: .none, sources: [.rfc(3261, "12.2"), .rfc(3261, "17")]),
        MethodInfo(
            .bye, "Ends a call, or one early dialog of it.",
            definition: .rfc(3261, "15"),
            related: [RelatedReference(.rfc(5057, "4.1"), .uses, "ends the call's usage; other usages of the dialog live on")],
            dialog: .inside, "It ends the call as soon as it is sent, and the dialog with it unless another usage shares it.",
            sources: [.rfc(3261, "15.1.1"), .rfc(5057, "5.5")]),
        MethodInfo(
            .cancel, "Asks to give up an INVITE that has no final response yet.",
            definition: .rfc(3261, "9"),
            related: [
                RelatedReference(.rfc(3261, "16.10"), .uses, "a proxy answers it itself and cancels each branch"),
                RelatedReference(.rfc(3326, "2"), .updates, "may carry Reason, such as a call completed elsewhere"),
            ],
            dialog: .accompanies, "It names one pending request of the same hop and has no effect after the final response.",
            sources: [.rfc(3261, "9.1"), .rfc(3261, "9.2")]),
        MethodInfo(
            .info, "Carries application data of a call, such as DTMF digits, along the signalling path.",
            definition: .rfc(6086, "4.2"),
            related: [RelatedReference(.rfc(2976), .earlier, "without Info Packages; still allowed as legacy usage")],
            dialog: .inside, "It belongs to a call and changes neither the call nor the dialog.",
            sources: [.rfc(6086, "4.2.1")]),
        MethodInfo(
            .invite, "Invites to a session, or changes one as a re-INVITE.",
            definition: .rfc(3261, "13"),
            related: [
                RelatedReference(.rfc(6026), .updates, "corrects the transaction after a 2xx and how proxies treat stray responses"),
                RelatedReference(.rfc(3262), .updates, "lets the callee send provisional responses reliably"),
                RelatedReference(.rfc(4028), .updates, "lets re-INVITE or UPDATE keep a session alive by a timer"),
            ],
            dialog: .creates,
            "A 101 to 199 with a To tag creates an early dialog and a 2xx a confirmed one; inside a dialog it modifies the session.",
            provisional: .any, isTargetRefresh: true,
            sources: [.rfc(3261, "13.1"), .rfc(3261, "12.1"), .rfc(3261, "12.2"), .rfc(5057, "5.4")]),
        MethodInfo(
            .message, "Carries one instant message in its body.",
            definition: .rfc(3428, "9"),
            dialog: .independent, "It may be sent inside a dialog that another request created, but never creates one.",
            sources: [.rfc(3428, "3"), .rfc(3428, "4")]),
        MethodInfo(
            .notify, "Brings the state of a resource to a subscriber.",
            definition: .rfc(6665, "4.2.2"),
            related: [
                RelatedReference(.rfc(3265), .earlier, "let the answer to SUBSCRIBE create the dialog"),
                RelatedReference(.rfc(3515, "2.4.4"), .uses, "reports how a REFER went"),
            ],
            dialog: .creates,
            "The first one to answer a SUBSCRIBE creates the usage; one that says terminated ends it.",
            isTargetRefresh: true, sources: [.rfc(6665, "4.4.1"), .rfc(6665, "3.2"), .rfc(5057, "5.4")]),
        MethodInfo(
            .options, "Asks what a user agent or a server can do, or whether it is alive.",
            definition: .rfc(3261, "11"),
            dialog: .independent, "It may be sent inside a dialog and has no effect on it.",
            sources: [.rfc(3261, "11.2"), .rfc(5057, "5.3")]),
        MethodInfo(
            .prack, "Acknowledges one reliable provisional response.",
            definition: .rfc(3262, "6"),
            dialog: .inside, "It is sent in the dialog of the response that it acknowledges, which may be an early one.",
            sources: [.rfc(3262, "4"), .rfc(5057, "5.4")]),
        MethodInfo(
            .publish, "Hands event state, such as presence, to the server that collects it.",
            definition: .rfc(3903, "4"),
            dialog: .independent, "It creates no dialog; inside one it is allowed but of little use.",
            sources: [.rfc(3903, "4")]),
        MethodInfo(
            .refer, "Asks the other side to contact a third one: call transfer.",
            definition: .rfc(3515, "2"),
            related: [
                RelatedReference(.rfc(7647), .updates, "requires it outside the call's dialog when the peer has a GRUU; no more 202"),
                RelatedReference(.rfc(8217, "4"), .updates, "tells when URIs in its header fields need angle brackets"),
            ],
            dialog: .creates, "Accepted, it creates an implicit subscription to its own outcome.",
            isTargetRefresh: true, sources: [.rfc(3515, "2"), .rfc(3515, "2.4.4"), .rfc(7647, "4"), .rfc(5057, "5.4")]),
        MethodInfo(
            .register, "Binds an address-of-record to the contacts where its user is reached now.",
            definition: .rfc(3261, "10"),
            related: [
                RelatedReference(.rfc(3327), .updates, "records with Path the proxies on the way"),
                RelatedReference(.rfc(5626), .updates, "binds several flows of one device with reg-id"),
            ],
            dialog: .independent, "It creates no dialog, although refreshes keep the Call-ID.",
            sources: [.rfc(3261, "10.2")]),
        MethodInfo(
            .subscribe, "Asks to be told of the state of a resource and of its changes.",
            definition: .rfc(6665, "4.1.2"),
            related: [
                RelatedReference(.rfc(3265), .earlier, "the first definition"),
                RelatedReference(.rfc(5839), .updates, "allows 204 and no NOTIFY when nothing has changed"),
            ],
            dialog: .creates, "It leads to a dialog usage, which the first NOTIFY creates.",
            isTargetRefresh: true, sources: [.rfc(6665, "4.4.1"), .rfc(6665, "3.1"), .rfc(5057, "5.4")]),
        MethodInfo(
            .update, "Changes the media or the timer of a session before or after it is answered.",
            definition: .rfc(3311, "5"),
            related: [RelatedReference(.rfc(4028), .uses, "refreshes the session timer")],
            dialog: .inside, "It works in early and confirmed dialogs and is answered at once, without asking the person.",
            isTargetRefresh: true, sources: [.rfc(3311, "5.1"), .rfc(5057, "5.4")]),
    ]
}

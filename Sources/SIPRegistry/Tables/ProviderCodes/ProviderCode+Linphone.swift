// SPDX-License-Identifier: Apache-2.0

extension ProviderCode {
    private static let reason = Maker(
        .linphone, .name,
        ProviderSource.gitHub(
            "BelledonneCommunications/liblinphone", "coreapi/error_info.c", "eaf91ec0c341675657c777e90709a622a3168e41",
            licence: "GPL-3.0-or-later"))

    /// Linphone's reasons, each of which stands for one SIP code in both directions.
    static let linphone: [ProviderCode] = [
        reason(
            "LinphoneReasonMovedPermanently", sip: [301], by: .various,
            "The user has moved.",
            advice: "Look at the response and who sent it."),
        reason(
            "LinphoneReasonUnauthorized", sip: [401], by: .various,
            "Credentials are missing or were refused.",
            advice: "Check user name, password and realm."),
        reason(
            "LinphoneReasonForbidden", sip: [403], by: .various,
            "The call or the registration is not allowed.",
            advice: "Check the account and its permissions."),
        reason(
            "LinphoneReasonNotFound", sip: [404], by: .various,
            "The user does not exist.",
            advice: "Check the address."),
        reason(
            "LinphoneReasonGone", sip: [410], by: .various,
            "The user does not exist any more.",
            advice: "Look at the response and who sent it."),
        reason(
            "LinphoneReasonUnsupportedContent", sip: [415], by: .various,
            "The body is of a kind that is not supported.",
            advice: "Look at the response and who sent it."),
        reason(
            "LinphoneReasonTemporarilyUnavailable", sip: [480], by: .various,
            "The user cannot be reached now.",
            advice: "Check the registration of the called user."),
        reason(
            "LinphoneReasonNoMatch", sip: [481], by: .various,
            "The call or transaction does not exist.",
            advice: "Look at the response and who sent it."),
        reason(
            "LinphoneReasonAddressIncomplete", sip: [484], by: .various,
            "The number is incomplete.",
            advice: "Look at the response and who sent it."),
        reason(
            "LinphoneReasonBusy", sip: [486], by: .various,
            "The user is busy.",
            advice: "Try again later."),
        reason(
            "LinphoneReasonNotAcceptable", sip: [488], by: .various,
            "The session description is not acceptable.",
            advice: "Compare codecs and media encryption."),
        reason(
            "LinphoneReasonBadEvent", sip: [489], by: .various,
            "The event package is not supported.",
            advice: "Look at the response and who sent it."),
        reason(
            "LinphoneReasonNotImplemented", sip: [501], by: .various,
            "The method is not implemented.",
            advice: "Look at the response and who sent it."),
        reason(
            "LinphoneReasonBadGateway", sip: [502], by: .various,
            "The gateway behind the server failed.",
            advice: "Look at the response and who sent it."),
        reason(
            "LinphoneReasonIOError", sip: [503], by: .various,
            "The service is not available, or the connection broke.",
            advice: "Check the connection to the server."),
        reason(
            "LinphoneReasonServerTimeout", sip: [504], by: .various,
            "A server behind the first did not answer in time.",
            advice: "Look at the response and who sent it."),
        reason(
            "LinphoneReasonDoNotDisturb", sip: [600], by: .various,
            "The user does not want to be disturbed: Linphone's name for 600.",
            advice: "Nothing: it was chosen."),
        reason(
            "LinphoneReasonDeclined", sip: [603], by: .various,
            "The user declined.",
            advice: "Nothing: it was chosen, by a person or a setting."),
    ]
}

// SPDX-License-Identifier: Apache-2.0

extension SubregistryValue {
    /// RFC 6442 §4.4. A client that does not know a code treats it as the x00 of its hundred, and if it does not know that either, as 100.
    static let geolocationErrors: [SubregistryValue] = [
        SubregistryValue(
            .geolocationError, "100", "Cannot Process Location",
            "The location is missing, too vague, corrupted or known to be wrong.", .rfc(6442, "4.4")),
        SubregistryValue(
            .geolocationError, "200", "Permission To Use Location Information",
            "The recipient may not use the location without a permission that the request does not give.", .rfc(6442, "4.4")),
        SubregistryValue(
            .geolocationError, "201", "Permission To Retransmit Location Information to a Third Party",
            "The request can go on only if the PIDF-LO has retransmission-allowed set to yes.", .rfc(6442, "4.4")),
        SubregistryValue(
            .geolocationError, "202", "Permission to Route based on Location Information",
            "The request can go on only with Geolocation-Routing: yes.", .rfc(6442, "4.4")),
        SubregistryValue(
            .geolocationError, "300", "Dereference Failure",
            "The location URI in the request could not be resolved to a location.", .rfc(6442, "4.4")),
    ]

    /// RFC 8876 §5.2.
    static let alertMsgErrors: [SubregistryValue] = [
        SubregistryValue(
            .alertMsgError, "100", "Cannot process the alert payload",
            "The alert was found, but cannot be processed; no closer reason is given.", .rfc(8876, "5.2")),
        SubregistryValue(
            .alertMsgError, "101", "Alert payload was not present or could not be found",
            "The part of the body that should hold the alert is missing.", .rfc(8876, "5.2")),
        SubregistryValue(
            .alertMsgError, "102", "Not enough information to determine the purpose of the alert",
            "The alert lacks what would show what it is about.", .rfc(8876, "5.2")),
        SubregistryValue(
            .alertMsgError, "103", "Alert payload was corrupted",
            "The alert arrived damaged or malformed.", .rfc(8876, "5.2")),
    ]

    /// RFC 6665 §4.1.3, and one value of RFC 4660. If the reason is unknown or missing, the subscriber may subscribe again at any time, or
    /// after retry-after if that is given.
    static let subscriptionStateReasons: [SubregistryValue] = [
        SubregistryValue(
            .subscriptionStateReason, "deactivated", nil,
            "Subscribe again at once, for example because the subscription moves to another node.", .rfc(6665, "4.1.3")),
        SubregistryValue(
            .subscriptionStateReason, "probation", nil,
            "Subscribe again later, not before retry-after if that is given.", .rfc(6665, "4.1.3")),
        SubregistryValue(
            .subscriptionStateReason, "rejected", nil,
            "The subscriber is no longer allowed to watch the resource; do not subscribe again.", .rfc(6665, "4.1.3")),
        SubregistryValue(
            .subscriptionStateReason, "timeout", nil,
            "The subscription was not refreshed in time, or was a mere poll; subscribing again at once is allowed.",
            .rfc(6665, "4.1.3")),
        SubregistryValue(
            .subscriptionStateReason, "giveup", nil,
            "Nobody authorised the subscription in time; subscribe again after retry-after, if given, and expect to wait again.",
            .rfc(6665, "4.1.3")),
        SubregistryValue(
            .subscriptionStateReason, "noresource", nil,
            "The state that was watched no longer exists; do not subscribe again.", .rfc(6665, "4.1.3")),
        SubregistryValue(
            .subscriptionStateReason, "invariant", nil,
            "The state will not change in the foreseeable future; do not subscribe again, whatever retry-after says.",
            .rfc(6665, "4.1.3")),
        SubregistryValue(
            .subscriptionStateReason, "badfilter", nil,
            "The filter in the SUBSCRIBE turned out invalid after the subscription had been accepted.", .rfc(4660, "5.4")),
    ]
}

// SPDX-License-Identifier: Apache-2.0

extension Rule {
    /// Every rule. Of two findings that rank the same, that of the earlier rule comes first.
    static let all: [Rule] =
        delivery + identity + statements + authentication + media + consistency + protocolFaults + network + timers + hops + noFault
        + refusals

    /// What makes a hop repeat a message has nothing to do with what the message says, so these precede the statements in it.
    private static let delivery: [Rule] = [.acknowledgementBranchDiffers]
    private static let identity: [Rule] = [
        .identityRequired, .identityCertificateUnreachable, .identityCertificateUnsupported, .identitySignatureInvalid, .blockedByAnalytics,
        .blockedByNetwork,
    ]
    private static let statements: [Rule] = [
        .twilioError, .telnyxCode, .microsoftReason, .phraseNamesCause, .warningGiven, .asteriskHangupCause, .networkCause, .sipReasonGiven,
        .acknowledgementTimedOut,
        .parserComplaint, .retryLater, .announcementOffered, .anotherNumberAnswered, .networkIdentity, .practiceOfProduct,
        .freeSWITCHHangupCause, .errorStatedInLog,
    ]
    private static let authentication: [Rule] = [
        .nonceNotShared, .realmNotOfAccount, .nonceCountRepeated, .challengeMissing, .nonceNoLongerAccepted, .digestAlgorithmUnsupported,
        .digestQopUnsupported, .nonceExpired, .noEndpointMatched,
        .digestTargetDiffers, .credentialsRejected,
        .accountNotInFrom, .passwordRefusedAsForbidden,
        .registrationForbidden, .authenticatedButForbidden, .challengeUnanswered, .challengeNotAcknowledged,
    ]
    private static let media: [Rule] = [
        .codecsComparedInLog, .noCommonCodec, .dtlsFingerprintMissing, .iceMissing, .rtcpMuxMissing, .mediaProfileMismatch, .cryptoRefused,
        .bodyTypeRefused,
        .noSessionDescription, .lateOfferRefused, .mediaStreamRefused, .mediaInactive,
        .ipv6MediaAddress, .answerMediaLinesDiffer, .privateMediaAddress, .telephoneEventMissing, .packetTimeDiffers,
        .mediaRefusedWithoutReason, .payloadNumberReused, .descriptionHalfRewritten, .descriptionSyntax, .descriptionTwice,
        .descriptionOrder,
        .descriptionAlone,
    ]
    /// Messages that do not fit each other.
    private static let consistency: [Rule] = [
        .acknowledgementWithoutInvite, .acknowledgementNumberDiffers, .acknowledgementDiffers, .responseOfAnotherRequest,
        .responseWithoutVia,
        .acknowledgedUnreliably, .dialogCredentialsRefused, .dialogRequestRefused, .sentToItself, .dialogRequestToProxy, .contactNotUsed,
        .routeUsedAsTarget,
        .responseTagsDiffer,
        .numberRewritten, .descriptionDamaged, .acknowledgementNotShown,
    ]
    private static let protocolFaults: [Rule] = [
        .octetsBeforeMessage, .dialogRequestWithoutTag, .dialogIdentifiersDiffer, .sequenceNumberWentBack, .requestTargetMalformed,
        .contentLengthWrong, .bodyCut,
        .mandatoryHeaderMissing, .headerMalformed, .addressMalformed, .startLineSyntax, .headerSyntax, .viaLeftInResponse,
        .acknowledgementOfProvisionalMalformed, .targetNotOfContact, .routeWithoutLooseRouting,
        .headerBytesOutsideASCII, .bareLineFeed, .repeatedHeader, .proxyLoopsToItself, .mergedRequest, .loopDetected, .hopsUsedUp,
        .routeSetIgnored, .headerVersionsCompared, .startLineEndsWithBlank,
        .acknowledgementMisdirected, .dialogRequestMisdirected, .answerWithoutContact, .unknownDialog,
    ]
    private static let network: [Rule] = [
        .messageAlteredOnTheWay, .certificateNotAccepted, .tlsHandshakeFailed, .viaTransportDiffers, .contactHostInvalid,
        .addressOfNoOtherHost,
        .contactLeavesTLS, .nameNotResolved, .connectionGone,
        .privateContact,
        .datagramTooLarge, .behindNAT, .responsePortNotAsked,
    ]
    private static let timers: [Rule] = [
        .sessionIntervalBelowMinimum, .registrationIntervalBelowMinimum, .sessionTimerEndedCall, .provisionalNotAcknowledged,
        .answerNotAcknowledged, .dialogRequestUnanswered, .cancelBeforeProvisional, .noResponse, .timeoutReported,
        .subscriptionEnded, .publicationStateLost, .eventPackageUnknown, .intervalNegotiated, .unansweredRequest,
    ]
    private static let hops: [Rule] = [.nextHopSilent, .answerChangedOnTheWay, .finalAnswerNotPassedOn]
    private static let noFault: [Rule] = [
        .scannerProbe, .anotherBranchAnswered, .cancelledInviteAcknowledged, .failoverWorked, .cancelledByCaller, .ringTimeOver,
        .lateCancel, .calledPersonDeclined,
        .keepAliveAnswered,
        .redirectFollowed, .requestPendingRetried, .authenticatedRetry,
        .ordinaryCall, .requestSucceeded,
    ]
    private static let refusals: [Rule] = [
        .extensionNotSupported, .extensionRequired, .methodNotAllowed, .domainNotServed, .numberUnknown, .calledPartyNotRegistered,
        .numberIncomplete, .targetAmbiguous, .numberGone, .uriSchemeNotSupported,
        .messageTooLarge, .anonymousRefused, .declinedEverywhere, .busyAfterEarlyMedia, .platformBusy, .redirectNotFollowed,
        .requestPending,
        .refusedWithoutReason, .serverFailed, .badRequest,
    ]
}

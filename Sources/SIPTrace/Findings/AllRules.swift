// SPDX-License-Identifier: Apache-2.0

extension Rule {
    /// Every rule. Of two findings that rank the same, that of the earlier rule comes first.
    static let all: [Rule] = identity + statements + authentication + media + protocolFaults + network + timers + hops + noFault + refusals

    private static let identity: [Rule] = [
        .identityRequired, .identityCertificateUnreachable, .identityCertificateUnsupported, .identitySignatureInvalid, .blockedByAnalytics,
        .blockedByNetwork,
    ]
    private static let statements: [Rule] = [
        .twilioError, .telnyxCode, .microsoftReason, .phraseNamesCause, .warningGiven, .asteriskHangupCause, .networkCause, .sipReasonGiven,
        .retryLater, .announcementOffered, .anotherNumberAnswered, .practiceOfProduct,
        .freeSWITCHHangupCause, .errorStatedInLog,
    ]
    private static let authentication: [Rule] = [
        .nonceNotShared, .realmNotOfAccount, .digestAlgorithmUnsupported, .digestQopUnsupported, .nonceExpired, .noEndpointMatched,
        .credentialsRejected,
        .accountNotInFrom, .passwordRefusedAsForbidden,
        .registrationForbidden, .authenticatedButForbidden, .challengeUnanswered, .challengeNotAcknowledged,
    ]
    private static let media: [Rule] = [
        .codecsComparedInLog, .noCommonCodec, .dtlsFingerprintMissing, .iceMissing, .rtcpMuxMissing, .mediaProfileMismatch, .cryptoRefused,
        .bodyTypeRefused,
        .noSessionDescription, .mediaStreamRefused, .mediaInactive,
        .ipv6MediaAddress, .answerMediaLinesDiffer, .privateMediaAddress, .telephoneEventMissing, .packetTimeDiffers,
        .mediaRefusedWithoutReason,
    ]
    private static let protocolFaults: [Rule] = [
        .dialogRequestWithoutTag, .dialogIdentifiersDiffer, .sequenceNumberWentBack, .requestTargetMalformed, .contentLengthWrong, .bodyCut,
        .mandatoryHeaderMissing, .headerMalformed, .addressMalformed, .viaLeftInResponse,
        .headerBytesOutsideASCII, .bareLineFeed, .repeatedHeader, .proxyLoopsToItself, .mergedRequest, .loopDetected, .hopsUsedUp,
        .routeSetIgnored,
        .acknowledgementMisdirected, .dialogRequestMisdirected, .answerWithoutContact, .unknownDialog,
    ]
    private static let network: [Rule] = [
        .messageAlteredOnTheWay, .certificateNotAccepted, .viaTransportDiffers, .contactHostInvalid, .nameNotResolved, .connectionGone,
        .privateContact,
        .datagramTooLarge, .behindNAT,
    ]
    private static let timers: [Rule] = [
        .sessionIntervalBelowMinimum, .registrationIntervalBelowMinimum, .sessionTimerEndedCall, .provisionalNotAcknowledged,
        .answerNotAcknowledged, .cancelBeforeProvisional, .noResponse, .timeoutReported,
        .subscriptionEnded, .publicationStateLost, .eventPackageUnknown, .intervalNegotiated, .unansweredRequest,
    ]
    private static let hops: [Rule] = [.nextHopSilent, .answerChangedOnTheWay, .finalAnswerNotPassedOn]
    private static let noFault: [Rule] = [
        .scannerProbe, .anotherBranchAnswered, .failoverWorked, .cancelledByCaller, .ringTimeOver, .lateCancel, .calledPersonDeclined,
        .keepAliveAnswered,
        .redirectFollowed, .requestPendingRetried, .authenticatedRetry,
        .ordinaryCall, .requestSucceeded,
    ]
    private static let refusals: [Rule] = [
        .extensionNotSupported, .extensionRequired, .methodNotAllowed, .domainNotServed, .numberUnknown, .calledPartyNotRegistered,
        .numberIncomplete, .numberGone, .uriSchemeNotSupported,
        .messageTooLarge, .anonymousRefused, .declinedEverywhere, .busyAfterEarlyMedia, .platformBusy, .redirectNotFollowed,
        .requestPending,
        .refusedWithoutReason, .serverFailed, .badRequest,
    ]
}

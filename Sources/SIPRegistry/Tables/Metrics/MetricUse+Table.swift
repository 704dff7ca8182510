// SPDX-License-Identifier: Apache-2.0

extension MetricUse {
    /// The rows of RFC 6076, metric by metric.
    package static let all: [MetricUse] = registration + requestDelay + disconnectAndDuration + ratios

    private static let challengeNote = "RFC 6076 counts 401, 402 and 407 as challenges, not as failures"

    private static let registration: [MetricUse] = [
        MetricUse(.rrd, .endEvent, .response(.code(200)), note: "of a REGISTER that succeeds; failed ones go to IRA"),
        MetricUse(.rrd, .notEndEvent, .response(.code(401)), note: "an expected challenge is part of the interval"),
        MetricUse(.ira, .numerator, .response(.responseClass(.requestFailure)), note: "but 401, 402 and 407"),
        MetricUse(.ira, .numerator, .response(.responseClass(.serverFailure))),
        MetricUse(.ira, .numerator, .response(.responseClass(.globalFailure)), note: "named as possible"),
        MetricUse(.ira, .numerator, .timeout, note: "Timer F fires at the client"),
        MetricUse(.ira, .notInNumerator, .response(.code(401)), note: challengeNote),
        MetricUse(.ira, .notInNumerator, .response(.code(402)), note: challengeNote),
        MetricUse(.ira, .notInNumerator, .response(.code(407)), note: challengeNote),
        MetricUse(.ira, .denominator, .everyRequest, note: "all REGISTER requests, retransmissions left out"),
    ]

    private static let succeeded = Reference.rfc(6076, "4.3.1")
    private static let failed = Reference.rfc(6076, "4.3.2")

    private static let requestDelay: [MetricUse] = [
        MetricUse(
            .srd, .endEvent, .response(.range(101...199)),
            note: "the first one, for a call that succeeds; reported apart from failures", source: succeeded),
        MetricUse(
            .srd, .endEvent, .response(.code(200)),
            note: "only if no provisional response but 100 came before it", source: succeeded),
        MetricUse(
            .srd, .notEndEvent, .response(.code(100)),
            note: "it tells the caller nothing about the call", source: succeeded),
        MetricUse(
            .srd, .endEvent, .response(.range(101...199)),
            note: "the first one stops the clock of a call that fails later, too", source: failed),
        MetricUse(
            .srd, .endEvent, .response(.responseClass(.requestFailure)),
            note: "of a call that fails with no provisional response before; but 401, 402 and 407", source: failed),
        MetricUse(
            .srd, .endEvent, .response(.responseClass(.serverFailure)),
            note: "of a call that fails with no provisional response before", source: failed),
        MetricUse(
            .srd, .endEvent, .response(.responseClass(.globalFailure)),
            note: "named as possible", source: failed),
        MetricUse(.srd, .notEndEvent, .response(.code(401)), note: challengeNote, source: failed),
        MetricUse(.srd, .notEndEvent, .response(.code(402)), note: challengeNote, source: failed),
        MetricUse(.srd, .notEndEvent, .response(.code(407)), note: challengeNote, source: failed),
        MetricUse(
            .srd, .notEndEvent, .response(.responseClass(.redirection)),
            note: "in the examples the clock runs on through a redirect"),
    ]

    private static let disconnectAndDuration: [MetricUse] = [
        MetricUse(.sdd, .endEvent, .response(.responseClass(.success)), note: "to BYE"),
        MetricUse(
            .sdd, .notEndEvent, .response(.code(503)),
            note: "a recoverable error, such as 503 with Retry-After: the 2xx after the recovery stops the clock"),
        MetricUse(.sdd, .notEndEvent, .timeout, note: "such sessions should be left out, although the formula names the timeout"),
        MetricUse(
            .sdt, .startEvent, .response(.code(200)), note: "to INVITE; BYE, or Timer F without an answer to it, ends the time"),
    ]

    private static let ratios: [MetricUse] = [
        MetricUse(.ser, .numerator, .response(.code(200)), note: "to INVITE"),
        MetricUse(.ser, .denominator, .everyRequest, note: "all INVITE requests but those answered 3xx"),
        MetricUse(.ser, .notInDenominator, .response(.responseClass(.redirection))),
        MetricUse(.seer, .numerator, .response(.code(200)), note: "to INVITE"),
        MetricUse(.seer, .numerator, .response(.code(480)), note: "the person, not the network, decided"),
        MetricUse(.seer, .numerator, .response(.code(486)), note: "the person, not the network, decided"),
        MetricUse(.seer, .numerator, .response(.code(600)), note: "the person, not the network, decided"),
        MetricUse(.seer, .numerator, .response(.code(603)), note: "the person, not the network, decided"),
        MetricUse(.seer, .notInNumerator, .response(.code(401)), note: "named as an example; the list is not complete"),
        MetricUse(.seer, .notInNumerator, .response(.code(407)), note: "named as an example; the list is not complete"),
        MetricUse(.seer, .notInNumerator, .response(.code(420)), note: "named as an example; the list is not complete"),
        MetricUse(.seer, .denominator, .everyRequest, note: "all INVITE requests but those answered 3xx"),
        MetricUse(.seer, .notInDenominator, .response(.responseClass(.redirection))),
        MetricUse(
            .isa, .numerator, .response(.code(408)), note: "of a list meant as a guideline; causes other than overload exist"),
        MetricUse(.isa, .numerator, .response(.code(500)), note: "of a list meant as a guideline"),
        MetricUse(.isa, .numerator, .response(.code(503)), note: "of a list meant as a guideline"),
        MetricUse(.isa, .numerator, .response(.code(504)), note: "of a list meant as a guideline"),
        MetricUse(.isa, .denominator, .everyRequest, note: "all session requests, redirected ones included"),
        MetricUse(.scr, .numerator, .session, note: "sessions that did not fail for lack of an answer; no codes are listed"),
        MetricUse(.scr, .denominator, .everyRequest, note: "all session requests"),
    ]
}

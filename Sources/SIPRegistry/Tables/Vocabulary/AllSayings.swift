// SPDX-License-Identifier: Apache-2.0

extension Synonym {
    package static let all: [Synonym] = people + telephony + faults + symptoms + grammar
}

extension Saying {
    package static let all: [Saying] =
        provisionalAndSuccess + redirection + access + requests + negotiation + identity + reachability + servers + global
        + causes + warnings + deFacto + heard
}

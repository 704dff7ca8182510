// SPDX-License-Identifier: Apache-2.0

/// What a rule sees in a call, before anybody writes it out: a long trace gives thousands, of which twenty are shown.
struct Match {
    let verdict: Finding.Verdict
    let fault: Finding.Fault
    let confidence: Finding.Confidence
    let weight: Finding.Weight
    /// The whole finding, with its sentences and its evidence.
    let written: () -> Finding
}

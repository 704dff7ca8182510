// SPDX-License-Identifier: Apache-2.0

/// What a rule found in a call, before its text is written: a long trace has thousands of matches, of which twenty are shown.
struct Match {
    let verdict: Finding.Verdict
    let fault: Finding.Fault
    let confidence: Finding.Confidence
    let weight: Finding.Weight
    /// Writes the whole finding, with its sentences and its evidence.
    let written: () -> Finding
}

// SPDX-License-Identifier: Apache-2.0

/// What a field of a call record says about how the call ended.
public enum CallOutcome: Sendable, Hashable {
    /// A status code from 100 to 699, whether anybody is known to use it or not.
    case code(Int)
    /// A Q.850 cause from 1 to 127, whether it has a meaning or not.
    case cause(Int)
    /// Neither of the two; the text says why, in a sentence for whoever wrote the record.
    case unreadable(String)
}

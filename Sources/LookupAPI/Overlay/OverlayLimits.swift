// SPDX-License-Identifier: Apache-2.0

/// The bounds of an overlay. Characters are code points, as in JSON Schema. There can be 600 entries at most, one for each code.
public enum OverlayLimits {
    /// Bytes of the file: as much as a Kubernetes ConfigMap can hold, and far more than people write.
    public static let fileBytes = 1_048_576
    static let sourceCharacters = 100
    static let ownerCharacters = 100
    static let phraseCharacters = 100
    static let meaningCharacters = 300
    static let noteCharacters = 1000
    static let notes = 16
    static let urlCharacters = 2048
}

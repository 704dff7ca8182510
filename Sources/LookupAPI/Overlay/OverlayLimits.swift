// SPDX-License-Identifier: Apache-2.0

/// The bounds of an overlay. Characters are code points, as JSON Schema counts them. The numbers of codes bound how many
/// entries there can be: 600 at most.
public enum OverlayLimits {
    /// Bytes of the file: as much as a ConfigMap of Kubernetes holds, and far more than people write.
    public static let fileBytes = 1_048_576
    static let sourceCharacters = 100
    static let ownerCharacters = 100
    static let phraseCharacters = 100
    static let meaningCharacters = 300
    static let noteCharacters = 1000
    static let notes = 16
    static let urlCharacters = 2048
}

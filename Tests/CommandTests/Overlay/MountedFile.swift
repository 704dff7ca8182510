// SPDX-License-Identifier: Apache-2.0

import Foundation

/// A file that is mounted like a Kubernetes ConfigMap: "overlay.json" is a link into "..data", which is a link to a folder. A change makes
/// another folder, and renames another link to "..data".
final class MountedFile {
    private let folder: String
    private var count = 0

    var path: String { folder + "/overlay.json" }

    init(_ content: String) throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("overlay-\(UUID())").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
        try replace(with: content)
        try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: "..data/overlay.json")
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    func replace(with content: String) throws {
        let old = "..\(count)"
        count += 1
        let new = "..\(count)"
        try FileManager.default.createDirectory(atPath: "\(folder)/\(new)", withIntermediateDirectories: false)
        try Data(content.utf8).write(to: URL(fileURLWithPath: "\(folder)/\(new)/overlay.json"))
        try FileManager.default.createSymbolicLink(atPath: folder + "/..data_tmp", withDestinationPath: new)
        guard rename(folder + "/..data_tmp", folder + "/..data") == 0 else { throw CocoaError(.fileWriteUnknown) }
        try? FileManager.default.removeItem(atPath: "\(folder)/\(old)")
    }

    func remove() throws { try FileManager.default.removeItem(atPath: folder + "/..data") }

    /// An overlay with the same word in every text.
    static func overlay(_ word: String) -> String {
        """
        {"source": "\(word)", "codes": {"486": {"notes": ["\(word)"], "owner": "\(word)"}},
         "private_codes": {"299": {"reason_phrase": "\(word)", "meaning": "\(word)", "notes": ["\(word)"]}}}
        """
    }
}

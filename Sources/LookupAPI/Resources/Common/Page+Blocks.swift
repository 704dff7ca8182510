// SPDX-License-Identifier: Apache-2.0

extension Page {
    /// The page of a resource without a layout of its own: its blocks, and the command that gets the same as data.
    func bytes(_ blocks: [Block]) -> [UInt8] {
        bytes(HTMLWriter.content(blocks) + (path.map { PageParts.command($0) } ?? ""))
    }
}

// SPDX-License-Identifier: Apache-2.0

extension Page {
    /// The page of a resource that needs no layout of its own: its blocks, and the command for the same as data.
    func bytes(_ blocks: [Block]) -> [UInt8] {
        bytes(HTMLWriter.content(blocks) + (path.map { PageParts.command($0) } ?? ""))
    }
}

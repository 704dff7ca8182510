// SPDX-License-Identifier: Apache-2.0

/// The place of a value in a JSON document, in the usual notation: "$.codes.486.notes[0]".
struct JSONPath: Sendable, Hashable, CustomStringConvertible {
    private enum Step: Sendable, Hashable {
        case member(String)
        case element(Int)
    }

    private var steps: [Step] = []

    /// How many steps below the root of the document it is.
    var depth: Int { steps.count }

    subscript(_ member: String) -> JSONPath { adding(.member(member)) }
    subscript(_ element: Int) -> JSONPath { adding(.element(element)) }

    private func adding(_ step: Step) -> JSONPath {
        var path = self
        path.steps.append(step)
        return path
    }

    var description: String {
        steps.reduce("$") { text, step in
            switch step {
            case .element(let index): "\(text)[\(index)]"
            case .member(let name): Self.isPlain(name) ? "\(text).\(name)" : "\(text)[\(name.quoted)]"
            }
        }
    }

    private static func isPlain(_ name: String) -> Bool {
        (1...64).contains(name.utf8.count)
            && name.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) || $0 == 0x5F }
    }
}

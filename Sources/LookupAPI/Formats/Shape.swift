// SPDX-License-Identifier: Apache-2.0

/// The members that values of one kind can have, at every depth. It is made from all values of the kind, so that what depends on it, such
/// as the columns of a table, is the same whichever of them an answer has.
struct Shape: Sendable {
    private var members: [(name: String, shape: Shape)] = []
    private var isList = false

    init(of values: some Sequence<JSONValue> = EmptyCollection()) {
        for value in values { add(value) }
    }

    private mutating func add(_ value: JSONValue) {
        switch value {
        case .object(let own):
            for member in own {
                if let place = members.firstIndex(where: { $0.name == member.key }) {
                    members[place].shape.add(member.value)
                } else {
                    members.append((member.key, Shape(of: [member.value])))
                }
            }
        case .array(let values):
            isList = true
            for value in values { add(value) }
        default: break
        }
    }

    /// In the order in which the values have them.
    var names: [String] { members.map(\.name) }

    subscript(_ name: String) -> Shape? { members.first { $0.name == name }?.shape }

    /// Whether a path such as "next.failover.advice" leads to a member; through a list it leads to the members of its elements.
    func has(_ path: String) -> Bool {
        var place: Shape? = self
        for name in path.split(separator: ".", omittingEmptySubsequences: false) { place = place?[String(name)] }
        return place != nil
    }

    /// The columns of a table for the members at these paths, each once. An object has a column for each of its own members, such as
    /// "next_retry"; a list is one column.
    func columns(of paths: [String]) -> [String] {
        var columns: [String] = []
        for path in paths {
            for column in self.columns(of: path.split(separator: ".")[...]) where !columns.contains(column) { columns.append(column) }
        }
        return columns
    }

    private func columns(of path: ArraySlice<Substring>) -> [String] {
        guard !isList else { return [] }
        guard let name = path.first.map({ String($0) }) else { return members.flatMap { columns(of: [Substring($0.name)]) } }
        let below = self[name]?.columns(of: path.dropFirst()) ?? []
        return below.isEmpty ? [name] : below.map { "\(name)_\($0)" }
    }
}

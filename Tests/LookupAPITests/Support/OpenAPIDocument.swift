// SPDX-License-Identifier: Apache-2.0

@testable import LookupAPI

/// The contract that the service provides at /openapi.json.
struct OpenAPIDocument: Sendable {
    static let shared = OpenAPIDocument()

    let root: JSON

    init() {
        root = (try? JSON(Contract.json)) ?? .null
    }

    struct Operation: Sendable, CustomStringConvertible {
        let path: String
        /// In lower case, as in the document.
        let method: String
        let definition: JSON
        /// The parameters of the path and of the operation, resolved.
        let parameters: [JSON]

        var description: String { "\(method.uppercased()) \(path)" }

        func parameters(in place: String) -> [JSON] { parameters.filter { $0["in"]?.string == place } }
    }

    var paths: [String] { (root["paths"]?.object ?? [:]).keys.sorted() }

    /// In the order of their paths.
    var operations: [Operation] {
        paths.flatMap { path -> [Operation] in
            let item = root["paths"]?[path] ?? .null
            return ["get", "head", "options", "post", "put", "patch", "delete", "trace"].compactMap { method in
                guard let definition = item[method] else { return nil }
                let parameters = (item["parameters"]?.array ?? []) + (definition["parameters"]?.array ?? [])
                return Operation(path: path, method: method, definition: definition, parameters: parameters.map(resolve))
            }
        }
    }

    func operation(_ method: String, _ path: String) -> Operation? {
        operations.first { $0.method == method && $0.path == path }
    }

    /// The responses of an operation by status, resolved.
    func responses(of operation: Operation) -> [String: JSON] {
        (operation.definition["responses"]?.object ?? [:]).mapValues(resolve)
    }

    /// The value that a reference points to; other values unchanged.
    func resolve(_ value: JSON) -> JSON {
        guard let reference = value["$ref"]?.string else { return value }
        return resolve(at(reference) ?? .null)
    }

    /// The value at a pointer such as "#/components/schemas/Tier".
    func at(_ pointer: String) -> JSON? {
        var place: JSON? = root
        for step in pointer.split(separator: "/").dropFirst() { place = place?[String(step)] }
        return place
    }

    func schema(_ name: String) -> JSON { .object(["$ref": .string("#/components/schemas/" + name)]) }

    /// The path in the document that matches a target.
    func template(of target: String) -> String? {
        let path = String(target.prefix { $0 != "?" })
        if paths.contains(path), !path.contains("{") { return path }
        let segments = path.split(separator: "/", omittingEmptySubsequences: false)
        return paths.first { template in
            let wanted = template.split(separator: "/", omittingEmptySubsequences: false)
            return template.contains("{") && wanted.count == segments.count
                && zip(wanted, segments).allSatisfy { $0 == $1 || $0.hasPrefix("{") && !$1.isEmpty }
        }
    }

    /// The path with an example value for each of its parameters that has no value yet.
    ///
    /// - Parameter path: the path of the operation, in which some parameters may already have values.
    func target(_ operation: Operation, path: String? = nil) -> String {
        operation.parameters(in: "path").reduce(path ?? operation.path) { path, parameter in
            let name = parameter["name"]?.string ?? ""
            let values = examples(of: parameter)
            return path.replacing("{\(name)}", with: values.first ?? "?")
        }
    }

    /// The example values of a parameter, as text; the first one of a path parameter is a value that exists.
    func examples(of parameter: JSON) -> [String] {
        if let one = parameter["example"]?.word { return [one] }
        let examples = parameter["examples"]?.object ?? [:]
        // "unknown" and similar ones, which name something that does not exist, come last.
        let ordered = examples.sorted { ($0.key.hasPrefix("un") ? 1 : 0, $0.key) < ($1.key.hasPrefix("un") ? 1 : 0, $1.key) }
        return ordered.compactMap { $0.value["value"]?.word }
    }
}

extension LookupService {
    private static let others = ["/openapi.yaml", "/llms.txt", ChangesFeed.path, APIReference.path]

    /// The prepared targets whose answer is JSON for clients without a preference.
    var preparedJSON: [String] { preparedTargets.filter { !Self.others.contains($0) && !$0.hasPrefix("/assets/") } }
}

// SPDX-License-Identifier: Apache-2.0

import SIPRegistry
import Testing

@testable import LookupAPI

struct ShapeTests {
    private let shape = Shape(of: [["a": 1, "b": ["c": 2]], ["b": ["d": ["e": 3]], "f": [["g": 4]]], ["b": .null, "f": []]])

    @Test func mergesTheMembersOfAllValues() {
        #expect(shape.names == ["a", "b", "f"])
        #expect(shape["b"]?.names == ["c", "d"])
        #expect(shape.has("b.d.e") && shape.has("f.g"))
        for path in ["", ".", "b.", ".b", "b.x", "a.x", "f.g.h", "x"] { #expect(!shape.has(path), "\(path)") }
    }

    @Test func anObjectHasAColumnForEachOfItsMembersAndAListOne() {
        #expect(shape.columns(of: ["f", "b", "a"]) == ["f", "b_c", "b_d_e", "a"])
        #expect(shape.columns(of: ["b.d", "b", "f.g"]) == ["b_d_e", "b_c", "f"])
    }

    /// The contract declares the shapes of the records. Those of codes have every column that it declares: one that the data no longer
    /// have would be missing from tables.
    @Test(arguments: [("Code", FieldSelection.shapeOfCodes), ("Cause", CausesQuery.shape), ("Warning", WarningsQuery.shape)])
    func theRecordsHaveTheShapeThatTheContractDeclares(_ schema: String, _ shape: Shape) {
        expect(shape, OpenAPIDocument.shared.schema(schema), at: schema, isWhole: schema == "Code")
    }

    private func expect(_ shape: Shape, _ schema: JSON, at place: String, isWhole: Bool) {
        let document = OpenAPIDocument.shared
        func described(_ schema: JSON) -> [String: JSON] {
            let schema = document.resolve(schema)
            let parts = ["allOf", "anyOf", "oneOf"].flatMap { schema[$0]?.array ?? [] } + [schema["items"]].compactMap { $0 }
            return parts.reduce(schema["properties"]?.object ?? [:]) { $0.merging(described($1)) { first, _ in first } }
        }
        let members = described(schema)
        let missing = Set(members.keys).subtracting(shape.names).subtracting([References.name])
        let isList = document.resolve(schema)["type"]?.string == "array"
        #expect(!isWhole || isList || missing.isEmpty, "\(place) lacks \(missing)")
        #expect(Set(shape.names).subtracting(members.keys).subtracting(["schema_version"]).isEmpty, "\(place) has \(shape.names)")
        for name in shape.names {
            shape[name].map { expect($0, members[name] ?? .null, at: "\(place).\(name)", isWhole: isWhole && !isList) }
        }
    }
}

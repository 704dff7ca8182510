// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import LookupAPI

struct ResourceTableTests {
    private func table(_ targets: [String]) -> (table: ResourceTable, resources: [Resource]) {
        let resources = targets.map { _ in Resource { [] } }
        return (ResourceTable(Array(zip(targets, resources)).map { (target: $0, resource: $1, label: 0) }), resources)
    }

    @Test(arguments: [0, 1, 8, 9, 1000])
    func findsEveryTargetAndNoOther(_ count: Int) {
        let targets = (0..<count).map { "/codes/\($0)" }
        let (table, resources) = table(targets)
        for (target, resource) in zip(targets, resources) { #expect(table[target] === resource) }
        for other in ["", "/", "/codes", "/codes/", "/codes/\(count)", "/codes/0 ", "/Codes/0"] { #expect(table[other] == nil, "\(other)") }
    }

    @Test func ofTwoWithOneTargetTheLaterCounts() {
        let (table, resources) = table(["/a", "/b", "/a"])
        #expect(table["/a"] === resources[2])
        #expect(table["/b"] === resources[1])
    }
}

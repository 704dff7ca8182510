// SPDX-License-Identifier: Apache-2.0

extension MetricUse {
    /// The uses of one code in all metrics, in the order of the table.
    ///
    /// A row for a class or for all requests applies to each of its codes, unless another row of the same metric excludes the code by name;
    /// then the excluding row is returned instead. A final response counts as one request in the denominators. With `methods`, metrics of
    /// methods that the code never answers are left out.
    package static func uses(of code: Int, methods: MethodScope = .any) -> [MetricUse] {
        let covering = all.filter { $0.covers(code) && methods.allows($0.metric.method) }
        return covering.filter { use in !covering.contains { $0.excludes(use) } }
    }
}

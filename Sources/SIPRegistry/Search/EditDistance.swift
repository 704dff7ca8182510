// SPDX-License-Identifier: Apache-2.0

/// Damerau-Levenshtein distance, restricted so that a transposed pair is not edited again: letters inserted, left out,
/// replaced, and neighbours swapped count one each.
///
/// Holds the three rows of the matrix that the recurrence needs, to be used again for every pair of a query.
struct EditDistance {
    private var beforeLast = [Int](repeating: 0, count: SearchLimits.wordBytes + 1)
    private var last = [Int](repeating: 0, count: SearchLimits.wordBytes + 1)
    private var current = [Int](repeating: 0, count: SearchLimits.wordBytes + 1)

    /// The distance, or nil when it is greater than `limit` or a word longer than `SearchLimits.wordBytes`.
    mutating func between(_ left: [UInt8], _ right: ArraySlice<UInt8>, limit: Int) -> Int? {
        guard abs(left.count - right.count) <= limit, right.count <= SearchLimits.wordBytes else { return nil }
        for column in 0...right.count { last[column] = column }
        for row in left.indices {
            current[0] = row + 1
            var smallest = row + 1
            for column in 0..<right.count {
                let place = right.startIndex + column
                let isSame = left[row] == right[place]
                var cost = min(last[column] + (isSame ? 0 : 1), last[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, left[row] == right[place - 1], left[row - 1] == right[place] {
                    cost = min(cost, beforeLast[column - 1] + 1)
                }
                current[column + 1] = cost
                smallest = min(smallest, cost)
            }
            if smallest > limit { return nil }
            swap(&beforeLast, &last)
            swap(&last, &current)
        }
        return last[right.count] <= limit ? last[right.count] : nil
    }
}

// SPDX-License-Identifier: Apache-2.0

/// The indices of the records before and after one in a list.
enum Neighbours {
    static func of(_ place: Int, count: Int) -> (before: Int?, after: Int?) {
        (place > 0 && place < count ? place - 1 : nil, place >= 0 && place + 1 < count ? place + 1 : nil)
    }
}

// SPDX-License-Identifier: Apache-2.0

@testable import HTTPServer

/// How the octets of an input are split on arrival. It is derived from the first octets of the input, which do not belong to the message.
struct Arrival {
    /// How many octets have arrived in total after each arrival.
    let ends: [Int]

    /// Removes two octets from the front of `input` as a seed for the lengths of the pieces.
    init(takenFrom input: inout ArraySlice<UInt8>) {
        var state: UInt32 = 1
        for _ in 0..<2 { state = state &* 257 &+ UInt32(input.popFirst() ?? 0) }
        var ends: [Int] = []
        var end = 0
        while end < input.count {
            state = state &* 1_664_525 &+ 1_013_904_223
            end = min(input.count, end + 1 + Int(state >> 24) % 48)
            ends.append(end)
        }
        self.ends = ends.isEmpty ? [0] : ends
    }
}

extension Limits {
    /// Small bounds, so that inputs of a few hundred octets reach them.
    static var fuzzing: Limits {
        var limits = Limits()
        limits.headBytes = 512
        limits.targetBytes = 128
        limits.fieldCount = 10
        limits.bodyBytes = 256
        limits.outputBytes = 4096
        return limits
    }
}

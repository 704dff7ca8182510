// SPDX-License-Identifier: Apache-2.0

/// The exponential function without a C library, so that it has the same bits on every machine: e^x = 2^k 2^f with f from -1/2 to 1/2.
///
/// - Parameter power: at most 88; the result for less than -80 is 0.
package func exponential(_ power: Float) -> Float {
    guard power > -80 else { return 0 }
    let scaled = min(power, 88) * 1.442_695_04
    let whole = scaled.rounded()
    let x = (scaled - whole) * 0.693_147_18
    let fraction = 1 + x * (1 + x * (0.5 + x * (0.166_666_67 + x * (0.041_666_667 + x * (0.008_333_333_3 + x * 0.001_388_888_9)))))
    return fraction * Float(sign: .plus, exponent: Int(whole), significand: 1)
}

/// The natural logarithm of a number of at least 1, without a C library: ln x = e ln 2 + 2 artanh((m - 1) / (m + 1)) for x = m * 2^e.
func logarithm(_ value: Float) -> Float {
    let ratio = (value.significand - 1) / (value.significand + 1)
    let square = ratio * ratio
    let artanh = ratio * (1 + square * (1 / 3 + square * (1 / 5 + square * (1 / 7 + square / 9))))
    return Float(value.exponent) * 0.693_147_2 + 2 * artanh
}

/// How rare something is that `count` of `total` texts have, the idf of BM25: ln(1 + (N - n + 0.5) / (n + 0.5)).
package func inverseFrequency(of count: Int, among total: Int) -> Float {
    logarithm(1 + (Float(total - count) + 0.5) / (Float(count) + 0.5))
}

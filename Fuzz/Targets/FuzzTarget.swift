// SPDX-License-Identifier: Apache-2.0

import Glibc

/// A fuzz target: a function that gets the octets that libFuzzer makes, and traps when something is false that must always be true. To add
/// one, add a file here, a line in `all` and a folder in Fuzz/Corpus.
struct FuzzTarget: Sendable {
    let name: String
    /// Called once when the target is chosen; the function that it returns is called for each input.
    let make: @Sendable () -> @Sendable (ArraySlice<UInt8>) -> Void

    static let all: [FuzzTarget] = {
        let all: [FuzzTarget] = [
            .requestParser, .chunkedBody, .connection, .accept, .ifNoneMatch, .percentEncoding, .search, .service, .overlay,
            .trace,
        ]
        #if HTTP2
        return all + [.http2]
        #else
        return all
        #endif
    }()

    /// The target that FUZZ_TARGET names. All targets are in one executable, so that there is one build and shared code exists once.
    static let chosen: @Sendable (ArraySlice<UInt8>) -> Void = {
        let name = getenv("FUZZ_TARGET").map { String(cString: $0) } ?? ""
        guard let target = all.first(where: { $0.name == name }) else {
            print("fuzz: FUZZ_TARGET must be one of: \(all.map(\.name).joined(separator: ", "))")
            exit(2)
        }
        // Printed after libFuzzer's own figures, because the elapsed time of a run says little on a shared machine.
        atexit { print("stat::cpu_seconds: \(clock() / CLOCKS_PER_SEC)") }
        return target.make()
    }()
}

/// libFuzzer calls it for every input.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    FuzzTarget.chosen(Array(UnsafeBufferPointer(start: start, count: count))[...])
    return 0
}

/// Traps with a message if the condition is false; libFuzzer reports a trap as a finding.
func require(_ condition: Bool, _ message: @autoclosure () -> String) {
    if !condition { fatalError(message()) }
}

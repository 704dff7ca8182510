// SPDX-License-Identifier: Apache-2.0

import Glibc

/// What is fuzzed: a function that takes whatever octets libFuzzer makes up, and traps when something that must always
/// hold does not. A new target is a file beside this one, a line in `all` and a folder in Fuzz/Corpus.
struct FuzzTarget: Sendable {
    let name: String
    /// Built when the target is chosen, called for each input.
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

    /// The target that FUZZ_TARGET names. All are in one executable: one build, and no code twice.
    static let chosen: @Sendable (ArraySlice<UInt8>) -> Void = {
        let name = getenv("FUZZ_TARGET").map { String(cString: $0) } ?? ""
        guard let target = all.first(where: { $0.name == name }) else {
            print("fuzz: FUZZ_TARGET must be one of: \(all.map(\.name).joined(separator: ", "))")
            exit(2)
        }
        // Beside libFuzzer's own figures: how long a run was says little on a machine that is shared.
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

/// Traps, which libFuzzer takes for a finding, with a message that says what did not hold.
func require(_ condition: Bool, _ message: @autoclosure () -> String) {
    if !condition { fatalError(message()) }
}

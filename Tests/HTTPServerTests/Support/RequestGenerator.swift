// SPDX-License-Identifier: Apache-2.0

/// Makes pipelines of requests from a seed: some valid, some unusual, some with a few damaged octets. The same seed makes the same octets
/// in every run, so that a failure can be reproduced.
struct RequestGenerator {
    private var random: SplitMix64

    init(seed: UInt64) {
        random = SplitMix64(state: seed)
    }

    /// One to four requests, one after the other.
    mutating func pipeline() -> [UInt8] {
        var octets: [UInt8] = []
        for _ in 0...random.below(4) { octets += request() }
        // Half of the pipelines are not damaged.
        if random.below(2) == 0 {
            for _ in 0...random.below(3) { mutate(&octets) }
        }
        return octets
    }

    /// A chunked body, which is damaged in a quarter of the cases.
    mutating func chunkedBody() -> [UInt8] {
        var octets = Array(chunks().utf8)
        if random.below(4) == 0 { mutate(&octets) }
        return octets
    }

    /// A way in which `count` octets can arrive: the number of octets after each arrival.
    mutating func arrival(of count: Int) -> [Int] {
        guard count > 0 else { return [0] }
        let longest = 1 + random.below(min(count, 60))
        var ends: [Int] = []
        while (ends.last ?? 0) < count { ends.append(min(count, (ends.last ?? 0) + 1 + random.below(longest))) }
        return ends
    }

    // MARK: Requests

    private mutating func request() -> [UInt8] {
        var lines = [random.below(12) == 0 ? "\r\n" : ""]
        lines[0] += "\(method()) \(target()) \(version())\r\n"
        if random.below(40) != 0 { lines.append("\(random.pick(["Host", "host", "HOST"])): \(host())\r\n") }
        for _ in 0..<random.below(4) { lines.append(field()) }
        let (framing, body) = body()
        lines.append(framing)
        return Array((lines.joined() + "\r\n" + body).utf8)
    }

    private mutating func method() -> String {
        choose(["GET", "GET", "HEAD", "POST", "OPTIONS", "get", "X"], odd: ["CONNECT", "(", ""])
    }

    private mutating func target() -> String {
        choose(
            ["/", "/a", "/a?b=c", "/%41", "/b", "/unchanged", "http://b/x", "http://b", "//"], odd: ["*", "a:80", "/a#b", "/closes"])
    }

    private mutating func version() -> String {
        choose(["HTTP/1.1", "HTTP/1.9"], odd: ["HTTP/1.0", "HTTP/2.0", "HTTP/1.1 ", "http/1.1"])
    }

    private mutating func host() -> String {
        choose(["a", "a:80", "[::1]:80"], odd: ["a b", "", "u@a", "[::1"])
    }

    private mutating func field() -> String {
        choose(
            [
                "Accept: text/html;q=0.5, */*\r\n", "X: y\r\n", "X:\r\n", "Connection: keep-alive\r\n", "Connection: upgrade, x\r\n",
                "Expect: 100-continue\r\n", "User-Agent:\t a b \r\n", "If-None-Match: \"x\", W/\"y\"\r\n", "Content_Length: 5\r\n",
            ], odd: ["Connection: close\r\n", "Expect: tea\r\n", "X : y\r\n", " folded\r\n", "Host: a\r\n"])
    }

    /// The fields that frame a body, and the body.
    private mutating func body() -> (fields: String, body: String) {
        switch random.below(5) {
        case 0, 1: return ("", "")
        case 2:
            let text = String(decoding: "GET /inner HTTP/1.1\r\nHost: a\r\n\r\n".utf8.prefix(random.below(40)), as: UTF8.self)
            return ("Content-Length: \(choose([String(text.utf8.count)], odd: ["05", "1", "129", "5, 5"]))\r\n", text)
        case 3: return ("Transfer-Encoding: \(choose(["chunked", "Chunked"], odd: ["gzip, chunked", "\"chunked\""]))\r\n", chunks())
        default: return (choose(["Content-Length: 0\r\n"], odd: ["Content-Length: 0\r\nTransfer-Encoding: chunked\r\n"]), "")
        }
    }

    private mutating func chunks() -> String {
        var text = ""
        for _ in 0..<random.below(4) {
            let data = random.pick(["a", "hello", "\r\n", "0\r\n\r\n", "GET / HTTP/1.1\r\n\r\n"])
            text += String(data.utf8.count, radix: 16, uppercase: random.below(2) == 0)
            text += choose(["", "", ";a", ";a=b", " ;a = \"b;\\\"\""], odd: [";", " "]) + "\r\n" + data + "\r\n"
        }
        text += choose(["0", "00", "0;z=y"], odd: ["0x0", "-0"]) + "\r\n"
        for _ in 0..<random.below(3) { text += choose(["X: y\r\n", "Content-Length: 5\r\n", "A:\r\n"], odd: [" b\r\n", "c\r\n"]) }
        return text + "\r\n"
    }

    /// One of the valid values, or sometimes one that is unusual or invalid.
    private mutating func choose(_ right: [String], odd: [String]) -> String {
        random.pick(random.below(30) == 0 ? odd : right)
    }

    // MARK: Faults

    private static let octets = Array("\r\n\0 \t:;,=/\"\\09afAGx%#@[]".utf8) + [0x7F, 0x80, 0xC0, 0xFF]

    private mutating func mutate(_ octets: inout [UInt8]) {
        guard !octets.isEmpty else { return }
        let place = random.below(octets.count)
        switch random.below(4) {
        case 0: octets[place] = random.pick(Self.octets)
        case 1: octets.insert(random.pick(Self.octets), at: place)
        case 2: octets.removeSubrange(place..<min(octets.count, place + 1 + random.below(3)))
        default: octets.insert(contentsOf: octets[place..<min(octets.count, place + 1 + random.below(8))], at: place)
        }
    }
}

/// A small generator of pseudo-random numbers with a seed (Steele and others, 2014).
struct SplitMix64: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    mutating func below(_ bound: Int) -> Int { Int.random(in: 0..<max(1, bound), using: &self) }

    mutating func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }
}

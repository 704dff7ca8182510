// SPDX-License-Identifier: Apache-2.0

#if HTTP2

@testable import HTTPServer

extension FuzzTarget {
    /// The HTTP/2 server: whatever a client sends, the output consists of frames in an order that RFC 9113 allows, with responses only to
    /// requests that the responder saw, and with nothing after the last GOAWAY.
    static let http2 = FuzzTarget(name: "http2") {
        { input in
            var input = input
            let style = input.popFirst() ?? 0
            let arrivalSeed = input.prefix(2)
            let frames = style % 2 == 0 ? Array(input.dropFirst(2)) : assembled(input.dropFirst(2))
            // One input in eight does not begin with the preface.
            let octets = (style % 8 == 6 ? [] : preface) + (style % 4 < 2 ? settings : []) + frames
            var seeded = arrivalSeed + octets
            for arrival in [[octets.count], Arrival(takenFrom: &seeded).ends] { talk(octets, arrival, ends: style >= 128) }
        }
    }

    private static let preface = Array("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".utf8)
    /// Empty SETTINGS, and the acknowledgement of the server's SETTINGS.
    private static let settings: [UInt8] = [0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 0, 4, 1, 0, 0, 0, 0]

    /// Frames with correct lengths, made from a short notation: type, flags, stream, length and the payload.
    private static func assembled(_ input: ArraySlice<UInt8>) -> [UInt8] {
        var rest = input
        var octets: [UInt8] = []
        while let type = rest.popFirst(), let flags = rest.popFirst(), let stream = rest.popFirst(), let length = rest.popFirst() {
            let payload = rest.prefix(Int(length))
            octets += [0, 0, UInt8(payload.count), type, flags, 0, 0, 0, stream] + payload
            rest = rest.dropFirst(payload.count)
        }
        return octets
    }

    /// One connection from its start until all its deadlines have passed.
    private static func talk(_ octets: [UInt8], _ arrival: [Int], ends: Bool) {
        let responder = FreshResponder()
        let serving = Serving(limits: .fuzzing, responder: responder)
        serving.setDate("Thu, 01 Jan 1970 00:00:00 GMT")
        var now = 1_000_000
        guard let connection = HTTP2Connection(serving: serving, workspace: HTTP2Workspace(), now: now) else { return }
        var output = OutputQueue(capacity: Limits.fuzzing.outputBytes)
        var heard = HeardFrames()
        func read() {
            while serving.queue.doNext() {}
            for letter in serving.mailbox.takeAll() { connection.finish(letter) }
            repeat {
                connection.fill(&output, now: now)
                require(output.bytes.count < 256 * 1024, "\(output.bytes.count) octets at once")
                output.withStretches { stretches in
                    for stretch in stretches {
                        heard.take(Array(UnsafeRawBufferPointer(start: stretch.iov_base, count: stretch.iov_len))[...])
                    }
                }
                if output.isEmpty { break }
                output.removeAll()
            } while connection.wantsToSend
        }
        read()
        var start = 0
        for end in arrival {
            while start < end {
                let taken = connection.receive(octets.span.extracting(start..<end), now: now)
                require(taken > 0 && taken <= end - start, "\(taken) octets of \(end - start)")
                start += taken
            }
            now += 10
            if end % 3 != 0 { read() }
        }
        read()
        if ends { connection.end(now: now) }
        for _ in 0..<80 {
            now += 500
            connection.expire(now: now)
            read()
        }
        require(connection.phase == .closing || !ends || connection.failure != nil || connection.session.isAlive, "an end without end")
        heard.check(requests: serving.counters.requests.values.reduce(0, +))
        if connection.failure != nil { require(heard.goodbyes > 0, "no GOAWAY") }
        require(connection.streams.owned >= 0, "\(connection.streams.owned) octets owned")
    }
}

/// Makes a new response for each request, so that freeing one too early is detected.
private struct FreshResponder: Responder {
    private static let mostContent = 200

    /// Requests with longer paths have their content read, and those with the longest are refused whatever it is.
    func contentHandling(for head: RequestHead, in bytes: Span<UInt8>) -> ContentHandling {
        switch head.target.count {
        case ..<3: .drop
        case ..<6: .read(upTo: Self.mostContent)
        default: .refuse(.made(Response(status: 415, fields: [], body: [UInt8](repeating: 0x61, count: 2000))))
        }
    }

    func respond(to head: RequestHead, in bytes: Span<UInt8>, content: Content) -> Reply {
        require(
            TargetForm.isOriginForm(bytes.extracting(head.target.within(bytes))) || head.method == .options || head.method == .connect,
            "a target")
        require(content.bytes.count <= Self.mostContent, "\(content.bytes.count) octets of content")
        let size = head.target.count * 40 + content.bytes.count
        let answer = Response(status: 200, fields: [.init("x-fresh", "a")], body: [UInt8](repeating: 0x61, count: size))
        return head.target.count == 5 ? .later { _ in answer } : .made(answer)
    }

    func refuse(_ rejection: Rejection) -> Response {
        Response(status: rejection.status, fields: [.init("x-refused", rejection.rawValue)], body: Array(rejection.detail.utf8))
    }
}

/// Splits what the server sends into frames, and checks them.
private struct HeardFrames {
    private var pending: [UInt8] = []
    private var isFirst = true
    private var finished: Set<UInt32> = []
    private var answers = 0
    private var heads: [UInt32: Int] = [:]
    private(set) var goodbyes = 0

    mutating func take(_ octets: ArraySlice<UInt8>) {
        pending += octets
        var start = 0
        while pending.count - start >= 9 {
            let length = Int(pending[start]) << 16 | Int(pending[start + 1]) << 8 | Int(pending[start + 2])
            require(length <= 16384, "a frame of \(length) octets")
            guard pending.count - start - 9 >= length else { break }
            let stream = pending[(start + 5)..<(start + 9)].reduce(0) { $0 << 8 | UInt32($1) }
            hear(type: pending[start + 3], flags: pending[start + 4], stream: stream)
            start += 9 + length
        }
        pending.removeFirst(start)
    }

    private mutating func hear(type: UInt8, flags: UInt8, stream: UInt32) {
        require(!isFirst || type == 4, "the first frame is of type \(type)")
        isFirst = false
        require([0, 1, 3, 4, 6, 7, 8, 9].contains(type), "a frame of type \(type)")
        switch type {
        case 0, 1:
            require(stream % 2 == 1, "an answer on stream \(stream)")
            require(!finished.contains(stream), "more on stream \(stream), which has ended")
            if type == 1 { heads[stream, default: 0] += 1 }
            // An interim response may precede the final one.
            require(heads[stream, default: 0] <= 2, "another answer on stream \(stream)")
            if flags & 1 != 0 {
                finished.insert(stream)
                answers += 1
            }
        case 3:
            require(stream % 2 == 1, "a reset of stream \(stream)")
            finished.insert(stream)
        case 7:
            require(stream == 0, "GOAWAY on a stream")
            goodbyes += 1
        default: break
        }
    }

    func check(requests: Int) {
        require(pending.isEmpty, "\(pending.count) octets that are no frame")
        require(requests >= 0 && goodbyes <= 4, "\(goodbyes) times GOAWAY")
    }
}

#endif

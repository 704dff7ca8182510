// SPDX-License-Identifier: Apache-2.0

#if HTTP2

/// One open stream: a request that is being read, or a response that is being sent. The object is reused for other streams.
final class HTTP2Stream {
    @exclusivity(unchecked) fileprivate(set) var id: Int32 = 0
    /// The index of the stream in `HTTP2StreamTable`.
    @exclusivity(unchecked) fileprivate(set) var place = 0
    /// The response that is being sent, held until the stream closes: nghttp2 points into its fields.
    @exclusivity(unchecked) var answer: Delivery?
    /// The request, while its body is being read.
    @exclusivity(unchecked) var open: OpenRequest?
    /// The request, while its response is being made on another thread.
    @exclusivity(unchecked) var working: Working?
    /// The response, where its content comes in parts.
    @exclusivity(unchecked) var streaming: Streaming?
    /// Octets of the body, or of its current part, that have been sent.
    @exclusivity(unchecked) var sent = 0
    /// Octets of memory that this response alone keeps alive; 0 for one that is shared.
    @exclusivity(unchecked) fileprivate(set) var owned = 0
    /// When the current wait began, in the loop's milliseconds: the wait for the body, or for room to send.
    @exclusivity(unchecked) var since = 0
    /// Octets of content that have arrived; counted from zero again after the response.
    @exclusivity(unchecked) var received = 0
    /// How the stream is reset after its response: with PROTOCOL_ERROR for a malformed request (RFC 9113 §8.1.1), or with NO_ERROR when the
    /// client is still sending content that nobody needs (§8.1).
    @exclusivity(unchecked) var resetAfterAnswer: HTTP2ErrorCode?

    /// The response or the part of it that is being sent.
    var current: Delivery? { streaming?.current ?? answer }

    /// Octets of the body, or of its current part, that are still to be sent.
    var rest: Int { max(0, (current?.response.octets.count ?? 0) - sent) }

    fileprivate func clear() {
        id = 0
        answer = nil
        open = nil
        working = nil
        streaming = nil
        sent = 0
        owned = 0
        received = 0
        resetAfterAnswer = nil
    }

    /// What is needed of a request to send its response.
    struct Asked {
        var method = RequestMethod.get
        var record: AccessRecord?
    }

    struct Working {
        let job: Job
        let asked: Asked
        let route: Int
    }

    /// Allocated separately, because few streams have content.
    final class OpenRequest {
        let asked: Asked
        let head: RequestHead
        /// What `head` points into.
        let bytes: [UInt8]
        let hold: MemoryPool.Hold
        /// Nil where the content is dropped.
        let content: ContentBuffer?
        /// Content-Length, where sent.
        let length: Int?
        /// The most octets of content to accept.
        let most: Int
        /// The reply that is given whatever the content is.
        let refusal: Reply?

        init(
            _ asked: Asked, _ reader: HTTP2RequestReader, _ hold: MemoryPool.Hold, length: Int?, most: Int, content: ContentBuffer?,
            refusal: Reply?
        ) {
            self.asked = asked
            head = reader.head
            bytes = reader.bytes
            self.hold = hold
            self.length = length
            self.most = most
            self.content = content
            self.refusal = refusal
        }
    }
}

/// The open streams of one connection. A stream has a place, which nghttp2 stores to find it by; places are reused.
struct HTTP2StreamTable {
    private(set) var places: [HTTP2Stream?] = []
    private var free: [Int] = []
    private(set) var count = 0
    /// The sum of `owned` of all streams.
    private(set) var owned = 0

    /// The stream at a place; nil when it has closed.
    subscript(_ place: Int) -> HTTP2Stream? { places.indices.contains(place) ? places[place] : nil }

    /// Gives stream `id` a place, represented by the object `stream`, which must not be in use.
    mutating func open(_ id: Int32, now: Int, as stream: HTTP2Stream) {
        count += 1
        stream.id = id
        stream.since = now
        if let place = free.popLast() {
            stream.place = place
            places[place] = stream
        } else {
            stream.place = places.count
            places.append(stream)
        }
    }

    /// Records that the response on `stream`, which must be in this table, was made for it alone.
    mutating func own(_ octets: Int, on stream: HTTP2Stream) {
        owned += octets - stream.owned
        stream.owned = octets
    }

    /// Removes a stream from this table and clears it.
    mutating func close(_ stream: HTTP2Stream) {
        guard self[stream.place] === stream else { return }
        owned -= stream.owned
        places[stream.place] = nil
        free.append(stream.place)
        stream.clear()
        count -= 1
        // An idle connection keeps no memory for many places.
        if count == 0, places.count > Self.mostKept { removeAll() }
    }

    mutating func removeAll() { self = HTTP2StreamTable() }

    private static let mostKept = 16
}

#endif

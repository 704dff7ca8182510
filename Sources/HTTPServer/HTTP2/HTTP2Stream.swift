// SPDX-License-Identifier: Apache-2.0

#if HTTP2

/// One open stream: a request that is being read, or an answer that is being sent. Used again for other streams.
final class HTTP2Stream {
    @exclusivity(unchecked) fileprivate(set) var id: Int32 = 0
    /// In the table of its connection.
    @exclusivity(unchecked) fileprivate(set) var place = 0
    /// What is being sent, held until the stream closes: nghttp2 points into its fields.
    @exclusivity(unchecked) var answer: Delivery?
    /// The request, while its body is being read.
    @exclusivity(unchecked) var open: OpenRequest?
    /// The request, while its answer is being worked out.
    @exclusivity(unchecked) var working: Working?
    /// Octets of the body that were sent.
    @exclusivity(unchecked) var sent = 0
    /// Memory that this answer alone keeps alive, in octets; none for one that was made at start and is shared.
    @exclusivity(unchecked) fileprivate(set) var owned = 0
    /// When the wait that is going on began, in the loop's milliseconds: for the body, or for room to send.
    @exclusivity(unchecked) var since = 0
    /// Octets of content that came, counted anew from the answer on.
    @exclusivity(unchecked) var received = 0
    /// How the stream is reset behind its answer: as malformed (RFC 9113 §8.1.1), or with NO_ERROR where the client still sends
    /// what nobody needs (§8.1).
    @exclusivity(unchecked) var resetAfterAnswer: HTTP2ErrorCode?

    /// Octets of the body that are still to be sent.
    var rest: Int { max(0, (answer?.response.octets.count ?? 0) - sent) }

    fileprivate func clear() {
        id = 0
        answer = nil
        open = nil
        working = nil
        sent = 0
        owned = 0
        received = 0
        resetAfterAnswer = nil
    }

    /// What an answer needs to know of its request.
    struct Asked {
        var method = RequestMethod.get
        var record: AccessRecord?
    }

    struct Working {
        let job: Job
        let asked: Asked
        let route: Int
    }

    /// Of few streams, so that it is an object of its own.
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
        /// Octets of content that may come.
        let most: Int

        init(
            _ asked: Asked, _ reader: HTTP2RequestReader, _ hold: MemoryPool.Hold, length: Int?, most: Int, content: ContentBuffer?
        ) {
            self.asked = asked
            head = reader.head
            bytes = reader.bytes
            self.hold = hold
            self.length = length
            self.most = most
            self.content = content
        }
    }
}

/// The open streams of one connection, in places that are used again: a place is what nghttp2 is given to find a stream by.
struct HTTP2StreamTable {
    private(set) var places: [HTTP2Stream?] = []
    private var free: [Int] = []
    private(set) var count = 0
    /// The sum of what the streams own.
    private(set) var owned = 0

    /// The stream in a place; nil when it has closed.
    subscript(_ place: Int) -> HTTP2Stream? { places.indices.contains(place) ? places[place] : nil }

    /// Gives `id` a place, and the object `stream`, which nothing else uses.
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

    /// The answer on `stream`, one of this table, was made for it alone.
    mutating func own(_ octets: Int, on stream: HTTP2Stream) {
        owned += octets - stream.owned
        stream.owned = octets
    }

    /// Forgets a stream of this table and empties it.
    mutating func close(_ stream: HTTP2Stream) {
        guard self[stream.place] === stream else { return }
        owned -= stream.owned
        places[stream.place] = nil
        free.append(stream.place)
        stream.clear()
        count -= 1
        // An idle connection holds no places.
        if count == 0, places.count > Self.mostKept { removeAll() }
    }

    mutating func removeAll() { self = HTTP2StreamTable() }

    private static let mostKept = 16
}

#endif

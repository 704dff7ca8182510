// SPDX-License-Identifier: Apache-2.0

#if HTTP2

/// One open stream: a request that is being read, or an answer that is being sent.
struct HTTP2Stream {
    var id: Int32 = 0
    /// What is being sent, held until the stream closes: nghttp2 points into its fields.
    var response: Response?
    /// The request, while its body is being read.
    var open: OpenRequest?
    /// Octets of the body that were sent.
    var sent = 0
    /// Memory that this answer alone keeps alive, in octets; none for one that was made at start and is shared.
    var owned = 0
    /// When the wait that is going on began, in the loop's milliseconds: for the body, or for room to send.
    var since = 0
    /// The client still sends when the answer has gone; it is told to stop then (RFC 9113 §8.1).
    var resetsAfterAnswer = false

    /// Of few streams, so that it is an object of its own.
    final class OpenRequest {
        let reply: Reply
        let method: RequestMethod
        let record: AccessRecord?
        /// Octets of the body that were read and dropped.
        var bodyBytes = 0

        init(_ reply: Reply, _ method: RequestMethod, _ record: AccessRecord?) {
            self.reply = reply
            self.method = method
            self.record = record
        }
    }
}

/// The open streams of one connection, in places that are used again.
struct HTTP2StreamTable {
    private(set) var places: [HTTP2Stream] = []
    private var free: [Int] = []
    private(set) var count = 0
    /// The sum of what the streams own.
    private(set) var owned = 0

    /// Gives `id` a place.
    mutating func open(_ id: Int32, now: Int) -> Int {
        count += 1
        if let place = free.popLast() {
            places[place].id = id
            places[place].since = now
            return place
        }
        places.append(HTTP2Stream(id: id, since: now))
        return places.count - 1
    }

    mutating func close(_ place: Int) {
        guard isOpen(place) else { return }
        owned -= places[place].owned
        places[place] = HTTP2Stream()
        free.append(place)
        count -= 1
        // An idle connection holds no places.
        if count == 0, places.count > Self.mostKept { removeAll() }
    }

    mutating func removeAll() { self = HTTP2StreamTable() }

    private static let mostKept = 16

    func isOpen(_ place: Int) -> Bool { places.indices.contains(place) && places[place].id != 0 }

    /// A place that is not open reads as an empty stream, and writing to it changes nothing.
    subscript(_ place: Int) -> HTTP2Stream {
        get { places.indices.contains(place) ? places[place] : HTTP2Stream() }
        _modify {
            guard isOpen(place) else {
                var none = HTTP2Stream()
                yield &none
                return
            }
            let before = places[place].owned
            yield &places[place]
            owned += places[place].owned - before
        }
    }
}

#endif

// SPDX-License-Identifier: Apache-2.0

import Testing

@testable import HTTPServer

struct HTTP1ConnectionTests {
    private let next = "GET /next HTTP/1.1\r\nHost: a\r\n\r\n"

    @Test(arguments: Refusal.all)
    func refusesAndReadsNothingMore_RFC9112_11_2(refusal: Refusal) {
        let conversation = Exchange.of(refusal.request + Array(Refusal.smuggled.utf8), limits: Refusal.limits)
        #expect(conversation.statuses == [refusal.rejection.status])
        #expect(conversation.responses.first?.fields["x-refused"] == refusal.rejection.rawValue)
        #expect(conversation.responses.first?.closes == true)
        #expect(conversation.phase == .closing)
        #expect(conversation.lingers)
        #expect(!conversation.seen.contains("GET /smuggled"))
        #expect(conversation.seen.isEmpty)
    }

    @Test func answersPipelinedRequestsInOrder_RFC9112_9_3_2() {
        let requests = "GET /1 HTTP/1.1\r\nHost: a\r\n\r\nHEAD /2 HTTP/1.1\r\nHost: a\r\n\r\n\r\n" + next
        let conversation = Exchange.of(requests)
        #expect(conversation.seen == ["GET /1", "HEAD /2", "GET /next"])
        #expect(conversation.phase == .idle)
    }

    @Test func emptyLinesBehindAnAnswerAskForNothing_RFC9112_2_2() {
        let request = "GET /1 HTTP/1.1\r\nHost: a\r\n\r\n"
        for rest in ["\r", "\r\n", "\r\n\r\n"] {
            #expect(Exchange.of(request + rest).phase == .idle, "\(rest.debugDescription)")
        }
        #expect(Exchange.of(request + "\r\nG").phase == .head)
        // A client that has not sent a request yet must begin in time.
        #expect(Exchange.of("\r\n").phase == .head)
    }

    @Test func anAnswerToHeadHasLengthButNoContent_RFC9110_9_3_2() throws {
        let conversation = Exchange.of("HEAD /medium HTTP/1.1\r\nHost: a\r\n\r\n")
        let (response, length) = try #require(ReceivedResponse.read(conversation.answers, hasBody: false))
        #expect(response.fields["content-length"] == "12000")
        #expect(length == conversation.answers.count)
    }

    @Test(arguments: [
        "HEAD / HTTP/1.1\r\n\r\n", "HEAD / HTTP/1.1\r\nHost : a\r\n\r\n", "HEAD / HTTP/1.1\r\nHost: a\r\nContent-Length: 9999\r\n\r\n",
        "HEAD / HTTP/3.0\r\n", "HEAD / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nx",
    ])
    func aRefusalOfHeadHasNoContent_RFC9110_9_3_2(request: String) throws {
        let conversation = Exchange.of(request)
        let (response, length) = try #require(ReceivedResponse.read(conversation.answers, hasBody: false))
        #expect(response.status >= 400)
        #expect(length == conversation.answers.count)
    }

    // MARK: Bodies

    @Test(arguments: ["GET", "HEAD", "POST", "OPTIONS", "PUT"])
    func readsABodyToItsEndAndDropsIt_RFC9112_9_3(method: String) {
        let smuggled = Refusal.smuggled
        let withLength = "\(method) /a HTTP/1.1\r\nHost: a\r\nContent-Length: \(smuggled.utf8.count)\r\n\r\n\(smuggled)"
        #expect(Exchange.of(withLength + next).seen == ["\(method) /a", "GET /next"])
        let size = String(smuggled.utf8.count, radix: 16)
        let chunked = "\(method) /a HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n\(size)\r\n\(smuggled)\r\n0\r\n\r\n"
        #expect(Exchange.of(chunked + next).seen == ["\(method) /a", "GET /next"])
    }

    @Test func answersOnlyWhenTheBodyIsThere() {
        let conversation = Exchange.of("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhell")
        #expect(conversation.answers.isEmpty)
        #expect(conversation.phase == .body)
    }

    @Test func aBodyOfLengthZeroIsNone_RFC9110_8_6() {
        #expect(Exchange.of("POST /a HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n" + next).seen == ["POST /a", "GET /next"])
    }

    // MARK: Content that is wanted

    private func post(_ path: String, _ content: String) -> String {
        "POST \(path) HTTP/1.1\r\nHost: a\r\nContent-Length: \(content.utf8.count)\r\n\r\n\(content)"
    }

    private func chunkedPost(_ path: String, _ chunks: String...) -> String {
        let framed = chunks.map { "\(String($0.utf8.count, radix: 16))\r\n\($0)\r\n" }.joined()
        return "POST \(path) HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n\(framed)0\r\n\r\n"
    }

    @Test(arguments: ["/content", "/work"])
    func handsContentToTheResponder_RFC9110_6_4(path: String) {
        for request in [post(path, Refusal.smuggled), chunkedPost(path, "GET /smuggled HTTP/1.1\r\n", "Host: a\r\n", "\r\n")] {
            let conversation = Exchange.of(request + next)
            #expect(conversation.responses.map(\.text) == [Refusal.smuggled, "GET /next"])
            #expect(conversation.seen == ["POST \(path)", "GET /next"])
        }
    }

    @Test func takesContentUpToTheBoundOfItsRoute() {
        let most = String(repeating: "a", count: EchoResponder.mostContent)
        let requests = [post("/content", most), chunkedPost("/content", most)]
        for request in requests {
            #expect(Exchange.converse(Array(request.utf8), [request.utf8.count]).responses.map(\.text) == [most])
        }
        for request in [post("/content", most + "a"), chunkedPost("/content", most, "a")] {
            let conversation = Exchange.converse(Array(request.utf8), [request.utf8.count])
            #expect(conversation.statuses == [413])
            #expect(conversation.phase == .closing)
            #expect(conversation.seen.isEmpty)
        }
    }

    @Test func refusesAtOnceWhatIsAnnouncedBeyondTheBound_RFC9110_15_5_14() {
        let head = "POST /content HTTP/1.1\r\nHost: a\r\nContent-Length: \(EchoResponder.mostContent + 1)\r\n"
        for fields in ["", "Expect: 100-continue\r\n"] {
            let conversation = Exchange.of(head + fields + "\r\n")
            #expect(conversation.statuses == [413])
            #expect(conversation.phase == .closing)
            #expect(conversation.seen.isEmpty)
        }
    }

    @Test func unwantedContentKeepsTheConnectionWhereItIsShort() {
        let short = Exchange.of(post("/unwanted", "some") + next)
        #expect(short.responses.map(\.text) == ["unwanted", "GET /next"])
        #expect(short.seen == ["GET /next"])
        for request in [
            "POST /unwanted HTTP/1.1\r\nHost: a\r\nContent-Length: 1025\r\n\r\n",
            "POST /unwanted HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nExpect: 100-continue\r\n\r\n",
            "POST /unwanted HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n401\r\n",
        ] {
            let conversation = Exchange.of(request)
            #expect(conversation.statuses == [415])
            #expect(conversation.responses.first?.closes == true)
            #expect(conversation.phase == .closing)
        }
    }

    @Test func contentBeyondTheMemoryForItIsRefused() {
        let limits = Limits.test { $0.receivedBytes = 4096 }
        let request = Array(post("/content", String(repeating: "a", count: 4096)).utf8)
        let conversation = Exchange.converse(request, [request.count], limits)
        #expect(conversation.statuses == [503])
        #expect(conversation.responses.first?.fields["x-refused"] == "overloaded")
    }

    // MARK: 100-continue

    private let expecting = "POST /a HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nExpect: 100-continue\r\n\r\n"

    @Test func sends100BeforeTheBodyAndTheAnswerAfterIt_RFC9110_10_1_1() {
        let octets = Array((expecting + "hello").utf8)
        let waiting = Exchange.converse(octets, [expecting.utf8.count])
        #expect(text(waiting.answers) == "HTTP/1.1 100 Continue\r\n\r\n")
        #expect(waiting.phase == .body)
        #expect(Exchange.converse(octets, [expecting.utf8.count, octets.count]).statuses == [100, 200])
    }

    @Test func omits100WhenTheBodyIsAlreadyThere_RFC9110_10_1_1() {
        let octets = Array((expecting + "hello").utf8)
        #expect(Exchange.converse(octets, [octets.count]).statuses == [200])
    }

    @Test func omits100WhenThereIsNoBody_RFC9110_10_1_1() {
        #expect(Exchange.of("GET / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\n\r\n").statuses == [200])
    }

    @Test func omits100ToHTTP1_0_RFC9110_10_1_1() {
        let octets = Array("POST /a HTTP/1.0\r\nContent-Length: 5\r\nExpect: 100-continue\r\n\r\nhello".utf8)
        #expect(Exchange.converse(octets, [octets.count - 5, octets.count]).statuses == [200])
    }

    @Test func refusesATooLargeBodyInsteadOf100_RFC9110_10_1_1() {
        let conversation = Exchange.of("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9999\r\nExpect: 100-continue\r\n\r\n")
        #expect(conversation.statuses == [413])
    }

    // MARK: Persistence

    @Test(arguments: [
        ("GET / HTTP/1.1\r\nHost: a\r\n\r\n", nil), ("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", "close"),
        ("GET / HTTP/1.0\r\n\r\n", "close"), ("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n", "keep-alive"),
        ("GET / HTTP/1.0\r\nConnection: keep-alive, close\r\n\r\n", "close"), ("GET /closes HTTP/1.1\r\nHost: a\r\n\r\n", "close"),
        ("GET / HTTP/1.9\r\nHost: a\r\n\r\n", nil), ("CONNECT a:80 HTTP/1.1\r\nHost: a\r\n\r\n", "close"),
        ("POST /closes HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\nab", "close"),
    ])
    func saysAndDoesWhatPersistenceAsks_RFC9112_9_3(request: String, option: String?) {
        let conversation = Exchange.of(request + next)
        #expect(conversation.responses.first?.fields["connection"] == option)
        #expect(conversation.statuses.count == (option == "close" ? 1 : 2))
        #expect(conversation.phase == (option == "close" ? .closing : .idle))
        #expect(conversation.lingers == (option == "close"))
    }

    @Test func nothingBehindConnectIsARequest_RFC9110_9_3_6() {
        let conversation = Exchange.of("CONNECT a:80 HTTP/1.1\r\nHost: a\r\n\r\n" + Refusal.smuggled)
        #expect(conversation.seen == ["CONNECT a:80"])
        #expect(conversation.responses.first?.closes == true)
    }

    // MARK: Ending and backlog

    /// A connection that was fed `start`, told to end, and then fed `rest`.
    private func ended(after start: String, then rest: String) -> (answers: String, phase: HTTP1Connection.Phase) {
        let octets = Array((start + rest).utf8)
        let responder = EchoResponder()
        let serving = Serving(limits: .test, responder: responder)
        var connection = HTTP1Connection()
        var output = OutputQueue(capacity: 1 << 16)
        var head = RequestHead()
        let whole = octets.span.extracting(0..<start.utf8.count)
        let taken = connection.receive(whole, head: &head, serving: serving, output: &output)
        output.removeAll()
        connection.end()
        _ = connection.receive(
            octets.span.extracting(taken..<octets.count), head: &head, serving: serving, output: &output)
        return (text(output.unsent), connection.phase)
    }

    @Test(arguments: ["", "GET / HTTP/1.1\r\nHost: a\r\n\r\n"])
    func endsAtOnceBetweenTwoRequests(start: String) {
        let end = ended(after: start, then: next)
        #expect(end.phase == .closing)
        #expect(end.answers.isEmpty)
    }

    @Test(arguments: [
        ("G", "ET / HTTP/1.1\r\nHost: a\r\n\r\n"), ("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhe", "llo"),
        ("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n", "\r\n"),
    ])
    func endsWithTheAnswerInHand_RFC9112_9_6(start: String, rest: String) {
        let end = ended(after: start, then: rest + next)
        #expect(end.phase == .closing)
        #expect(ReceivedResponse.readAll(Array(end.answers.utf8))?.map(\.closes) == [true])
    }

    /// Other connections may be waiting while the requests of one client are processed.
    @Test func stopsReadingBehindAnAnswerThatWasMadeForItsRequest() {
        let serving = Serving(limits: .test, responder: EchoResponder())
        var connection = HTTP1Connection()
        var output = OutputQueue(capacity: 64 * 1024)
        var head = RequestHead()
        for (path, answers) in [("/own", 1), ("/unchanged", 1), ("/shared", 5)] {
            output.removeAll()
            let request = "GET \(path) HTTP/1.1\r\nHost: a\r\n\r\n"
            let octets = Array(String(repeating: request, count: 5).utf8)
            let taken = connection.receive(octets.span, head: &head, serving: serving, output: &output)
            #expect(taken == answers * request.utf8.count, "\(path)")
        }
    }

    @Test(arguments: ["/", "/medium", "/large"])
    func stopsReadingWhenTheOutputIsFull(path: String) {
        let request = "GET \(path) HTTP/1.1\r\nHost: a\r\n\r\n"
        let octets = Array(String(repeating: request, count: 2000).utf8)
        let responder = EchoResponder()
        let serving = Serving(limits: .test, responder: responder)
        var connection = HTTP1Connection()
        var output = OutputQueue(capacity: 64 * 1024)
        var head = RequestHead()
        var taken = 0
        while !output.isFull {
            let more = connection.receive(octets.span.extracting(taken..<octets.count), head: &head, serving: serving, output: &output)
            if more == 0 { break }
            taken += more
        }
        #expect(output.isFull)
        #expect(taken < octets.count)
        #expect(taken == responder.seen.count * request.utf8.count)
        #expect(output.bytes.count < 64 * 1024 + 16 * 1024 + 256)
        let more = connection.receive(
            octets.span.extracting(taken..<octets.count), head: &head, serving: serving, output: &output)
        #expect(more == 0)
    }
}

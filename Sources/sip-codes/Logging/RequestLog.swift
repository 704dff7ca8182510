// SPDX-License-Identifier: Apache-2.0

import Dispatch
import HTTPServer
import Logging
import Synchronization

/// The access log: a line for each response, made on a thread of its own, so that it never blocks an event loop. Lines that would have to
/// wait too long are left out and counted. Of the requests that the server refused, only a limited number per second gets a line.
final class RequestLog: AccessLog {
    private let log: Logger
    private let writer: LogWriter
    private let queue = DispatchQueue(label: "access-log")
    private let waiting = Atomic<Int>(0)
    private let left = Atomic<Int>(0)
    private let refusals = Mutex(RateLimit(most: 10))
    private let omissions = Mutex(RateLimit(most: 1))

    private static let mostWaiting = 8192

    private let proxies: TrustedProxies?

    /// - Parameters:
    ///   - proxies: the reverse proxies that are trusted to name the address of a client.
    ///   - writer: writes the lines of `log`.
    init(_ log: Logger, proxies: TrustedProxies? = nil, writer: LogWriter = .standardError) {
        self.log = log
        self.proxies = proxies
        self.writer = writer
    }

    func record(_ record: AccessRecord) {
        if record.refusal != nil, !refusals.withLock({ $0.allows(at: DispatchTime.now().uptimeNanoseconds) }) {
            left.add(1, ordering: .relaxed)
            return
        }
        guard waiting.load(ordering: .relaxed) < Self.mostWaiting, !writer.isBehind else {
            left.add(1, ordering: .relaxed)
            return
        }
        waiting.add(1, ordering: .relaxed)
        queue.async { [self] in
            waiting.subtract(1, ordering: .relaxed)
            guard !writer.isBehind else {
                left.add(1, ordering: .relaxed)
                return
            }
            if left.load(ordering: .relaxed) > 0, omissions.withLock({ $0.allows(at: DispatchTime.now().uptimeNanoseconds) }) {
                tellOmissions()
            }
            log.info(record.refusal == nil ? "answered" : "refused", metadata: metadata(record))
        }
    }

    private func tellOmissions() {
        let count = left.exchange(0, ordering: .relaxed)
        if count > 0 { log.warning("access log lines lost", metadata: ["count": .stringConvertible(count)]) }
    }

    /// Waits until lines have been made of all earlier records.
    func flush() { queue.sync { tellOmissions() } }

    private func metadata(_ record: AccessRecord) -> Logger.Metadata {
        var fields: Logger.Metadata = [
            "client": "\(record.client)", "status": .stringConvertible(record.status), "bytes": .stringConvertible(record.bytes),
            "duration_us": .stringConvertible(record.nanoseconds / 1000),
        ]
        if let client = proxies?.client(of: record), client != record.client {
            fields["client"] = "\(client)"
            fields["proxy"] = "\(record.client)"
        }
        if !record.method.isEmpty {
            fields["method"] = "\(record.method)"
            fields["target"] = "\(record.target)"
            fields["protocol"] = "\(record.version)"
        }
        if let requestID = record.requestID { fields["request_id"] = "\(requestID)" }
        if let refusal = record.refusal { fields["reason"] = "\(refusal.rawValue)" }
        return fields
    }
}

/// Allows a bounded number of events in each second.
struct RateLimit {
    let most: Int
    private var second: UInt64 = 0
    private var count = 0

    init(most: Int) { self.most = most }

    /// - Parameter time: nanoseconds on a clock that only goes forward.
    mutating func allows(at time: UInt64) -> Bool {
        let now = time / 1_000_000_000
        if now != second {
            second = now
            count = 0
        }
        guard count < most else { return false }
        count += 1
        return true
    }
}

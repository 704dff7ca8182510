// SPDX-License-Identifier: Apache-2.0

import CEvent
import Glibc

/// An epoll instance (epoll(7)), level-triggered.
struct Poll: ~Copyable {
    struct Interest: OptionSet, Sendable {
        let rawValue: UInt32

        static let read = Interest(rawValue: EPOLLIN.rawValue)
        static let write = Interest(rawValue: EPOLLOUT.rawValue)
        /// Only one of the loops that wait is woken for a new connection.
        static let exclusive = Interest(rawValue: EPOLLEXCLUSIVE.rawValue)
        /// The client has closed its side or is gone.
        static let hangUp = Interest(rawValue: EPOLLRDHUP.rawValue)
        /// Always reported, even if not asked for.
        static let failure = Interest(rawValue: EPOLLERR.rawValue | EPOLLHUP.rawValue)
    }

    private let descriptor: Int32
    /// Unsafe: epoll_wait writes at most `capacity` events to it; it lives as long as this value.
    private let events: UnsafeMutablePointer<epoll_event>
    private let capacity: Int

    init(eventsAtOnce: Int) throws(SystemError) {
        descriptor = epoll_create1(Int32(EPOLL_CLOEXEC))
        if descriptor < 0 { throw SystemError("epoll_create1") }
        capacity = max(1, eventsAtOnce)
        events = .allocate(capacity: capacity)
        events.initialize(repeating: epoll_event(), count: capacity)
    }

    deinit {
        close(descriptor)
        events.deallocate()
    }

    func add(_ socket: Int32, _ interest: Interest, token: UInt64) throws(SystemError) {
        try control(EPOLL_CTL_ADD, socket, interest, token)
    }

    func change(_ socket: Int32, _ interest: Interest, token: UInt64) throws(SystemError) {
        try control(EPOLL_CTL_MOD, socket, interest, token)
    }

    func remove(_ socket: Int32) {
        _ = epoll_ctl(descriptor, EPOLL_CTL_DEL, socket, nil)
    }

    private func control(_ operation: Int32, _ socket: Int32, _ interest: Interest, _ token: UInt64) throws(SystemError) {
        var event = cevent_make(interest.rawValue, token)
        if epoll_ctl(descriptor, operation, socket, &event) < 0 { throw SystemError("epoll_ctl") }
    }

    /// Waits for events and returns how many there are; read them with `event(_:)`.
    /// `milliseconds` below zero waits without end. Interrupted by a signal, it returns 0.
    func wait(milliseconds: Int) -> Int {
        max(0, Int(epoll_wait(descriptor, events, Int32(clamping: capacity), Int32(clamping: milliseconds))))
    }

    /// One of the events that the last `wait` found.
    func event(_ index: Int) -> (token: UInt64, interest: Interest) {
        let event = events + min(max(index, 0), capacity - 1)
        return (cevent_token(event), Interest(rawValue: event.pointee.events))
    }
}

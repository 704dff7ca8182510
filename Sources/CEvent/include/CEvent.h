// SPDX-License-Identifier: Apache-2.0
// The parts of the C library that Swift's Glibc module does not export.
#ifndef CEVENT_H
#define CEVENT_H

#include <stddef.h>
#include <stdint.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>

/// accept4(2): a non-blocking, close-on-exec socket for the next connection, whose other end is written to `peer`, a struct
/// sockaddr_storage; or -1 with errno. To name the type, this header would have to take sys/socket.h away from Swift's Glibc.
int cevent_accept(int listener, void *peer);

/// The time that `text` is as strftime writes it by `format`, octet by octet, in seconds since 1970, or -1.
int64_t cevent_parse_time(const char *text, const char *format);

/// The CPUs in this process's affinity mask (sched_getaffinity(2)), or -1.
int cevent_cpu_count(void);

/// The event's own word. Swift imports epoll_data_t as a union of a packed struct, awkward to reach from there.
static inline uint64_t cevent_token(const struct epoll_event *event) { return event->data.u64; }

/// An event for epoll_ctl.
static inline struct epoll_event cevent_make(uint32_t events, uint64_t token) {
    struct epoll_event event;
    event.events = events;
    event.data.u64 = token;
    return event;
}

#endif

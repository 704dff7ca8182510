// SPDX-License-Identifier: Apache-2.0
// The parts of the C library that Swift's Glibc module does not export.
#ifndef CEVENT_H
#define CEVENT_H

#include <stddef.h>
#include <stdint.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>

/// accept4(2): returns a non-blocking, close-on-exec socket for the next connection, or -1 with errno. The address of the other end is
/// written to `peer`, a struct sockaddr_storage. The type is not named because this header would have to include <sys/socket.h>, and Swift
/// would then attribute its declarations to this module instead of Glibc.
int cevent_accept(int listener, void *peer);

/// Parses `text`, which must be exactly what strftime writes by `format`. Returns seconds since 1970-01-01 00:00:00 UTC, or -1.
int64_t cevent_parse_time(const char *text, const char *format);

/// The CPUs in this process's affinity mask (sched_getaffinity(2)), or -1.
int cevent_cpu_count(void);

/// Gives the memory that was freed back to the system, with the GNU C library (malloc_trim(3)); others do so by themselves.
void cevent_trim(void);

/// The token that an event carries. Swift imports epoll_data_t as a union within a packed struct, which is awkward to read there.
static inline uint64_t cevent_token(const struct epoll_event *event) { return event->data.u64; }

/// An event for epoll_ctl(2) that carries `token`.
static inline struct epoll_event cevent_make(uint32_t events, uint64_t token) {
    struct epoll_event event;
    event.events = events;
    event.data.u64 = token;
    return event;
}

#endif

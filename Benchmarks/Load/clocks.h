// SPDX-License-Identifier: Apache-2.0
// Time, in nanoseconds.
#pragma once

#include <stdint.h>
#include <sys/types.h>
#include <time.h>

static inline int64_t nanoseconds(clockid_t clock) {
    struct timespec time;
    if (clock_gettime(clock, &time) != 0) return -1;
    return time.tv_sec * 1000000000LL + time.tv_nsec;
}

static inline int64_t now(void) { return nanoseconds(CLOCK_MONOTONIC); }

// The CPU time, user and system, of all threads of a process, as exact as the scheduler counts it, while /proc/PID/stat counts ticks of ten
// milliseconds. -1 where there is no such process.
static inline int64_t cpu_time(pid_t process) {
    clockid_t clock;
    if (clock_getcpuclockid(process, &clock) != 0) return -1;
    return nanoseconds(clock);
}

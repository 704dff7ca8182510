// SPDX-License-Identifier: Apache-2.0
#define _GNU_SOURCE 1
#include "CEvent.h"

#include <sched.h>
#include <sys/socket.h>
#include <time.h>

int cevent_accept(int listener) { return accept4(listener, NULL, NULL, SOCK_NONBLOCK | SOCK_CLOEXEC); }

int cevent_cpu_count(void) {
    cpu_set_t set;
    if (sched_getaffinity(0, sizeof set, &set) != 0) return -1;
    return CPU_COUNT(&set);
}

int64_t cevent_parse_time(const char *text, const char *format) {
    struct tm parts = {0};
    const char *end = strptime(text, format, &parts);
    if (end == NULL || *end != 0) return -1;
    return (int64_t)timegm(&parts);
}

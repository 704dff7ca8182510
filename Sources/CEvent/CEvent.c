// SPDX-License-Identifier: Apache-2.0
#define _GNU_SOURCE 1
#include "CEvent.h"

#ifdef __GLIBC__
#include <malloc.h>
#endif
#include <sched.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>

int cevent_accept(int listener, void *peer) {
    socklen_t length = sizeof(struct sockaddr_storage);
    return accept4(listener, (struct sockaddr *)peer, &length, SOCK_NONBLOCK | SOCK_CLOEXEC);
}

void cevent_trim(void) {
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

int cevent_cpu_count(void) {
    cpu_set_t set;
    if (sched_getaffinity(0, sizeof set, &set) != 0) return -1;
    return CPU_COUNT(&set);
}

int64_t cevent_parse_time(const char *text, const char *format) {
    struct tm parts = {0};
    const char *end = strptime(text, format, &parts);
    if (end == NULL || *end != 0) return -1;
    time_t seconds = timegm(&parts);
    // strptime accepts more than the format describes, and dates that do not exist. Hence the result is formatted again, and only a text
    // that comes out unchanged is accepted.
    char again[64];
    if (gmtime_r(&seconds, &parts) == NULL || strftime(again, sizeof again, format, &parts) == 0) return -1;
    return strcmp(again, text) == 0 ? (int64_t)seconds : -1;
}

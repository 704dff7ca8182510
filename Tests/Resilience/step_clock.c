// SPDX-License-Identifier: Apache-2.0
// Preloaded into the service: steps the wall clock by STEP_CLOCK_SECONDS once STEP_CLOCK_FILE exists.
#define _GNU_SOURCE
#include <stdlib.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

int clock_gettime(clockid_t clock, struct timespec *time) {
    int result = (int)syscall(SYS_clock_gettime, clock, time);
    const char *file = getenv("STEP_CLOCK_FILE");
    const char *seconds = getenv("STEP_CLOCK_SECONDS");
    int is_wall = clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE;
    if (result == 0 && is_wall && file && seconds && access(file, F_OK) == 0) time->tv_sec += atol(seconds);
    return result;
}

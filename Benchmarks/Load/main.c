// SPDX-License-Identifier: Apache-2.0
// A single-threaded load generator that knows exactly what it sends, checks every response, and measures the CPU time of the server during
// exactly the time in which it counts responses. See options.c for its usage.
#include <stdlib.h>
#include <sys/epoll.h>
#include <sys/resource.h>

#include "fail.h"
#include "loops.h"

static void raise_descriptor_limit(void) {
    struct rlimit limit;
    if (getrlimit(RLIMIT_NOFILE, &limit) != 0) return;
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
}

int main(int argc, char **argv) {
    static struct measure measure;
    struct options options = options_read(argc, argv);
    raise_descriptor_limit();
    int epoll = epoll_create1(0);
    struct connection *connections = calloc((size_t)options.connections, sizeof *connections);
    if (epoll < 0 || connections == NULL) fail_errno("cannot start");
    measure_init(&measure, &options);
    (options.rate > 0 ? open_loop : closed_loop)(&options, &measure, connections, epoll);
    if (options.count == 0) measure_print(&measure, &options);
}

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <sys/types.h>

#include "requests.h"

enum { most_servers = 64 };

struct options {
    int port;
    int connections;
    int pipeline;          // requests in one write, on each connection
    int reconnects;        // whether each request gets a connection of its own
    double rate;           // requests a second, sent when they are due; 0: the next when the last is answered
    double held_up;        // microseconds between two looks at the clock from which the open loop counts itself as held up
    double seconds;        // how long to measure
    double warmup;         // how long to run before that
    long count;            // how many requests to send instead, unmeasured
    pid_t servers[most_servers];  // whose CPU time to measure
    int server_count;
    struct request_list list;
};

// Ends the program with a message when an option is wrong.
struct options options_read(int argc, char **argv);

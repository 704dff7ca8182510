// SPDX-License-Identifier: Apache-2.0
#include "options.h"

#include <getopt.h>
#include <stdlib.h>

#include "fail.h"

static const char usage[] =
    "usage: load --port PORT --requests FILE [--connections N] [--pipeline N] [--reconnect] [--rate PER-SECOND]\n"
    "            [--held-up MICROSECONDS] [--warmup SECONDS] [--seconds SECONDS | --count N] [--server PID]...\n";

static double number(const char *name, const char *text, double least, double most) {
    char *end;
    double value = strtod(text, &end);
    if (*text == 0 || *end != 0 || !(value >= least && value <= most)) {
        fail("--%s is '%s'; it must be a number from %g to %g", name, text, least, most);
    }
    return value;
}

static struct options checked(struct options options, const char *requests) {
    if (options.port == 0 || requests == NULL) {
        fputs(usage, stderr);
        exit(2);
    }
    if (options.reconnects && options.pipeline > 1) fail("--reconnect and --pipeline exclude each other");
    if (options.rate > 0 && (options.reconnects || options.pipeline > 1 || options.count > 0)) {
        fail("--rate goes with none of --reconnect, --pipeline and --count");
    }
    options.list = requests_read(requests);
    return options;
}

struct options options_read(int argc, char **argv) {
    static const struct option names[] = {
        {"port", required_argument, NULL, 'p'},    {"requests", required_argument, NULL, 'f'},
        {"connections", required_argument, NULL, 'c'}, {"pipeline", required_argument, NULL, 'k'},
        {"reconnect", no_argument, NULL, 'x'},     {"rate", required_argument, NULL, 'r'},
        {"warmup", required_argument, NULL, 'w'},  {"seconds", required_argument, NULL, 's'},
        {"held-up", required_argument, NULL, 'h'}, {"count", required_argument, NULL, 'n'},
        {"server", required_argument, NULL, 'S'},
        {NULL, 0, NULL, 0}};
    struct options options = {.connections = 1, .pipeline = 1, .warmup = 0.3, .seconds = 1, .held_up = 100};
    const char *requests = NULL;
    int letter;
    while ((letter = getopt_long(argc, argv, "", names, NULL)) != -1) {
        switch (letter) {
            case 'p': options.port = (int)number("port", optarg, 1, 65535); break;
            case 'f': requests = optarg; break;
            case 'c': options.connections = (int)number("connections", optarg, 1, 100000); break;
            case 'k': options.pipeline = (int)number("pipeline", optarg, 1, 64); break;
            case 'x': options.reconnects = 1; break;
            case 'r': options.rate = number("rate", optarg, 1, 1e7); break;
            case 'h': options.held_up = number("held-up", optarg, 1, 1e9); break;
            case 'w': options.warmup = number("warmup", optarg, 0, 3600); break;
            case 's': options.seconds = number("seconds", optarg, 0.01, 3600); break;
            case 'n': options.count = (long)number("count", optarg, 1, 1e9); break;
            case 'S':
                if (options.server_count == most_servers) fail("at most %d servers", most_servers);
                options.servers[options.server_count++] = (pid_t)number("server", optarg, 1, 1e9);
                break;
            default: fputs(usage, stderr); exit(2);
        }
    }
    return checked(options, requests);
}

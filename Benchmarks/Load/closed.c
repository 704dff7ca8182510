// SPDX-License-Identifier: Apache-2.0
#include <sys/epoll.h>

#include "clocks.h"
#include "fail.h"
#include "loops.h"

struct turn {
    const struct options *options;
    int epoll;
    size_t next;   // place of the next request in the list
    long left;     // requests to send; negative without a bound
    long waiting;  // answers to come
};

static void ask(struct turn *turn, struct connection *connection) {
    int count = turn->options->pipeline;
    if (turn->left >= 0 && count > turn->left) count = (int)turn->left;
    if (count == 0) return;
    if (turn->left > 0) turn->left -= count;
    turn->waiting += count;
    connection->started = now();
    if (turn->options->reconnects) connection_open(connection, turn->options->port, turn->epoll);
    connection_ask(connection, &turn->options->list, turn->next, count);
    turn->next = (turn->next + (size_t)count) % turn->options->list.count;
}

static void answered(struct turn *turn, struct measure *measure, struct connection *connection) {
    int answers = connection_read(connection, &turn->options->list);
    if (answers == 0) return;
    turn->waiting -= answers;
    int64_t latency = now() - connection->started;
    for (int index = 0; index < answers; index++) measure_answer(measure, latency);
    if (connection->unanswered > 0) return;
    if (turn->options->reconnects) connection_close(connection);
    ask(turn, connection);
}

void closed_loop(const struct options *options, struct measure *measure, struct connection *connections, int epoll) {
    struct turn turn = {.options = options, .epoll = epoll, .left = options->count > 0 ? options->count : -1};
    for (int index = 0; index < options->connections; index++) {
        if (!options->reconnects) connection_open(&connections[index], options->port, epoll);
        ask(&turn, &connections[index]);
    }
    while (options->count > 0 ? turn.waiting > 0 : measure_goes_on(measure, options, now())) {
        struct epoll_event events[events_at_once];
        int count = epoll_wait(epoll, events, events_at_once, 100);
        if (count < 0 && errno != EINTR) fail_errno("epoll_wait");
        for (int index = 0; index < count; index++) answered(&turn, measure, events[index].data.ptr);
    }
}

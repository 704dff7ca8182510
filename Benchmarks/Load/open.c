// SPDX-License-Identifier: Apache-2.0
#include <stdlib.h>
#include <sys/epoll.h>

#include "clocks.h"
#include "fail.h"
#include "loops.h"

// The connections without an open request, the one that has been idle longest first.
struct queue {
    struct connection **places;
    size_t room, first, count;
};

static void enqueue(struct queue *queue, struct connection *connection) {
    queue->places[(queue->first + queue->count++) % queue->room] = connection;
}

static struct connection *dequeue(struct queue *queue) {
    struct connection *connection = queue->places[queue->first];
    queue->first = (queue->first + 1) % queue->room;
    queue->count--;
    return connection;
}

// Sends the requests that are due, as long as there are idle connections.
static void send_due(const struct options *options, struct measure *measure, struct queue *idle, int64_t began, uint64_t *sent) {
    double interval = 1e9 / options->rate;
    while (idle->count > 0) {
        int64_t due = began + (int64_t)((double)*sent * interval), time = now();
        if (time < due) return;
        if (measure->has_begun) histogram_add(&measure->lateness, time - due);
        struct connection *connection = dequeue(idle);
        connection->started = due;
        connection_ask(connection, &options->list, *sent % options->list.count, 1);
        ++*sent;
    }
}

void open_loop(const struct options *options, struct measure *measure, struct connection *connections, int epoll) {
    struct queue idle = {.room = (size_t)options->connections};
    idle.places = calloc(idle.room, sizeof *idle.places);
    if (idle.places == NULL) fail("out of memory");
    for (int index = 0; index < options->connections; index++) {
        connection_open(&connections[index], options->port, epoll);
        enqueue(&idle, &connections[index]);
    }
    int64_t began = now();
    uint64_t sent = 0;
    while (measure_goes_on(measure, options, now())) {
        struct epoll_event events[events_at_once];
        send_due(options, measure, &idle, began, &sent);
        // Never sleeps, because waking up takes longer than many a response.
        int count = epoll_wait(epoll, events, events_at_once, 0);
        if (count < 0 && errno != EINTR) fail_errno("epoll_wait");
        for (int index = 0; index < count; index++) {
            struct connection *connection = events[index].data.ptr;
            if (connection_read(connection, &options->list) == 0) continue;
            measure_answer(measure, now() - connection->started);
            enqueue(&idle, connection);
        }
    }
    free(idle.places);
}

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

// When requests are due. This program never sleeps, and does one operation between two looks at the clock, which takes microseconds. Where
// much more time has passed, the machine has held it up: others ran, or the host gave the CPU away. No server is to blame for that, and no
// client would have sent the requests of that time together, so the schedule is put off by it.
struct schedule {
    double interval;
    int64_t began;
    uint64_t sent;
    int64_t held_up;  // nanoseconds between two looks from which it was
    int64_t looked;  // when this program last looked at the clock
    uint64_t holds;  // how often it was held up
};

static int64_t look(struct schedule *schedule) {
    int64_t time = now(), passed = time - schedule->looked;
    if (passed > schedule->held_up) {
        schedule->began += passed;
        schedule->holds++;
    }
    schedule->looked = time;
    return time;
}

// Sends the requests that are due, as long as there are idle connections.
static void send_due(const struct options *options, struct schedule *schedule, struct queue *idle) {
    while (idle->count > 0) {
        int64_t time = look(schedule), due = schedule->began + (int64_t)((double)schedule->sent * schedule->interval);
        if (time < due) return;
        struct connection *connection = dequeue(idle);
        connection->started = due;
        // Where no connection was free, the server was late.
        connection->late = time - (due > connection->freed ? due : connection->freed);
        connection->holds = schedule->holds;
        connection_ask(connection, &options->list, schedule->sent % options->list.count, 1);
        schedule->sent++;
    }
}

// A request that was under way while this program was held up says nothing about the server: its answer may have waited here.
static void answered(struct connection *connection, struct schedule *schedule, struct measure *measure) {
    int64_t time = connection->freed = look(schedule);
    if (connection->holds != schedule->holds) {
        if (measure->has_begun) measure->disturbed++;
        return;
    }
    if (measure->has_begun) histogram_add(&measure->lateness, connection->late);
    measure_answer(measure, time - connection->started);
}

void open_loop(const struct options *options, struct measure *measure, struct connection *connections, int epoll) {
    struct queue idle = {.room = (size_t)options->connections};
    idle.places = calloc(idle.room, sizeof *idle.places);
    if (idle.places == NULL) fail("out of memory");
    for (int index = 0; index < options->connections; index++) {
        connection_open(&connections[index], options->port, epoll);
        enqueue(&idle, &connections[index]);
    }
    int64_t start = now();
    int64_t held_up = (int64_t)(options->held_up * 1e3);
    struct schedule schedule = {.interval = 1e9 / options->rate, .began = start, .held_up = held_up, .looked = start};
    while (measure_goes_on(measure, options, now())) {
        struct epoll_event events[events_at_once];
        send_due(options, &schedule, &idle);
        // Never sleeps, because waking up takes longer than many a response.
        int count = epoll_wait(epoll, events, events_at_once, 0);
        if (count < 0 && errno != EINTR) fail_errno("epoll_wait");
        for (int index = 0; index < count; index++) {
            struct connection *connection = events[index].data.ptr;
            look(&schedule);
            if (connection_read(connection, &options->list) == 0) continue;
            answered(connection, &schedule, measure);
            enqueue(&idle, connection);
        }
    }
    free(idle.places);
}

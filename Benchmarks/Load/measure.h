// SPDX-License-Identifier: Apache-2.0
// What is counted from the end of the warm-up to the end of the run, and how it is printed.
#pragma once

#include <stdint.h>

#include "histogram.h"
#include "options.h"

struct measure {
    int64_t begins, ends;    // of the time that counts
    int has_begun;
    int64_t began;           // when the figures below were taken
    int64_t server_cpu, own_cpu;
    uint64_t answers;
    struct histogram latency;
    // Of the open loop alone:
    struct histogram lateness;  // how long after its time each request was sent though a connection was free
    uint64_t disturbed;         // answers to requests that were under way while this program was held up, which are not counted
};

void measure_init(struct measure *measure, const struct options *options);

// Must be called at each turn of a loop. False when the run is over.
int measure_goes_on(struct measure *measure, const struct options *options, int64_t now);

static inline void measure_answer(struct measure *measure, int64_t latency) {
    if (!measure->has_begun) return;
    measure->answers++;
    histogram_add(&measure->latency, latency);
}

// Prints one line of JSON: seconds, CPU seconds, microseconds.
void measure_print(const struct measure *measure, const struct options *options);

// SPDX-License-Identifier: Apache-2.0
// A histogram of durations, with 64 steps for each doubling, so that every value is exact within 1.6 %.
#pragma once

#include <stdint.h>

enum { histogram_steps = 64, histogram_buckets = histogram_steps * 42 };

struct histogram {
    uint64_t total;
    uint64_t counts[histogram_buckets];
    int64_t largest;
};

void histogram_add(struct histogram *histogram, int64_t value);

// The smallest value that at least `share` of all values do not exceed; 0 for an empty histogram.
int64_t histogram_quantile(const struct histogram *histogram, double share);

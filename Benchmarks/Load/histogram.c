// SPDX-License-Identifier: Apache-2.0
#include "histogram.h"

#include <math.h>

// Below twice the number of steps, each value has its own bucket; above that, the leading seven bits choose the bucket.
static int bucket_of(int64_t value) {
    if (value < 2 * histogram_steps) return value < 0 ? 0 : (int)value;
    int shift = 63 - __builtin_clzll((unsigned long long)value) - 6;
    int bucket = shift * histogram_steps + (int)(value >> shift);
    return bucket < histogram_buckets ? bucket : histogram_buckets - 1;
}

// The largest value in a bucket.
static int64_t value_of(int bucket) {
    if (bucket < 2 * histogram_steps) return bucket;
    int shift = bucket / histogram_steps - 1;
    return (((int64_t)(bucket - shift * histogram_steps) + 1) << shift) - 1;
}

void histogram_add(struct histogram *histogram, int64_t value) {
    histogram->counts[bucket_of(value)]++;
    histogram->total++;
    if (value > histogram->largest) histogram->largest = value;
}

int64_t histogram_quantile(const struct histogram *histogram, double share) {
    uint64_t wanted = (uint64_t)ceil(share * (double)histogram->total), seen = 0;
    if (wanted == 0) return 0;
    for (int bucket = 0; bucket < histogram_buckets; bucket++) {
        seen += histogram->counts[bucket];
        if (seen >= wanted) {
            int64_t value = value_of(bucket);
            return value < histogram->largest ? value : histogram->largest;
        }
    }
    return histogram->largest;
}

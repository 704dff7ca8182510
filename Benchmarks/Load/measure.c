// SPDX-License-Identifier: Apache-2.0
#include "measure.h"

#include <stdio.h>
#include <unistd.h>

#include "clocks.h"
#include "fail.h"

static int64_t cpu_time_of_servers(const struct options *options) {
    int64_t sum = 0;
    for (int index = 0; index < options->server_count; index++) {
        int64_t time = cpu_time(options->servers[index]);
        if (time < 0) fail("process %d, the server, is gone", (int)options->servers[index]);
        sum += time;
    }
    return sum;
}

void measure_init(struct measure *measure, const struct options *options) {
    measure->begins = now() + (int64_t)(options->warmup * 1e9);
}

int measure_goes_on(struct measure *measure, const struct options *options, int64_t time) {
    if (!measure->has_begun && time >= measure->begins) {
        measure->has_begun = 1;
        measure->server_cpu = cpu_time_of_servers(options);
        measure->own_cpu = cpu_time(getpid());
        measure->began = now();
        measure->ends = measure->began + (int64_t)(options->seconds * 1e9);
    }
    return !measure->has_begun || time < measure->ends;
}

static void print_quantiles(const char *name, const struct histogram *histogram) {
    printf(", \"%s_us\": {\"p50\": %.1f, \"p99\": %.1f, \"p999\": %.1f, \"max\": %.1f}", name,
           (double)histogram_quantile(histogram, 0.5) / 1e3, (double)histogram_quantile(histogram, 0.99) / 1e3,
           (double)histogram_quantile(histogram, 0.999) / 1e3, (double)histogram->largest / 1e3);
}

void measure_print(const struct measure *measure, const struct options *options) {
    double seconds = (double)(now() - measure->began) / 1e9;
    double server = (double)(cpu_time_of_servers(options) - measure->server_cpu) / 1e9;
    double own = (double)(cpu_time(getpid()) - measure->own_cpu) / 1e9;
    printf("{\"answers\": %lu, \"seconds\": %.6f, \"server_cpu\": %.6f, \"load_cpu\": %.6f", (unsigned long)measure->answers, seconds,
           server, own);
    print_quantiles("latency", &measure->latency);
    if (options->rate > 0) {
        print_quantiles("lateness", &measure->lateness);
        printf(", \"disturbed\": %lu", (unsigned long)measure->disturbed);
    }
    puts("}");
}

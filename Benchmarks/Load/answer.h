// SPDX-License-Identifier: Apache-2.0
// Reads HTTP/1.1 responses from a stream of bytes, however it is fragmented, and compares each with the expected one.
#pragma once

#include <stddef.h>

#include "requests.h"

enum { most_head_bytes = 8 * 1024 };

struct answer_reader {
    size_t body_left;  // bytes of the body in hand that are still to come
    size_t kept;       // bytes of an unfinished head
    char head[most_head_bytes];
};

// Consumes bytes from the front of [*bytes, end) up to the end of one response. Returns true when that response is complete: *bytes then
// points behind it. Returns false when all bytes were consumed and more are needed. Ends the program when the response is not the expected
// one.
int answer_read(struct answer_reader *reader, const char **bytes, const char *end, const struct request *request);

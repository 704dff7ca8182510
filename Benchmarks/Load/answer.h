// SPDX-License-Identifier: Apache-2.0
// Reads HTTP/1.1 answers off a stream of bytes, however they are cut, and holds each against what was expected.
#pragma once

#include <stddef.h>

#include "requests.h"

enum { most_head_bytes = 8 * 1024 };

struct answer_reader {
    size_t body_left;  // bytes of the body in hand that are still to come
    size_t kept;       // bytes of an unfinished head
    char head[most_head_bytes];
};

// Takes bytes from the front of [*bytes, end) as far as one answer goes. True when that answer is complete: *bytes then
// points behind it. False when all was taken and more must come. Ends the program when the answer is not the expected one.
int answer_read(struct answer_reader *reader, const char **bytes, const char *end, const struct request *request);

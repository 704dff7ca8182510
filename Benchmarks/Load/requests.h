// SPDX-License-Identifier: Apache-2.0
// The requests that are sent, in turn, and what each must be answered with.
//
// They come from a text file. A request is a line with the expected status and the expected length of the body, the
// head as it is sent (the line ends become CR LF), and an empty line:
//
//   200 18015
//   GET /codes/486 HTTP/1.1
//   Host: localhost
//
#pragma once

#include <stddef.h>

struct request {
    const char *head;
    size_t head_length;
    int status;
    size_t body_length;
};

struct request_list {
    struct request *requests;
    size_t count;
};

// Ends the program with a message that names file and line when the file is not of that form.
struct request_list requests_read(const char *path);

// The first line of a request, for a message.
const char *request_line(const struct request *request);

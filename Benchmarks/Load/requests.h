// SPDX-License-Identifier: Apache-2.0
// The requests, which are sent in turn, and the expected response to each.
//
// They are read from a text file. A request is a line with the expected status and the expected length of the body, the head to send (whose
// line ends become CR LF), and an empty line:
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

// Ends the program with a message that names file and line when the file does not have this format.
struct request_list requests_read(const char *path);

// The first line of a request, for a message.
const char *request_line(const struct request *request);

// SPDX-License-Identifier: Apache-2.0
// One connection to the server: sends a group of requests at a time and reads the responses in their order.
#pragma once

#include <netinet/in.h>
#include <stdint.h>

#include "answer.h"
#include "requests.h"

struct connection {
    int socket;
    size_t next_answer;   // place in the list of the request whose answer comes next
    int unanswered;       // requests sent and not yet answered
    int64_t started;      // when they were sent; in the open loop, when they were due
    // Of the open loop alone:
    int64_t late;    // how long after that it was sent, though the connection was free
    int64_t freed;   // when the last answer had come
    uint64_t holds;  // how often this program had been held up until then
    struct answer_reader reader;
};

// Connects, from many loopback addresses in turn, so that closed connections never use up the ports.
void connection_open(struct connection *connection, int port, int epoll);

void connection_close(struct connection *connection);

// Sends `count` requests in one write, beginning with number `first` of the list.
void connection_ask(struct connection *connection, const struct request_list *list, size_t first, int count);

// Reads what has arrived. Returns the number of responses that are complete now.
int connection_read(struct connection *connection, const struct request_list *list);

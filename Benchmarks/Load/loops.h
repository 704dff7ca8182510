// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "connection.h"
#include "measure.h"

enum { events_at_once = 256 };

// Sends on each connection as soon as it has its answers. The latency is that of a client that waits for the server, and
// hides what the others would have seen meanwhile: good for rates, not for tails.
void closed_loop(const struct options *options, struct measure *measure, struct connection *connections, int epoll);

// Sends at a constant rate, whatever the server does. The latency counts from the time at which a request was due, so that
// a stall of the server, or of ours, shows in every request that it held up.
void open_loop(const struct options *options, struct measure *measure, struct connection *connections, int epoll);

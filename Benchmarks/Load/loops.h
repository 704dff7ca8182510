// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "connection.h"
#include "measure.h"

enum { events_at_once = 256 };

// Sends on each connection as soon as its responses have arrived. The latency is that of a client that waits for the server, and hides what
// other clients would have seen in the meantime: suitable for rates, not for tail latencies.
void closed_loop(const struct options *options, struct measure *measure, struct connection *connections, int epoll);

// Sends at a constant rate, whatever the server does. The latency counts from the time at which a request was due, so that a stall of the
// server, or of this program, shows in every request that it delayed.
void open_loop(const struct options *options, struct measure *measure, struct connection *connections, int epoll);

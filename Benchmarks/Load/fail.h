// SPDX-License-Identifier: Apache-2.0
// Ends the program with a message, because a run with an error has no figures.
#pragma once

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define fail(...)                     \
    do {                              \
        fprintf(stderr, "load: ");    \
        fprintf(stderr, __VA_ARGS__); \
        fputc('\n', stderr);          \
        exit(1);                      \
    } while (0)

#define fail_errno(what) fail("%s: %s", what, strerror(errno))

// SPDX-License-Identifier: Apache-2.0
// Preloaded into the service: while the file that FAIL_ACCEPT_FILE names exists, accept4 fails with FAIL_ACCEPT_ERRNO.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>

int accept4(int listener, struct sockaddr *address, socklen_t *length, int flags) {
    static int (*real)(int, struct sockaddr *, socklen_t *, int);
    if (!real) real = (int (*)(int, struct sockaddr *, socklen_t *, int))dlsym(RTLD_NEXT, "accept4");
    const char *file = getenv("FAIL_ACCEPT_FILE"), *code = getenv("FAIL_ACCEPT_ERRNO");
    if (file && code && access(file, F_OK) == 0) {
        errno = atoi(code);
        return -1;
    }
    return real(listener, address, length, flags);
}

// SPDX-License-Identifier: Apache-2.0
// The limit: one thread, one epoll set, and the same bytes as the response to every request. It reads, finds the end of a head, and writes:
// no parsing, no deadlines, no counters. Its cost is that of the system calls, so no server of this kind can be much cheaper.
//
//   limit PORT ANSWER-FILE...   prints the port that it got; PORT 0 takes a free one
//
// With several answers a request names the one that it wants by the four digits behind "GET /", counted from 0. They are read where they
// must be, and nothing is compared. Each head must then arrive whole and alone.
#define _GNU_SOURCE 1
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

enum { most_descriptors = 1 << 17, events_at_once = 256, read_size = 16 * 1024, copies_of_one = 16 };

// The state of a connection between two events; zero for an idle one.
struct connection {
    unsigned char matched;  // bytes of CR LF CR LF that the last read ended with
    unsigned char waits;    // whether the socket is watched for room instead of for bytes
    size_t owed;            // bytes of answers that are still to be written
    size_t answer;          // which answer those are
};

struct answer {
    char *bytes;  // several times over, so that pipelined requests take one write
    size_t length, copies;
};

static struct connection connections[most_descriptors];
static struct answer *answers;
static size_t answer_count;

static void fail(const char *what) {
    perror(what);
    exit(1);
}

static struct answer load_answer(const char *path, size_t copies) {
    FILE *file = fopen(path, "rb");
    if (file == NULL) fail(path);
    fseek(file, 0, SEEK_END);
    struct answer answer = {.length = (size_t)ftell(file), .copies = copies};
    rewind(file);
    answer.bytes = malloc(answer.length * copies);
    if (answer.bytes == NULL || answer.length == 0 || fread(answer.bytes, 1, answer.length, file) != answer.length) fail(path);
    fclose(file);
    for (size_t copy = 1; copy < copies; copy++) memcpy(answer.bytes + copy * answer.length, answer.bytes, answer.length);
    return answer;
}

static void load_answers(char **paths, size_t count) {
    answers = calloc(count, sizeof *answers);
    if (answers == NULL) fail("no memory");
    answer_count = count;
    for (size_t index = 0; index < count; index++) answers[index] = load_answer(paths[index], count == 1 ? copies_of_one : 1);
}

static int listen_on(int port) {
    int one = 1, listener = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons((unsigned short)port)};
    socklen_t length = sizeof address;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &one, sizeof one);
    setsockopt(listener, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);  // accepted sockets inherit it
    if (bind(listener, (struct sockaddr *)&address, length) != 0 || listen(listener, 1024) != 0) fail("cannot listen");
    getsockname(listener, (struct sockaddr *)&address, &length);
    printf("limit listening on http://127.0.0.1:%d\n", ntohs(address.sin_port));
    fflush(stdout);
    return listener;
}

static void watch(int epoll, int operation, int socket, unsigned events) {
    struct epoll_event event = {.events = events, .data.fd = socket};
    if (epoll_ctl(epoll, operation, socket, &event) != 0) fail("epoll_ctl");
}

// How many heads end in these bytes. `matched` is kept from one read to the next.
static size_t heads_in(const char *bytes, size_t count, unsigned char *matched) {
    size_t heads = 0;
    const char *end = bytes + count;
    // The usual case: whole heads and nothing besides.
    while (*matched == 0) {
        const char *found = memmem(bytes, (size_t)(end - bytes), "\r\n\r\n", 4);
        if (found == NULL) break;
        heads++;
        bytes = found + 4;
        if (bytes == end) return heads;
    }
    for (; bytes < end; bytes++) {
        if (*bytes == "\r\n\r\n"[*matched]) {
            if (++*matched == 4) heads++, *matched = 0;
        } else {
            *matched = *bytes == '\r';
        }
    }
    return heads;
}

static void hang_up(int socket) {
    connections[socket] = (struct connection){0};
    close(socket);
}

// Writes what is owed; the rest waits for room in the socket.
static void pay(int epoll, int socket) {
    struct connection *connection = &connections[socket];
    const struct answer *answer = &answers[connection->answer];
    while (connection->owed > 0) {
        // The next octet to be written: the previous write may have ended within a response.
        size_t start = (answer->length - connection->owed % answer->length) % answer->length;
        size_t room = answer->length * answer->copies - start;
        size_t size = connection->owed < room ? connection->owed : room;
        ssize_t sent = send(socket, answer->bytes + start, size, MSG_NOSIGNAL);
        if (sent < 0) {
            if (errno != EAGAIN) return hang_up(socket);
            break;
        }
        connection->owed -= (size_t)sent;
    }
    unsigned char waits = connection->owed > 0;
    if (waits == connection->waits) return;
    connection->waits = waits;
    watch(epoll, EPOLL_CTL_MOD, socket, waits ? EPOLLOUT : EPOLLIN);
}

// Which answer the head asks for by its number.
static size_t wanted(const char *head, size_t length) {
    size_t number = 0;
    for (size_t place = 5; place < 9 && place < length; place++) number = number * 10 + (size_t)(head[place] - '0');
    if (number < answer_count) return number;
    fprintf(stderr, "limit: a request names none of the %zu answers\n", answer_count);
    exit(1);
}

static void serve(int epoll, int socket) {
    static char bytes[read_size];
    if (connections[socket].waits) return pay(epoll, socket);
    ssize_t count = recv(socket, bytes, sizeof bytes, 0);
    if (count <= 0) {
        if (count == 0 || errno != EAGAIN) hang_up(socket);
        return;
    }
    struct connection *connection = &connections[socket];
    if (answer_count > 1) connection->answer = wanted(bytes, (size_t)count);
    connection->owed += heads_in(bytes, (size_t)count, &connection->matched) * answers[connection->answer].length;
    pay(epoll, socket);
}

int main(int argc, char **argv) {
    if (argc < 3) {
        fprintf(stderr, "usage: limit PORT ANSWER-FILE...\n");
        return 2;
    }
    struct rlimit descriptors = {most_descriptors, most_descriptors}, allowed;
    if (getrlimit(RLIMIT_NOFILE, &allowed) == 0 && allowed.rlim_max < most_descriptors) descriptors = allowed;
    descriptors.rlim_cur = descriptors.rlim_max;
    setrlimit(RLIMIT_NOFILE, &descriptors);
    load_answers(argv + 2, (size_t)argc - 2);
    int listener = listen_on(atoi(argv[1])), epoll = epoll_create1(0);
    watch(epoll, EPOLL_CTL_ADD, listener, EPOLLIN);
    for (;;) {
        static struct epoll_event events[events_at_once];
        int count = epoll_wait(epoll, events, events_at_once, -1);
        for (int index = 0; index < count; index++) {
            int socket = events[index].data.fd;
            if (socket != listener) {
                serve(epoll, socket);
                continue;
            }
            int accepted = accept4(listener, NULL, NULL, SOCK_NONBLOCK);
            if (accepted >= 0) watch(epoll, EPOLL_CTL_ADD, accepted, EPOLLIN);
        }
    }
}

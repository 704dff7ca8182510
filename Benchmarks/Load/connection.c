// SPDX-License-Identifier: Apache-2.0
#define _GNU_SOURCE 1
#include "connection.h"

#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include "fail.h"

// The next of the addresses 127.0.1.1 to 127.0.1.64: each has about 28,000 ports, and all are this machine.
static struct sockaddr_in next_source(void) {
    static unsigned turn = 0;
    struct sockaddr_in source = {.sin_family = AF_INET};
    source.sin_addr.s_addr = htonl(0x7f000101 + turn++ % 64);
    return source;
}

void connection_open(struct connection *connection, int port, int epoll) {
    int one = 1;
    struct sockaddr_in source = next_source(), server = {.sin_family = AF_INET, .sin_port = htons((unsigned short)port)};
    server.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    int descriptor = socket(AF_INET, SOCK_STREAM, 0);
    if (descriptor < 0) fail_errno("socket");
    setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    setsockopt(descriptor, IPPROTO_IP, IP_BIND_ADDRESS_NO_PORT, &one, sizeof one);
    if (bind(descriptor, (struct sockaddr *)&source, sizeof source) != 0) fail_errno("bind");
    if (connect(descriptor, (struct sockaddr *)&server, sizeof server) != 0) fail_errno("connect");
    connection->socket = descriptor;
    connection->unanswered = 0;
    connection->reader.kept = 0;
    connection->reader.body_left = 0;
    struct epoll_event event = {.events = EPOLLIN, .data.ptr = connection};
    if (epoll_ctl(epoll, EPOLL_CTL_ADD, descriptor, &event) != 0) fail_errno("epoll_ctl");
}

void connection_close(struct connection *connection) {
    close(connection->socket);
    connection->socket = -1;
}

void connection_ask(struct connection *connection, const struct request_list *list, size_t first, int count) {
    enum { most_at_once = 64 };
    struct iovec parts[most_at_once];
    size_t size = 0;
    if (count > most_at_once) fail("at most %d requests go into one write", most_at_once);
    for (int index = 0; index < count; index++) {
        const struct request *request = &list->requests[(first + (size_t)index) % list->count];
        parts[index] = (struct iovec){(void *)request->head, request->head_length};
        size += request->head_length;
    }
    struct msghdr message = {.msg_iov = parts, .msg_iovlen = (size_t)count};
    ssize_t sent = count == 1 ? send(connection->socket, parts[0].iov_base, size, MSG_NOSIGNAL | MSG_DONTWAIT)
                              : sendmsg(connection->socket, &message, MSG_NOSIGNAL | MSG_DONTWAIT);
    if (sent < 0) fail_errno("send");
    if ((size_t)sent != size) fail("the server does not read: %zd of %zu bytes were taken", sent, size);
    connection->next_answer = first % list->count;
    connection->unanswered = count;
}

int connection_read(struct connection *connection, const struct request_list *list) {
    static char bytes[256 * 1024];
    ssize_t count = recv(connection->socket, bytes, sizeof bytes, MSG_DONTWAIT);
    if (count < 0 && (errno == EAGAIN || errno == EINTR)) return 0;
    if (count < 0) fail_errno("recv");
    if (count == 0) fail("the server closed a connection with %d answers to come", connection->unanswered);
    int answers = 0;
    const char *position = bytes, *end = bytes + count;
    while (connection->unanswered > 0 && answer_read(&connection->reader, &position, end, &list->requests[connection->next_answer])) {
        answers++;
        connection->unanswered--;
        connection->next_answer = (connection->next_answer + 1) % list->count;
    }
    if (connection->unanswered == 0 && position < end) fail("%zd bytes came that nobody asked for", end - position);
    return answers;
}

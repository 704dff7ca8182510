// SPDX-License-Identifier: Apache-2.0
// Makes TLS handshakes with a server on this machine for some seconds, each on a new connection, and prints their number. Uses several
// threads, so that the server has work while a client computes.
//
//   handshakes PORT SECONDS full|resumed
#include <arpa/inet.h>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

enum { thread_count = 8 };

static SSL_CTX *context;
static int port;
static double ends;
static int resumes;

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static void fail(const char *what) {
    fprintf(stderr, "handshakes: %s: ", what);
    ERR_print_errors_fp(stderr);
    fputc('\n', stderr);
    exit(1);
}

// A connection after its handshake.
static SSL *shake(SSL_SESSION *session) {
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons((unsigned short)port)};
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    int descriptor = socket(AF_INET, SOCK_STREAM, 0);
    if (descriptor < 0 || connect(descriptor, (struct sockaddr *)&address, sizeof address) != 0) fail("cannot connect");
    SSL *connection = SSL_new(context);
    SSL_set_fd(connection, descriptor);
    if (session != NULL) SSL_set_session(connection, session);
    if (SSL_connect(connection) != 1) fail("the handshake has failed");
    if (session != NULL && !SSL_session_reused(connection)) fail("the server does not resume sessions");
    return connection;
}

static void hang_up(SSL *connection) {
    int descriptor = SSL_get_fd(connection);
    SSL_shutdown(connection);
    SSL_free(connection);
    close(descriptor);
}

// With TLS 1.3 a server sends its tickets after the handshake, so a response is read first.
static SSL_SESSION *get_session(void) {
    static const char request[] = "GET /codes/486 HTTP/1.1\r\nHost: localhost\r\n\r\n";
    char answer[4096];
    SSL *connection = shake(NULL);
    if (SSL_write(connection, request, sizeof request - 1) <= 0 || SSL_read(connection, answer, sizeof answer) <= 0) {
        fail("no answer");
    }
    SSL_SESSION *session = SSL_get1_session(connection);
    hang_up(connection);
    return session;
}

static void *run(void *count) {
    SSL_SESSION *session = resumes ? get_session() : NULL;
    while (now() < ends) {
        hang_up(shake(session));
        ++*(long *)count;
    }
    SSL_SESSION_free(session);
    return NULL;
}

int main(int argc, char **argv) {
    if (argc != 4 || (strcmp(argv[3], "full") != 0 && strcmp(argv[3], "resumed") != 0)) {
        fprintf(stderr, "usage: handshakes PORT SECONDS full|resumed\n");
        return 2;
    }
    port = atoi(argv[1]);
    ends = now() + atof(argv[2]);
    resumes = strcmp(argv[3], "resumed") == 0;
    context = SSL_CTX_new(TLS_client_method());
    // The certificate is self-signed, and nobody's identity matters here.
    SSL_CTX_set_verify(context, SSL_VERIFY_NONE, NULL);
    SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_OFF);
    if (SSL_CTX_set_alpn_protos(context, (const unsigned char *)"\x08http/1.1", 9) != 0) fail("ALPN");
    pthread_t threads[thread_count];
    long counts[thread_count] = {0}, sum = 0;
    for (int index = 0; index < thread_count; index++) pthread_create(&threads[index], NULL, run, &counts[index]);
    for (int index = 0; index < thread_count; index++) pthread_join(threads[index], NULL), sum += counts[index];
    printf("%ld\n", sum);
}

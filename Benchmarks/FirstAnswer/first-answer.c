// SPDX-License-Identifier: Apache-2.0
// Measures how long a server takes from exec to its first response with status 200. Starts the server, requests until it responds, stops
// it, and prints the elapsed nanoseconds and the server's CPU time, which does not depend on how busy the machine is.
//
//   first-answer PORT CPU COMMAND [ARGUMENT]...      the command runs on that CPU
#define _GNU_SOURCE 1
#include <arpa/inet.h>
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static const long long patience = 30 * 1000000000LL;

static long long nanoseconds(clockid_t clock) {
    struct timespec time = {0};
    clock_gettime(clock, &time);
    return time.tv_sec * 1000000000LL + time.tv_nsec;
}

static long long now(void) { return nanoseconds(CLOCK_MONOTONIC); }

static long long cpu_time(pid_t process) {
    clockid_t clock;
    return clock_getcpuclockid(process, &clock) == 0 ? nanoseconds(clock) : 0;
}

static pid_t start(int cpu, char **command) {
    pid_t child = fork();
    if (child != 0) return child;
    cpu_set_t set;
    CPU_ZERO(&set);
    CPU_SET(cpu, &set);
    sched_setaffinity(0, sizeof set, &set);
    int nowhere = open("/dev/null", O_WRONLY);
    dup2(nowhere, STDOUT_FILENO);
    dup2(nowhere, STDERR_FILENO);
    execvp(command[0], command);
    _exit(127);
}

// Whether the server accepts a connection and responds on it with 200.
static int answers(int port) {
    static const char request[] = "GET /codes/486 HTTP/1.1\r\nHost: localhost\r\n\r\n";
    char answer[4096];
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons((unsigned short)port)};
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    int connection = socket(AF_INET, SOCK_STREAM, 0), is_good = 0;
    if (connect(connection, (struct sockaddr *)&address, sizeof address) == 0 &&
        send(connection, request, sizeof request - 1, MSG_NOSIGNAL) > 0) {
        is_good = recv(connection, answer, sizeof answer, 0) >= 12 && memcmp(answer + 8, " 200", 4) == 0;
    }
    close(connection);
    return is_good;
}

int main(int argc, char **argv) {
    if (argc < 4) {
        fprintf(stderr, "usage: first-answer PORT CPU COMMAND [ARGUMENT]...\n");
        return 2;
    }
    int port = atoi(argv[1]), status;
    long long began = now();
    pid_t server = start(atoi(argv[2]), argv + 3);
    // A refused connection costs about ten microseconds, which is the precision of the result.
    while (!answers(port)) {
        if (waitpid(server, &status, WNOHANG) == server) {
            fprintf(stderr, "first-answer: %s has ended without an answer\n", argv[3]);
            return 1;
        }
        if (now() - began > patience) {
            fprintf(stderr, "first-answer: %s does not answer\n", argv[3]);
            kill(server, SIGKILL);
            return 1;
        }
    }
    long long elapsed = now() - began;
    printf("%lld %lld\n", elapsed, cpu_time(server));
    kill(server, SIGTERM);
    // Some servers wait for their clients; they have none any more.
    for (int wait = 0; waitpid(server, &status, WNOHANG) == 0; wait++) {
        if (wait == 1000) kill(server, SIGKILL);
        usleep(1000);
    }
}

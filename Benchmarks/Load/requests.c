// SPDX-License-Identifier: Apache-2.0
#define _GNU_SOURCE 1
#include "requests.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "fail.h"

static struct request *append(struct request_list *list) {
    if ((list->count & (list->count - 1)) == 0) {
        size_t room = list->count == 0 ? 1 : list->count * 2;
        list->requests = reallocarray(list->requests, room, sizeof *list->requests);
        if (list->requests == NULL) fail("out of memory");
    }
    return &list->requests[list->count++];
}

struct request_list requests_read(const char *path) {
    FILE *file = fopen(path, "r");
    if (file == NULL) fail_errno(path);
    struct request_list list = {NULL, 0};
    char *line = NULL;
    size_t room = 0;
    ssize_t length;
    for (int number = 1; (length = getline(&line, &room, file)) > 0; number++) {
        struct request request = {0};
        if (sscanf(line, "%d %zu", &request.status, &request.body_length) != 2) {
            fail("%s:%d: expected a status and a length, found: %s", path, number, line);
        }
        char *head = NULL;
        FILE *text = open_memstream(&head, &request.head_length);
        do {
            length = getline(&line, &room, file);
            number++;
            if (length <= 0) fail("%s:%d: the last head has no empty line", path, number);
            line[strcspn(line, "\r\n")] = 0;
            fprintf(text, "%s\r\n", line);
        } while (line[0] != 0);
        fclose(text);
        request.head = head;
        *append(&list) = request;
    }
    free(line);
    fclose(file);
    if (list.count == 0) fail("%s: holds no request", path);
    return list;
}

const char *request_line(const struct request *request) {
    static char line[256];
    snprintf(line, sizeof line, "%.*s", (int)strcspn(request->head, "\r"), request->head);
    return line;
}

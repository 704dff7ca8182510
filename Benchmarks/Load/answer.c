// SPDX-License-Identifier: Apache-2.0
#define _GNU_SOURCE 1
#include "answer.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "fail.h"

// The value of Content-Length in a head; 0 where the field is missing.
static size_t content_length(const char *head, const char *end) {
    static const char name[] = "content-length:";
    for (const char *line = head; line < end;) {
        const char *line_end = memchr(line, '\n', (size_t)(end - line));
        if (line_end == NULL) break;
        if ((*line | 0x20) == 'c' && strncasecmp(line, name, sizeof name - 1) == 0) {
            return strtoul(line + sizeof name - 1, NULL, 10);
        }
        line = line_end + 1;
    }
    return 0;
}

static void check_head(const char *head, const char *end, const struct request *request) {
    size_t length = (size_t)(end - head);
    if (length < 12 || memcmp(head, "HTTP/1.", 7) != 0) fail("'%s' got no HTTP/1.1 answer", request_line(request));
    int status = atoi(head + 9);
    size_t body = status == 304 || status == 204 ? 0 : content_length(head, end);
    if (status != request->status || body != request->body_length) {
        fail("'%s' was answered with %d and %zu bytes; expected %d and %zu", request_line(request), status, body, request->status,
             request->body_length);
    }
}

// Takes the head from the front of the bytes. Returns the beginning of the body, or NULL when the head is not complete yet.
static const char *take_head(struct answer_reader *reader, const char *bytes, const char *end, const struct request *request) {
    if (reader->kept == 0) {
        const char *found = memmem(bytes, (size_t)(end - bytes), "\r\n\r\n", 4);
        if (found != NULL) {
            check_head(bytes, found + 4, request);
            return found + 4;
        }
    }
    // A head that arrives in pieces is joined first.
    size_t size = (size_t)(end - bytes), before = reader->kept;
    size_t room = sizeof reader->head - before;
    if (size > room) size = room;
    memcpy(reader->head + before, bytes, size);
    const char *found = memmem(reader->head, before + size, "\r\n\r\n", 4);
    if (found == NULL) {
        if (size == room) fail("the head of the answer to '%s' has no end", request_line(request));
        reader->kept = before + size;
        return NULL;
    }
    check_head(reader->head, found + 4, request);
    reader->kept = 0;
    return bytes + ((size_t)(found + 4 - reader->head) - before);
}

int answer_read(struct answer_reader *reader, const char **bytes, const char *end, const struct request *request) {
    if (reader->body_left == 0) {
        if (*bytes == end) return 0;
        const char *body = take_head(reader, *bytes, end, request);
        if (body == NULL) {
            *bytes = end;
            return 0;
        }
        *bytes = body;
        reader->body_left = request->body_length;
    }
    size_t here = (size_t)(end - *bytes);
    if (here > reader->body_left) here = reader->body_left;
    *bytes += here;
    reader->body_left -= here;
    return reader->body_left == 0;
}

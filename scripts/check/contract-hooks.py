# SPDX-License-Identifier: Apache-2.0
"""Readers for formats that schemathesis does not know: each is parsed as strictly as its users would, and then passed on as text, its type
in the contract."""

import csv
import io
import json
import re
from urllib.parse import quote

import schemathesis


@schemathesis.hook
def filter_query(context, query):
    """JSON Schema bounds the characters of a text, but the service bounds the target, in which a character takes up to twelve bytes. So a
    text within the schema's maxLength can make a target of more than 8 KiB, which no schema can express."""
    text = (query or {}).get("q")
    return not isinstance(text, str) or len(text) > 8192 or len(quote(text, errors="surrogatepass")) <= 7000


def text(response):
    return response.content.decode("utf-8")


@schemathesis.deserializer("text/markdown")
@schemathesis.deserializer("text/plain")
def plain(ctx, response):
    return text(response)


@schemathesis.deserializer("text/html")
def page(ctx, response):
    content = text(response)
    if not content.startswith("<!doctype html>") or not content.rstrip().endswith("</html>"):
        raise ValueError("not a whole page")
    return content


@schemathesis.deserializer("text/csv")
def table(ctx, response):
    content = text(response)
    # A cell in quotes may hold a text of several lines, such as the drawing of a flow.
    unquoted = re.sub('"[^"]*"', "", content)
    if unquoted.replace("\r\n", "").count("\n") or not content.endswith("\r\n"):
        raise ValueError("a line does not end in CRLF")
    rows = list(csv.reader(io.StringIO(content, newline=""), strict=True))
    if any(len(row) != len(rows[0]) for row in rows):
        raise ValueError("the rows differ in length")
    return content


@schemathesis.deserializer("application/x-ndjson")
def lines(ctx, response):
    content = text(response)
    if content and not content.endswith("\n"):
        raise ValueError("the last line does not end in LF")
    for line in content.split("\n")[:-1]:
        json.loads(line)
    return content

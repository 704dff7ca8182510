# SPDX-License-Identifier: Apache-2.0
"""What schemathesis has no reader for: each form is read as strictly as its users would, and given on as the text that the
contract says it is."""

import csv
import io
import json
from urllib.parse import quote

import schemathesis


@schemathesis.hook
def filter_query(context, query):
    """JSON Schema bounds characters and the service bounds the target, in which a character takes up to twelve octets: a text that keeps
    to the schema's maxLength can still make a target of more than 8 KiB. No schema can say that."""
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
    if content.replace("\r\n", "").count("\n") or not content.endswith("\r\n"):
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

#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Fills the examples in README.md and docs/examples.md with what the service answers, or with --check says whether they still do.

Run it through `make regenerate` or `make check-readme`.
"""
import pathlib
import re
import sys
import urllib.error
import urllib.request

import service

ROOT = pathlib.Path(__file__).resolve().parents[2]

# File -> marker -> (title, target, header fields, number of lines to show or None for all, file to post or None). A shortened response ends
# in "...".
EXAMPLES = {
    "README.md": {
        "explain": [
            ("What happened in [this trace](docs/examples/trace.txt)", "/explain?format=text", {"Content-Type": "text/plain"}, 28,
             "docs/examples/trace.txt"),
        ],
        "examples": [
            ("Some members of several codes, as CSV", "/codes?in=486,603&fields=code,reason_phrase,meaning&format=csv", {}, None, None),
            ("What happened, in words", "/search?q=caller+hung+up+while+ringing&limit=1&format=text", {}, None, None),
        ],
    },
    "docs/examples.md": {
        "examples": [
            ("One code", "/codes/486", {}, 12, None),
            ("In brief", "/codes/486?view=brief", {}, None, None),
            ("For a terminal", "/codes/487", {"Accept": "text/plain"}, 16, None),
            ("Some members of several codes", "/codes?in=486,600,603&fields=code,reason_phrase,meaning", {}, None, None),
            ("What [a file of call records](examples/outcomes.txt) holds, a line for each entry", "/codes?format=csv",
             {"Content-Type": "text/plain"}, None, "docs/examples/outcomes.txt"),
            ("A recent code that older lists lack", "/codes/425?fields=code,reason_phrase,meaning,definition", {}, None, None),
            ("A number that nobody registered", "/codes/499", {}, None, None),
            ("A number that Kamailio and OpenSIPS send", "/codes/477?fields=code,reason_phrase,tier,sent_by,meaning", {}, None, None),
            ("What happened, in words", "/search?q=caller+hung+up+while+ringing&limit=1", {}, None, None),
            ("A line of a trace", "/search?q=Reason:+Q.850%3Bcause%3D17&limit=1&format=text", {}, None, None),
            ("A symptom", "/symptoms", {"Accept": "text/plain"}, 8, None),
            ("A Q.850 cause", "/causes/21", {"Accept": "text/plain"}, 12, None),
            ("A class", "/classes/6xx", {"Accept": "text/plain"}, 14, None),
            ("A call flow", "/flows/cancelled-while-ringing", {"Accept": "text/plain"}, 24, None),
            ("A mistake", "/search?q=busy&limit=0", {}, None, None),
        ],
        "formats": [
            ("JSON", "/codes?class=6xx&fields=code,meaning&in=600,608&format=json", {}, None, None),
            ("Text", "/codes?class=6xx&format=text", {}, 6, None),
            ("Markdown", "/codes/600?format=markdown", {}, 10, None),
            ("CSV", "/codes?class=6xx&fields=code,reason_phrase,status&format=csv", {}, 4, None),
            ("NDJSON", "/codes?class=6xx&fields=code,reason_phrase&format=ndjson", {}, 3, None),
            ("Grafana value mappings", "/codes?in=486&format=grafana", {}, None, None),
            ("A dictionary for Logstash", "/codes?class=6xx&format=logstash", {}, 3, None),
            ("An info metric for Prometheus", "/codes?class=6xx&format=prometheus", {}, 4, None),
        ],
    },
}


def fetch(base, target, fields, posted):
    content = (ROOT / posted).read_bytes() if posted else None
    try:
        with urllib.request.urlopen(urllib.request.Request(base + target, data=content, headers=fields), timeout=10) as answer:
            return answer.read().decode()
    except urllib.error.HTTPError as error:
        return error.read().decode()


def block(base, examples):
    parts = []
    for title, target, fields, count, posted in examples:
        options = "".join(f" -H '{name}: {value}'" for name, value in fields.items())
        if posted:
            options += f" --data-binary @{posted}"
        lines = fetch(base, target, fields, posted).replace("\r", "").rstrip("\n").split("\n")
        if count is not None and len(lines) > count:
            lines = lines[:count] + ["..."]
        parts.append(f"{title}:\n\n```\n$ curl -s{options} 'localhost:8080{target}'\n" + "\n".join(lines) + "\n```\n")
    return "\n".join(parts)


def main():
    stale = []
    with service.running() as base:
        for name, sections in EXAMPLES.items():
            file = ROOT / name
            old = new = file.read_text()
            for marker, examples in sections.items():
                pattern = re.compile(rf"(<!-- {marker} -->\n).*?(<!-- /{marker} -->)", re.S)
                filled = block(base, examples)
                new = pattern.sub(lambda match: match.group(1) + filled + match.group(2), new)
            if new != old:
                stale.append(name)
            if "--check" not in sys.argv[1:]:
                file.write_text(new)
    if "--check" in sys.argv[1:] and stale:
        sys.exit(f"an example differs from what the service answers in {', '.join(stale)}; run `make regenerate`")


main()

#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Fills the README's examples with what the service answers, or with --check says whether they still do.

Run it through `make regenerate` or `make check-readme`.
"""
import pathlib
import re
import sys
import urllib.error
import urllib.request

import service

ROOT = pathlib.Path(__file__).resolve().parents[2]

# (command as a reader would type it, target, header fields, lines of the answer to show; None for all, cut at "...")
EXAMPLES = {
    "examples": [
        ("One code, whole", "/codes/486", {}, 12),
        ("The same for a terminal", "/codes/487", {"Accept": "text/plain"}, 16),
        ("Some members of several codes", "/codes?in=486,600,603&fields=code,reason_phrase,meaning", {}, None),
        ("A code that no list had", "/codes/425?fields=code,reason_phrase,meaning,definition", {}, None),
        ("A number that nobody registered", "/codes/499", {}, None),
        ("A number that Kamailio and OpenSIPS send", "/codes/477?fields=code,reason_phrase,tier,sent_by,meaning", {}, None),
        ("What happened, in words", "/search?q=caller+hung+up+while+ringing&limit=1", {}, None),
        ("A line of a trace", "/search?q=Reason:+Q.850%3Bcause%3D17&limit=1&format=text", {}, None),
        ("A Q.850 cause", "/causes/21", {"Accept": "text/plain"}, 12),
        ("A class", "/classes/6xx", {"Accept": "text/plain"}, 14),
        ("A call flow", "/flows/cancelled-while-ringing", {"Accept": "text/plain"}, 24),
        ("A mistake", "/search?q=busy&limit=0", {}, None),
    ],
    "forms": [
        ("JSON", "/codes?class=6xx&fields=code,meaning&in=600,608&format=json", {}, None),
        ("Text", "/codes?class=6xx&format=text", {}, 6),
        ("CSV", "/codes?class=6xx&fields=code,reason_phrase,status&format=csv", {}, 4),
        ("NDJSON", "/codes?class=6xx&fields=code,reason_phrase&format=ndjson", {}, 3),
        ("Grafana value mappings", "/codes?in=486&format=grafana", {}, None),
        ("A dictionary for Logstash", "/codes?class=6xx&format=logstash", {}, 3),
        ("An info metric for Prometheus", "/codes?class=6xx&format=prometheus", {}, 4),
    ],
}


def fetch(base, target, fields):
    try:
        with urllib.request.urlopen(urllib.request.Request(base + target, headers=fields), timeout=10) as answer:
            return answer.read().decode()
    except urllib.error.HTTPError as error:
        return error.read().decode()


def block(base, examples):
    parts = []
    for title, target, fields, count in examples:
        options = "".join(f" -H '{name}: {value}'" for name, value in fields.items())
        address = f"localhost:8080{target}"
        if re.search(r"[?&%;+]", target):
            address = f"'{address}'"
        lines = fetch(base, target, fields).replace("\r", "").rstrip("\n").split("\n")
        if count is not None and len(lines) > count:
            lines = lines[:count] + ["..."]
        parts.append(f"{title}:\n\n```\n$ curl -s{options} {address}\n" + "\n".join(lines) + "\n```\n")
    return "\n".join(parts)


def main():
    readme = ROOT / "README.md"
    old = new = readme.read_text()
    with service.running() as base:
        for name, examples in EXAMPLES.items():
            pattern = re.compile(rf"(<!-- {name} -->\n).*?(<!-- /{name} -->)", re.S)
            filled = block(base, examples)
            new = pattern.sub(lambda match: match.group(1) + filled + match.group(2), new)
    if "--check" not in sys.argv[1:]:
        readme.write_text(new)
    elif new != old:
        sys.exit("README.md: an example differs from what the service answers; run `make regenerate`")


main()

#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""The dearest requests of the contract, by the instructions that they cost a loop.

While a loop works on one request, all its other clients wait. Every path of the contract is asked for here in every format, with and
without compression, with its parameters at their dearest; callgrind counts what the loop's thread executes for it. Fails where that is
more than MOST, which is 2 ms of a CPU that does two instructions in a nanosecond.

usage: turn_costs.py EXECUTABLE FOLDER    the folder is for callgrind's files
"""
import collections
import http.client
import json
import pathlib
import re
import subprocess
import sys
import time
import urllib.parse

MOST = 4_000_000
WORDS = "caller hears busy tone after 30 seconds 403 forbidden trunk registration expired one way audio no route provider "
TRACE = "INVITE sip:bob@example.org SIP/2.0\nCall-ID: a\nCSeq: 1 INVITE\n\nSIP/2.0 486 Busy Here\nCall-ID: a\nCSeq: 1 INVITE\n\n"


def main():
    executable, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    for old in folder.glob("out.*"):
        old.unlink()
    process = subprocess.Popen(
        ["valgrind", "--tool=callgrind", "--separate-threads=yes", f"--callgrind-out-file={folder}/out.%p", executable, "serve", "--port",
         "0", "--threads", "1", "--work-timeout", "600", "--content-timeout", "600"],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env={"PATH": "/usr/bin:/bin"})
    try:
        port = int(process.stdout.readline().rsplit(":", 1)[1])
        costs = Walk(process, port, folder).costs()
    finally:
        process.kill()
        process.wait()
    dearest = sorted(costs.items(), key=lambda item: -item[1])
    for (method, target, coding), cost in dearest[:12]:
        print(f"{cost / 1e6:8.2f} million instructions  {method} {target[:110]} {coding}")
    print(f"{len(costs)} requests; the median costs {dearest[len(dearest) // 2][1] / 1e6:.2f} million")
    over = [key for key, cost in dearest if cost > MOST]
    if over:
        sys.exit(f"{len(over)} requests cost a loop more than {MOST / 1e6:.0f} million instructions")


class Walk:
    """One service under callgrind, and what each request adds to the count of its loop's thread."""

    def __init__(self, process, port, folder):
        self.process, self.folder = process, folder
        self.connection = http.client.HTTPConnection("127.0.0.1", port, timeout=300)
        self.loop = None

    def costs(self):
        contract = json.loads(self.ask("GET", "/openapi.json"))
        # Waits for the search index, which another thread builds at the start.
        self.ask("GET", "/search?q=busy")
        self.counted()
        for _ in range(50):
            self.ask("GET", "/livez")
        counts = self.counted()
        # The thread that served these requests is the loop's.
        self.loop = max(counts, key=counts.get)
        if counts[self.loop] < 50 * 10_000:
            sys.exit(f"no thread has answered: {counts}")
        costs = collections.defaultdict(int)
        for method, target, coding, content in requests(contract):
            # The first time the answer may be rendered, the second time it may be kept.
            for _ in range(2):
                self.ask(method, target, coding, content)
                costs[method, target, coding] = max(costs[method, target, coding], self.counted().get(self.loop, 0))
            if sys.stderr.isatty():
                print(f"\r{len(costs)} requests", end="", file=sys.stderr)
        return costs

    def ask(self, method, target, coding="", content=None):
        fields = {"Content-Type": "text/plain"} if content else {}
        if coding:
            fields["Accept-Encoding"] = coding
        self.connection.request(method, target, body=content, headers=fields)
        answer = self.connection.getresponse()
        body = answer.read()
        if answer.status >= 400:
            sys.exit(f"{method} {target} is answered {answer.status}: {body[:300]!r}")
        return body

    def counted(self):
        """The instructions of each thread since the last call."""
        subprocess.run(["callgrind_control", "--dump", str(self.process.pid)], check=True, capture_output=True)
        counts = {}
        for file in self.folder.glob("out.*-*"):
            text = file.read_text(encoding="ascii", errors="replace")
            thread = re.search(r"^thread: (\d+)", text, re.M)
            total = re.search(r"^(?:totals|summary): (\d+)", text, re.M)
            if thread and total:
                counts[thread.group(1)] = counts.get(thread.group(1), 0) + int(total.group(1))
            file.unlink()
        return counts


def requests(contract):
    """Tuples (method, target, coding, content): each path with its most expensive parameters."""
    codes = ",".join(str(code) for code in range(100, 700))
    members = contract_members(contract)
    dear = {
        "/codes": [
            {}, {"fields": members}, {"sort": "-severity", "fields": members}, {"view": "full"}, {"view": "brief"}, {"class": "4xx"},
            {"in": codes[:399]}, {"in": codes[:399], "view": "full"}, {"in": "486,603,404", "fields": "code,reason_phrase,meaning"},
            {"fields": "headers"},
        ],
        "/codes/{code}": [{}, {"view": "full"}, {"view": "brief"}, {"fields": members}, {"fields": "meaning"}],
        "/search": [
            {"q": "busy"}, {"q": WORDS.strip()}, {"q": (WORDS * 20)[:2048].strip(), "limit": 100},
            {"q": "SIP/2.0 486 Busy Here " * 60, "limit": 100}, {"q": "e a o s", "limit": 100, "explain": "true"},
        ],
        "/provider-codes": [{}, {"sip_code": "503"}],
    }
    for path, operations in contract["paths"].items():
        if "get" in operations:
            target = re.sub(r"\{(\w+)\}", lambda match, path=path: example(path, match.group(1)), path)
            formats = formats_of(contract, operations["get"])
            for query in dear.get(path, [{}]):
                for named in formats or [None]:
                    if "fields" in query and named in ("text", "markdown", "html", "grafana", "prometheus", "logstash"):
                        continue
                    if "view" in query and named in ("grafana", "prometheus", "logstash"):
                        continue
                    asked = query | ({"format": named} if named else {})
                    text = target + ("?" + urllib.parse.urlencode(asked, safe=",/") if asked else "")
                    yield "GET", text, "gzip", None
                    if query and named == "csv":
                        yield "HEAD", text + "&", "", None
    yield "POST", "/explain", "", TRACE.encode()
    yield "POST", "/explain", "", (TRACE * 12_000)[: 1 << 20].encode()


def example(path, name):
    known = {"code": "486", "class": "4xx", "cause": "17", "provider": "telnyx", "slug": "not-found"}
    if path.startswith("/warnings"):
        return "370"
    if path.startswith("/provider-codes/{provider}/"):
        return {"provider": "telnyx", "code": "d51"}[name]
    return known.get(name) or {"/flows/{name}": "cancelled-while-ringing", "/symptoms/{name}": "one-way-audio"}[path]


def resolved(contract, value):
    while "$ref" in value:
        node = contract
        for part in value["$ref"].split("/")[1:]:
            node = node[part]
        value = node
    return value


def formats_of(contract, operation):
    for parameter in operation.get("parameters", []):
        parameter = resolved(contract, parameter)
        if parameter["name"] == "format":
            return resolved(contract, parameter["schema"])["enum"]
    return []


def contract_members(contract):
    """All values of `fields`."""
    parameter = contract["components"]["parameters"]["Fields"]
    return ",".join(resolved(contract, resolved(contract, parameter["schema"])["items"])["enum"])


if __name__ == "__main__":
    main()

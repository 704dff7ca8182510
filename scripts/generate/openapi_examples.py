#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Fills the examples of openapi.yaml with what the service answers. Everything else stays as it is.

The summary of an example is its request, such as "GET /codes/477"; or the name of a refusal of the server, such as
"head_timeout", whose text the service has at /problems. A POST sends the first example of the request's content, and the
examples of the header fields that it takes. Needs PyYAML (Debian: python3-yaml); run it through `make regenerate`.
"""

import json
import pathlib
import re
import urllib.error
import urllib.request

import yaml

import service

SOURCE = pathlib.Path(__file__).resolve().parents[2] / "openapi.yaml"
# Examples that need more than a request line: a service that stops, a header field. They are not changed here; tests compare them.
KEPT = {"not_ready", "precondition_failed"}


class Dumper(yaml.SafeDumper):
    """Texts of several lines as block scalars, if no line is too long; short and flat values in one line."""

    SHORT = 76

    def increase_indent(self, flow=False, indentless=False):
        return super().increase_indent(flow, False)

    def represent_mapping(self, tag, mapping, flow_style=None):
        node = super().represent_mapping(tag, mapping, flow_style)
        node.flow_style = list(mapping) != ["value"] and self.is_short([part for pair in node.value for part in pair])
        return node

    def represent_sequence(self, tag, sequence, flow_style=None):
        node = super().represent_sequence(tag, sequence, flow_style)
        node.flow_style = self.is_short(node.value)
        return node

    def is_short(self, nodes):
        return all(isinstance(node, yaml.ScalarNode) for node in nodes) and sum(len(node.value) + 2 for node in nodes) <= self.SHORT


def text(dumper, value):
    literal = "\n" in value and "\r" not in value and not re.search(r"[ \t]\n|\n\n\Z|[^\n]{131}", value)
    return dumper.represent_scalar("tag:yaml.org,2002:str", value, style="|" if literal else None)


Dumper.add_representer(str, text)


def posted(document, target):
    """The content and the header fields of the example of a POST."""
    operation = document["paths"][target.split("?")[0]]["post"]
    kind, media = next((kind, media) for kind, media in operation["requestBody"]["content"].items() if "examples" in media)
    value = next(iter(media["examples"].values()))["value"]
    fields = {field["name"]: field["example"] for field in operation["parameters"] if field.get("in") == "header"}
    return (value if isinstance(value, str) else json.dumps(value)).encode(), {"Content-Type": kind, **fields}


def answer(base, request, document=None):
    """The content of a response: a text, or the value of its JSON."""
    method, target = request.split(" ", 1)
    content, fields = posted(document, target) if method == "POST" else (None, {})
    try:
        response = urllib.request.urlopen(urllib.request.Request(base + target, content, fields, method=method))
    except urllib.error.HTTPError as error:
        response = error
    content = response.read().decode("utf-8")
    kind = response.headers.get_content_type()
    return json.loads(content) if kind.endswith("json") and kind != "application/x-ndjson" else content


def refusal(base, name):
    page = answer(base, "GET /problems/" + name.replace("_", "-"))
    return {"type": page["type"], "title": page["title"], "status": page["status"], "detail": page["explanation"]}


def rendered(value, indent):
    if isinstance(value, str) and "\r\n" in value:
        # Lines that end in CRLF, each on a line of its own.
        parts = [json.dumps(part, ensure_ascii=False)[1:-1] for part in value.split("\r\n")]
        block = 'value: "\\\n  ' + "\\r\\n\\\n  ".join("\\" + part if part.startswith(" ") else part for part in parts) + '"'
    else:
        # A line ends with the first word beyond the width; where that word is an address, it may be too long for the check of the file.
        for width in (118 - indent, 80 - indent):
            block = yaml.dump({"value": value}, Dumper=Dumper, sort_keys=False, allow_unicode=True, width=width)
            if all(len(line) + indent <= 160 for line in block.split("\n")):
                break
    return ["" if not line else " " * indent + line for line in block.rstrip("\n").split("\n")]


def fill(base):
    lines = SOURCE.read_text(encoding="utf-8").split("\n")
    document = yaml.safe_load("\n".join(lines))
    result = []
    index = 0
    while index < len(lines):
        line = lines[index]
        result.append(line)
        index += 1
        match = re.fullmatch(r"( +)summary: (.+)", line)
        if not match or index >= len(lines) or not lines[index].startswith(match[1] + "value:") or match[2] in KEPT:
            continue
        indent = len(match[1])
        index += 1
        while index < len(lines) and (not lines[index].strip() or len(lines[index]) - len(lines[index].lstrip()) > indent):
            index += 1
        # An empty line after the value belongs to the file, not to the value.
        gap = index
        while not lines[gap - 1].strip():
            gap -= 1
        value = answer(base, match[2], document) if " " in match[2] else refusal(base, match[2])
        result += rendered(value, indent) + lines[gap:index]
    SOURCE.write_text("\n".join(result), encoding="utf-8")


with service.running() as address:
    fill(address)

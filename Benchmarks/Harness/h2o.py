# SPDX-License-Identifier: Apache-2.0
"""h2o's configuration: it cannot send responses from memory, but keeps small files open."""

import json
import os

import asks as targets

# Fields that h2o writes itself.
OWN_FIELDS = {"content-type", "content-length", "date", "connection", "server", "etag", "last-modified"}


def configuration(ports, answers, certificate, *, threads=1):
    one = answers["one"]
    directory = answers.directory
    fields = [f"{name}: {value}" for name, value in one.fields if name not in OWN_FIELDS]
    listeners = [{"host": "127.0.0.1", "port": ports.http}]
    if certificate:
        files = {"certificate-file": str(certificate.certificate), "key-file": str(certificate.key)}
        listeners.append({"host": "127.0.0.1", "port": ports.tls, "ssl": files})
    lines = [("listen", listener) for listener in listeners]
    lines += [
        ("num-threads", threads),
        ("max-connections", 20000),
        ("http1-request-timeout", 75),
        ("http2-idle-timeout", 75),
        ("pid-file", str(directory / "h2o.pid")),
        ("file.mime.setdefaulttype", one.field("content-type")),
    ]
    if os.geteuid() == 0:
        lines.append(("user", "root"))
    paths = {
        targets.ONE: [("file.file", str(directory / "one.body")), *(("header.set", field) for field in fields)],
        targets.ALL: [("file.file", str(directory / "all.body")), ("file.send-compressed", "ON")],
    }
    text = block(lines) + "hosts:\n  default:\n    paths:\n"
    for path, options in paths.items():
        text += f"      {json.dumps(path)}:\n" + block(options, indent=8)
    return text


def block(lines, indent=0):
    """Lines of YAML, with JSON for the values. Names may repeat: h2o reads a repeated name as two options."""
    return "".join(f"{' ' * indent}{name}: {json.dumps(value)}\n" for name, value in lines)

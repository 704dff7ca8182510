# SPDX-License-Identifier: Apache-2.0
"""Mixed traffic for check-leaks: the same in every round, each answer looked at.

usage: leak_load.py FILE ROUNDS    FILE has the lines that the service prints when it listens
"""

import pathlib
import re
import socket
import ssl
import struct
import sys

LISTENING = re.findall(r"listening on (https?)://(.*):(\d+)", pathlib.Path(sys.argv[1]).read_text())
PORTS = {scheme: int(port) for scheme, _, port in LISTENING}
if set(PORTS) != {"http", "https"}:
    sys.exit("leak_load: the service does not listen")
TLS = ssl.create_default_context()
TLS.check_hostname = False
TLS.verify_mode = ssl.CERT_NONE

GOOD = [
    "/", "/codes", "/codes/486", "/codes/608?fields=code,meaning", "/codes?class=6xx&format=csv", "/codes?format=grafana",
    "/search?q=caller+hung+up&limit=3", "/search?q=SIP/2.0+486+Busy+Here&explain=true", "/search?q=zzzzz", "/causes/17", "/flows",
    "/classes/4xx", "/livez", "/readyz", "/openapi.json", "/metrics",
]
FAULTS = ["/codes/99", "/codes/499", "/nowhere", "/codes/%00", "/search?q=", "/codes?colour=red", "/codes/486/"]
ACCEPT = ["*/*", "text/html", "text/plain", "application/json;q=0.5, text/csv", "image/png"]
REFUSED = [
    b"GET /\n\n", b"GET / HTTP/1.1\r\n\r\n", b"GET / HTTP/2.0\r\nHost: a\r\n\r\n", b"GET / HTTP/1.1\r\nHost: a\r\nX : y\r\n\r\n",
    b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 05\r\n\r\nhello", b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 99999\r\n\r\n",
    b"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n5;\r\nhello\r\n0\r\n\r\n", b"\x16\x03\x01\x00\xc4\x01\x00\x00",
    b"GET /" + b"a" * 9000 + b" HTTP/1.1\r\n", b"GET / HTTP/1.1\r\n" + b"A: b\r\n" * 101,
]
CUT_OFF = [b"", b"GE", b"GET / HTTP/1.1\r\nHost", b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 50\r\n\r\nhello", b"PRI * HTTP/2.0\r\n"]


def connect(scheme="http", protocol="http/1.1"):
    connection = socket.create_connection(("127.0.0.1", PORTS[scheme]), timeout=120)
    if scheme == "https":
        TLS.set_alpn_protocols([protocol])
        connection = TLS.wrap_socket(connection, server_hostname="localhost")
    return connection


def read_all(connection):
    octets = b""
    while chunk := connection.recv(65536):
        octets += chunk
    return octets


def statuses(octets):
    """The statuses of consecutive responses."""
    found = []
    while octets:
        head, _, octets = octets.partition(b"\r\n\r\n")
        status = int(head.split(b" ")[1])
        length = re.search(rb"(?mi)^content-length: (\d+)", head)
        octets = octets[int(length[1]) if length and status not in (204, 304) else 0:]
        if status != 100:
            found.append(status)
    return found


def pipeline(scheme, number):
    lines = [f"GET {target} HTTP/1.1\r\nHost: a\r\nAccept: {ACCEPT[(number + place) % 5]}\r\nAccept-Encoding: gzip\r\n\r\n"
             for place, target in enumerate(GOOD + FAULTS)]
    lines.append("POST /codes HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhello")
    lines.append("OPTIONS * HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n")
    with connect(scheme) as connection:
        connection.sendall("".join(lines).encode())
        answers = statuses(read_all(connection))
    assert len(answers) == len(lines), answers
    assert answers[-2:] == [405, 204] and not any(status >= 500 for status in answers), answers


def refusals():
    for octets in REFUSED:
        with connect() as connection:
            connection.sendall(octets)
            answers = statuses(read_all(connection))
            assert len(answers) == 1 and answers[0] >= 400, (octets[:60], answers)
    for octets in CUT_OFF:
        with connect() as connection:
            connection.sendall(octets)
    # A client that resets its connection in the middle of a response.
    with connect() as connection:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        connection.sendall(b"GET /codes HTTP/1.1\r\nHost: a\r\n\r\n" * 20)


def frame(kind, flags, stream, payload=b""):
    return struct.pack(">I", len(payload))[1:] + bytes([kind, flags]) + struct.pack(">I", stream) + payload


def http2(scheme):
    """Requests, a body, a reset, a malformed request, then the end of the connection."""
    get = bytes.fromhex("828604") + bytes([10]) + b"/codes/486" + bytes.fromhex("410161")
    post = bytes.fromhex("83868441") + b"\x01a"
    octets = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + frame(4, 0, 0) + frame(4, 1, 0)
    for stream in range(1, 21, 2):
        octets += frame(1, 5, stream, get)
    octets += frame(1, 4, 21, post) + frame(0, 1, 21, b"hello") + frame(1, 4, 23, post) + frame(3, 0, 23, b"\0\0\0\x08")
    octets += frame(1, 5, 25, get + b"\0\x01X\x01y") + frame(6, 0, 0, b"12345678") + frame(1, 5, 26, get)
    with connect(scheme, "h2") as connection:
        connection.sendall(octets)
        answer = read_all(connection)
    kinds = []
    while len(answer) >= 9:
        length = int.from_bytes(answer[:3], "big")
        kinds.append(answer[3])
        answer = answer[9 + length:]
    assert not answer and kinds[0] == 4 and kinds[-1] == 7, kinds


def main():
    rounds = int(sys.argv[2])
    for number in range(rounds):
        pipeline("http", number)
        refusals()
        http2("http")
        if number % 5 == 0:
            pipeline("https", number)
            http2("https")
    print(f"leak_load: {rounds} rounds")


main()

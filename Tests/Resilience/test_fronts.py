# SPDX-License-Identifier: Apache-2.0
"""Behind a proxy all clients share its connections: what one of them does must not affect another."""

import shutil
import subprocess
import threading
import time

import pytest
from client import Connection, get
from healthy import HealthyUser
from service import Service, until
from test_restart import free_port

HAPROXY = """
defaults
    mode http
    timeout connect 2s
    timeout client 30s
    timeout server 30s
frontend front
    bind 127.0.0.1:{front}
    default_backend codes
backend codes
    http-reuse always
    server one 127.0.0.1:{port} proto h2
"""

NGINX = """
daemon off;
error_log stderr crit;
pid {folder}/nginx.pid;
worker_processes 1;
events {{ worker_connections 512; }}
http {{
    access_log off;
    client_body_temp_path {folder}/a; proxy_temp_path {folder}/b; fastcgi_temp_path {folder}/c;
    uwsgi_temp_path {folder}/d; scgi_temp_path {folder}/e;
    upstream codes {{ server 127.0.0.1:{port} max_fails=0; keepalive 16; }}
    server {{
        listen 127.0.0.1:{front};
        location / {{
            proxy_http_version 1.1;
            proxy_set_header Connection "";
            proxy_pass http://codes;
        }}
    }}
}}
"""
SECONDS = 20


def aborts_a_download(port):
    with Connection(port, receive_buffer=4096) as connection:
        connection.send(b"GET /codes.csv HTTP/1.1\r\nHost: a\r\n\r\n")
        connection.socket.recv(1000)


def aborts_an_upload(port):
    with Connection(port) as connection:
        connection.send(b"POST /codes HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\nabc")


def asks_what_is_malformed(port):
    with Connection(port) as connection:
        for field in [b"x: caf\xe9", b"expect: magic", b"te: gzip"]:
            connection.send(b"GET /codes/486 HTTP/1.1\r\nHost: a\r\n" + field + b"\r\n\r\n")
            if connection.answer()[1].get("connection") == "close":
                return


def asks_a_malformed_host(port):
    with Connection(port) as connection:
        connection.send(b"GET /codes/486 HTTP/1.1\r\nHost: a,b\r\n\r\n")
        connection.answer()


# What one client does again and again, and how many times a second.
ATTACKS = {
    "aborted downloads": (aborts_a_download, 20),
    "aborted uploads": (aborts_an_upload, 20),
    "malformed fields": (asks_what_is_malformed, 100),
    "malformed hosts": (asks_a_malformed_host, 250),
}


@pytest.mark.parametrize("front", ["haproxy", "nginx"])
@pytest.mark.parametrize("name", ATTACKS)
def test_clients_of_a_front_do_not_feel_one_another(front, name, tmp_path, report):
    once, rate = ATTACKS[name]
    front_port = free_port()
    with Service() as service:
        text = (HAPROXY if front == "haproxy" else NGINX).format(front=front_port, port=service.port, folder=tmp_path)
        configuration = tmp_path / f"{front}.conf"
        configuration.write_text(text)
        program = shutil.which(front) or f"/usr/sbin/{front}"
        command = [program, "-f", configuration] if front == "haproxy" else [program, "-c", configuration, "-p", tmp_path]
        proxy = subprocess.Popen(command, stderr=subprocess.DEVNULL)
        try:
            assert until(lambda: answers(front_port))
            with HealthyUser(front_port, rate=200, mixed=True) as calm:
                time.sleep(3)
            begins, done, running = time.monotonic(), 0, True

            def attack():
                nonlocal done
                while running:
                    time.sleep(max(0, begins + done / rate - time.monotonic()))
                    try:
                        once(front_port)
                    except OSError:
                        pass
                    done += 1

            with HealthyUser(front_port, rate=200, mixed=True) as user:
                thread = threading.Thread(target=attack, daemon=True)
                thread.start()
                time.sleep(SECONDS)
                running = False
                thread.join(timeout=30)
            report(
                f"{done} {name} in {SECONDS} s, {len(user.times)} requests of others: {len(user.faults)} failed;"
                f" median {user.percentile(0.5) * 1000:.2f} ms, undisturbed {calm.percentile(0.5) * 1000:.2f};"
                f" p99 {user.percentile(0.99) * 1000:.2f} ms, undisturbed {calm.percentile(0.99) * 1000:.2f}")
            assert not user.faults, user.faults[:5]
        finally:
            proxy.terminate()
            proxy.wait()


def answers(port):
    try:
        return get(port, "/readyz")[0] == 200
    except OSError:
        return False

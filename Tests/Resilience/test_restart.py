# SPDX-License-Identifier: Apache-2.0
"""Restarts under load, behind common proxies, and unexpected crashes."""

import os
import shutil
import signal
import socket
import subprocess
import time

import pytest
from client import get
from healthy import HealthyUser
from service import Service, until

ROUNDS = int(os.environ.get("RESTARTS", "10"))

HAPROXY = """
global
    maxconn 1000
defaults
    mode http
    timeout connect 2s
    timeout client 30s
    timeout server 30s
    option redispatch
    retries 3
    retry-on conn-failure empty-response
frontend front
    bind 127.0.0.1:{front}
    default_backend codes
backend codes
    option httpchk GET /readyz
    http-reuse safe
    default-server check inter 100ms fall 1 rise 1
    server one 127.0.0.1:{one}
    server two 127.0.0.1:{two}
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
    upstream codes {{
        server 127.0.0.1:{one} max_fails=1 fail_timeout=1s;
        server 127.0.0.1:{two} max_fails=1 fail_timeout=1s;
        keepalive 16;
    }}
    server {{
        listen 127.0.0.1:{front};
        location / {{
            proxy_http_version 1.1;
            proxy_set_header Connection "";
            proxy_pass http://codes;
            proxy_next_upstream error timeout http_503;
        }}
    }}
}}
"""


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@pytest.mark.parametrize("front", ["haproxy", "nginx"])
def test_rolling_restarts_fail_no_request(front, tmp_path, report):
    ports = [free_port(), free_port()]
    front_port = free_port()
    text = (HAPROXY if front == "haproxy" else NGINX).format(front=front_port, one=ports[0], two=ports[1], folder=tmp_path)
    configuration = tmp_path / f"{front}.conf"
    configuration.write_text(text)
    program = shutil.which(front) or f"/usr/sbin/{front}"
    command = [program, "-f", configuration] if front == "haproxy" else [program, "-c", configuration, "-p", tmp_path]
    flags = ["--shutdown-delay", "1", "--drain-timeout", "10"]
    instances = [Service(*flags, port=port) for port in ports]
    proxy = subprocess.Popen(command, stderr=subprocess.DEVNULL)
    slowest = 0
    try:
        assert until(lambda: answers(front_port))
        with HealthyUser(front_port, rate=400, connections=8) as user:
            for turn in range(ROUNDS):
                place = turn % 2
                status, seconds = instances[place].stop()
                assert status == 0
                slowest = max(slowest, seconds)
                instances[place].__exit__()
                instances[place] = Service(*flags, port=ports[place])
                assert until(lambda: answers(ports[place]))
                # Until the front has seen that it is back.
                time.sleep(1.2)
        report(f"{ROUNDS} restarts, {len(user.times)} requests, {len(user.faults)} failed; slowest stop {slowest:.2f} s")
        assert not user.faults, user.faults[:5]
    finally:
        proxy.terminate()
        proxy.wait()
        for instance in instances:
            instance.__exit__()


def answers(port):
    try:
        return get(port, "/readyz")[0] == 200
    except OSError:
        return False


def test_a_stop_under_load_on_the_bare_port_answers_what_it_took(report):
    """There is no proxy that would retry: every response that has begun is completed, and connections end between two responses."""
    with Service() as service:
        with HealthyUser(service.port, rate=800, connections=8) as user:
            time.sleep(1)
            status, seconds = service.stop()
        cut = [fault for fault in user.faults if "in an answer" in fault or "wrong" in fault]
        report(f"exit {status} after {seconds:.2f} s, {len(cut)} answers cut")
        assert status == 0
        assert not cut, cut


def test_after_a_crash_a_supervisor_has_it_back_at_once(report):
    port = free_port()
    gaps = []
    for _ in range(5):
        with Service(port=port) as service:
            assert answers(port)
            died = time.monotonic()
            service.signal(signal.SIGKILL)
            service.process.wait()
            with Service(port=port):
                assert until(lambda: answers(port))
                gaps.append(time.monotonic() - died)
    report(f"from SIGKILL to the next 200: median {sorted(gaps)[2] * 1000:.0f} ms, worst {max(gaps) * 1000:.0f} ms")
    assert max(gaps) < 5

#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Runs nginx and haproxy as deploy/ configures them, each before two instances of the service, and takes the instances
away under load: one is killed and comes back, the other is stopped in order. Every request must be answered.

Needs the release executable, nginx and haproxy; run it through `make check-deploy`.
"""
import contextlib
import http.client
import itertools
import json
import os
import pathlib
import shutil
import signal
import socket
import subprocess
import tempfile
import threading
import time
import urllib.error
import urllib.request

ROOT = pathlib.Path(__file__).resolve().parents[2]
EXECUTABLE = ROOT / ".build" / "release" / "sip-codes"
CLIENTS = 4
PATIENCE = 30  # seconds for anything to come about before the check fails


def free_port():
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        return listener.getsockname()[1]


def wait_until(what, condition):
    deadline = time.monotonic() + PATIENCE
    while not condition():
        if time.monotonic() > deadline:
            raise SystemExit(f"check-fronts: {PATIENCE} s passed, and still not: {what}")
        time.sleep(0.02)


class Instance:
    """One running service; its standard error goes to `log`."""

    def __init__(self, port, log):
        self.port = port
        self.process = subprocess.Popen(
            [EXECUTABLE, "serve", "--port", str(port), "--cache-max-age", "2"], stdout=subprocess.PIPE, stderr=log, text=True, env={})
        if "listening" not in self.process.stdout.readline():
            raise SystemExit(f"check-fronts: no instance on port {port}")

    def has_connections(self):
        """Whether the proxy has connections to it: the kernel lists them as established on its port."""
        lines = pathlib.Path("/proc/net/tcp").read_text().splitlines()[1:]
        rows = [line.split() for line in lines]
        return any(row[1].endswith(f":{self.port:04X}") and row[3] == "01" for row in rows)

    def end(self, number):
        self.process.send_signal(number)
        return self.process.wait(timeout=PATIENCE)


class Load:
    """Clients that send requests through the proxy without pause, each over a persistent connection."""

    def __init__(self, port):
        self.port = port
        self.answers = [0] * CLIENTS
        self.failures = []
        self.stopping = threading.Event()
        self.threads = [threading.Thread(target=self.ask, args=(index,)) for index in range(CLIENTS)]
        for thread in self.threads:
            thread.start()

    def ask(self, index):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        for count in itertools.count(index):
            if self.stopping.is_set():
                return
            # Searches that were not made before, so that a cache in the proxy cannot have the response.
            target = f"/search?q=busy+{count}+{index}" if count % 2 else f"/codes/{(480, 486, 487, 603)[count // 2 % 4]}"
            try:
                connection.request("GET", target)
                answer = connection.getresponse()
                body = answer.read()
                if answer.status != 200:
                    raise ValueError(f"status {answer.status}")
                if target.startswith("/codes/") and json.loads(body)["code"] != int(target[7:]):
                    raise ValueError("another code's answer")
                self.answers[index] += 1
            except (OSError, ValueError, http.client.HTTPException) as error:
                self.failures.append(f"{target}: {error!r}")
                connection.close()

    def more(self, count=200):
        """Waits until every client has got `count` further responses."""
        goal = [answers + count for answers in self.answers]
        wait_until(f"{count} more answers", lambda: all(has >= wants for has, wants in zip(self.answers, goal)))

    def end(self):
        self.stopping.set()
        for thread in self.threads:
            thread.join()


def replaced(text, *pairs):
    for old, new in pairs:
        if old not in text:
            raise SystemExit(f"check-fronts: '{old}' is not in the configuration any more")
        text = text.replace(old, new)
    return text


def nginx(server, folder, ports, front):
    """The files of deploy/nginx in a separate folder, with these ports and a main configuration that includes them."""
    deploy = ROOT / "deploy" / "nginx"
    (folder / "snippets").mkdir()
    shutil.copy(deploy / "sip-codes-proxy.conf", folder / "snippets")
    upstream = (deploy / "sip-codes-upstream.conf").read_text()
    (folder / "upstream.conf").write_text(replaced(upstream, ("127.0.0.1:8081", f"127.0.0.1:{ports[0]}"), ("127.0.0.1:8082", f"127.0.0.1:{ports[1]}")))
    text = replaced((deploy / server).read_text(), ("listen 80;", f"listen 127.0.0.1:{front};"), ("listen [::]:80;", ""))
    (folder / "server.conf").write_text(text.replace("/var/cache/nginx/sip-codes", str(folder / "cache")))
    places = "".join(f"{name}_temp_path {folder}/{name};" for name in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi"))
    main = folder / "nginx.conf"
    user = "user root;" if os.geteuid() == 0 else ""
    main.write_text(
        f"daemon off; {user} pid {folder}/pid; error_log stderr warn; worker_processes 2; events {{}}\n"
        f"http {{ access_log off; {places} include upstream.conf; include server.conf; }}\n")
    subprocess.run(["nginx", "-t", "-q", "-p", folder, "-c", main], check=True)
    print(f"  nginx -t: deploy/nginx/{server} with its upstream and snippet")
    return ["nginx", "-p", folder, "-c", main]


def haproxy(_, folder, ports, front):
    file = ROOT / "deploy" / "haproxy" / "haproxy.cfg"
    subprocess.run(["haproxy", "-c", "-q", "-f", file], check=True)
    print("  haproxy -c: deploy/haproxy/haproxy.cfg")
    text = replaced(
        file.read_text(), ("127.0.0.1:8081", f"127.0.0.1:{ports[0]}"), ("127.0.0.1:8082", f"127.0.0.1:{ports[1]}"),
        ("bind :::80 v4v6", f"bind 127.0.0.1:{front}"), ("bind 127.0.0.1:8405", f"bind 127.0.0.1:{free_port()}"),
        ("maxconn 8000", "maxconn 100"))
    (folder / "haproxy.cfg").write_text(text)
    return ["haproxy", "-db", "-f", folder / "haproxy.cfg"]


def get(port, target, **fields):
    request = urllib.request.Request(f"http://127.0.0.1:{port}{target}", headers=fields)
    try:
        with urllib.request.urlopen(request, timeout=10) as answer:
            return answer.status, answer.headers
    except urllib.error.HTTPError as error:
        return error.code, error.headers


def listens(port):
    with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), timeout=1):
        return True
    return False


def check(name, configure, server):
    print(name, flush=True)
    with tempfile.TemporaryDirectory(prefix="sip-codes-") as place, contextlib.ExitStack() as cleanup:
        folder = pathlib.Path(place)
        log = cleanup.enter_context(open(folder / "log", "w"))
        ports, front = [free_port(), free_port()], free_port()
        command = configure(server, folder, ports, front)
        instances = [Instance(port, log) for port in ports]
        cleanup.callback(lambda: [instance.process.kill() for instance in instances])
        proxy = subprocess.Popen(command, stderr=log)
        cleanup.callback(lambda: (proxy.terminate(), proxy.wait()))
        wait_until(f"{name} listens", lambda: listens(front) or proxy.poll() is not None)
        if proxy.poll() is not None:
            raise SystemExit(f"{name} does not start: {(folder / 'log').read_text()}")
        load = Load(front)
        cleanup.callback(load.end)

        load.more()
        wait_until("both instances get requests", lambda: all(instance.has_connections() for instance in instances))
        instances[0].end(signal.SIGKILL)
        load.more()
        instances[0] = Instance(ports[0], log)
        wait_until("the first is back in use", instances[0].has_connections)
        load.more()
        status = instances[1].end(signal.SIGTERM)
        load.more()
        load.end()
        if load.failures or status != 0:
            log.flush()
            print((folder / "log").read_text()[-4000:])
            raise SystemExit(f"{name}: {len(load.failures)} failures, the stopped instance exited with {status}: {load.failures[:5]}")
        print(f"  {sum(load.answers)} requests answered, none failed: one instance killed and back, the other stopped")

        if get(front, "/metrics")[0] != 404:
            raise SystemExit(f"{name} shows /metrics to clients")
        tag = get(front, "/codes/486")[1]["ETag"]
        if get(front, "/codes/486", **{"If-None-Match": tag})[0] != 304:
            raise SystemExit(f"{name} lost the 304")
        print("  /metrics is hidden, a 304 comes through")
        if "cached" in server:
            states = [get(front, "/codes/600", Accept=form)[1] for form in ("text/plain", "application/json", "text/plain")]
            seen = [(state["X-Cache"], state["Content-Type"].split(";")[0]) for state in states]
            if seen[2] != ("HIT", "text/plain") or seen[1][1] != "application/json":
                raise SystemExit(f"{name}: {seen}")
            instances[0].end(signal.SIGKILL)
            wait_until("the cache is old", lambda: get(front, "/codes/600", Accept="text/plain")[1]["X-Cache"] != "HIT")
            status, fields = get(front, "/codes/600", Accept="text/plain")
            if (status, fields["X-Cache"] in ("STALE", "UPDATING")) != (200, True) or get(front, "/codes/601")[0] < 500:
                raise SystemExit(f"{name} does not answer from its cache alone: {status} {fields['X-Cache']}")
            print("  each form is cached apart; with no instance left, what is cached is still answered, though old")


def main():
    os.environ["PATH"] += ":/usr/sbin:/sbin"
    check("nginx", nginx, "sip-codes.conf")
    check("nginx with a cache", nginx, "sip-codes-cached.conf")
    check("haproxy", haproxy, "")


if __name__ == "__main__":
    main()

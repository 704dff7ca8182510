# SPDX-License-Identifier: Apache-2.0
"""The servers that are measured. Each peer says how it is started, or why it cannot run."""

import dataclasses
import functools
import os
import pathlib
import shutil
import subprocess

import h2o
import haproxy
import nginx
from answers import Answers
from certificates import Certificate
from servers import Server, answers_http, children, takes_connections


@dataclasses.dataclass(frozen=True)
class Setting:
    """What is needed to start a peer."""

    tools: pathlib.Path  # what scripts/measure/bench has built
    product: pathlib.Path  # the sip-codes executable, as it is shipped
    named: pathlib.Path  # the same with the names of its functions
    answers: Answers
    certificate: Certificate | None
    cpus: str
    loops: int = 1
    before: tuple = ()  # words in front of the command line: valgrind and its options

    def replace(self, **changes):
        return dataclasses.replace(self, **changes)

    def log(self, name):
        return self.answers.directory / f"{name}.log"


class Peer:
    name: str
    # The protocols it supports besides HTTP/1.1: "h2" for HTTP/2 without TLS, "tls" for HTTP/2 with TLS.
    speaks = frozenset()
    # The port for HTTP/2 without TLS.
    h2_port = "http"

    def missing(self, setting):
        """None, or what is missing to run the peer."""
        return None

    def protocols(self, setting):
        return self.speaks

    def variant(self, work):
        """Works of different variants need separate processes."""
        return None

    def command(self, setting, ports, variant):
        raise NotImplementedError

    # Tests whether it serves.
    ready = staticmethod(answers_http)
    # Finds the serving processes, if they are not the one that was started.
    workers = None

    def start(self, setting, variant=None, patience=20):
        return Server(
            self.name,
            lambda ports: [*setting.before, *self.command(setting, ports, variant)],
            setting.cpus,
            setting.log(self.name if variant is None else f"{self.name}-{variant}"),
            ready=self.ready,
            h2_port=self.h2_port,
            # Under valgrind nginx is a single process, so that the serving process is counted.
            workers=None if setting.before else self.workers,
            environment={**os.environ, **self.variables(setting)},
            patience=patience,
        )

    def variables(self, setting):
        """Additions to the environment."""
        return {}


class SipCodes(Peer):
    name = "sip-codes"

    def missing(self, setting):
        return None if setting.product.exists() else f"{setting.product} is not built"

    def protocols(self, setting):
        offered = {"h2": "--no-http2", "tls": "--tls-cert"}
        names = {protocol for protocol, flag in offered.items() if flag in help_text(setting.product)}
        return frozenset(names - (set() if setting.certificate else {"tls"}))

    def command(self, setting, ports, variant):
        # The default settings, except for the bound on connections, which one of the works exceeds.
        options = ["--port", ports.http, "--threads", setting.loops, "--max-connections", 20000]
        if "tls" in self.protocols(setting):
            files = setting.certificate
            options += ["--tls-cert", files.certificate, "--tls-key", files.key, "--tls-port", ports.tls]
        return [setting.product, "serve", *options]

    def variables(self, setting):
        # Under valgrind the order of hashed elements must not differ from run to run.
        return {"SWIFT_DETERMINISTIC_HASHING": "1"} if setting.before else {}


class Limit(Peer):
    name = "limit"
    # With several answers it knows no target but theirs.
    ready = staticmethod(takes_connections)

    def variant(self, work):
        return work.asks

    def command(self, setting, ports, variant):
        return [setting.tools / "limit", ports.http, *setting.answers.paths(variant or "one")]


class Nginx(Peer):
    name = "nginx"
    speaks = frozenset({"h2", "tls"})
    h2_port = "h2"
    workers = staticmethod(children)

    def variant(self, work):
        return "brief" if work.asks == "brief" else None

    def missing(self, setting):
        return None if find("nginx") else "nginx is not installed (Debian: nginx-light)"

    def command(self, setting, ports, variant):
        text = nginx.configuration(ports, setting.answers, setting.certificate, workers=setting.loops, name=variant or "one")
        if os.geteuid() == 0:
            text = "user root;\n" + text
        if setting.before:
            text = "master_process off;\n" + text
        path = setting.answers.directory / f"nginx-{variant or 'one'}.conf"
        path.write_text(text)
        return [find("nginx"), "-p", setting.answers.directory, "-c", path, "-e", "stderr"]


class H2O(Peer):
    name = "h2o"
    speaks = frozenset({"h2", "tls"})

    def missing(self, setting):
        return None if find("h2o") else "h2o is not installed (Debian: h2o)"

    def command(self, setting, ports, variant):
        path = setting.answers.directory / "h2o.conf"
        path.write_text(h2o.configuration(ports, setting.answers, setting.certificate, threads=setting.loops))
        return [find("h2o"), "-c", path]


class HAProxy(Peer):
    name = "haproxy"

    def missing(self, setting):
        return None if find("haproxy") else "haproxy is not installed (Debian: haproxy)"

    def command(self, setting, ports, variant):
        path = setting.answers.directory / "haproxy.conf"
        path.write_text(haproxy.configuration(ports, setting.answers, threads=setting.loops))
        return [find("haproxy"), "-db", "-f", path]


class Go(Peer):
    name = "go"
    speaks = frozenset({"tls"})

    def missing(self, setting):
        return None if (setting.tools / "go-peer").exists() else "it is not built; is Go installed? (Debian: golang-go)"

    def command(self, setting, ports, variant):
        files = [setting.certificate.certificate, setting.certificate.key] if setting.certificate else []
        return [setting.tools / "go-peer", setting.answers.directory, ports.http, ports.tls, *files]

    def variables(self, setting):
        return {"GOMAXPROCS": str(setting.loops)}


class Hummingbird(Peer):
    name = "hummingbird"

    def missing(self, setting):
        built = (setting.tools / "hummingbird-peer").exists()
        return None if built else "it is not built; BENCH_HUMMINGBIRD=1 builds it, which takes minutes"

    def command(self, setting, ports, variant):
        return [setting.tools / "hummingbird-peer", setting.answers.directory, ports.http, setting.loops]


class Nghttpd(Peer):
    """It only supports HTTP/2, on one port, so each kind of work has its own process."""

    name = "nghttpd"
    speaks = frozenset({"h2", "tls"})
    ready = staticmethod(takes_connections)

    def missing(self, setting):
        return None if find("nghttpd") else "nghttpd is not installed (Debian: nghttp2-server)"

    def variant(self, work):
        return work.protocol

    def command(self, setting, ports, variant):
        options = ["-a", "127.0.0.1", "-d", setting.answers.documents, "-n", setting.loops, "-m", 256]
        if variant == "h2":
            return [find("nghttpd"), "--no-tls", *options, ports.http]
        return [find("nghttpd"), *options, ports.tls, setting.certificate.key, setting.certificate.certificate]


@functools.cache
def help_text(executable):
    """The help text of a build of sip-codes, which shows what it supports."""
    return subprocess.run([executable, "serve", "--help"], capture_output=True, text=True).stdout


def find(program):
    """The path of a program. Debian installs servers in folders that are not in everybody's PATH."""
    return shutil.which(program, path=os.environ.get("PATH", "") + ":/usr/sbin:/usr/local/sbin")


ALL = [SipCodes(), Limit(), Nginx(), H2O(), HAProxy(), Go(), Hummingbird(), Nghttpd()]

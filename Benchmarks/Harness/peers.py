# SPDX-License-Identifier: Apache-2.0
"""Who is measured. Each peer says why it is missing, if it is, and how it is started for a work."""

import dataclasses
import os
import pathlib
import shutil

import nginx
from answers import Answers
from servers import Server, children


@dataclasses.dataclass
class Setting:
    """Where a peer runs and what it answers."""

    tools: pathlib.Path  # what scripts/bench has built
    product: pathlib.Path  # the sip-codes executable
    answers: Answers
    cpus: str
    loops: int = 1

    def log(self, name):
        return self.answers.directory / f"{name}.log"


class Peer:
    name: str

    def missing(self, setting):
        """None, or what is missing to run it."""
        return None

    def start(self, setting, answer="one"):
        """A running server. `answer` names what it has to send, for those that can send only one thing."""
        raise NotImplementedError


class SipCodes(Peer):
    name = "sip-codes"

    def missing(self, setting):
        return None if setting.product.exists() else f"{setting.product} is not built"

    def start(self, setting, answer="one"):
        def command(port):
            return [setting.product, "serve", "--port", port, "--threads", setting.loops]

        return Server(self.name, command, setting.cpus, setting.log(self.name))


class Limit(Peer):
    name = "limit"

    def start(self, setting, answer="one"):
        def command(port):
            return [setting.tools / "limit", port, setting.answers.path(answer, "answer")]

        # It answers everything with the same bytes, a 304 included, so any target tells that it runs.
        return Server(self.name, command, setting.cpus, setting.log(f"limit-{answer}"), accepts=(200, 304))


class Nginx(Peer):
    name = "nginx"

    def missing(self, setting):
        return None if shutil.which("nginx", path=search_path()) else "nginx is not installed (Debian: nginx-light)"

    def start(self, setting, answer="one"):
        directory = setting.answers.directory
        configuration = directory / "nginx.conf"

        def command(port):
            text = ("user root;\n" if os.geteuid() == 0 else "") + nginx.configuration(
                port, setting.answers, workers=setting.loops
            )
            configuration.write_text(text)
            return [shutil.which("nginx", path=search_path()), "-p", directory, "-c", configuration, "-e", "stderr"]

        return Server(self.name, command, setting.cpus, setting.log(self.name), workers=children)


def search_path():
    """Debian keeps servers where only root looks."""
    return os.environ.get("PATH", "") + ":/usr/sbin:/usr/local/sbin"


ALL = [SipCodes(), Limit(), Nginx()]

# SPDX-License-Identifier: Apache-2.0
"""The real responses of sip-codes as files, for the peers to send."""

import dataclasses
import pathlib

import asks
import wire


@dataclasses.dataclass(frozen=True)
class Asked:
    ask: asks.Ask
    answer: wire.Answer


@dataclasses.dataclass
class Answers:
    """The expected responses to each list of requests, by its name. `directory` contains, for each, the files NAME.answer (head and body)
    and NAME.body; where there are several, NAME-0000.answer and so on."""

    directory: pathlib.Path
    by_name: dict

    def path(self, name, kind):
        return self.directory / f"{name}.{kind}"

    def paths(self, name):
        """The files with the whole responses of a list."""
        count = len(self.by_name.get(name, ()))
        return [self.path(part, "answer") for part in ([name] if count < 2 else [f"{name}-{number:04}" for number in range(count)])]

    @property
    def documents(self):
        """A folder for a server that maps the target to the path of a file."""
        return self.directory / "documents"

    def asked(self, name):
        return self.by_name[name]

    def __getitem__(self, name):
        """The response to a list of one request."""
        return self.by_name[name][0].answer


# Those that the peers are configured with.
CONFIGURED = {"one", "brief", "all", "all-gzip"}


def collect(port, directory, names):
    """Gets the responses to these lists from a running sip-codes."""
    directory.mkdir(parents=True, exist_ok=True)
    one = wire.fetch(port, asks.ONE)
    lists = asks.lists(wire.fetch(port, asks.ALL).body, one.field("etag"))
    wanted = CONFIGURED | names
    by_name = {name: [_asked(port, name, ask) for ask in of_name] for name, of_name in lists.items() if name in wanted}
    collected = Answers(directory, by_name)
    for name, of_name in collected.by_name.items():
        for path, asked in zip(collected.paths(name), of_name, strict=True):
            path.write_bytes(asked.answer.head + asked.answer.body)
            path.with_suffix(".body").write_bytes(asked.answer.body)
    if collected["all-gzip"].field("content-encoding") != "gzip":
        raise RuntimeError("sip-codes does not compress /codes")
    # The file name that nginx's gzip_static and h2o's send-compressed look for.
    (directory / "all.body.gz").write_bytes(collected["all-gzip"].body)
    document = collected.documents / asks.ONE.lstrip("/")
    document.parent.mkdir(parents=True, exist_ok=True)
    document.write_bytes(one.body)
    return collected


def _asked(port, name, ask):
    answer = wire.fetch(port, ask.target, ask.fields)
    if answer.status != ask.status:
        raise RuntimeError(f"sip-codes answers {answer.status} to {ask.target} where {ask.status} was expected ({name})")
    return Asked(ask, answer)

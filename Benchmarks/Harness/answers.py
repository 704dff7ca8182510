# SPDX-License-Identifier: Apache-2.0
"""The real responses of sip-codes as files, for the peers to send."""

import dataclasses
import pathlib

import wire

ONE = "/codes/486"
ALL = "/codes"
GZIP = [("Accept-Encoding", "gzip")]


@dataclasses.dataclass
class Answers:
    """The expected response of each work. `directory` contains, for each, NAME.answer (head and body) and NAME.body."""

    directory: pathlib.Path
    by_name: dict

    def path(self, name, kind):
        return self.directory / f"{name}.{kind}"

    @property
    def documents(self):
        """A folder for a server that maps the target to the path of a file."""
        return self.directory / "documents"

    def __getitem__(self, name):
        return self.by_name[name]


def collect(port, directory):
    """Gets the responses from a running sip-codes."""
    directory.mkdir(parents=True, exist_ok=True)
    one = wire.fetch(port, ONE)
    by_name = {
        "one": one,
        "not-modified": wire.fetch(port, ONE, [("If-None-Match", one.field("etag"))]),
        "all": wire.fetch(port, ALL),
        "all-gzip": wire.fetch(port, ALL, GZIP),
    }
    expected = {"one": 200, "not-modified": 304, "all": 200, "all-gzip": 200}
    for name, answer in by_name.items():
        if answer.status != expected[name]:
            raise RuntimeError(f"sip-codes answers {answer.status} where {expected[name]} was expected ({name})")
        (directory / f"{name}.answer").write_bytes(answer.head + answer.body)
        (directory / f"{name}.body").write_bytes(answer.body)
    if by_name["all-gzip"].field("content-encoding") != "gzip":
        raise RuntimeError("sip-codes does not compress /codes")
    # The file name that nginx's gzip_static and h2o's send-compressed look for.
    (directory / "all.body.gz").write_bytes(by_name["all-gzip"].body)
    collected = Answers(directory, by_name)
    document = collected.documents / ONE.lstrip("/")
    document.parent.mkdir(parents=True, exist_ok=True)
    document.write_bytes(one.body)
    return collected

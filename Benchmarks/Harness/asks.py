# SPDX-License-Identifier: Apache-2.0
"""What the servers are asked: by name, lists of requests that are sent in turn."""

import csv
import dataclasses
import itertools
import pathlib
import random
import re
import urllib.parse

QUERIES = pathlib.Path(__file__).resolve().parents[2] / "Tests/SIPRegistryTests/Fixtures/search-queries.csv"
ONE = "/codes/486"
ALL = "/codes"
GZIP = (("Accept-Encoding", "gzip"),)
FIELDS = "fields=code,reason_phrase,meaning"
# Members about as short as those.
SHORT = ("code", "reason_phrase", "meaning", "class", "severity", "tier", "status", "href")
# How many requests a list has of which none must be answered from memory: more than the service notes targets to see which come again.
DIFFERENT = 4000
# How many entries of in= the growth of a batch is measured with. The last is the most that are taken.
ENTRIES = (1, 3, 10, 30, 100, 300, 1000)


@dataclasses.dataclass(frozen=True)
class Ask:
    target: str
    fields: tuple = ()
    status: int = 200


def lists(whole_list, tag):
    """Every list by its name. `whole_list` is the body of /codes, `tag` the ETag of one code."""
    codes = [code.decode() for code in re.findall(rb'"code": (\d{3})', whole_list)]
    chance = random.Random(2026)
    return {
        "one": [Ask(ONE)],
        "brief": [Ask(f"{ONE}?view=brief")],
        "not-modified": [Ask(ONE, (("If-None-Match", tag),), 304)],
        "all": [Ask(ALL)],
        "all-gzip": [Ask(ALL, GZIP)],
        "mix": [Ask(f"/codes/{code}") for code in codes],
        "formats": [Ask(ONE + how) for how in formats()],
        "fields": [Ask(f"{ONE}?{FIELDS}")],
        # The same list again and again comes from memory, as for a dashboard; requests that are all different do not.
        "fields-different": [
            Ask(f"/codes/{code}?fields={','.join(members)}") for members in itertools.combinations(SHORT, 3) for code in codes
        ][:DIFFERENT],
        # A format of lists alone is asked for by a list of one.
        "fields-formats": [Ask(f"{ONE}?{FIELDS}"), *(Ask(f"/codes?in=486&{FIELDS}&format={name}") for name in ("json", "csv", "ndjson"))],
        "batch-3": [Ask(f"/codes?in=404,486,603&{FIELDS}")],
        "batch-3-different": [
            Ask(f"/codes?in={','.join(trio)}&{FIELDS}") for trio in itertools.islice(itertools.combinations(codes, 3), DIFFERENT)
        ],
        # As in the log of a day: a hundred calls, of which some ended alike.
        "batch-100": [Ask(f"/codes?in={','.join(itertools.islice(itertools.cycle(codes), 100))}&view=brief")],
        # A hundred of these are more than what is kept.
        "batch-100-different": [Ask(f"/codes?in={','.join(chance.choices(codes, k=100))}&view=brief") for _ in range(100)],
        "search": [Ask("/search?q=" + urllib.parse.quote_plus(query)) for query in queries()],
        **{f"entries-{count}": [Ask(f"/codes?in={','.join(entries(codes, count))}&view=brief")] for count in ENTRIES},
    }


def formats():
    """The ways to ask for another format of a record."""
    return [f"?format={name}" for name in ("json", "text", "markdown", "html")] + [".json", ".txt", ".md", ".html"]


def entries(codes, count):
    """As many different numbers: all known codes, and others, which are answered too. There are 900 numbers of three digits, so the last
    of a thousand come again."""
    others = (str(number) for number in range(100, 1000) if str(number) not in codes)
    return list(itertools.islice(itertools.cycle([*codes, *others]), count))


def queries():
    """Distinct queries of two to five words: those by which the search is evaluated, and their beginnings, as users type them."""
    with QUERIES.open(newline="") as file:
        whole = [row["query"] for row in csv.DictReader(file)]
    shorter = (query[: len(query) - cut].rstrip() for cut in range(1, 20) for query in whole)
    return list(dict.fromkeys(query for query in itertools.chain(whole, shorter) if 2 <= len(query.split()) <= 5))[:DIFFERENT]

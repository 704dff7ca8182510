# SPDX-License-Identifier: Apache-2.0
"""Measures sip-codes and its peers on the same work, in turn. Run it as scripts/measure/bench, which builds what it needs."""

import argparse
import pathlib
import sys

import answers
import certificates
import machine
import peers
import plot
import record
import report
import table_growth
import versions
from costs import GROUPS as COSTS
from costs import NEEDED, Meter
from foreign import H2Load, Wrk
from generator import Generator
from handshakes import Handshakes
from posts import Posts
from results import Results
from rounds import Bench
from servers import running
from works import EVERY, GROUPS

ROOT = pathlib.Path(__file__).resolve().parents[2]
TOOLS = ROOT / ".build/bench"


def arguments():
    parser = argparse.ArgumentParser(prog="scripts/measure/bench", description=__doc__)
    works = ", ".join(work.name for work in EVERY)
    groups = ", ".join([*GROUPS, *COSTS, "records"])
    parser.add_argument("--only", metavar="NAME", nargs="+", help=f"only these works: {works}; or what these words stand for: {groups}")
    parser.add_argument("--peer", metavar="NAME,...", help="only these servers besides sip-codes")
    parser.add_argument("--rounds", type=int, help="how often each is measured, in turn [default: 5; 3 with --quick]")
    parser.add_argument("--seconds", type=float, default=1, help="how long each is measured [default: 1]")
    parser.add_argument("--warmup", type=float, default=0.2, help="how long each runs before [default: 0.2]")
    parser.add_argument("--idle", type=int, default=10_000, help="how many idle connections memory is measured with [default: 10000]")
    parser.add_argument("--quick", action="store_true", help="the works that tuning looks at, beside the limit and nginx alone")
    parser.add_argument("--costs", action="store_true", help="memory, start, image and instruction counts alone")
    parser.add_argument("--add", action="store_true", help="keep the earlier results of what is not measured now")
    parser.add_argument("--record", action="store_true", help="write the tables and plots into docs/")
    parser.add_argument("--read", type=pathlib.Path, metavar="FILE", help="measure nothing, show the results in this file")
    parser.add_argument("--product", type=pathlib.Path, default=TOOLS / "sip-codes", help=argparse.SUPPRESS)
    parser.add_argument("--named", type=pathlib.Path, default=TOOLS / "sip-codes-named", help=argparse.SUPPRESS)
    options = parser.parse_args()
    options.rounds = options.rounds or (3 if options.quick else 5)
    if options.quick:
        options.only = options.only or ["quick"]
        options.peer = options.peer or "limit,nginx"
    if options.costs:
        options.only = list(COSTS)
    options.works, options.costs = wanted(options.only)
    return options


def wanted(names):
    """The works, and the groups of costs, that these names stand for; all of them without names."""
    if names is None:
        return EVERY, [*COSTS, "records"]
    known = [*(work.name for work in EVERY), *COSTS, "records"]
    every = [single for name in ",".join(names).split(",") for single in GROUPS.get(name, [name])]
    for name in every:
        if name not in known:
            sys.exit(f"bench: nothing is called {name}; there are {', '.join([*known, *GROUPS])}")
    return [work for work in EVERY if work.name in every], [name for name in (*COSTS, "records") if name in every]


def say(text):
    print(text, file=sys.stderr, flush=True)


def chosen(all_of_them, names):
    if names is None:
        return all_of_them
    wanted = names.split(",")
    known = [item.name for item in all_of_them]
    for name in wanted:
        if name not in known:
            sys.exit(f"bench: no server is called {name}; there are {', '.join(known)}")
    return [item for item in all_of_them if item.name in wanted]


def present(candidates, setting, skipped):
    """The peers that can run; adds to `skipped` why the others cannot."""
    able = []
    for peer in candidates:
        reason = peer.missing(setting)
        if reason is None:
            able.append(peer)
        elif peer.name == "sip-codes":
            sys.exit(f"bench: {reason}")
        else:
            skipped.append(f"{peer.name}: {reason}")
            say(f"bench: without {skipped[-1]}")
    return able


def measure(options):
    descriptors = machine.raise_descriptor_limit()
    cpus = machine.cpus()
    facts = machine.describe()
    machine.move_to(cpus.load)
    directory = TOOLS / "run"
    directory.mkdir(parents=True, exist_ok=True)
    certificate = certificates.make(directory)
    setting = peers.Setting(TOOLS, options.product, options.named, answers.Answers(directory, {}), certificate, cpus.server)
    results = Results(
        {**facts, "versions": {"sip-codes": versions.of_product(options.product), **versions.of_tools()}},
        {"rounds": options.rounds, "seconds": options.seconds, "idle": min(options.idle, descriptors - 200)},
    )
    ours = peers.SipCodes()
    names = options.peer and f"sip-codes,{options.peer}"
    able = present(chosen(peers.ALL, names), setting, results.skipped)
    for protocol, words in {"h2": "HTTP/2", "tls": "TLS"}.items():
        if protocol not in ours.protocols(setting):
            results.skipped.append(f"{words} of sip-codes: this build does not offer it")
    with running(ours, setting) as server:
        names = {work.asks for work in options.works}.union(*(NEEDED.get(name, ()) for name in options.costs))
        setting = setting.replace(answers=answers.collect(server.port, directory, names))

    generator = Generator(TOOLS / "load", directory, cpus.load, cpus.several_loads, options.seconds, options.warmup)
    tools = {
        "load": generator,
        "wrk": Wrk(cpus.load, options.seconds),
        "h2load": H2Load(cpus.load, options.seconds),
        "posts": Posts(options.seconds, options.warmup),
        "handshakes": Handshakes(TOOLS / "handshakes", cpus.load, options.seconds, options.warmup),
    }

    def failed(reason):
        say(f"bench: failed: {reason}")
        results.skipped.append(" ".join(reason.split()))

    bench = Bench(able, setting, cpus.several_servers, tools, descriptors, say, failed)
    results.runs += bench.measure(options.works, options.rounds)
    if "instructions" in options.costs and peers.find("valgrind") is None:
        options.costs.remove("instructions")
        results.skipped.append("instructions and allocations: valgrind is not installed")
    # With the default settings, which are without TLS.
    Meter(results, setting.replace(certificate=None), generator, cpus, say, failed).measure(able, options.costs)
    if "records" in options.costs:
        results.table_growth = table_growth.measure(TOOLS / "growth")
    return results


def main():
    options = arguments()
    path = TOOLS / "results.json"
    results = Results.read(options.read) if options.read else measure(options)
    if not options.read:
        if options.add and path.exists():
            results = results.joined(Results.read(path))
        results.write(path)
    plot.write(results, TOOLS)
    print(report.whole(results))
    if options.record:
        record.write(results, ROOT / "docs")


if __name__ == "__main__":
    main()

# SPDX-License-Identifier: Apache-2.0
"""sip-codes and its peers on the same work, in turn. Run it as scripts/bench, which builds what it needs."""

import argparse
import contextlib
import pathlib
import sys

import answers
import machine
import peers
import report
from runs import Generator
from summary import Summary
from works import WORKS

ROOT = pathlib.Path(__file__).resolve().parents[2]
TOOLS = ROOT / ".build/bench"


def arguments():
    names = ", ".join(work.name for work in WORKS)
    parser = argparse.ArgumentParser(prog="scripts/bench", description=__doc__)
    parser.add_argument("--work", metavar="NAME,...", help=f"only these works: {names}")
    parser.add_argument("--peer", metavar="NAME,...", help="only these servers besides sip-codes")
    parser.add_argument("--rounds", type=int, default=5, help="how often each is measured, in turn [default: 5]")
    parser.add_argument("--seconds", type=float, default=1.5, help="how long each is measured [default: 1.5]")
    parser.add_argument("--warmup", type=float, default=0.3, help="how long each runs before [default: 0.3]")
    parser.add_argument("--quick", action="store_true", help="the figures that tuning looks at, in about two minutes")
    parser.add_argument("--product", type=pathlib.Path, default=ROOT / ".build/static/release/sip-codes")
    return parser.parse_args()


def say(text):
    print(text, file=sys.stderr, flush=True)


def chosen(all_of_them, names, what):
    if names is None:
        return all_of_them
    wanted = names.split(",")
    unknown = set(wanted) - {item.name for item in all_of_them}
    if unknown:
        sys.exit(f"bench: no {what} is called {', '.join(sorted(unknown))}; there are {', '.join(item.name for item in all_of_them)}")
    return [item for item in all_of_them if item.name in wanted]


def present(candidates, setting):
    """The peers that can run; says of the others why not."""
    for peer in candidates:
        reason = peer.missing(setting)
        if reason is None:
            yield peer
        elif peer.name == "sip-codes":
            sys.exit(f"bench: {reason}")
        else:
            say(f"bench: without {peer.name}: {reason}")


@contextlib.contextmanager
def running(peer, setting, answer):
    server = peer.start(setting, answer)
    try:
        yield server
    finally:
        server.stop()


def measure(works, servers, setting, generator, rounds):
    """All rounds. A round starts every server anew, and goes through the works; each is done by one server after the other."""
    for round in range(1, rounds + 1):
        with contextlib.ExitStack() as stack:
            started = {}
            for work in works:
                able = [peer for peer in servers if peer.name in work.peers]
                # Who comes first changes, so that no server always runs on the warmer machine.
                turn = round % len(able)
                for peer in able[turn:] + able[:turn]:
                    key = (peer.name, work.answer if peer.name == "limit" else None)
                    if key not in started:
                        started[key] = stack.enter_context(running(peer, setting, work.answer))
                    run = generator.run(work, started[key], setting.answers, round)
                    say(
                        f"round {round}  {work.name:<14}{peer.name:<12}{run.per_cpu_second:>9.0f} per server CPU-second"
                        f"{run.per_second:>9.0f}/s   others {run.noise:4.0%} of a CPU"
                    )
                    yield run


def main():
    options = arguments()
    machine.raise_descriptor_limit()
    server_cpu, load_cpu = machine.split_cpus()
    setting = peers.Setting(TOOLS, options.product, None, server_cpu)
    directory = TOOLS / "run"
    directory.mkdir(parents=True, exist_ok=True)
    setting.answers = answers.Answers(directory, {})
    if options.quick:
        options.work = options.work or "one-1,one-64,one-256,mix,search,not-modified,pipelined,reconnect,all"
        options.rounds, options.seconds = min(options.rounds, 3), min(options.seconds, 0.8)
    works = chosen(WORKS, options.work, "work")
    wanted = options.peer if options.peer is None else f"sip-codes,{options.peer}"
    servers = list(present(chosen(peers.ALL, wanted, "server"), setting))
    with running(peers.SipCodes(), setting, "one") as server:
        setting.answers = answers.collect(server.port, directory)
    generator = Generator(TOOLS / "load", load_cpu, directory, options.seconds, options.warmup)
    summary = Summary(list(measure(works, servers, setting, generator, options.rounds)))
    print(report.rates(summary), end="\n\n")
    print(report.targets(summary), end="\n\n")
    noise = summary.noise
    print(f"Others used {noise.median:.0%} of a CPU meanwhile (median), {noise.most:.0%} at worst.")


main()

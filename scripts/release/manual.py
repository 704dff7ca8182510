#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes the manual page, sip-codes(1) in mdoc, to standard output: the commands and options as the executable itself
describes them, and around them what an operator wants to know besides.

usage: scripts/release/manual.py path/of/sip-codes
"""
import datetime
import json
import os
import re
import subprocess
import sys
import textwrap

ENVIRONMENT = """
Every option of {serve} is also a variable, whose name is shown with it: SIP_CODES_ and the option's name in capitals, with
underscores instead of dashes. A flag wins over its variable; an empty variable counts as unset. {healthcheck} reads the same
variables to find the service.
"""

EXIT_STATUS = [
    ("0", "Success; for {serve}, a graceful shutdown after a signal."),
    ("1", "Nothing was found, the service is not ready, or it cannot listen on an address. The reason is on standard error."),
    ("64", "A flag, an argument or a variable is wrong. The message names it and says what is allowed."),
    ("78", "A file that was named, such as the certificate, cannot be used. The message names it and says why."),
]

SIGNALS = """
The first SIGTERM or SIGINT makes {serve} finish open requests and exit. A second one ends it at once. On SIGHUP it loads its overlay and certificate files again.
"""

EXAMPLES = [
    ("Look up a code without a server:", "sip-codes lookup 486"),
    ("Find what a line of a trace means:", "sip-codes search 'Reason: Q.850;cause=17'"),
    ("Listen on every address, on port 80:", "sip-codes serve --host :: --port 80"),
    ("Do the same through the environment, and ask whether it is ready:",
     "export SIP_CODES_HOST=:: SIP_CODES_PORT=80\nsip-codes serve &\nsip-codes healthcheck"),
]


def escape(text):
    return text.replace("\\", "\\e")


def prose(text):
    """Prose as mdoc lines: one for each sentence, wrapped, none of which can be mistaken for a macro."""
    text = " ".join(text.split()).format(serve="sip-codes serve", healthcheck="sip-codes healthcheck")
    for sentence in re.split(r"(?<=[.!?]) (?=[A-Z'])", text):
        for line in textwrap.wrap(escape(sentence), 78, break_long_words=False, break_on_hyphens=False):
            yield "\\&" + line if line[0] in ".'" else line


def words(text):
    """Arguments of a macro: words that could be mistaken for macros or punctuation are escaped."""
    return " ".join("\\&" + word if len(word) <= 3 else word for word in escape(text).split())


def option(command, argument):
    flags = ["Fl " + ("-" if name["kind"] == "long" else "") + escape(name["name"]) for name in argument["names"]]
    value = f" Ar {words(argument['valueName'])}" if argument["kind"] == "option" else ""
    yield ".It " + " , ".join(flag + value for flag in flags)
    default = f" [default: {argument['defaultValue']}]" if "defaultValue" in argument else ""
    yield from prose(argument.get("abstract", "") + default)
    if command == "serve":
        yield ".Pq Ev SIP_CODES_" + argument["preferredName"]["name"].upper().replace("-", "_")


def usage(command):
    parts = [".Nm", f".Cm {command['commandName']}", ".Op Ar options"]
    for argument in command["arguments"]:
        if argument["kind"] == "positional":
            parts.append(f".Ar {words(argument['valueName'])}" + (" ..." if argument["isRepeating"] else ""))
    return parts


def command_section(command):
    yield f".Ss sip-codes {command['commandName']}"
    yield from prose(command["abstract"])
    yield from prose(command.get("discussion", ""))
    shown = [argument for argument in command["arguments"] if argument["shouldDisplay"] and argument.get("valueName") not in ("version", "help")]
    title = None
    yield ".Bl -tag -width Ds"
    for argument in shown:
        if argument.get("sectionTitle") != title:
            title = argument.get("sectionTitle")
            yield ".El"
            yield ".Pp"
            yield f"{title}:"
            yield ".Bl -tag -width Ds"
        if argument["kind"] == "positional":
            yield f".It Ar {words(argument['valueName'])}" + (" ..." if argument["isRepeating"] else "")
            yield from prose(argument.get("abstract", ""))
        else:
            yield from option(command["commandName"], argument)
    yield ".El"


def page(executable):
    run = lambda *arguments: subprocess.run([executable, *arguments], check=True, text=True, stdout=subprocess.PIPE).stdout
    tool = json.loads(run("--experimental-dump-help"))["command"]
    commands = [command for command in tool["subcommands"] if command["commandName"] != "help"]
    day = datetime.datetime.fromtimestamp(int(os.environ.get("SOURCE_DATE_EPOCH", "0")), datetime.timezone.utc)

    yield f".Dd {day.strftime('%B')} {day.day}, {day.year}"
    yield ".Dt SIP-CODES 1"
    yield f".Os sip-codes {run('--version').strip()}"
    yield ".Sh NAME"
    yield ".Nm sip-codes"
    yield ".Nd look up SIP response codes"
    yield ".Sh SYNOPSIS"
    for command in commands:
        yield from usage(command)
    yield ".Nm"
    yield ".Fl -version | Fl -help"
    yield ".Sh DESCRIPTION"
    yield from prose(tool["abstract"])
    for command in commands:
        yield from command_section(command)
    yield ".Sh ENVIRONMENT"
    yield from prose(ENVIRONMENT)
    yield ".Sh EXIT STATUS"
    yield ".Bl -tag -width Ds"
    for status, meaning in EXIT_STATUS:
        yield f".It {status}"
        yield from prose(meaning)
    yield ".El"
    yield ".Sh SIGNALS"
    yield from prose(SIGNALS)
    yield ".Sh EXAMPLES"
    for index, (title, text) in enumerate(EXAMPLES):
        if index:
            yield ".Pp"
        yield from prose(title)
        yield ".Bd -literal -offset indent"
        yield from escape(text).split("\n")
        yield ".Ed"
    yield ".Sh STANDARDS"
    yield from prose("RFC 3261 and the documents that each record names; the IANA registry of SIP response codes.")


print("\n".join(page(sys.argv[1])))

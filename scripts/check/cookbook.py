#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Runs the examples of docs/cookbook.md, taken from the document itself: only the address of the service is another one.

usage: scripts/check/cookbook.py EXECUTABLE
"""
import contextlib
import csv
import functools
import http.server
import json
import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request

from selenium import webdriver
from selenium.webdriver.chrome.service import Service

ROOT = pathlib.Path(__file__).resolve().parents[2]
COOKBOOK = (ROOT / "docs" / "cookbook.md").read_text()
DASHBOARD = ROOT / "deploy" / "grafana" / "dashboards" / "call-failures.json"
CALLS = 100_000
OUTCOMES = ["486", "0", "200", "487", "404", "503", "603", "477", "408", "abc"]  # the first two are in the document
PATIENCE = 10  # seconds


def fail(message):
    sys.exit(f"check-cookbook: {message}")


def until(what, condition):
    deadline = time.monotonic() + PATIENCE
    while not (result := condition()):
        if time.monotonic() > deadline:
            fail(f"{what}: not within {PATIENCE} s")
        time.sleep(0.02)
    return result


def blocks(language):
    return re.findall(rf"^```{language}\n(.*?)^```$", COOKBOOK, re.M | re.S)


def only(language):
    found = blocks(language)
    if len(found) != 1:
        fail(f"the document has {len(found)} blocks of {language}, not one")
    return found[0]


class Running:
    """A service whose access log is kept."""

    def __init__(self, executable, folder, *options):
        self.log = folder / "access.log"
        with open(self.log, "w") as log:
            self.process = subprocess.Popen([executable, "serve", "--port", "0", "--access-log", *options],
                                            stdout=subprocess.PIPE, stderr=log, text=True)
        self.address = self.process.stdout.readline().split()[-1].removeprefix("http://")

    def here(self, text):
        return text.replace("localhost:8080", self.address)

    def answered(self):
        """What the log has from the method on, for each answer."""
        return re.findall(r" (method=.*)", self.log.read_text())

    def stop(self):
        self.process.send_signal(signal.SIGCONT)
        self.process.terminate()
        self.process.wait(timeout=PATIENCE)


# The commands


def sessions(block):
    """Pairs of a command, which goes on after a line that ends in '|', '\\' or '+=', and the output that the document shows."""
    found = []
    lines = iter(block.splitlines())
    for line in lines:
        if line.startswith("$ "):
            command = [line.removeprefix("$ ")]
            while command[-1].rstrip().endswith(("|", "\\", "+=")):
                command.append(next(lines))
            found.append(("\n".join(command), []))
        elif found:
            found[-1][1].append(line)
    return found


def commands(executable, service, folder):
    with open(folder / "calls.csv", "w", newline="") as file:
        rows = csv.writer(file, lineterminator="\n")
        rows.writerow(["id", "sip_code"])
        rows.writerows([number + 1, OUTCOMES[number % len(OUTCOMES)]] for number in range(CALLS))
    shutil.copy(DASHBOARD, folder / "dashboard.json")
    (folder / "bin").mkdir()
    (folder / "bin" / "sip-codes").symlink_to(executable)
    environment = {**os.environ, "PATH": f"{folder}/bin:{os.environ['PATH']}"}

    count = 0
    for command, shown in (pair for block in blocks("") for pair in sessions(block)):
        began = time.monotonic()
        done = subprocess.run(["bash", "-c", service.here(command)], cwd=folder, env=environment, capture_output=True, text=True)
        took = time.monotonic() - began
        if done.returncode or done.stderr or done.stdout.splitlines() != shown:
            fail(f"{command}\nexited with {done.returncode} and printed\n{done.stdout}{done.stderr}instead of\n" + "\n".join(shown))
        count += 1
        if command.startswith("sip-codes annotate"):
            print(f"{CALLS} calls annotated in {took:.2f} s")

    phrases = {}
    with open(folder / "annotated.csv", newline="") as file:
        table = list(csv.DictReader(file))
    for number, row in enumerate(table):
        if (row["id"], row["sip_code"]) != (str(number + 1), OUTCOMES[number % len(OUTCOMES)]):
            fail(f"annotated.csv: row {number + 1} is not that of calls.csv: {row}")
        phrases.setdefault(row["sip_code"], row["phrase"])
        if row["phrase"] != phrases[row["sip_code"]]:
            fail(f"annotated.csv: row {number + 1} has another phrase than an earlier row: {row}")
    if len(table) != CALLS or phrases["486"] != "Busy Here" or not phrases["477"] or phrases["abc"] or phrases["0"]:
        fail(f"annotated.csv: {len(table)} rows, phrases {phrases}")

    given = json.loads(DASHBOARD.read_text())["panels"]
    mappings = json.loads((folder / "mappings.json").read_text())
    added = {"matcher": {"id": "byName", "options": "code"}, "properties": [{"id": "mappings", "value": mappings}]}
    for panel in given:
        if "fieldConfig" in panel:
            panel["fieldConfig"]["overrides"].append(added)
    if json.loads((folder / "named.json").read_text())["panels"] != given or mappings[0]["options"]["486"]["text"] != "486 Busy Here":
        fail("named.json is not the dashboard with the mappings for the field code of each panel")
    print(f"{count} commands print what the document shows")


# The page


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


def browser():
    options = webdriver.ChromeOptions()
    options.binary_location = os.environ.get("CHROMIUM", "/usr/bin/chromium")
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    for argument in ["--headless=new", "--disable-gpu", "--disable-dev-shm-usage"]:
        options.add_argument(argument)
    if os.geteuid() == 0:
        options.add_argument("--no-sandbox")
    return webdriver.Chrome(options=options, service=Service(os.environ.get("CHROMEDRIVER", "/usr/bin/chromedriver")))


def page(executable, folder, cleanup):
    site = folder / "site"
    site.mkdir()
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=site))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    cleanup.callback(server.shutdown)
    port = server.server_port
    service = Running(executable, folder, "--cors-origins", f"http://127.0.0.1:{port}")
    cleanup.callback(service.stop)
    (site / "calls.html").write_text(service.here(only("html")))
    driver = browser()
    cleanup.callback(driver.quit)

    def cells():
        return [cell.text for cell in driver.find_elements("css selector", ".sip-code")]

    def load(origin=f"http://127.0.0.1:{port}"):
        driver.get_log("browser")
        driver.get(f"{origin}/calls.html")

    def words():
        until("words beside the numbers", lambda: any(" " in cell for cell in cells()))
        return cells()

    def warning():
        found = []

        def warned():
            found.extend(entry["message"] for entry in driver.get_log("browser") if "No words" in entry["message"])
            return found

        until("a warning of the page", warned)
        return cells()

    numbers = ["486", "477", "486", "0"]
    full = ["486 Busy Here", "477 Send failed (477/TM)", "486 Busy Here", "0"]
    load()
    if words() != full:
        fail(f"the page shows {cells()}")
    if "busy" not in driver.find_element("css selector", ".sip-code").get_attribute("title"):
        fail("the page does not tell the meaning")
    driver.refresh()
    if words() != full:
        fail(f"after a reload the page shows {cells()}")
    shown = re.findall(r"^… (method=.*)", COOKBOOK, re.M)
    until(f"the access log of the document, {shown}", lambda: shown and service.answered() == shown)
    print("the page has words beside the numbers; a reload asks with the tag and is answered 304")

    load(f"http://localhost:{port}")
    if warning() != numbers:
        fail(f"from an origin that may not ask, the page shows {cells()}")
    service.process.send_signal(signal.SIGSTOP)
    load()
    if cells() != numbers or warning() != numbers:
        fail(f"while the service does not answer, the page shows {cells()}")
    service.stop()
    load()
    if warning() != numbers:
        fail(f"without the service, the page shows {cells()}")
    print("the numbers stand alone when the origin may not ask, the service hangs, or it is gone")


# The program that caches answers, and what Infinity asks for


def program(service):
    done = subprocess.run(["node", "--input-type=module", "-"], input=service.here(only("js")), capture_output=True, text=True)
    if (done.returncode, done.stdout) != (0, "304\n"):
        fail(f"the program in Node.js printed {done.stdout}{done.stderr}")
    print("the program in Node.js is answered 304")


def ask(url, accept):
    with urllib.request.urlopen(urllib.request.Request(url, headers={"Accept": accept}), timeout=PATIENCE) as answer:
        return answer.headers["Content-Type"], answer.read().decode()


def infinity(service):
    urls = re.findall(r"`http://sip-codes:8080(/\S*)`", COOKBOOK)
    if len(urls) != 2:
        fail(f"the document has these addresses for Infinity: {urls}")
    kind, body = ask(f"http://{service.address}{urls[0]}", "application/json;q=0.9,text/plain")
    kind_of_table, table = ask(f"http://{service.address}{urls[1]}", "text/csv; charset=utf-8")
    if kind != "application/json" or not kind_of_table.startswith("text/csv"):
        fail(f"Infinity would get {kind} and {kind_of_table}")
    codes = json.loads(body)["codes"]
    rows = list(csv.DictReader(table.splitlines()))
    columns = ("code", "reason_phrase", "meaning", "severity")
    seen = [tuple(str(code.get(column) or "") for column in columns) for code in codes]
    if seen != [tuple(row[column] for column in columns) for row in rows] or len(set(code["code"] for code in codes)) != len(codes):
        fail("the columns for Infinity differ between JSON and CSV, or a code is there twice")
    print(f"with the Accept of Infinity both addresses give the same {len(codes)} codes")


def main():
    executable = pathlib.Path(sys.argv[1])
    with tempfile.TemporaryDirectory(prefix="sip-codes-") as place, contextlib.ExitStack() as cleanup:
        folder = pathlib.Path(place)
        service = Running(executable, folder)
        cleanup.callback(service.stop)
        commands(executable, service, folder)
        program(service)
        infinity(service)
        page(executable, folder, cleanup)


main()

#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Checks Grafana's dashboards without a Grafana: their structure by Grafana's own types for Python, and their queries in
a Prometheus that fetches from the running service as deploy/prometheus/prometheus.yaml says, with some statistics of calls
beside it.

Needs the release executable, prometheus, grafana-foundation-sdk and PyYAML; run it through `make check-deploy`.
"""
import contextlib
import http.server
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse
import urllib.request

import yaml
from grafana_foundation_sdk.cog.encoder import JSONEncoder
from grafana_foundation_sdk.cog.plugins import register_default_plugins
from grafana_foundation_sdk.models.dashboard import Dashboard

ROOT = pathlib.Path(__file__).resolve().parents[2]
DEPLOY = ROOT / "deploy"
EXECUTABLE = ROOT / ".build" / "release" / "sip-codes"
DASHBOARDS = sorted((DEPLOY / "grafana" / "dashboards").glob("*.json"))
PATIENCE = 30  # seconds for anything to come about before the check fails

# Series without values for a service without TLS, an overlay, HTTP/2 or an alert.
MAY_BE_EMPTY = ("sip_codes_tls_", "sip_codes_overlay_", "sip_codes_http2_", "sip_codes_http_refused_total", 'status="5xx"')

# Statistics of a telephone network in the format of HOMER's heplify-server; 698 is an unknown code.
CALLS = """# TYPE heplify_method_response counter
heplify_method_response{method="INVITE",response="200"} %d
heplify_method_response{method="INVITE",response="486"} %d
heplify_method_response{method="INVITE",response="503"} %d
heplify_method_response{method="INVITE",response="698"} %d
"""


def fail(message):
    sys.exit(f"check-dashboards: {message}")


def missing(original, again, path=""):
    """Where `again` lacks something of `original` or differs from it."""
    if isinstance(original, dict) and isinstance(again, dict):
        for key, value in original.items():
            if key in again:
                yield from missing(value, again[key], f"{path}.{key}")
            elif value not in (None, "", [], {}):
                yield f"{path}.{key}"
    elif isinstance(original, list) and isinstance(again, list) and len(original) == len(again):
        for index, (value, other) in enumerate(zip(original, again)):
            yield from missing(value, other, f"{path}[{index}]")
    elif original != again:
        yield path


def structure(file):
    dashboard = json.loads(file.read_text())
    again = json.loads(json.dumps(Dashboard.from_json(dashboard), cls=JSONEncoder))
    lost = [path for path in missing(dashboard, again) if not path.endswith((".allValue", ".definition"))]
    if lost:
        fail(f"{file.name}: Grafana's types do not know {lost}")

    panels = dashboard["panels"]
    if len({panel["id"] for panel in panels}) != len(panels):
        fail(f"{file.name}: two panels have one id")
    taken = {}
    for panel in panels:
        place = panel["gridPos"]
        if place["x"] + place["w"] > 24:
            fail(f"{file.name}: panel {panel['id']} is wider than the grid")
        for cell in ((x, y) for x in range(place["x"], place["x"] + place["w"]) for y in range(place["y"], place["y"] + place["h"])):
            if taken.setdefault(cell, panel["id"]) != panel["id"]:
                fail(f"{file.name}: panels {taken[cell]} and {panel['id']} overlap")
        if panel["type"] not in ("row", "text") and not (panel["title"] and panel["description"] and panel["targets"]):
            fail(f"{file.name}: panel {panel['id']} lacks a title, a description or a query")
    variables = {variable["name"] for variable in dashboard["templating"]["list"]}
    used = set(re.findall(r"\$\{?(\w+)", json.dumps([panel for panel in panels if "targets" in panel])))
    unknown = {name for name in used if not name.startswith("__") and not name.isdigit()} - variables
    if unknown:
        fail(f"{file.name}: no variable is called {unknown}")
    return dashboard


def queries(dashboard):
    """Pairs of a panel's title and its query, with the defaults of the variables inserted."""
    values = {"__rate_interval": "10s", "__range": "1m", "instance": ".*"}
    for variable in dashboard["templating"]["list"]:
        if variable["type"] == "textbox":
            values[variable["name"]] = variable["query"]
    for panel in dashboard["panels"]:
        for target in panel.get("targets", []):
            text = re.sub(r"\$\{?([a-z_]\w*)\}?", lambda match: values[match[1]], target["expr"])
            yield panel["title"], text


def parse(expressions, folder):
    rules = [{"record": f"query:{index}", "expr": text} for index, text in enumerate(expressions)]
    file = folder / "queries.yaml"
    file.write_text(yaml.safe_dump({"groups": [{"name": "queries", "rules": rules}]}))
    answer = subprocess.run(["promtool", "check", "rules", file], capture_output=True, text=True)
    if answer.returncode != 0:
        fail(answer.stdout + answer.stderr)


class Calls(http.server.BaseHTTPRequestHandler):
    began = time.monotonic()

    def do_GET(self):
        calls = int(time.monotonic() - self.began) + 1
        body = (CALLS % (60 * calls, 30 * calls, 5 * calls, calls)).encode()
        self.send_response(200)
        self.send_header("Content-Type", "text/plain; version=0.0.4")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


def free_port():
    with http.server.HTTPServer(("127.0.0.1", 0), http.server.BaseHTTPRequestHandler) as server:
        return server.server_port


def start(command, **options):
    process = subprocess.Popen(command, **options)

    def stop():
        process.terminate()
        process.wait(timeout=PATIENCE)

    return process, stop


def ask(base, path, **parameters):
    with urllib.request.urlopen(f"{base}/api/v1/{path}?{urllib.parse.urlencode(parameters)}", timeout=10) as answer:
        return json.load(answer)["data"]


def run(dashboards, folder, cleanup):
    log = cleanup.enter_context(open(folder / "log", "w"))
    service, stop = start([EXECUTABLE, "serve", "--port", "0"], stdout=subprocess.PIPE, stderr=log, text=True, env={})
    cleanup.callback(stop)
    address = service.stdout.readline().split()[-1].removeprefix("http://")
    with urllib.request.urlopen(f"http://{address}/codes/486", timeout=10):
        pass
    statistics = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Calls)
    threading.Thread(target=statistics.serve_forever, daemon=True).start()
    cleanup.callback(statistics.shutdown)

    # The file itself, except for addresses and intervals.
    configuration = yaml.safe_load((DEPLOY / "prometheus" / "prometheus.yaml").read_text())
    configuration["global"].update(scrape_interval="1s", evaluation_interval="1s")
    configuration["rule_files"] = [str(DEPLOY / "prometheus" / "rules.yaml")]
    for job in configuration["scrape_configs"]:
        job.pop("scrape_interval", None)
        job["static_configs"] = [{"targets": [address]}]
    configuration["scrape_configs"].append({"job_name": "homer", "static_configs": [{"targets": [f"127.0.0.1:{statistics.server_port}"]}]})
    (folder / "prometheus.yaml").write_text(yaml.safe_dump(configuration))
    port = free_port()
    _, stop = start(
        ["prometheus", f"--config.file={folder}/prometheus.yaml", f"--storage.tsdb.path={folder}/data", f"--web.listen-address=127.0.0.1:{port}"],
        stdout=log, stderr=log)
    cleanup.callback(stop)
    base = f"http://127.0.0.1:{port}"

    def scraped():
        with contextlib.suppress(OSError):
            return ask(base, "query", query='sum(rate(heplify_method_response{response="486"}[10s])) > 20')["result"]
        return []

    deadline = time.monotonic() + PATIENCE
    while not scraped():
        if time.monotonic() > deadline:
            fail(f"Prometheus did not fetch anything for {PATIENCE} s: {(folder / 'log').read_text()[-2000:]}")
        time.sleep(0.2)
    health = {target["labels"]["job"]: target["health"] for target in ask(base, "targets")["activeTargets"]}
    if health.get("sip-response-codes") != "up":
        fail(f"Prometheus cannot read /codes?format=prometheus: {health}")
    groups = ask(base, "rules")["groups"]
    wrong = [rule["name"] for group in groups for rule in group["rules"] if rule["health"] == "err"]
    if wrong or not groups:
        fail(f"rules that Prometheus cannot evaluate: {wrong}")
    if health.get("sip-codes") != "up":
        fail(f"Prometheus cannot read /metrics: {health}")
    print(f"prometheus ran with deploy/prometheus/prometheus.yaml: jobs {health}, {sum(len(group['rules']) for group in groups)} rules evaluated")

    answered = 0
    for dashboard in dashboards:
        for title, text in queries(dashboard):
            result = ask(base, "query", query=text)["result"]
            optional = any(name in text for name in MAY_BE_EMPTY)
            if not result and not optional:
                fail(f"{dashboard['title']}, {title}: no data for {text}")
            answered += bool(result)
            if title == "Failures by code, over time":
                phrases = {row["metric"]["code"]: row["metric"].get("phrase") for row in result}
                if phrases != {"486": "Busy Here", "503": "Service Unavailable", "698": None}:
                    fail(f"the words of the registry are not in the graph: {phrases}")
            if title.startswith("Codes that the registry") and [row["metric"]["code"] for row in result] != ["698"]:
                fail(f"the codes unknown to the registry: {result}")
    print(f"queried in it: {answered} of the panels' queries have data, the others are of things that did not occur")


def main():
    register_default_plugins()
    dashboards = [structure(file) for file in DASHBOARDS]
    print(f"read by Grafana's types, laid out, titled: {', '.join(file.name for file in DASHBOARDS)}")
    if len({dashboard["uid"] for dashboard in dashboards}) != len(dashboards):
        fail("two dashboards have one uid")
    provider = yaml.safe_load((DEPLOY / "grafana" / "provisioning" / "dashboards" / "dashboards.yaml").read_text())["providers"][0]
    volumes = yaml.safe_load((DEPLOY / "compose.yaml").read_text())["services"]["grafana"]["volumes"]
    if not any(volume.split(":")[1] == provider["options"]["path"] for volume in volumes):
        fail("compose.yaml does not mount the dashboards where they are looked for")
    with tempfile.TemporaryDirectory(prefix="sip-codes-") as place, contextlib.ExitStack() as cleanup:
        folder = pathlib.Path(place)
        expressions = [text for dashboard in dashboards for _, text in queries(dashboard)]
        parse(expressions, folder)
        print(f"promtool check rules: {len(expressions)} queries of the dashboards")
        run(dashboards, folder, cleanup)


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes the files under deploy/ that follow from others, or with --check says which of them are not current:

- the alerts as a PrometheusRule, from deploy/prometheus/rules.yaml;
- the ConfigMap's overlay file, from deploy/overlay.example.json;
- the mappings of Grafana's second dashboard, from the running service;
- the rendered Kubernetes overlays, for those who have no kustomize, where `kubectl` (1.21 or later) or `kustomize` is here.

Needs PyYAML; run it through `make regenerate` or `make check-deploy`.
"""
import json
import pathlib
import re
import shutil
import subprocess
import sys
import urllib.request

import yaml

import service

ROOT = pathlib.Path(__file__).resolve().parents[2]
DEPLOY = ROOT / "deploy"


def prometheus_rule():
    rules = (DEPLOY / "prometheus" / "rules.yaml").read_text()
    groups = rules[rules.index("groups:\n"):]
    head = (
        "# SPDX-License-Identifier: Apache-2.0\n# Written by scripts/generate/deploy_files.py from deploy/prometheus/rules.yaml.\n"
        "apiVersion: monitoring.coreos.com/v1\nkind: PrometheusRule\nmetadata:\n  name: sip-codes\n"
        "  labels:\n    app.kubernetes.io/name: sip-codes\nspec:\n")
    return head + re.sub(r"(?m)^(?=.)", "  ", groups)


def overlay_file(current):
    """The example; while there is none, the current file stays."""
    example = DEPLOY / "overlay.example.json"
    if not example.exists():
        return current.read_text()
    # The path of the schema, relative to the copy.
    return example.read_text().replace('"../Sources/', '"../../../../Sources/')


def with_mappings(dashboard, base):
    """The dashboard with the service's current mappings in every field that has the marked ones."""
    with urllib.request.urlopen(base + "/codes?format=grafana", timeout=10) as answer:
        mappings = json.load(answer)
    places = 0
    for panel in dashboard["panels"]:
        for override in panel.get("fieldConfig", {}).get("overrides", []):
            for setting in override["properties"]:
                if setting["id"] == "mappings":
                    setting["value"] = mappings
                    places += 1
    if places == 0:
        sys.exit("deploy-files: the dashboard of call failures has no mappings to fill")
    return json.dumps(dashboard, indent=2, ensure_ascii=False) + "\n"


def call_failures(current):
    with service.running() as base:
        return with_mappings(json.loads(current.read_text()), base)


def renderer():
    """The command that renders a kustomization, or None. kubectl has components since 1.21."""
    if shutil.which("kubectl"):
        answer = subprocess.run(["kubectl", "version", "--client", "--output=json"], capture_output=True, text=True)
        found = re.search(r'"kustomizeVersion": "v(\d+)', answer.stdout)
        if found and int(found[1]) >= 4:
            return ["kubectl", "kustomize"]
    if shutil.which("kustomize"):
        return ["kustomize", "build"]
    return None


def rendered(overlay, command):
    answer = subprocess.run([*command, DEPLOY / "kubernetes" / "overlays" / overlay], capture_output=True, text=True)
    if answer.returncode != 0:
        sys.exit(f"deploy-files: {overlay} does not render: {answer.stderr}")
    return (
        "# SPDX-License-Identifier: Apache-2.0\n"
        f"# Written by scripts/generate/deploy_files.py from overlays/{overlay}; set your image in it.\n"
        f"# kubectl apply -f deploy/kubernetes/{overlay}.yaml\n# yamllint disable\n" + answer.stdout)


def resources(text):
    return sorted(yaml.safe_load_all(text), key=lambda item: (item["kind"], item["metadata"]["name"]))


def main():
    check = "--check" in sys.argv[1:]
    component = DEPLOY / "kubernetes" / "components"
    overlay = component / "overlay-file" / "overlay.json"
    dashboard = DEPLOY / "grafana" / "dashboards" / "call-failures.json"
    files = {
        component / "monitoring" / "prometheusrule.yaml": prometheus_rule(),
        overlay: overlay_file(overlay),
        dashboard: call_failures(dashboard),
    }
    # Written first, because the rendered files include some of them.
    stale = [file for file, text in files.items() if not file.exists() or file.read_text() != text]
    if not check:
        for file in stale:
            file.write_text(files[file])
    command = renderer()
    for name in ("small", "highly-available"):
        file = DEPLOY / "kubernetes" / f"{name}.yaml"
        if command is None:
            print(f"not checked: whether {file.relative_to(ROOT)} is current, because neither kubectl 1.21 or later nor kustomize is here")
            continue
        text = rendered(name, command)
        # Versions of kustomize differ in order and indentation, which do not matter.
        if not file.exists() or resources(file.read_text()) != resources(text):
            stale.append(file)
            if not check:
                file.write_text(text)
    names = ", ".join(str(file.relative_to(ROOT)) for file in stale)
    if check and stale:
        sys.exit(f"deploy-files: not current: {names}; run `make regenerate`")
    print(f"deploy-files: {'all current' if not stale else 'written: ' + names}")


if __name__ == "__main__":
    main()

#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Lints the Helm chart, renders it as Helm does, and holds it against Kustomize: with the values of each composition it gives the
same resources, up to Helm's own labels. Values that its schema must refuse are refused, and what no other renders, the pod of
`helm test` among it, is valid and within Pod Security's "restricted" profile.

Needs helm-python-sdk (Helm's own engine as a library), kubernetes-validate and PyYAML; run it through `make check-deploy`.
"""
import json
import sys

import yaml

try:
    import helm_python as helm
except ImportError:
    print("not checked: the Helm chart, because helm-python-sdk has no build for this machine")
    sys.exit(0)

import manifests

sys.path.insert(0, str(manifests.ROOT / "scripts" / "generate"))
import deploy_files

CHART = manifests.ROOT / "deploy" / "helm" / "sip-codes"
# Helm labels everything that it makes; kustomize puts these labels on its base only, and selects by the name only.
LABELS_APART = {"app.kubernetes.io/managed-by", "helm.sh/chart", "app.kubernetes.io/instance", "app.kubernetes.io/part-of", "app.kubernetes.io/version"}
OURS = LABELS_APART | {"app.kubernetes.io/name"}


def overlay_file():
    return json.loads((manifests.KUBERNETES / "components" / "overlay-file" / "overlay.json").read_text())


# The values that have the same effect as a component of kustomize.
VALUES = {
    "gateway": lambda: {"httpRoute": {"enabled": True}},
    "ingress": lambda: {"ingress": {"enabled": True}},
    "monitoring": lambda: {"monitoring": {"enabled": True}},
    "overlay-file": lambda: {"overlay": overlay_file()},
    "tls": lambda: {"tls": {"enabled": True}},
}
REFUSED = [
    {"replica": 2}, {"replicas": "two"}, {"image": {"digest": "sha256:short"}}, {"settings": {"port": 80}},
    {"settings": {"max-connections": 5}}, {"ingress": {"enabled": "yes"}}, {"monitoring": {"runbookURL": "docs/operations.md"}},
]


def fail(message):
    sys.exit(f"check-chart: {message}")


def rendered(chart, values, notes=False):
    files = chart.render(values, name="sip-codes", namespace="sip-codes")
    resources = [item for name, text in files.items() if not name.endswith(".txt") for item in yaml.safe_load_all(text) if item]
    return {(item["kind"], item["metadata"]["name"]): item for item in resources}


def plain(node, key=None):
    """The resource without the intended differences, and with its lists of named things sorted."""
    if isinstance(node, dict):
        if key in ("labels", "matchLabels", "selector"):
            node = {name: value for name, value in node.items() if name not in LABELS_APART}
        return {name: plain(value, name) for name, value in node.items()}
    if isinstance(node, list):
        by = lambda item: str(item.get("name") or item.get("topologyKey") or item) if isinstance(item, dict) else ""
        return sorted((plain(value) for value in node), key=by)
    if isinstance(node, str) and str(key).endswith(".json"):
        return {name: value for name, value in json.loads(node).items() if name != "$schema"}
    return node


def difference(one, other, path=""):
    if isinstance(one, dict) and isinstance(other, dict):
        for name in sorted(one.keys() | other.keys()):
            yield from difference(one.get(name), other.get(name), f"{path}.{name}")
    elif isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
        for index, pair in enumerate(zip(one, other)):
            yield from difference(*pair, f"{path}[{index}]")
    elif one != other:
        yield f"{path}: {str(one)[:200]} by kustomize, {str(other)[:200]} by Helm"


def compare(chart, command):
    count = 0
    for overlay, components in manifests.compositions():
        values = yaml.safe_load((CHART / "examples" / f"{overlay}.yaml").read_text()) if overlay != "small" else {}
        for component in components:
            values |= VALUES[component]()
        # The namespace and the Gateway belong to the cluster, and the test pod to Helm.
        theirs = {key: item for item in manifests.render(command, overlay, components)
                  if (key := (item["kind"], item["metadata"]["name"])) and item["kind"] not in ("Namespace", "Gateway")}
        ours = {key: item for key, item in rendered(chart, values).items() if key[0] != "Pod"}
        if theirs.keys() != ours.keys():
            fail(f"{overlay} with {components}: only in one of them: {sorted(theirs.keys() ^ ours.keys())}")
        for key, item in theirs.items():
            found = list(difference(plain(item), plain(ours[key])))
            if found:
                fail(f"{overlay} with {components}, {' '.join(key)}: " + "; ".join(found))
            lacking = OURS - set(ours[key]["metadata"]["labels"])
            if lacking:
                fail(f"{' '.join(key)} lacks the labels {lacking}")
        count += 1
    print(f"Helm and kustomize render the same in {count} compositions, up to Helm's own labels")


def main():
    findings = helm.lint(str(CHART))
    bad = [message for message in findings["messages"] if message["severity"] >= 2]
    if bad or findings["errors"]:
        fail(f"helm lint: {bad or findings['errors']}")
    print(f"helm lint, {helm.helm_sdk_version()}: no warnings")
    with helm.Chart.load(str(CHART)) as chart:
        for values in REFUSED:
            try:
                chart.validate_schema(values)
            except helm.HelmError:
                continue
            fail(f"values.schema.json takes {values}")
        print(f"values.schema.json refuses {len(REFUSED)} kinds of wrong values")

        everything = {"settings": {"max_unread_bytes": 16777216, "drain_timeout": 40}, "podLabels": {"team": "voice"}, "podAnnotations": {"a": "b"},
                      "imagePullSecrets": [{"name": "registry"}], "nodeSelector": {"disk": "ssd"}, "tolerations": [{"operator": "Exists"}],
                      "affinity": {"nodeAffinity": {}}, "priorityClassName": "high", "service": {"type": "LoadBalancer"},
                      "image": {"digest": "sha256:" + "0" * 64, "pullPolicy": "Always"}}
        for component in VALUES.values():
            everything |= component()
        resources = rendered(chart, everything)
        without_schema = set()
        manifests.validate(resources.values(), "the chart with everything", without_schema)
        deployment = resources["Deployment", "sip-codes"]["spec"]["template"]["spec"]
        for pod in (deployment, resources["Pod", "sip-codes-test"]["spec"]):
            problems = list(manifests.restricted(pod))
            if problems:
                fail(f"{pod['containers'][0]['name']}: {problems}")
        environment = {entry["name"]: entry["value"] for entry in deployment["containers"][0]["env"]}
        if environment["SIP_CODES_MAX_UNREAD_BYTES"] != "16777216" or deployment["terminationGracePeriodSeconds"] != 60:
            fail(f"settings do not reach the pod: {environment}, {deployment['terminationGracePeriodSeconds']}")
        if deployment["containers"][0]["image"] != "sip-codes@sha256:" + "0" * 64:
            fail("a digest does not win over the tag")
        print("kubernetes-validate --strict and pod security 'restricted': the chart with every value set, and the pod of helm test")

        command = deploy_files.renderer()
        if command:
            compare(chart, command)
        else:
            print("not checked: the chart against kustomize, because neither kubectl 1.21 or later nor kustomize is here")


if __name__ == "__main__":
    main()

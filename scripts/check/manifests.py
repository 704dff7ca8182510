#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Renders the Kubernetes overlays, alone and with every component, validates all resources against the schemas of several
Kubernetes versions, and checks what no schema knows: Pod Security's "restricted" profile, the arithmetic of a stop, and
that whatever names something names something that is there.

Needs kubernetes-validate and PyYAML; run it through `make check-deploy`.
"""
import itertools
import os
import pathlib
import re
import subprocess
import sys
import tempfile

import kubernetes_validate
import yaml

ROOT = pathlib.Path(__file__).resolve().parents[2]
KUBERNETES = ROOT / "deploy" / "kubernetes"
# The oldest version that has preStop's sleep without a feature gate, the one where it became stable, and the newest one here.
VERSIONS = ("1.30", "1.34", "1.37")
OVERLAYS = ("small", "highly-available")
COMPONENTS = sorted(folder.name for folder in (KUBERNETES / "components").iterdir())


def fail(message):
    sys.exit(f"check-manifests: {message}")


def compositions():
    """Each overlay alone, with each component, and with all components."""
    for overlay in OVERLAYS:
        yield overlay, ()
        for component in COMPONENTS:
            yield overlay, (component,)
        yield overlay, tuple(COMPONENTS)


def render(command, overlay, components):
    with tempfile.TemporaryDirectory(prefix="composition-", dir=ROOT / ".build") as place:
        here = pathlib.Path(place)
        up = os.path.relpath(KUBERNETES, here)
        kustomization = {
            "apiVersion": "kustomize.config.k8s.io/v1beta1", "kind": "Kustomization", "namespace": "sip-codes",
            "resources": [f"{up}/overlays/{overlay}"], "components": [f"{up}/components/{name}" for name in components],
        }
        (here / "kustomization.yaml").write_text(yaml.safe_dump(kustomization))
        answer = subprocess.run([*command, here], capture_output=True, text=True)
        if answer.returncode != 0 or answer.stderr:
            fail(f"{overlay} with {components}: {answer.stderr}")
        return list(yaml.safe_load_all(answer.stdout))


def validate(resources, what, without_schema):
    for resource, version in itertools.product(resources, VERSIONS):
        try:
            kubernetes_validate.validate(resource, version, strict=True)
        except kubernetes_validate.SchemaNotFoundError:
            without_schema.add(f"{resource['apiVersion']} {resource['kind']}")
        except kubernetes_validate.ValidationError as error:
            fail(f"{what}, {resource['kind']} {resource['metadata']['name']}, Kubernetes {version}: {error}")


def restricted(pod):
    """What violates Pod Security's "restricted" profile."""
    context = pod.get("securityContext", {})
    if pod.get("hostNetwork") or pod.get("hostPID") or pod.get("hostIPC"):
        yield "it shares a namespace of the host"
    for volume in pod.get("volumes", []):
        kinds = set(volume) - {"name"}
        if not kinds <= {"configMap", "csi", "downwardAPI", "emptyDir", "ephemeral", "persistentVolumeClaim", "projected", "secret"}:
            yield f"volume {volume['name']} is {kinds}"
    for container in pod["containers"] + pod.get("initContainers", []):
        own = container.get("securityContext", {})
        if own.get("allowPrivilegeEscalation") is not False:
            yield "privileges may be escalated"
        if own.get("privileged"):
            yield "it is privileged"
        if own.get("capabilities") != {"drop": ["ALL"]}:
            yield "capabilities are left"
        if own.get("runAsNonRoot", context.get("runAsNonRoot")) is not True or own.get("runAsUser", context.get("runAsUser")) in (0, None):
            yield "it may be root"
        if own.get("seccompProfile", context.get("seccompProfile", {})).get("type") not in ("RuntimeDefault", "Localhost"):
            yield "no seccomp profile"
        if any("hostPort" in port for port in container.get("ports", [])):
            yield "a port of the host"
        # And two requirements that are not in the profile.
        if own.get("readOnlyRootFilesystem") is not True:
            yield "the root file system can be written to"
        if not {"cpu", "memory"} <= set(container["resources"]["requests"]) & set(container["resources"]["limits"]):
            yield "requests or limits are missing"


def only(resources, kind, name="sip-codes"):
    found = [item for item in resources if item["kind"] == kind and item["metadata"]["name"] == name]
    if len(found) != 1:
        fail(f"{len(found)} of {kind} {name}")
    return found[0]


def coherent(resources):
    """What is inconsistent."""
    deployment = only(resources, "Deployment")
    pod = deployment["spec"]["template"]["spec"]
    (container,) = pod["containers"]
    environment = {entry["name"]: entry["value"] for entry in container["env"]}

    stop = container["lifecycle"]["preStop"]["sleep"]["seconds"]
    stop += int(environment["SIP_CODES_SHUTDOWN_DELAY"]) + int(environment["SIP_CODES_DRAIN_TIMEOUT"])
    if pod["terminationGracePeriodSeconds"] <= stop:
        yield f"a stop takes up to {stop} s, and the grace period is {pod['terminationGracePeriodSeconds']}"
    if pod.get("automountServiceAccountToken") is not False:
        yield "a service-account token is mounted"
    if pod.get("enableServiceLinks") is not False:
        yield "service links would set SIP_CODES_PORT"

    ports = {port["name"]: port["containerPort"] for port in container["ports"]}
    if str(ports["http"]) != environment["SIP_CODES_PORT"] or str(ports["admin"]) != environment["SIP_CODES_ADMIN_PORT"]:
        yield "the ports are not those in the environment"
    used = [container[probe]["httpGet"]["port"] for probe in ("readinessProbe", "livenessProbe")]
    labels = deployment["spec"]["template"]["metadata"]["labels"]
    selectors = [("Deployment", deployment["spec"]["selector"]["matchLabels"])]
    for service in (item for item in resources if item["kind"] == "Service"):
        used += [port["targetPort"] for port in service["spec"]["ports"]]
        selectors.append((f"Service {service['metadata']['name']}", service["spec"]["selector"]))
    policy = only(resources, "NetworkPolicy")["spec"]
    used += [port["port"] for rule in policy["ingress"] for port in rule["ports"]]
    selectors.append(("NetworkPolicy", policy["podSelector"]["matchLabels"]))
    selectors += [("a spread", spread["labelSelector"]["matchLabels"]) for spread in pod.get("topologySpreadConstraints", [])]
    selectors += [("PodDisruptionBudget", item["spec"]["selector"]["matchLabels"]) for item in resources if item["kind"] == "PodDisruptionBudget"]
    for port in set(used) - set(ports):
        yield f"no port is called {port}"
    for what, selector in selectors:
        if not selector.items() <= labels.items():
            yield f"{what} selects other pods"
    for target in (item["spec"]["scaleTargetRef"] for item in resources if item["kind"] == "HorizontalPodAutoscaler"):
        if (target["kind"], target["name"]) != ("Deployment", "sip-codes") or "replicas" in deployment["spec"]:
            yield "the autoscaler's target, or a fixed number of pods beside it"

    yield from routed(resources)

    mounts = {mount["name"]: mount["mountPath"] for mount in container.get("volumeMounts", [])}
    for volume in pod.get("volumes", []):
        if volume["name"] not in mounts:
            yield f"volume {volume['name']} is mounted nowhere"
        if "configMap" in volume:
            only(resources, "ConfigMap", volume["configMap"]["name"])
    for name in ("OVERLAY", "TLS_CERT", "TLS_KEY"):
        path = environment.get(f"SIP_CODES_{name}")
        if path and str(pathlib.Path(path).parent) not in mounts.values():
            yield f"SIP_CODES_{name} is in no volume"
    for item in resources:
        if item["kind"] != "Namespace" and item["metadata"].get("namespace") != "sip-codes":
            yield f"{item['kind']} is in no namespace"

    version = re.search(r'"(.*)"', (ROOT / "Sources" / "sip-codes" / "System" / "Version.swift").read_text())[1]
    if not container["image"].endswith(f":{version}"):
        yield f"the image is {container['image']}, and the version {version}"


def routed(resources):
    """References of Ingress, Gateway, HTTPRoute and ServiceMonitor to something that does not exist."""
    of = lambda kind: [item for item in resources if item["kind"] == kind]
    ports = {(item["metadata"]["name"], key) for item in of("Service") for port in item["spec"]["ports"] for key in (port["name"], port["port"])}

    for ingress in of("Ingress"):
        backends = [path["backend"]["service"] for rule in ingress["spec"]["rules"] for path in rule["http"]["paths"]]
        if any((backend["name"], *backend["port"].values()) not in ports for backend in backends):
            yield "the Ingress leads to no port of a Service"
        if {rule["host"] for rule in ingress["spec"]["rules"]} != {host for entry in ingress["spec"]["tls"] for host in entry["hosts"]}:
            yield "the Ingress has hosts without a certificate"
    listeners = {item["metadata"]["name"]: item["spec"]["listeners"] for item in of("Gateway")}
    for listener in itertools.chain(*listeners.values()):
        if (listener["protocol"] == "HTTPS") != bool(listener.get("tls", {}).get("certificateRefs")):
            yield f"listener {listener['name']} and its certificates do not fit"
    for route in of("HTTPRoute"):
        heard = {listener["hostname"] for parent in route["spec"]["parentRefs"] for listener in listeners.get(parent["name"], [])}
        if not set(route["spec"]["hostnames"]) <= heard:
            yield "the HTTPRoute has hosts that no listener of its Gateway has"
        if any((backend["name"], backend["port"]) not in ports for rule in route["spec"]["rules"] for backend in rule["backendRefs"]):
            yield "the HTTPRoute leads to no port of a Service"
    for monitor in of("ServiceMonitor"):
        wanted = monitor["spec"]["selector"]["matchLabels"].items()
        seen = [item for item in of("Service") if wanted <= item["metadata"]["labels"].items()]
        if len(seen) != 1 or any((seen[0]["metadata"]["name"], endpoint["port"]) not in ports for endpoint in monitor["spec"]["endpoints"]):
            yield "the ServiceMonitor selects no port of exactly one Service"


def main():
    without_schema = set()

    sys.path.insert(0, str(ROOT / "scripts" / "generate"))
    import deploy_files
    command = deploy_files.renderer()
    if command:
        sets = [(f"{overlay} with {', '.join(components) or 'nothing'}", render(command, overlay, components)) for overlay, components in compositions()]
        print(f"rendered by {' '.join(command)}: {len(sets)} compositions of {len(OVERLAYS)} overlays and {len(COMPONENTS)} components")
    else:
        sets = [(name, list(yaml.safe_load_all((KUBERNETES / f"{name}.yaml").read_text()))) for name in OVERLAYS]
        print("not checked: the components, because neither kubectl 1.21 or later nor kustomize is here to render them; the committed renderings are")

    problems = []
    for what, resources in sets:
        validate(resources, what, without_schema)
        pod = only(resources, "Deployment")["spec"]["template"]["spec"]
        problems += [f"{what}: {problem}" for problem in (*restricted(pod), *coherent(resources))]
    if problems:
        fail("\n".join(problems))
    print(f"kubernetes-validate --strict: every resource, for Kubernetes {', '.join(VERSIONS)}")
    print("pod security 'restricted', a stop within the grace period, ports, selectors and mounts: fit")
    if without_schema:
        print(f"not checked: {', '.join(sorted(without_schema))} against a schema, because kubernetes-validate has none; their names and ports were")


if __name__ == "__main__":
    main()

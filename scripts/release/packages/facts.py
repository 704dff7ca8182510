# SPDX-License-Identifier: Apache-2.0
"""The facts of a release: the records exactly as the service provides them, in one document."""
import contextlib
import http.client
import json
import subprocess

# The member of the document, the list that names the records, and the member of that list. Each record is read completely from its own
# address.
LISTS = [
    ("codes", "/codes?view=full", "codes"),
    ("unregistered_codes", "/codes?tier=de-facto&view=full", "codes"),
    ("causes", "/causes", "causes"),
    ("warnings", "/warnings", "warnings"),
    ("provider_codes", "/provider-codes", "provider_codes"),
    ("symptoms", "/symptoms", "symptoms"),
    ("flows", "/flows", "flows"),
]

# The schema of each kind of record in the contract.
SCHEMAS = {
    "codes": "CodeRecord",
    "unregistered_codes": "DeFactoRecord",
    "causes": "CauseRecord",
    "warnings": "WarningRecord",
    "provider_codes": "ProviderCodeRecord",
    "symptoms": "SymptomRecord",
    "flows": "FlowRecord",
}


class Service:
    """A connection to a service of this release."""

    def __init__(self, address):
        self.connection = http.client.HTTPConnection(address.removeprefix("http://"), timeout=30)

    def text(self, path):
        self.connection.request("GET", path)
        answer = self.connection.getresponse()
        body = answer.read()
        if answer.status != 200:
            raise SystemExit(f"packages: {path} was answered with {answer.status}: {body.decode()}")
        return body.decode()

    def json(self, path):
        return json.loads(self.text(path))


@contextlib.contextmanager
def running(executable):
    """The service of the executable, without any variable of this environment, until the block ends."""
    process = subprocess.Popen(
        [executable, "serve", "--port", "0"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, env={})
    service = Service(process.stdout.readline().split()[-1])
    try:
        yield service
    finally:
        service.connection.close()
        process.terminate()
        process.wait(timeout=20)
        process.stdout.close()


def document(service, version):
    """The content of codes.json."""
    index = service.json("/")
    head = {
        "$schema": "codes.schema.json",
        "schema_version": index["schema_version"],
        "version": version,
        "registry": index["iana_registry"],
        "license": {"code": "Apache-2.0", "data": "Apache-2.0"},
    }
    lists = {}
    references = {}
    for member, path, key in LISTS:
        answer = service.json(path)
        references |= answer.get("references", {})
        records = answer[key]
        if "view=full" not in path:
            records = [service.json(record["href"]) for record in records]
        for record in records:
            references |= record.pop("references", {})
        lists[member] = records
    return head | lists | {"references": dict(sorted(references.items()))}

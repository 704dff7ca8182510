# SPDX-License-Identifier: Apache-2.0
"""Makes the packages of the data: codes.json with its JSON Schema, CSV, SQLite, an npm package and a wheel for PyPI, all from
the answers of one executable, and the file of their checksums. The same executable and SOURCE_DATE_EPOCH make the same bytes.
Needs nothing beside Python.

usage: python3 scripts/release/packages path/of/sip-codes folder
"""
import hashlib
import json
import os
import pathlib
import subprocess
import sys

import archives
import database
import facts
import python_types
import schema
import typescript

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[2]
DESCRIPTION = "SIP response codes, Q.850 causes and provider codes: meaning, causes, checks and sources"


def npm_package(version, files):
    manifest = {
        "name": "sip-codes", "version": version, "description": DESCRIPTION, "license": "Apache-2.0",
        "keywords": ["sip", "voip", "response codes", "q850", "rfc3261"],
        "main": "index.js", "types": "index.d.ts", "sideEffects": False, "engines": {"node": ">=18"},
        "exports": {
            ".": {"types": "./index.d.ts", "default": "./index.js"},
            "./codes.json": "./codes.json", "./codes.schema.json": "./codes.schema.json", "./package.json": "./package.json",
        },
    }
    return files | {
        "package.json": (json.dumps(manifest, indent=2) + "\n").encode(),
        "index.js": (HERE / "npm" / "index.js").read_bytes(),
        "README.md": (HERE / "npm" / "README.md").read_bytes(),
        "LICENSE": (ROOT / "LICENSE").read_bytes(),
    }


def metadata(version):
    return "\n".join([
        "Metadata-Version: 2.4", "Name: sip-codes", f"Version: {version}", f"Summary: {DESCRIPTION}",
        "License-Expression: Apache-2.0", "License-File: LICENSE", "Keywords: sip,voip,response codes,q850,rfc3261",
        "Classifier: Programming Language :: Python :: 3", "Classifier: Topic :: Communications :: Internet Phone",
        "Classifier: Typing :: Typed", "Requires-Python: >=3.11", "Description-Content-Type: text/markdown", "",
        (HERE / "python" / "README.md").read_text(),
    ])


def main():
    executable, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    epoch = int(os.environ.get("SOURCE_DATE_EPOCH") or 0)
    version = subprocess.run([executable, "--version"], check=True, text=True, stdout=subprocess.PIPE).stdout.strip()
    folder.mkdir(parents=True, exist_ok=True)

    with facts.running(executable) as service:
        document = facts.document(service, version)
        table = service.text("/codes?view=full&format=csv").encode()
    contract = json.loads((ROOT / "Sources" / "CResources" / "openapi.json").read_text())
    described = schema.schema(contract, document)
    files = {
        "codes.json": (json.dumps(document, ensure_ascii=False, indent=1) + "\n").encode(),
        "codes.schema.json": (json.dumps(described, ensure_ascii=False, indent=2) + "\n").encode(),
    }

    made = [folder / name for name in (*files, "codes.csv", "codes.sqlite", f"sip-codes-{version}.tgz")]
    for path, data in zip(made, (*files.values(), table)):
        path.write_bytes(data)
    database.write(made[3], document)
    types = typescript.declarations(described) + (HERE / "npm" / "index.d.ts").read_text()
    archives.npm(made[4], npm_package(version, files | {"index.d.ts": types.encode()}), epoch)
    module = files | {"types.py": python_types.module(described).encode(), "py.typed": b"", "__init__.py": (HERE / "python" / "__init__.py").read_bytes()}
    made.append(archives.wheel(folder, "sip_codes", version, module, metadata(version), (ROOT / "LICENSE").read_bytes(), epoch))

    sums = "".join(f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in made)
    (folder / f"sip-codes-{version}-data.sha256").write_text(sums)
    print(f"packages: {', '.join(path.name for path in made)}")
    print("packages: " + ", ".join(f"{len(document[member])} {member.replace('_', ' ')}" for member in facts.SCHEMAS))


if __name__ == "__main__":
    main()

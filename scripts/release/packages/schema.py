# SPDX-License-Identifier: Apache-2.0
"""The JSON Schema of codes.json, from the schemas of the contract."""
import facts

# Members that come from an operator's overlay, which a release does not have.
ADDED = {"operator"}


def rewritten(node):
    """The node with references to $defs, and without what is only useful in a contract."""
    if isinstance(node, dict):
        return {
            key: value.replace("#/components/schemas/", "#/$defs/") if key == "$ref" else rewritten(value)
            for key, value in node.items() if key not in ("example", "examples", "discriminator", "externalDocs")
        }
    if isinstance(node, list):
        return [rewritten(value) for value in node]
    return node


def references(node):
    if isinstance(node, dict):
        for key, value in node.items():
            if key == "$ref":
                yield value.removeprefix("#/$defs/")
            else:
                yield from references(value)
    elif isinstance(node, list):
        for value in node:
            yield from references(value)


def reachable(schemas, names):
    """The schemas with these names and all schemas that they refer to."""
    found, waiting = {}, list(names)
    while waiting:
        name = waiting.pop()
        if name not in found:
            found[name] = schemas[name]
            waiting += references(schemas[name])
    return {name: found[name] for name in sorted(found)}


def narrowed(schema, records):
    """A record's schema for this document: members that all records have are required, and the operator's are left out."""
    if "properties" not in schema:
        return schema
    properties = {name: value for name, value in schema["properties"].items() if name not in ADDED}
    always = [name for name in properties if all(name in record for record in records)]
    return schema | {"required": always, "properties": properties}


def schema(contract, document):
    """The schema of the document. `contract` is the parsed openapi.json."""
    schemas = {name: rewritten(value) for name, value in contract["components"]["schemas"].items()}
    for member, name in facts.SCHEMAS.items():
        schemas[name] = narrowed(schemas[name], document[member])
    lists = {
        member: {"type": "array", "items": {"$ref": f"#/$defs/{name}"}, "description": contract["components"]["schemas"][name]["description"]}
        for member, name in facts.SCHEMAS.items()
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "urn:sip-codes:codes.schema.json",
        "title": "SIPCodes",
        "description": "The registry of sip-codes as one document. Values of `href` are paths of its API.",
        "type": "object",
        "required": ["schema_version", "version", "registry", "license", *lists, "references"],
        "additionalProperties": False,
        "properties": {
            "$schema": {"type": "string", "description": "Where this schema is, beside the document."},
            "schema_version": {"$ref": "#/$defs/SchemaVersion"},
            "version": {"type": "string", "description": "The version of sip-codes that the records are from."},
            "registry": {"$ref": "#/$defs/RegistryEdition"},
            "license": {
                "type": "object",
                "description": "SPDX identifiers.",
                "required": ["code", "data"],
                "properties": {
                    "code": {"type": "string", "description": "The licence of the program."},
                    "data": {"type": "string", "description": "The licence of these records."},
                },
            },
            **lists,
            "references": {"$ref": "#/$defs/References"},
        },
        "$defs": reachable(schemas, ["SchemaVersion", "RegistryEdition", "References", *facts.SCHEMAS.values()]),
    }

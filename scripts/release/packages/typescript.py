# SPDX-License-Identifier: Apache-2.0
"""TypeScript types for a JSON Schema, for the npm package."""
import json

SCALARS = {"string": "string", "integer": "number", "number": "number", "boolean": "boolean", "null": "null"}


def comment(schema, indent):
    text = " ".join(schema.get("description", "").split())
    return f"{indent}/** {text.replace('*/', '* /')} */\n" if text else ""


def type_of(schema, indent=""):
    if "$ref" in schema:
        return schema["$ref"].removeprefix("#/$defs/")
    if "const" in schema:
        return json.dumps(schema["const"])
    if "enum" in schema:
        return " | ".join(json.dumps(value) for value in schema["enum"])
    if "x-extensible-enum" in schema:
        # Editors offer the known values, and the compiler accepts later ones.
        return " | ".join(json.dumps(value) for value in schema["x-extensible-enum"]) + " | (string & {})"
    if "allOf" in schema:
        return " & ".join(type_of(part, indent) for part in schema["allOf"])
    # An object's schema may also say which members occur together; the TypeScript type only has the members.
    for either in ("anyOf", "oneOf"):
        if either in schema and "properties" not in schema:
            return " | ".join(type_of(part, indent) for part in schema[either])
    kind = schema.get("type")
    if isinstance(kind, list):
        return " | ".join(type_of(schema | {"type": one}, indent) for one in kind)
    if kind == "array":
        return f"ReadonlyArray<{type_of(schema.get('items', {}), indent)}>"
    if kind == "object" or "properties" in schema:
        return object_type(schema, indent)
    return SCALARS.get(kind, "unknown")


def object_type(schema, indent):
    inner = indent + "  "
    required = set(schema.get("required", []))
    members = [
        f"{comment(value, inner)}{inner}readonly {json.dumps(name)}{'' if name in required else '?'}: {type_of(value, inner)};\n"
        for name, value in schema.get("properties", {}).items()
    ]
    if not members:
        more = schema.get("additionalProperties")
        return f"Readonly<Record<string, {type_of(more, indent) if isinstance(more, dict) else 'unknown'}>>"
    return "{\n" + "".join(members) + indent + "}"


def declarations(schema):
    parts = [
        f"{comment(value, '')}export type {name} = {type_of(value)};\n"
        for name, value in [*schema["$defs"].items(), (schema["title"], {key: schema[key] for key in ("type", "description", "required", "properties")})]
    ]
    return "\n".join(parts)

# SPDX-License-Identifier: Apache-2.0
"""Python types for a JSON Schema: a TypedDict for each object, for the package on PyPI."""

SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "null": "None"}


class Types:
    """Collects the declarations; an object without a name is named after the member that contains it."""

    def __init__(self, schema):
        self.definitions = schema["$defs"]
        self.lines = []
        for name, definition in self.definitions.items():
            self.declare(name, definition)
        self.declare(schema["title"], {key: schema[key] for key in ("type", "description", "required", "properties")})

    def declare(self, name, schema):
        text = " ".join(schema.get("description", "").split())
        declaration = self.object(name, schema) if self.members(schema) else f"{name}: TypeAlias = {self.type_of(schema, name)!r}"
        self.lines.append((f"# {text}\n" if text else "") + declaration)

    def members(self, schema):
        """All members of an object, including those of its parts, and whether each is required."""
        if "$ref" in schema:
            return self.members(self.definitions[schema["$ref"].removeprefix("#/$defs/")])
        found = {}
        for part in schema.get("allOf", []):
            found |= self.members(part)
        required = set(schema.get("required", []))
        found |= {name: (value, name in required) for name, value in schema.get("properties", {}).items()}
        return {name: (value, needed or name in required) for name, (value, needed) in found.items()}

    def object(self, name, schema):
        rows = []
        for member, (value, required) in self.members(schema).items():
            written = self.type_of(value, f"{name}_{member}")
            rows.append(f"    {member!r}: {(written if required else f'NotRequired[{written}]')!r},\n")
        return f"{name} = TypedDict({name!r}, {{\n{''.join(rows)}}})"

    def type_of(self, schema, name):
        if "$ref" in schema:
            return schema["$ref"].removeprefix("#/$defs/")
        if "const" in schema:
            return f"Literal[{schema['const']!r}]"
        if "enum" in schema:
            return f"Literal[{', '.join(repr(value) for value in schema['enum'])}]"
        for either in ("anyOf", "oneOf"):
            if either in schema:
                return " | ".join(self.type_of(part, f"{name}_{index}") for index, part in enumerate(schema[either]))
        kind = schema.get("type")
        if isinstance(kind, list):
            return " | ".join(self.type_of(schema | {"type": one}, name) for one in kind)
        if kind == "array":
            return f"list[{self.type_of(schema.get('items', {}), name + '_item')}]"
        if self.members(schema):
            self.lines.append(self.object(name, schema))
            return name
        if kind == "object":
            more = schema.get("additionalProperties")
            return f"dict[str, {self.type_of(more, name + '_value') if isinstance(more, dict) else 'object'}]"
        return SCALARS.get(kind, "object")


def module(schema):
    return (
        "# SPDX-License-Identifier: Apache-2.0\n"
        '"""The types of the records: what each member means is said in codes.schema.json too."""\n'
        "from typing import Literal, NotRequired, TypeAlias, TypedDict\n\n" + "\n\n".join(Types(schema).lines) + "\n")

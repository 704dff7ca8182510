# SPDX-License-Identifier: Apache-2.0
"""Tests the service's MCP with the official client: each transport with each era. Every answer is checked against the JSON schema of
the specification; for 2025-06-18, whose schema does not come with the client, against the client's models alone. The client checks
structured content against the tools' schemas itself.

usage: mcp_client.py URL EXECUTABLE SCHEMAS
"""

import asyncio
import json
import pathlib
import sys
import urllib.error
import urllib.request

import jsonschema
from mcp import Client, MCPError, StdioServerParameters
from mcp_types import methods

ROOT = pathlib.Path(__file__).resolve().parents[2]
STATELESS, HANDSHAKES = "2026-07-28", ["2025-11-25", "2025-06-18"]
TOOLS = ["lookup_code", "search", "map_cause", "explain_trace", "lookup_provider_code"]
MOST_BYTES = 2048
TRACE = (ROOT / "Tests/LookupAPITests/Fixtures/mcp-trace.txt").read_text()
CALLS = [
    ("lookup_code", {"code": 486}, "RFC 3261 §21.4.24"),
    ("search", {"query": "the phone keeps asking for a password"}, "401"),
    ("map_cause", {"cause": 17}, "486"),
    ("map_cause", {"code": 404}, "RFC 3398"),
    ("explain_trace", {"trace": TRACE, "redact": True}, "486"),
    ("lookup_provider_code", {"code": "D51", "provider": "telnyx"}, "D51"),
]
META = {
    "io.modelcontextprotocol/protocolVersion": STATELESS,
    "io.modelcontextprotocol/clientInfo": {"name": "check", "version": "1"},
    "io.modelcontextprotocol/clientCapabilities": {},
}


def expect(fact, what):
    if not fact:
        sys.exit(f"check-mcp: {what}")


async def converse(client, version):
    """Everything that an assistant does, with the client's own methods."""
    tools = (await client.list_tools()).tools
    expect([tool.name for tool in tools] == TOOLS, f"tools are {[tool.name for tool in tools]}")
    for tool in tools:
        expect(tool.annotations.read_only_hint and tool.annotations.idempotent_hint, f"{tool.name} is not read-only")
        for schema in (tool.input_schema, tool.output_schema):
            jsonschema.Draft202012Validator.check_schema(schema)
    calls = CALLS + [("lookup_code", {"code": code}, str(code)) for code in (100, 180, 200, 302, 401, 408, 477, 503, 603)]
    for name, arguments, wanted in calls:
        result = await client.call_tool(name, arguments)
        text = "".join(part.text for part in result.content)
        expect(not result.is_error, f"{name} {arguments}: {text}")
        expect(len(text.encode()) <= MOST_BYTES, f"{name} {arguments}: {len(text.encode())} bytes")
        expect(wanted in text, f"{name} {arguments} does not say {wanted}: {text}")
        expect(result.structured_content, f"{name} {arguments}: no structured content")
    result = await client.call_tool("lookup_code", {"code": 99})
    expect(result.is_error, "99 is a code")
    resources, cursor = [], None
    while True:
        page = await client.list_resources(cursor=cursor)
        resources += page.resources
        cursor = page.next_cursor
        if cursor is None:
            break
    uris = [str(resource.uri) for resource in resources]
    expect(len(uris) == len(set(uris)) > 400, f"{len(uris)} resources")
    for uri in uris[:: len(uris) // 20] + ["sip-codes:/codes/486"]:
        content = (await client.read_resource(uri)).contents[0]
        expect(content.mime_type == "text/markdown" and content.text.startswith("# "), f"{uri}: {content.text[:80]}")
    expect((await client.list_resource_templates()).resource_templates, "no templates")
    prompts = (await client.list_prompts()).prompts
    expect([prompt.name for prompt in prompts] == ["explain_trace"], f"prompts are {prompts}")
    prompt = await client.get_prompt("explain_trace", {"trace": TRACE})
    expect(TRACE in prompt.messages[0].content.text, "the prompt is without its trace")
    for call in (client.call_tool("no_such_tool", {}), client.read_resource("sip-codes:/codes/999"), client.get_prompt("nothing", {})):
        try:
            await call
        except MCPError as error:
            expect(error.code in (-32602, -32002), f"error {error.code}")
        else:
            sys.exit("check-mcp: what is not there was answered")
    return f"{len(calls)} calls, {len(uris)} resources"


async def converse_over_each(url, executable):
    for where, server in [("HTTP", url), ("standard input and output", StdioServerParameters(command=executable, args=["mcp"]))]:
        for mode in ("auto", "legacy"):
            async with Client(server, mode=mode) as client:
                wanted = STATELESS if mode == "auto" else HANDSHAKES[0]
                expect(client.protocol_version == wanted, f"{where}, {mode}: {client.protocol_version}")
                print(f"{where}, {client.protocol_version}: {await converse(client, wanted)}")


def post(url, message, **fields):
    request = urllib.request.Request(
        url, json.dumps(message).encode(), {"Content-Type": "application/json", "Accept": "application/json, text/event-stream"} | fields)
    try:
        response = urllib.request.urlopen(request)
    except urllib.error.HTTPError as error:
        response = error
    content = response.read()
    return response.status, json.loads(content) if content else None


RESULTS = {
    "server/discover": "DiscoverResult", "initialize": "InitializeResult", "ping": "EmptyResult", "tools/list": "ListToolsResult",
    "tools/call": "CallToolResult", "resources/list": "ListResourcesResult", "resources/read": "ReadResourceResult",
    "resources/templates/list": "ListResourceTemplatesResult", "prompts/list": "ListPromptsResult", "prompts/get": "GetPromptResult",
}


class Specification:
    """The JSON schema of each revision that has one."""

    def __init__(self, directory):
        self.schemas = {path.stem: json.loads(path.read_text()) for path in pathlib.Path(directory).glob("20*.json")}
        expect(set(self.schemas) >= {STATELESS, HANDSHAKES[0]}, f"{directory} has schemas of {sorted(self.schemas)}")
        self.count = 0

    def validate(self, version, definition, value):
        if version in self.schemas:
            schema = self.schemas[version] | {"$ref": f"#/$defs/{definition}"}
            jsonschema.Draft202012Validator(schema).validate(value)
            self.count += 1


def validate(url, specification):
    """Validates every answer as it is sent."""
    requests = [
        ("server/discover", {}), ("tools/list", {}), ("resources/list", {}), ("resources/templates/list", {}), ("prompts/list", {}),
        ("resources/read", {"uri": "sip-codes:/codes/486"}), ("prompts/get", {"name": "explain_trace", "arguments": {"trace": TRACE}}),
    ] + [("tools/call", {"name": name, "arguments": arguments}) for name, arguments, _ in CALLS]
    count = 0
    for version in [STATELESS] + HANDSHAKES:
        for method, params in requests + ([] if version == STATELESS else [("ping", {})]):
            if version == STATELESS:
                params = params | {"_meta": META}
            elif method == "server/discover":
                continue
            fields = {"MCP-Protocol-Version": version, "Mcp-Method": method}
            if name := params.get("name") or params.get("uri"):
                fields["Mcp-Name"] = name
            status, answer = post(url, {"jsonrpc": "2.0", "id": 7, "method": method, "params": params}, **fields)
            expect(status == 200 and answer["id"] == 7, f"{version} {method}: {status} {answer}")
            methods.validate_server_result(method, version, answer["result"])
            specification.validate(version, "JSONRPCResultResponse", answer)
            specification.validate(version, RESULTS[method], answer["result"])
            count += 1
        fields = {"MCP-Protocol-Version": version, "Mcp-Method": "no/such"}
        message = {"jsonrpc": "2.0", "id": 8, "method": "no/such", "params": {"_meta": META} if version == STATELESS else {}}
        _, answer = post(url, message, **fields)
        expect(answer["error"]["code"] == -32601, f"{version} no/such: {answer}")
        specification.validate(version, "JSONRPCErrorResponse", answer)
    for version in HANDSHAKES:
        params = {"protocolVersion": version, "capabilities": {}, "clientInfo": {"name": "check", "version": "1"}}
        status, answer = post(url, {"jsonrpc": "2.0", "id": "a", "method": "initialize", "params": params})
        expect(status == 200 and answer["result"]["protocolVersion"] == version, f"initialize {version}: {status} {answer}")
        methods.validate_server_result("initialize", version, answer["result"])
        specification.validate(version, RESULTS["initialize"], answer["result"])
        count += 1
    print(f"{count} answers fit the client's models; {specification.count} messages and results fit the specification's schemas")


url, executable, schemas = sys.argv[1:]
validate(url, Specification(schemas))
asyncio.run(converse_over_each(url, executable))

# SPDX-License-Identifier: Apache-2.0
"""Every JSON answer of the service, and programs that read them with generated clients.

usage: clients.py collect ADDRESS     writes openapi.yaml and answers.ndjson into the working directory
       clients.py read                reads the answers with both clients in Python, and compares every member
       clients.py go FOLDER           writes a program that reads them into the client in Go
       clients.py typescript FOLDER   the same in TypeScript
"""

import collections
import importlib
import json
import pathlib
import re
import sys
import urllib.error
import urllib.parse
import urllib.request

ANSWERS = pathlib.Path("answers.ndjson")
PATTERNS = pathlib.Path("patterns.json")
TRACE = pathlib.Path(__file__).resolve().parents[2] / "docs/examples/trace.txt"
QUERIES = [
    "busy", "486", "cause 17", "403 from my trunk", "no audio after transfer", "the call drops after 30 seconds", "USER_BUSY", "477",
    "Warning: 370", "twilio 32011", "603+", "registers, then is gone", "fobidn", "zzzz", "SIP/2.0 488 Not Acceptable Here",
]
FURTHER = [
    "/codes?view=full", "/codes?view=brief", "/codes?tier=de-facto", "/codes?in=486,Q.850:17,0,299,477", "/codes?class=4xx&sort=-severity",
    "/codes/486?fields=code,reason_phrase,definition,method_scope", "/codes/477?view=brief", "/codes/486?fields=code,q850,effect",
    "/codes?in=486,100&fields=code,effect,severity", "/causes?in=17,486,x", "/causes?fields=cause,to_sip", "/causes?class=interworking",
    "/warnings?in=370,x", "/warnings?fields=code,responses", "/provider-codes?sip_code=403", "/codes/999", "/codes/299", "/codes/abc",
    "/causes/12", "/causes/0", "/warnings/310", "/codes?tier=x", "/search", "/nothing", "/codes?format=grafana", "/causes?format=grafana",
]


def ask(address, target, content=None, kind=None):
    fields = {"Accept": "application/json, application/problem+json;q=0.9"}
    if kind:
        fields["Content-Type"] = kind
    try:
        answer = urllib.request.urlopen(urllib.request.Request(address + target, content, fields))
    except urllib.error.HTTPError as error:
        answer = error
    return answer.status, answer.headers.get_content_type(), answer.read()


def links(value):
    """Every path that a document links to."""
    if isinstance(value, dict):
        for key, member in value.items():
            if key.endswith("href") and isinstance(member, str) and member.startswith("/") and "{" not in member:
                yield member.split("#")[0]
            else:
                yield from links(member)
    elif isinstance(value, list):
        for element in value:
            yield from links(element)


class Contract:
    def __init__(self, document):
        self.document = document
        self.templates = sorted(document["paths"], key=lambda path: path.count("{"))

    def schema(self, method, target, status, media_type):
        """The name of the schema of a response; None where its schema has no name."""
        path = target.split("?")[0]
        for template in self.templates:
            if re.fullmatch(re.sub(r"\{\w+\}", "[^/]+", re.escape(template).replace(r"\{", "{").replace(r"\}", "}")), path):
                break
        else:
            return "Problem" if status == 404 else None
        operation = self.document["paths"][template].get(method)
        answer = operation["responses"].get(str(status), {})
        if "$ref" in answer:
            answer = self.document["components"]["responses"][answer["$ref"].split("/")[-1]]
        schema = answer.get("content", {}).get(media_type, {}).get("schema", {})
        return schema["$ref"].split("/")[-1] if "$ref" in schema else None


def patterns(value):
    """Every pattern of the contract."""
    if isinstance(value, dict):
        if isinstance(value.get("pattern"), str):
            yield value["pattern"]
        for member in value.values():
            yield from patterns(member)
    elif isinstance(value, list):
        for element in value:
            yield from patterns(element)


def collect(address):
    pathlib.Path("openapi.yaml").write_bytes(urllib.request.urlopen(address + "/openapi.yaml").read())
    contract = Contract(json.loads(ask(address, "/openapi.json")[2]))
    PATTERNS.write_text(json.dumps(sorted(set(patterns(contract.document)))))
    waiting = [path for path in contract.templates if "{" not in path and "get" in contract.document["paths"][path]]
    waiting = [path for path in waiting if path not in ("/metrics", "/openapi.json", "/openapi.yaml", "/suggestions", "/search", "/mcp")]
    for query in QUERIES:
        waiting += [f"/search?q={urllib.parse.quote(query)}", f"/search?q={urllib.parse.quote(query)}&explain=true"]
    waiting += FURTHER
    seen, count, kinds = set(), 0, collections.Counter()
    with ANSWERS.open("w") as file:

        def keep(method, target, status, media_type, content):
            nonlocal count
            name = contract.schema(method, target, status, media_type)
            if name is None or not media_type.endswith("json"):
                return
            file.write(json.dumps({"schema": name, "target": target, "body": content.decode()}) + "\n")
            kinds[name] += 1
            count += 1

        while waiting:
            target = waiting.pop()
            if target in seen:
                continue
            seen.add(target)
            status, media_type, content = ask(address, target)
            keep("get", target, status, media_type, content)
            if media_type == "application/json" and status == 200:
                waiting += links(json.loads(content))
        trace = TRACE.read_bytes()
        for target, content, kind in [
            ("/explain", trace, "text/plain"), ("/explain?redact=1", trace, "text/plain"), ("/explain", b"nothing here", "text/plain"),
            ("/codes", b"486\n0\nQ.850:17\n", "text/plain"), ("/codes", b'[486, "USER_BUSY"]', "application/json"),
            ("/explain", b"", "text/plain"), ("/mcp", b'{"jsonrpc": "2.0", "id": 1, "method": "tools/list"}', "application/json"),
        ]:
            keep("post", target, *ask(address, target, content, kind))
    if count < 900:
        sys.exit(f"check-clients: only {count} answers were found")
    print(f"{count} answers of {len(kinds)} schemas")


def answers():
    for line in ANSWERS.open():
        yield json.loads(line)


def difference(value, other, place=""):
    """The first place where two JSON values differ; None where they are the same. 1 is 1.0, and true is not 1."""
    if isinstance(value, dict) and isinstance(other, dict):
        for name in sorted(value.keys() | other.keys()):
            if name not in value or name not in other:
                return f"{place}/{name}"
            if found := difference(value[name], other[name], f"{place}/{name}"):
                return found
        return None
    if isinstance(value, list) and isinstance(other, list):
        if len(value) != len(other):
            return place
        return next((found for at, pair in enumerate(zip(value, other)) if (found := difference(*pair, f"{place}/{at}"))), None)
    same = value == other and isinstance(value, bool) == isinstance(other, bool)
    return None if same else place or "/"


def read():
    """Reads every answer with both Python clients and writes it again: every member must be the same."""
    models = importlib.import_module("generated")
    attrs = importlib.import_module("generated_attrs.models")
    named = {name.lower(): kind for name, kind in vars(attrs).items() if hasattr(kind, "from_dict")}
    for answer in answers():
        whole = json.loads(answer["body"])
        # A schema that is a list has a model for its elements alone.
        lists = {"GrafanaMappings": "GrafanaMapping"}
        schema = lists.get(answer["schema"], answer["schema"])
        for value in whole if isinstance(whole, list) else [whole]:
            where = f"{answer['schema']} of {answer['target']}"
            try:
                texts = {
                    "openapi-generator": getattr(models, schema).from_json(json.dumps(value)).to_json(),
                    "openapi-python-client": json.dumps(named[schema.lower()].from_dict(value).to_dict()),
                }
            except Exception as error:
                sys.exit(f"check-clients: a client in Python fails on {where}: {error}")
            for client, text in texts.items():
                if found := difference(value, json.loads(text)):
                    sys.exit(f"check-clients: the client of {client} reads {where} differently at {found}")
    print("Python: both clients read every answer, and every member of it")


def write_go(folder):
    names = sorted({answer["schema"] for answer in answers()})
    types = {name: "[]generated.GrafanaMapping" if name == "GrafanaMappings" else f"generated.{name}" for name in names}
    cases = "\n".join(f'\tcase "{name}":\n\t\tvar value {types[name]}\n\t\treturn json.Unmarshal(body, &value)' for name in names)
    program = pathlib.Path(folder, "check/main.go")
    program.parent.mkdir()
    program.write_text(
        """package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"regexp"

	generated "github.com/sip-codes/generated"
)

func read(schema string, body []byte) error {
	switch schema {
"""
        + cases
        + """
	}
	return fmt.Errorf("no type for it")
}

func main() {
	text, err := os.ReadFile(os.Args[2])
	if err != nil {
		panic(err)
	}
	var patterns []string
	if err := json.Unmarshal(text, &patterns); err != nil {
		panic(err)
	}
	for _, pattern := range patterns {
		if _, err := regexp.Compile(pattern); err != nil {
			fmt.Fprintf(os.Stderr, "check-clients: Go does not take the pattern %s: %v\\n", pattern, err)
			os.Exit(1)
		}
	}
	file, err := os.Open(os.Args[1])
	if err != nil {
		panic(err)
	}
	lines := bufio.NewScanner(file)
	lines.Buffer(nil, 1<<24)
	count := 0
	for lines.Scan() {
		var answer struct{ Schema, Target, Body string }
		if err := json.Unmarshal(lines.Bytes(), &answer); err != nil {
			panic(err)
		}
		if err := read(answer.Schema, []byte(answer.Body)); err != nil {
			fmt.Fprintf(os.Stderr, "check-clients: Go fails on %s of %s: %v\\n", answer.Schema, answer.Target, err)
			os.Exit(1)
		}
		count++
	}
	fmt.Printf("Go: compiles, takes %d patterns, and reads %d answers\\n", len(patterns), count)
}
"""
    )


def write_typescript(folder):
    pathlib.Path(folder, "check.ts").write_text(
        """import * as generated from './index';
declare const require: any, process: any;
const models = generated as Record<string, any>;
const lines: string[] = require('fs').readFileSync(process.argv[2], 'utf8').trim().split('\\n');
// The first place where two JSON values differ.
const difference = (value: any, other: any, place = ''): string | undefined => {
  if (value === null || other === null || typeof value !== 'object' || typeof other !== 'object') {
    return value === other ? undefined : place;
  }
  if (Array.isArray(value) !== Array.isArray(other)) return place;
  for (const name of new Set([...Object.keys(value), ...Object.keys(other)])) {
    const found = name in value && name in other ? difference(value[name], other[name], `${place}/${name}`) : `${place}/${name}`;
    if (found !== undefined) return found;
  }
  return undefined;
};
let count = 0;
for (const line of lines) {
  const answer = JSON.parse(line);
  const value = JSON.parse(answer.body);
  // A schema that is a list has functions for its elements alone.
  const schema = answer.schema === 'GrafanaMappings' ? 'GrafanaMapping' : answer.schema;
  const of = (name: string) => models[schema + name] ?? models['Model' + schema + name];
  if (!of('FromJSON') || !of('ToJSON')) throw new Error(`no reader for ${schema}`);
  for (const element of Array.isArray(value) ? value : [value]) {
    const place = difference(element, JSON.parse(JSON.stringify(of('ToJSON')(of('FromJSON')(element)))));
    if (place !== undefined) throw new Error(`${schema} of ${answer.target} is read differently at ${place}`);
  }
  count += 1;
}
console.log(`TypeScript: compiles, and reads ${count} answers and every member of them`);
"""
    )


match sys.argv[1:]:
    case ["collect", address]:
        collect(address)
    case ["read"]:
        read()
    case ["go", folder]:
        write_go(folder)
    case ["typescript", folder]:
        write_typescript(folder)
    case _:
        sys.exit(__doc__)

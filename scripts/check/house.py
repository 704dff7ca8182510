#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Counts the references between the folders of each target, and fails where two folders depend on each other, directly or in a circle.

usage: scripts/check/house.py [--all] [target...]

A reference is a use of a type that another folder of the same target declares. Each target's folders must be readable from the bottom
up: a folder uses what stands below it and nothing above. Files that lie in the target's own folder are its public face and count as a
folder named '.'. --all lists every reference between two folders that form a circle, with its file.
"""
import collections
import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
DECLARATION = re.compile(r"^(?:@\w+(?:\([^)]*\))?\s+|(?:public|package|internal|final|indirect)\s+)*(?:struct|class|enum|protocol|actor|typealias)\s+([A-Z]\w*)", re.M)
NESTED = re.compile(r"(?:struct|class|enum|protocol|actor|typealias)\s+([A-Z]\w*)")
WORD = re.compile(r"(?<![\w.])([A-Z]\w*)")


def code(text):
    """The text without comments and without the content of string literals."""
    text = re.sub(r'"""(?:.|\n)*?"""', '""', text)
    text = re.sub(r"//[^\n]*", "", text)
    return re.sub(r'"(?:\\.|[^"\\\n])*"', '""', text)


def references(target):
    """Folder -> folder -> list of (file, type)."""
    texts = {}
    declared = collections.defaultdict(set)
    for file in sorted(target.rglob("*.swift")):
        parts = file.relative_to(target).parts
        folder = parts[0] if len(parts) > 1 else "."
        texts[file] = (folder, code(file.read_text(encoding="utf-8")))
        for name in DECLARATION.findall(texts[file][1]):
            declared[name].add(folder)
    used = collections.defaultdict(lambda: collections.defaultdict(list))
    for file, (folder, text) in texts.items():
        # In a file that nests a type of that name, the name means the nested type.
        for name in sorted(set(WORD.findall(text)) - set(NESTED.findall(text))):
            homes = declared.get(name, set())
            if len(homes) == 1 and folder not in homes:
                used[folder][next(iter(homes))].append((file, name))
    return used


def circles(used):
    """The groups of folders that depend on each other."""
    def reach(start):
        seen, todo = set(), [start]
        while todo:
            for folder in used.get(todo.pop(), {}):
                if folder not in seen:
                    seen.add(folder)
                    todo.append(folder)
        return seen
    reached = {folder: reach(folder) for folder in list(used)}
    groups = {frozenset({folder} | {other for other in reached[folder] if folder in reached.get(other, set())}) for folder in reached}
    return sorted(sorted(group) for group in groups if len(group) > 1)


def main():
    arguments = [argument for argument in sys.argv[1:] if argument != "--all"]
    names = arguments or sorted(folder.name for folder in (ROOT / "Sources").iterdir() if any(folder.rglob("*.swift")))
    failed = False
    for name in names:
        target = ROOT / "Sources" / name
        if not target.is_dir():
            sys.exit(f"house: there is no target '{name}' in Sources")
        used = references(target)
        both = [(a, b) for a in used for b in used[a] if a < b and a in used.get(b, {})]
        found = circles(used)
        pairs = sum(len(targets) for targets in used.values())
        print(f"{name}: {pairs} pairs of folders, {len(both)} of them in both directions, {len(found)} circles")
        for a, b in sorted(both):
            print(f"  {a} <-> {b}: {len(used[a][b])} and {len(used[b][a])} references")
        for group in found:
            failed = True
            print(f"  circle: {', '.join(group)}")
        if "--all" in sys.argv:
            inside = [(a, b) for group in found for a in group for b in group if b in used.get(a, {})]
            for a, b in sorted(inside):
                for file, type_name in used[a][b]:
                    print(f"    {a} -> {b}: {type_name} in {file.relative_to(target)}")
    sys.exit(1 if failed else 0)


main()

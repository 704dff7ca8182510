# SPDX-License-Identifier: Apache-2.0
"""The SQLite file: a table for each list. Its columns are the scalar members of the records; the column `record` has the whole record."""
import json
import pathlib
import sqlite3

import facts

# The key of the records in each list.
KEYS = {
    "codes": ["code"],
    "unregistered_codes": ["code"],
    "causes": ["cause"],
    "warnings": ["code"],
    "provider_codes": ["provider", "provider_code"],
    "symptoms": ["name"],
    "flows": ["name"],
}

VIEWS = """
CREATE VIEW code_causes AS
  SELECT code, json_extract(row.value, '$.authority') AS authority, json_extract(row.value, '$.cause') AS cause
  FROM codes, json_each(codes.record, '$.q850.to_q850') AS row
"""


def plain(records):
    """The members that are text, numbers or booleans in every record that has them."""
    names = dict.fromkeys(name for record in records for name in record)
    return [
        name for name in names
        if name != "schema_version" and all(isinstance(record.get(name), (str, int, type(None))) for record in records)
    ]


def write(path, document):
    pathlib.Path(path).unlink(missing_ok=True)
    database = sqlite3.connect(path)
    database.execute("PRAGMA page_size = 4096")
    database.execute("CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID")
    about = {
        "schema_version": document["schema_version"], "version": document["version"],
        **{f"registry_{name}": value for name, value in document["registry"].items()},
        **{f"license_{name}": value for name, value in document["license"].items()},
    }
    database.executemany("INSERT INTO about VALUES (?, ?)", [(name, str(value)) for name, value in about.items()])
    for member in facts.SCHEMAS:
        columns = plain(document[member])
        quoted = ", ".join(f'"{name}"' for name in columns)
        key = ", ".join(f'"{name}"' for name in KEYS[member])
        database.execute(f"CREATE TABLE {member} ({quoted}, record TEXT NOT NULL, PRIMARY KEY ({key}))")
        database.executemany(
            f"INSERT INTO {member} VALUES ({', '.join('?' * (len(columns) + 1))})",
            [[*(record.get(name) for name in columns), json.dumps(record, ensure_ascii=False)] for record in document[member]])
    database.execute(VIEWS)
    database.commit()
    database.execute("VACUUM")
    database.close()

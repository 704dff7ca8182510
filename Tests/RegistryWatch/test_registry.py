# SPDX-License-Identifier: Apache-2.0
"""scripts/check/registry, on files of the registry's formats: whole ones made of what the tables have, with a row more, a row less
or another phrase, and what is no registry.

usage: python3 -m unittest discover Tests/RegistryWatch
"""
import csv
import importlib.machinery
import importlib.util
import pathlib
import subprocess
import sys
import tempfile
import unittest
from xml.sax.saxutils import escape

SCRIPT = pathlib.Path(__file__).resolve().parents[2] / "scripts" / "check" / "registry"
loader = importlib.machinery.SourceFileLoader("registry", str(SCRIPT))
registry = importlib.util.module_from_spec(importlib.util.spec_from_loader("registry", loader))
loader.exec_module(registry)

HEADS = {
    "2": ["Header Name", "compact", "Reference"], "3": ["Protocol Value", "Protocol Cause", "Reference"],
    "5": ["Code", "Description", "Reference"], "6": ["Methods", "Reference"], "7": ["Response Code", "Description", "Reference"],
}


class RegistryWatch(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.tables = registry.ours()
        fields = (SCRIPT.parent / "registry-fields.txt").read_text().splitlines()
        cls.tables["2"] |= {line: "" for line in fields if line and not line.startswith("#")}

    def setUp(self):
        place = tempfile.TemporaryDirectory()
        self.addCleanup(place.cleanup)
        self.folder = pathlib.Path(place.name)

    def check(self, *files):
        answer = subprocess.run([sys.executable, SCRIPT, *files], capture_output=True, text=True)
        return answer.returncode, answer.stdout + answer.stderr

    def table(self, number, change=lambda rows: None, name=None):
        """The CSV file of a table with our own entries, changed by `change`."""
        rows = {key: text or "what it says" for key, text in self.tables[number].items()}
        change(rows)
        path = self.folder / (name or f"sip-parameters-{number}.csv")
        with open(path, "w", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(HEADS[number])
            for key, text in rows.items():
                writer.writerow([key, text, "[RFC3261][RFC\n6665]"] if "Description" in HEADS[number] else [key, *[""] * (len(HEADS[number]) - 2), "[RFC3261]"])
        return path

    def test_tables_that_agree_are_quiet(self):
        status, text = self.check(*(self.table(number) for number in HEADS))
        self.assertEqual((status, text.count("- ")), (0, 0), text)
        self.assertIn(f"{len(self.tables['7'])} response codes", text)

    def test_a_new_response_code_is_lacking(self):
        status, text = self.check(self.table("7", lambda rows: rows.update({"499": "Quite New"})))
        self.assertEqual(status, 1)
        self.assertIn("- the tables lack the response code 499 Quite New", text)

    def test_a_code_that_was_withdrawn_and_another_phrase(self):
        status, text = self.check(self.table("7", lambda rows: (rows.pop("486"), rows.update({"600": "Busy All Over"}))))
        self.assertEqual(status, 1)
        self.assertIn("- the registry has no response code 486; the tables have it", text)
        self.assertIn("- the response code 600 is registered as 'Busy All Over'; the tables say 'Busy Everywhere'", text)

    def test_each_other_table_notices_a_row_more(self):
        for number, name in {"2": "X-Ray", "3": "MOON", "5": "398", "6": "WAVE"}.items():
            status, text = self.check(self.table(number, lambda rows, name=name: rows.update({name: "new"})))
            self.assertEqual(status, 1)
            self.assertIn(f"the tables lack the {registry.TABLES[number]} {name}", text)

    def test_headings_ranges_and_old_remarks_are_no_rows(self):
        change = lambda rows: rows.update({"4xx": "Request Failure", "700-999": "Unassigned", "698": "Unassigned"})
        self.assertEqual(self.check(self.table("7", change))[0], 0)
        self.assertEqual(self.check(self.table("2", lambda rows: (rows.pop("Hide"), rows.update({"Hide (Deprecated)": ""}))))[0], 0)

    def test_a_renamed_file_is_known_by_its_columns(self):
        self.assertEqual(self.check(self.table("6", name="methods.csv"))[0], 0)

    def test_the_whole_registry_as_xml(self):
        tables = "".join(
            f'<registry id="sip-parameters-{number}"><title>t</title>' + "".join(
                f"<record><value>{escape(name)}</value><description>{escape(text)}</description><xref type=\"rfc\" data=\"rfc3261\"/></record>"
                for name, text in [*self.tables[number].items(), *([("499", "Quite New")] if number == "7" else [])])
            + "</registry>" for number in HEADS)
        path = self.folder / "sip-parameters.xml"
        path.write_text(f'<?xml version="1.0"?><registry xmlns="http://www.iana.org/assignments" id="sip-parameters">{tables}</registry>')
        status, text = self.check(path)
        self.assertEqual(status, 1)
        self.assertIn("the tables lack the response code 499 Quite New", text)
        self.assertIn("; 1 difference\n", text)

    def test_what_is_no_registry_is_refused_with_its_name(self):
        for name, content in {"page.csv": "<html>\n", "empty.csv": "", "broken.xml": "<registry>", "sip-parameters-7.csv": "Response Code,Description\n"}.items():
            path = self.folder / name
            path.write_text(content)
            status, text = self.check(path)
            self.assertNotEqual(status, 0)
            self.assertIn(name, text)
        self.assertIn("absent.csv", self.check(self.folder / "absent.csv")[1])


if __name__ == "__main__":
    unittest.main()

# SPDX-License-Identifier: Apache-2.0
"""The operator's texts on the pages: they are shown, marked as the operator's, and never interpreted as markup."""

import json
import os
import signal
import subprocess

import pytest
from conftest import Site, until
from selenium.webdriver.common.keys import Keys
from test_pages import violations

HOSTILE = "</p></script><script>document.title='hacked'</script><img src=x onerror=\"document.title='hacked'\"> \"'&amp; {{1+1}}"
LONG = "incident-" * 40


class Overlaid:
    """A service with an overlay."""

    def __init__(self, folder):
        self.file = folder / "overlay.json"
        self.write("Voice operations & friends", ["Ask the queue first.", HOSTILE, LONG])
        self.process = subprocess.Popen(
            [os.environ["SIP_CODES_BINARY"], "serve", "--port", "0", "--overlay", self.file],
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        )
        self.root = self.process.stdout.readline().split()[-1]

    def write(self, source, notes):
        remark = {
            "notes": notes, "runbook": "https://runbooks.example.com/?a='onclick='alert(1)&b", "severity": "server_fault", "owner": HOSTILE[:100],
        }
        own = {"reason_phrase": HOSTILE[:100], "meaning": HOSTILE, **remark}
        self.file.write_text(json.dumps({"source": source, "codes": {"486": remark, "477": remark}, "private_codes": {"299": own}}))

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        self.process.communicate(timeout=20)


@pytest.fixture(scope="module")
def service(tmp_path_factory):
    service = Overlaid(tmp_path_factory.mktemp("overlay"))
    yield service
    service.stop()


@pytest.fixture
def operated(light, service):
    site = Site(light.driver, service.root)
    site.complaints()
    yield site
    assert site.complaints() == []


PAGES = ["/", "/codes/486", "/codes/477", "/codes/299", "/codes?tier=private", "/search?q=queue"]


@pytest.mark.parametrize("path", PAGES)
def test_pages_hold_with_an_overlay(layout, service, path):
    site = Site(layout.driver, service.root)
    site.complaints()
    site.open(path)
    assert violations(site) == []
    assert site.script("return document.documentElement.scrollWidth <= document.documentElement.clientWidth")
    assert "hacked" not in site.driver.title.split(" · ")[0].replace(HOSTILE[:100], "")
    assert site.all("img") == []
    assert site.all("script:not([src]):not([type='application/ld+json'])") == []
    for block in site.all("script[type='application/ld+json']"):
        json.loads(block.get_attribute("textContent"))
    assert site.complaints() == []


def test_the_words_are_shown_as_they_are_and_marked(operated):
    operated.open("/codes/486")
    box = operated.find("#operator")
    assert box.find_element("css selector", "h2").text == "From Voice operations & friends"
    notes = [note.get_attribute("textContent") for note in box.find_elements("css selector", "p:not(.note)")]
    assert notes == ["Ask the queue first.", HOSTILE, LONG]
    assert "not part of the registry" in box.text
    link = box.find_element("css selector", "a")
    assert link.get_attribute("href") == "https://runbooks.example.com/?a=%27onclick=%27alert(1)&b"
    assert link.get_attribute("onclick") is None
    assert "server fault" in box.text and HOSTILE[:100] in box.text
    # What the registry says is unchanged.
    assert "user outcome" in operated.find(".card").text
    operated.open("/codes/487")
    assert operated.all("#operator") == []


def test_a_private_code_says_whose_it_is(operated):
    operated.open("/codes/299")
    text = operated.find("main").text
    assert operated.find("h1").get_attribute("textContent") == f"299 {HOSTILE[:100]}"
    assert "A private code of Voice operations & friends; no registry and no RFC has it." in text
    assert "200 OK" in text


def test_the_table_and_its_chips_know_the_operator(operated):
    operated.open("/")
    row = operated.find("#codes tr[data-code='486']")
    assert row.get_attribute("data-severity") == "server_fault"
    assert "noted" in row.text
    assert operated.find("#codes tr[data-code='299']").get_attribute("data-tier") == "private"
    operated.find(".more summary").click()
    operated.find("input[name=tier][value=private]").click()
    until(lambda: [element.text for element in operated.visible("#codes tr[data-code] th .n")] == ["299"])


def test_a_search_finds_the_operators_words(operated):
    operated.open("/")
    operated.find("#q").send_keys("ask the queue", Keys.NULL)
    until(lambda: "486" in [element.text for element in operated.visible("#results th .n")])
    operated.open("/search?q=299")
    until(lambda: operated.path == "/codes/299")


def test_without_an_overlay_nothing_is_private(site):
    assert site.all("input[name=tier][value=private]") == []
    assert site.all("#kp") == []


def test_a_reload_reaches_the_page(operated, service):
    service.write("Voice operations & friends", ["Ask the shift lead."])
    service.process.send_signal(signal.SIGHUP)
    for line in service.process.stderr:
        if "overlay reloaded" in line:
            break
    operated.open("/codes/486")
    assert [note.text for note in operated.all("#operator p:not(.note)")] == ["Ask the shift lead."]

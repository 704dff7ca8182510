# SPDX-License-Identifier: Apache-2.0
"""Properties of the pages: accessibility, reading without JavaScript, drawings."""

import importlib.util
import json
import pathlib

import pytest
from conftest import until
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.keys import Keys

PAGES = [
    "/", "/?q=busy", "/codes/486", "/codes/100", "/codes/401", "/codes/424", "/codes?tier=de-facto", "/classes", "/classes/4xx", "/causes",
    "/causes/17", "/warnings", "/warnings/370", "/flows", "/flows/forked-declined", "/methods", "/headers", "/changes", "/problems",
    "/problems/not-found", "/search?q=no+answer",
]
MISSING = ["/codes/999", "/codes/499", "/nothing"]


# The package wraps axe for another driver; only axe itself is used.
AXE = pathlib.Path(importlib.util.find_spec("axe_playwright_python").origin).with_name("axe.min.js").read_text(encoding="utf-8")
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


def violations(site):
    # Through the debugging protocol, because the content security policy of the pages allows no inline scripts.
    site.driver.execute_cdp_cmd("Runtime.evaluate", {"expression": AXE})
    results = site.driver.execute_async_script(
        "const [rules, done] = arguments;"
        "axe.run({ runOnly: { type: 'tag', values: rules } }).then((results) => done(results.violations), (error) => done(String(error)))",
        RULES,
    )
    assert isinstance(results, list), results
    return [(entry["id"], [node["html"][:120] for node in entry["nodes"]]) for entry in results]


@pytest.mark.parametrize("path", PAGES + MISSING)
def test_axe_finds_nothing(layout, path):
    layout.complaints()
    layout.open(path)
    assert violations(layout) == []
    expected = ["Failed to load resource"] if path in MISSING else []
    assert [message for message in layout.complaints() if not any(part in message for part in expected)] == []


@pytest.mark.parametrize("path", PAGES)
def test_nothing_is_wider_than_the_screen(layout, path):
    layout.open(path)
    assert layout.script("return document.documentElement.scrollWidth <= document.documentElement.clientWidth")
    # Text has enough room: nearly the width of a phone, and a readable line length elsewhere.
    widths = layout.script("return [...document.querySelectorAll('.sheet .text')].map(text => text.getBoundingClientRect().width)")
    assert all(width >= 300 for width in widths), widths


@pytest.mark.parametrize("path", PAGES)
def test_no_inline_style_or_script_and_nothing_from_elsewhere(site, path):
    site.open(path)
    assert site.all("[style], style") == []
    assert site.all("script:not([src]):not([type='application/ld+json'])") == []
    names = site.script("return performance.getEntriesByType('resource').map((entry) => entry.name)")
    assert all(name.startswith(site.root) for name in names)
    assert site.driver.get_cookies() == []
    for block in site.all("script[type='application/ld+json']"):
        assert json.loads(block.get_attribute("textContent"))["@context"] == "https://schema.org"


def test_code_page_has_everything(site):
    site.open("/codes/486")
    assert site.driver.title == "486 Busy Here · SIP response codes"
    titles = [heading.text for heading in site.all("h2")]
    for wanted in ["What it means", "Who sends it, and when", "What to do next", "Likely causes", "What to check", "Header fields",
                   "Not to be confused with", "Dialog and forking", "Call flows", "Example", "Sources"]:
        assert wanted in titles
    ladder = site.find("svg.ladder")
    assert ladder.get_attribute("role") == "img"
    assert "486 Busy Here" in ladder.find_element("css selector", "desc").get_attribute("textContent")
    assert site.find("#data code").text == f"curl {site.root}/codes/486"


@pytest.mark.parametrize(("path", "labels"), [
    ("/codes/486", ["Meaning", "Causes", "Checks"]), ("/codes/503", ["Meaning", "Causes", "Checks"]),
    ("/codes/200", ["Meaning", "Causes", "Checks"]), ("/codes/477", ["Causes", "Checks"]), ("/causes/17", ["Causes", "Checks"]),
    ("/symptoms/one-way-audio", ["Causes", "Checks"]), ("/provider-codes/twilio/32011", ["What to do"]),
])
def test_a_phone_shows_the_causes_on_its_first_screen_and_a_half(layout, path, labels):
    if layout.script("return innerWidth") > 400:
        pytest.skip("not a phone")
    layout.open(path)
    heading = layout.find("#causes h2, #advice h2")
    assert heading.location["y"] < 1.5 * layout.script("return innerHeight")
    links = layout.visible(".sheet > .contents a")
    assert links[0].location["y"] < heading.location["y"]
    # The links stand in one line, and the first of them are in sight.
    assert len({link.location["y"] for link in links}) == 1
    assert [link.text for link in links][: len(labels)] == labels


def test_copy(site):
    site.open("/codes/486")
    site.driver.execute_cdp_cmd(
        "Browser.grantPermissions", {"origin": site.root, "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"]}
    )
    button = site.find("#example button")
    site.script("arguments[0].scrollIntoView({block: 'center'})", button)
    button.click()
    text = site.driver.execute_async_script("navigator.clipboard.readText().then(arguments[0])")
    assert text.startswith("SIP/2.0 486 Busy Here")


def test_pages_are_read_without_scripts(plain):
    plain.open("/")
    assert len(plain.all("#codes tr[data-code]")) >= 78
    assert not plain.visible(".keyed, #keys, .snippet button")
    box = plain.find("#q")
    box.send_keys("busy", Keys.ENTER)
    until(lambda: plain.path.startswith("/search?q=busy"))
    assert "486" in [element.text for element in plain.visible("#results th .n")]
    assert plain.all("#results mark")
    plain.find("input[name=class][value='6xx']").click()
    plain.find(".ask button").click()
    until(lambda: "class=6xx" in plain.path)
    assert [element.text for element in plain.visible("#results th .n")] == ["600"]
    plain.open("/")
    plain.find("input[name=class][value='2xx']").click()
    plain.find(".ask button").click()
    until(lambda: "class=2xx" in plain.path)
    assert {element.text[0] for element in plain.visible("#codes tr[data-code] th .n")} == {"2"}


def test_status_line_without_scripts_lands_on_its_code(plain):
    plain.open("/")
    plain.find("#q").send_keys("SIP/2.0 486 Busy Here", Keys.ENTER)
    until(lambda: plain.path == "/codes/486")
    plain.driver.back()
    until(lambda: plain.path == "/")


def test_errors_are_pages_with_a_way_on(plain):
    plain.open("/codes/499")
    assert "400 Bad Request" in plain.find("main").text
    plain.open("/codes/9999")
    assert "not a SIP status code" in plain.find("main").text
    assert plain.find("form[role=search]")


def test_whole_journey_by_tab(site):
    ActionChains(site.driver).send_keys(Keys.TAB).perform()
    assert site.driver.switch_to.active_element.text == "Skip to content"
    ActionChains(site.driver).send_keys(Keys.ENTER).perform()
    seen = []
    for _ in range(14):
        ActionChains(site.driver).send_keys(Keys.TAB).perform()
        active = site.driver.switch_to.active_element
        seen.append(active.get_attribute("id") or active.get_attribute("name") or active.text)
    assert "q" in seen and "class" in seen and any(entry.startswith("100") for entry in seen)


def test_focus_can_be_seen(site):
    site.find("#q").send_keys(Keys.TAB)
    assert site.script("return getComputedStyle(document.activeElement).outlineStyle") == "solid"

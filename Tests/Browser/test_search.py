# SPDX-License-Identifier: Apache-2.0
"""The live table: filtering, keys, addresses."""

import pytest
from conftest import until
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.keys import Keys


def shown(site):
    """The numbers of the visible rows, read in one script, because rows change while a search runs."""
    return site.script(
        "return [...document.querySelectorAll('#results th .n, #codes th .n')]"
        ".filter((number) => number.offsetParent).map((number) => number.textContent)"
    )


def ask(site, text):
    box = site.find("#q")
    box.clear()
    box.send_keys(text)
    until(lambda: site.path.startswith("/?q="))
    return box


def api(site, query):
    """The numbers in the service's own answer, in order."""
    return site.driver.execute_async_script(
        "const done = arguments[1]; fetch('/search?limit=100&q=' + encodeURIComponent(arguments[0]))"
        ".then((answer) => answer.json())"
        ".then((found) => done(found.results.map((hit) => String(hit.code ?? hit.cause))))",
        query,
    )


def test_table_has_every_code_in_six_classes(site):
    assert len(site.all("#codes tr[data-code]")) >= 78
    headings = [heading.text.split()[0] for heading in site.all("#codes .about h2")]
    assert headings[:6] == ["1xx", "2xx", "3xx", "4xx", "5xx", "6xx"]


def test_filter_ranks_as_the_service_does(site):
    for query in ["busy", "486", "no answer", "forbiden", "cause=17", "codec"]:
        expected = api(site, query)
        ask(site, query)
        until(lambda: shown(site) == expected)
    assert site.all("#results mark")


def test_marks_and_count(site):
    ask(site, "busy here")
    until(lambda: shown(site)[:1] == ["486"])
    assert "Busy Here" in "".join(mark.text + " " for mark in site.all("#results tr:first-child mark"))
    status = site.find("#count")
    assert status.get_attribute("aria-live") == "polite"
    assert status.text == f"{len(shown(site))} result" + ("s" if len(shown(site)) != 1 else "")


def test_nothing_found_says_so(site):
    ask(site, "zzqqxx")
    until(lambda: site.find("#count").text.startswith("Nothing found"))
    assert not site.visible("#results")


def test_chips(site):
    site.find("input[name=class][value='5xx']").click()
    until(lambda: site.path == "/?class=5xx")
    assert all(number.startswith("5") for number in shown(site))
    site.find(".more summary").click()
    site.find("input[name=severity][value=overload]").click()
    until(lambda: "severity=overload" in site.path)
    assert "503" in shown(site) and len(shown(site)) < 9
    site.driver.back()
    until(lambda: site.path == "/?class=5xx")
    until(lambda: len(shown(site)) >= 9)
    site.driver.back()
    until(lambda: site.path == "/")
    until(lambda: len(shown(site)) >= 78)


def test_chips_narrow_a_search(site):
    ask(site, "busy")
    until(lambda: "600" in shown(site))
    site.find("input[name=class][value='4xx']").click()
    until(lambda: "class=4xx" in site.path)
    until(lambda: shown(site) and all(number.startswith("4") for number in shown(site)))


def test_every_state_can_be_shared(site):
    for path in ["/?q=busy&class=4xx", "/?class=6xx", "/?tier=de-facto", "/?status=deprecated", "/codes?class=2xx", "/search?q=busy"]:
        site.open(path)
        first = shown(site)
        assert first
        # The script takes over the page without changing it. Symptoms and codes of products have rows without a number.
        rows = len(site.visible("#results tbody tr, #codes tbody tr"))
        assert site.find("#count").text.split()[0] == str(rows)


def test_a_part_of_the_table_grows_to_the_whole(site):
    site.open("/?class=6xx")
    site.find("input[name=class][value='']").click()
    until(lambda: len(shown(site)) >= 78)


def test_results_of_the_form_stay_live(site):
    site.open("/search?q=busy")
    box = site.find("#q")
    box.send_keys(" here")
    until(lambda: site.path == "/?q=busy+here")
    until(lambda: shown(site)[:1] == ["486"])
    site.driver.back()
    until(lambda: site.path == "/search?q=busy")
    until(lambda: "600" in shown(site))


def test_keys(site):
    ActionChains(site.driver).send_keys("/").perform()
    assert site.driver.switch_to.active_element.get_attribute("id") == "q"
    ActionChains(site.driver).send_keys("busy").perform()
    until(lambda: "486" in shown(site) and site.path == "/?q=busy")
    order = shown(site)
    ActionChains(site.driver).send_keys(Keys.ARROW_DOWN, Keys.ARROW_DOWN).perform()
    assert order[1] in site.driver.switch_to.active_element.text
    ActionChains(site.driver).send_keys(Keys.ENTER).perform()
    until(lambda: site.path == f"/codes/{order[1]}")
    site.driver.back()
    until(lambda: site.path == "/?q=busy" and shown(site) == order)
    ActionChains(site.driver).send_keys("/").perform()
    ActionChains(site.driver).send_keys(Keys.ESCAPE).perform()
    until(lambda: site.path == "/" and len(shown(site)) >= 78)
    assert site.find("#q").get_attribute("value") == ""


def test_enter_opens_the_first(site):
    box = ask(site, "service unavailable")
    until(lambda: shown(site)[:1] == ["503"])
    box.send_keys(Keys.ENTER)
    until(lambda: site.path == "/codes/503")


def test_arrow_up_goes_back_to_the_search(site):
    site.find("#q").click()
    ActionChains(site.driver).send_keys(Keys.ARROW_DOWN, Keys.ARROW_UP).perform()
    assert site.driver.switch_to.active_element.get_attribute("id") == "q"


def paste(site, text):
    site.find("#q").click()
    site.script(
        "const data = new DataTransfer(); data.setData('text', arguments[0]);"
        "document.querySelector('#q').dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true}))",
        text,
    )


def test_pasted_status_line_lands_on_its_code(site):
    paste(site, "SIP/2.0 486 Busy Here\r\n")
    until(lambda: site.path == "/codes/486")
    site.driver.back()
    until(lambda: site.path == "/")


@pytest.mark.parametrize("path", ["/", "/codes/486"])
@pytest.mark.parametrize("text", [
    "SIP/2.0 486 Busy Here\r\nVia: SIP/2.0/UDP client.example.com;branch=z9hG4bK1\r\nCall-ID: 1@client.example.com",
    "[2026-05-11 10:00:00] ERROR[1234]: the first line of a log\n[2026-05-11 10:00:01] the second",
    "INVITE sip:bob@example.com SIP/2.0 " + "x" * 2048,
])
def test_a_long_paste_is_explained(site, path, text):
    site.open(path)
    paste(site, text)
    until(lambda: site.path == "/explain")
    assert site.find("#trace").get_attribute("value") == text.replace("\r\n", "\n")
    # It is kept for this one page alone.
    site.open("/explain")
    assert site.find("#trace").get_attribute("value") == ""


def test_a_long_text_without_scripts_is_sent_on(plain):
    plain.open("/codes/486")
    # The browser joins the lines of a paste and cuts it at the field's bound, as it does with typed text.
    plain.find("#q").send_keys("SIP/2.0 486 Busy Here Via: SIP/2.0/UDP 192.0.2.1;branch=1 " * 60, Keys.ENTER)
    until(lambda: plain.path.startswith("/search?q="))
    assert plain.find("#trace a[href='/explain']").is_displayed()
    assert "reads only its first 2048 bytes" in plain.find("#trace").text


def test_typed_status_line_and_enter(site):
    box = ask(site, "SIP/2.0 486 Busy Here")
    box.send_keys(Keys.ENTER)
    until(lambda: site.path == "/codes/486")


def test_shortcut_can_be_turned_off(site):
    site.find("#shortcut").click()
    site.open("/codes/486")
    ActionChains(site.driver).send_keys("/").perform()
    assert site.driver.switch_to.active_element.get_attribute("id") != "q"
    site.find("#shortcut").click()
    ActionChains(site.driver).send_keys("/").perform()
    assert site.driver.switch_to.active_element.get_attribute("id") == "q"


def test_without_the_service_the_table_still_filters(site):
    site.driver.execute_cdp_cmd("Network.enable", {})
    site.driver.execute_cdp_cmd(
        "Network.emulateNetworkConditions", {"offline": True, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1}
    )
    try:
        ask(site, "busy")
        until(lambda: {"486", "600"} <= set(shown(site)))
        assert site.all("#results mark")
    finally:
        site.driver.execute_cdp_cmd(
            "Network.emulateNetworkConditions", {"offline": False, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1}
        )
    # The only thing that the browser may log is the request that was not possible.
    assert all("ERR_INTERNET_DISCONNECTED" in message for message in site.complaints())

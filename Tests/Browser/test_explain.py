# SPDX-License-Identifier: Apache-2.0
"""A trace of two hundred messages, pasted into the page: on a desktop and on a phone, with and without JavaScript."""

import pytest
from conftest import until
from test_pages import violations

CALLS = 26
# Eight messages in each call, except seven in a call that is refused.
MESSAGES = 203


def trace():
    """Calls with a challenge; every fifth call is refused as busy."""
    messages = []
    for call in range(CALLS):
        sides = ["198.51.100.10:5060", "203.0.113.5:5060"]
        end = "486 Busy Here" if call % 5 == 3 else "200 OK"
        steps = [
            ("INVITE sip:1002@pbx.example.com SIP/2.0", "1 INVITE", False), ("SIP/2.0 407 Proxy Authentication Required", "1 INVITE", True),
            ("ACK sip:1002@pbx.example.com SIP/2.0", "1 ACK", False), ("INVITE sip:1002@pbx.example.com SIP/2.0", "2 INVITE", False),
            ("SIP/2.0 180 Ringing", "2 INVITE", True), (f"SIP/2.0 {end}", "2 INVITE", True),
            ("ACK sip:1002@203.0.113.44:5080 SIP/2.0", "2 ACK", False), ("BYE sip:1002@203.0.113.44:5080 SIP/2.0", "3 BYE", False),
        ]
        for place, (start, cseq, is_back) in enumerate(steps[:7] if end.startswith("486") else steps):
            tag = "" if start.startswith("INVITE") else f";tag=b{call}"
            source, target = reversed(sides) if is_back else sides
            messages.append(
                f"2026/05/11 10:{call:02}:{place:02}.000000 {source} -> {target}\n{start}\n"
                f"Via: SIP/2.0/UDP {sides[0]};branch=z9hG4bK{call}x{cseq.split()[0]}\n"
                f'From: "Anna" <sip:1001@pbx.example.com>;tag=a{call}\nTo: <sip:1002@pbx.example.com>{tag}\n'
                f"Call-ID: {call}@198.51.100.10\nCSeq: {cseq}\nContent-Length: 0\n"
            )
    return "\n".join(messages)


@pytest.mark.parametrize("path", ["/explain"])
def test_the_form_is_accessible_and_fits(layout, path):
    layout.open(path)
    assert violations(layout) == []
    assert layout.script("return document.documentElement.scrollWidth <= document.documentElement.clientWidth")


def test_two_hundred_messages(layout):
    layout.complaints()
    layout.open("/explain")
    layout.script("document.querySelector('#trace').value = arguments[0]", trace())
    layout.find("#explain button").click()
    until(lambda: layout.all("article.finding"))
    assert f"{MESSAGES} SIP messages in {CALLS} calls" in layout.find(".lede").text
    assert len(layout.all("section.call")) == CALLS
    # Each finding names its call and links to it.
    assert layout.find("article.finding .tags a").get_attribute("href").endswith("#call-4")
    assert "markup" not in layout.find("#findings").text
    # A ladder may be wider than a phone, but the page must not be.
    assert layout.script("return document.documentElement.scrollWidth <= document.documentElement.clientWidth")
    assert violations(layout) == []
    assert layout.complaints() == []

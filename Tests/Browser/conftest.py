# SPDX-License-Identifier: Apache-2.0
"""A headless Chromium for each layout, on a running service whose address is in SIP_CODES_URL."""

import os

import pytest
from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.support.wait import WebDriverWait

LAYOUTS = {
    "light": {"width": 1280, "height": 900, "scheme": "light"},
    "dark": {"width": 1280, "height": 900, "scheme": "dark"},
    "phone": {"width": 390, "height": 844, "scheme": "light"},
    "phone-dark": {"width": 390, "height": 844, "scheme": "dark"},
}


def until(condition):
    return WebDriverWait(None, 5, poll_frequency=0.02).until(lambda _: condition())


class Site:
    """A browser, and the address of the service that it uses."""

    def __init__(self, driver, root):
        self.driver = driver
        self.root = root

    def open(self, path):
        self.driver.get(self.root + path)

    @property
    def path(self):
        return self.driver.current_url.removeprefix(self.root)

    def find(self, selector):
        return self.driver.find_element("css selector", selector)

    def all(self, selector):
        return self.driver.find_elements("css selector", selector)

    def visible(self, selector):
        return [element for element in self.all(selector) if element.is_displayed()]

    def script(self, text, *arguments):
        return self.driver.execute_script(text, *arguments)

    def complaints(self):
        """What the browser has logged: script errors, failed requests, violations of the content security policy."""
        return [entry["message"] for entry in self.driver.get_log("browser")]


def start(layout="light", scripts=True):
    options = webdriver.ChromeOptions()
    options.binary_location = os.environ.get("CHROMIUM", "/usr/bin/chromium")
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    for argument in ["--headless=new", "--disable-gpu", "--hide-scrollbars", "--disable-dev-shm-usage"]:
        options.add_argument(argument)
    if os.geteuid() == 0:
        options.add_argument("--no-sandbox")
    if not scripts:
        options.add_experimental_option("prefs", {"profile.managed_default_content_settings.javascript": 2})
    driver = webdriver.Chrome(options=options, service=Service(os.environ.get("CHROMEDRIVER", "/usr/bin/chromedriver")))
    shape = LAYOUTS[layout]
    driver.execute_cdp_cmd(
        "Emulation.setDeviceMetricsOverride",
        {"width": shape["width"], "height": shape["height"], "deviceScaleFactor": 1, "mobile": layout.startswith("phone")},
    )
    driver.execute_cdp_cmd(
        "Emulation.setEmulatedMedia", {"features": [{"name": "prefers-color-scheme", "value": shape["scheme"]}]}
    )
    return Site(driver, os.environ["SIP_CODES_URL"].rstrip("/"))


@pytest.fixture(scope="session")
def light():
    site = start()
    yield site
    site.driver.quit()


@pytest.fixture
def site(light):
    """A browser with JavaScript, whose log must be empty at the end."""
    light.complaints()
    light.open("/")
    light.script("localStorage.clear()")
    yield light
    assert light.complaints() == []


@pytest.fixture(scope="session")
def plain():
    """A browser without JavaScript."""
    site = start(scripts=False)
    yield site
    site.driver.quit()


@pytest.fixture(scope="session", params=list(LAYOUTS))
def layout(request):
    site = start(request.param)
    yield site
    site.driver.quit()

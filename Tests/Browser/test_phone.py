"""`evenfall phone` from the other end of a cable: a browser that trusts the authority, and no other."""

import os
import pathlib
import shutil
import subprocess
import time

import pytest

from access import PASSPHRASE, flare, flares, guarded_server, log_in
from conftest import SCREENSHOTS, binary, chromium_path, free_port
from networks import HOME, enter, two_networks
from offline import wait_for, wait_until_warm


class Program:
    """The program in the network at home, started with a command and options of one's own."""

    def __init__(self, networks, folder):
        self.networks = networks
        self.server = guarded_server(folder)
        self.data = self.server.data
        self.log = folder / "log"
        self.process = None

    def start(self, command, *options, scheme="https"):
        port = free_port()
        with open(self.log, "wb") as log:
            self.process = subprocess.Popen(
                [*enter(self.networks.home), binary(), command, "--data", str(self.data),
                 "--port", str(port), *options],
                stdin=subprocess.DEVNULL, stdout=log, stderr=log,
            )
        self.url = f"{scheme}://{HOME}:{port}"
        until = time.monotonic() + 30
        while f"{self.url} in a browser" not in self.said():
            if self.process.poll() is not None or time.monotonic() > until:
                self.stop()
                pytest.fail(f"evenfall {command} did not start:\n{self.said()}")
            time.sleep(0.05)
        return self

    def said(self):
        return self.log.read_text(errors="replace")

    def stop(self):
        if self.process and self.process.poll() is None:
            self.process.terminate()
            self.process.wait(timeout=10)


class Phone:
    """Chromium in the other network, with certificates of its own to trust."""

    def __init__(self, networks, folder):
        self.folder = folder
        self.store = folder / ".pki" / "nssdb"
        self.store.mkdir(parents=True)
        self.certutil("-N", "--empty-password")
        self.starter = folder / "chromium"
        command = " ".join(enter(networks.phone))
        self.starter.write_text(f'#!/bin/sh\nexec {command} {chromium_path()} "$@"\n')
        self.starter.chmod(0o755)

    def certutil(self, *arguments):
        if shutil.which("certutil") is None:
            pytest.fail("certutil was not found: apt-get install libnss3-tools.")
        subprocess.run(
            ["certutil", "-d", f"sql:{self.store}", *arguments], check=True, timeout=20
        )

    def trust(self, authority: pathlib.Path):
        self.certutil("-A", "-n", "evenfall", "-t", "C,,", "-i", str(authority))

    def open(self, playwright):
        return playwright.chromium.launch(
            executable_path=self.starter,
            args=["--no-sandbox", "--disable-dev-shm-usage"],
            env={**os.environ, "HOME": str(self.folder)},
        )


@pytest.fixture
def home(tmp_path):
    networks = two_networks()
    program = Program(networks, tmp_path)
    yield program
    program.stop()
    networks.close()


@pytest.fixture
def phone(home, tmp_path):
    folder = tmp_path / "phone"
    folder.mkdir()
    return Phone(home.networks, folder)


class Opened:
    """A page of the phone, for the helpers that take a visit."""

    def __init__(self, page):
        self.page = page
        page.set_default_timeout(15_000)

    def picture(self, name):
        SCREENSHOTS.mkdir(parents=True, exist_ok=True)
        self.page.screenshot(path=SCREENSHOTS / f"{name}.png", full_page=True)


def new_page(browser):
    return Opened(browser.new_page(
        viewport={"width": 360, "height": 740}, has_touch=True, timezone_id="UTC"
    ))


def test_a_phone_that_trusts_the_authority_keeps_entries_while_the_link_is_down(
    home, phone, playwright
):
    home.start("phone")
    phone.trust(home.data / "phone" / "authority.pem")
    chromium = phone.open(playwright)
    try:
        opened = new_page(chromium)
        page = opened.page
        page.goto(home.url + "/phone")
        fingerprint = page.locator("p.place").nth(1).inner_text()
        assert fingerprint in home.said()
        assert page.locator("p.place").first.inner_text() == home.url + "/phone"
        opened.picture("phone-360")
        page.goto(home.url + "/")
        assert page.url.startswith(home.url + "/login")
        assert page.evaluate("isSecureContext")
        log_in(opened, PASSPHRASE)
        page.get_by_role("navigation", name="Menu").wait_for()
        cookies = page.context.cookies()
        assert cookies and all(c["secure"] and c["name"].startswith("__Host-") for c in cookies)
        wait_until_warm(page)
        assert page.evaluate("navigator.serviceWorker.controller !== null")
        home.networks.pull()
        page.goto(home.url + "/")
        page.get_by_text("No connection").first.wait_for()
        flare(page)
        page.get_by_text("Kept on this device. Not sent yet.").wait_for()
        assert page.evaluate("async () => (await queue.all()).length") == 1
        opened.picture("phone-link-down-360")
        home.networks.plug()
        wait_for(page, "async () => { await sender.hurry(); return !(await queue.all()).length; }")
        page.locator("[data-waiting]").wait_for(state="hidden")
        assert len(flares(page, home)) == 1
    finally:
        chromium.close()


def test_a_phone_that_does_not_trust_it_is_warned(home, phone, playwright):
    home.start("phone")
    chromium = phone.open(playwright)
    try:
        with pytest.raises(Exception, match="ERR_CERT_AUTHORITY_INVALID"):
            new_page(chromium).page.goto(home.url + "/phone")
    finally:
        chromium.close()


def test_without_tls_everything_but_offline_works_and_the_page_says_so(home, phone, playwright):
    home.start("serve", "--address", HOME, scheme="http")
    chromium = phone.open(playwright)
    try:
        opened = new_page(chromium)
        page = opened.page
        page.goto(home.url + "/")
        page.get_by_text("This connection is not encrypted").wait_for()
        opened.picture("login-unencrypted-360")
        log_in(opened, PASSPHRASE)
        page.get_by_role("navigation", name="Menu").wait_for()
        assert not page.evaluate("isSecureContext")
        assert page.evaluate("'serviceWorker' in navigator") is False
        flare(page)
        page.wait_for_url("**kept=*")
        assert len(flares(page, home)) == 1
        page.goto(home.url + "/settings")
        page.get_by_text("keeps nothing for when there is no network").wait_for()
        opened.picture("settings-unencrypted-360")
        page.goto(home.url + "/waiting")
        page.get_by_text("begin with https").wait_for()
        page.goto(home.url + "/phone")
        page.get_by_text("start it with “evenfall phone”").wait_for()
    finally:
        chromium.close()

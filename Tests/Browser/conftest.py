"""What the browser tests share: the real program, a real Chromium, and pages that are watched.

server       the program on a throw-away folder, one for the whole run
own_server   the same, but fresh for one test (for tests that write)
site         the program with something on every page, for tests that go through all of them
visit        opens a path of `server` at a width, a colour scheme, with or without JavaScript;
             at the end the test fails on a console error or a request to another origin
"""

import os
import pathlib
import shutil
import signal
import socket
import subprocess
import time
import urllib.error
import urllib.request

import pytest
from playwright.sync_api import sync_playwright

ROOT = pathlib.Path(__file__).resolve().parents[2]
SCREENSHOTS = ROOT / ".build" / "screenshots"
HEIGHTS = {360: 740, 1280: 900}


class Server:
    """The program, started with `evenfall serve` on a folder and a free port of its own.

    With the command `demo` it runs on the made-up year and keeps nothing.
    """

    def __init__(self, data: pathlib.Path, *options, command="serve"):
        self.data = data
        self.options = options
        self.command = command
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.log = data.parent / f"{data.name}.stderr"
        self.process = None

    def start(self):
        command = [binary(), self.command, "--port", str(self.port), *self.options]
        if self.command == "serve":
            command += ["--data", str(self.data)]
        surroundings = {**os.environ, "XDG_DATA_HOME": str(self.data.parent)}
        with open(self.log, "ab") as log:
            self.process = subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, env=surroundings
            )
        until = time.monotonic() + 20
        while time.monotonic() < until:
            if self.process.poll() is not None:
                pytest.fail(f"{command} ended with {self.process.returncode}:\n{self.said()}")
            if self.answers():
                return self
            time.sleep(0.05)
        self.stop()
        pytest.fail(f"{command} did not answer within 20 s:\n{self.said()}")

    def set_passphrase(self, words):
        """Sets the passphrase, as one does before the program starts."""
        subprocess.run(
            [binary(), "passphrase", "--data", str(self.data), "--fd", "0"],
            input=words + "\n", text=True, check=True, capture_output=True, timeout=60,
        )

    def answers(self):
        try:
            with urllib.request.urlopen(self.url + "/", timeout=5):
                return True
        except urllib.error.HTTPError:
            return True
        except OSError:
            return False

    def said(self):
        """Everything the program wrote so far."""
        return self.log.read_text(errors="replace")

    def stop(self, how=signal.SIGTERM):
        if self.process is None or self.process.poll() is not None:
            return
        self.process.send_signal(how)
        try:
            self.process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


class Visit:
    """One page in a context of its own, and what it did that it should not."""

    def __init__(self, context, origin):
        self.origin = origin
        self.context = context
        self.page = context.new_page()
        self.complaints = []
        self.expected = []
        self.page.on("console", self._console)
        self.page.on("pageerror", lambda error: self.complaints.append(f"script error: {error}"))
        self.page.on("request", self._request)

    def _console(self, message):
        if message.type == "error":
            self.complaints.append(f"console error: {message.text}")

    def _request(self, request):
        at_home = request.url == self.origin or request.url.startswith(self.origin + "/")
        if not at_home and not request.url.startswith(("data:", "blob:", "about:")):
            self.complaints.append(f"request to another origin: {request.url}")

    def expect(self, words):
        """Says that a console error with these words is meant to come ("422" after a bad form)."""
        self.expected.append(words)

    def scrolls_sideways(self):
        return self.page.evaluate(
            "document.scrollingElement.scrollWidth > document.scrollingElement.clientWidth"
        )

    def picture(self, name, full_page=True):
        SCREENSHOTS.mkdir(parents=True, exist_ok=True)
        path = SCREENSHOTS / f"{name}.png"
        self.page.screenshot(path=path, full_page=full_page)
        return path

    def close(self):
        self.context.close()
        return [
            complaint
            for complaint in self.complaints
            if not any(words in complaint for words in self.expected)
        ]


def binary():
    path = os.environ.get("EVENFALL_BINARY") or str(ROOT / ".build" / "release" / "evenfall")
    if not os.access(path, os.X_OK):
        pytest.fail(f"There is no program at {path}: run ./evenfall --help once to build it.")
    return path


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def chromium_path():
    """Chromium without the window around it: with it, closing a context may wait for ever."""
    path = os.environ.get("EVENFALL_CHROMIUM") or shutil.which("chromium-headless-shell")
    if path is None:
        pytest.fail("Install chromium-headless-shell, or name a Chromium in EVENFALL_CHROMIUM.")
    return path


@pytest.fixture(scope="session")
def server(tmp_path_factory):
    running = Server(tmp_path_factory.mktemp("data")).start()
    yield running
    running.stop()


@pytest.fixture
def own_server(tmp_path):
    data = tmp_path / "data"
    data.mkdir()
    running = Server(data).start()
    yield running
    running.stop()


@pytest.fixture(scope="session")
def site(tmp_path_factory):
    from site_pages import Site

    running = Site(tmp_path_factory.mktemp("site"))
    yield running
    running.stop()


WITH_WORKER = {"test_access", "test_delete", "test_night", "test_offline", "test_phone", "test_proxy"}


@pytest.fixture(scope="session")
def playwright():
    with sync_playwright() as running:
        yield running


@pytest.fixture(scope="session")
def browser(playwright):
    # No sandbox: as root there is none, and only our own pages on loopback are opened.
    running = playwright.chromium.launch(
        executable_path=chromium_path(), args=["--no-sandbox", "--disable-dev-shm-usage"]
    )
    yield running
    running.close()


@pytest.fixture
def visit(browser, request):
    """visit(path, width=360, scheme="light", javascript=True, zone="Europe/Berlin", of=None)."""
    visits = []
    # Whatever else the test uses, the program above all, is there first and goes last: a page that
    # is still open must not find that the program has left.
    for name in request.fixturenames:
        if name not in ("visit", "request"):
            request.getfixturevalue(name)
    # The worker fetches pages ahead. Only tests about that let it: a browser that closes while it
    # fetches has been seen to wait for ever.
    workers = "allow" if request.module.__name__ in WITH_WORKER else "block"

    def open_page(path, width=360, scheme="light", javascript=True, zone="Europe/Berlin", of=None):
        home = of or request.getfixturevalue("server")
        context = browser.new_context(
            viewport={"width": width, "height": HEIGHTS.get(width, 800)},
            color_scheme=scheme,
            java_script_enabled=javascript,
            timezone_id=zone,
            locale="en-GB",
            has_touch=width < 600,
            service_workers=workers,
        )
        context.set_default_timeout(10_000)
        visit = Visit(context, home.url)
        visits.append(visit)
        visit.response = visit.page.goto(home.url + path)
        return visit

    yield open_page
    complaints = [complaint for visit in visits for complaint in visit.close()]
    assert not complaints, "\n".join(complaints)

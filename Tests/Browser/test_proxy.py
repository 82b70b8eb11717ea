"""Below a path of another address, behind nginx with the lines the documentation gives."""

import os
import re
import shutil
import subprocess
import time
import types
import urllib.error
import urllib.request

import pytest

from access import KEPT, flare, flares, guarded_server, inside, log_in
from conftest import ROOT, free_port
from offline import wait_for


def documented_location(port):
    """The `location` block of Documentation/Phone.md, for the program on a port."""
    text = (ROOT / "Documentation" / "Phone.md").read_text()
    block = re.search(r"^    location .*?^    \}$", text, re.DOTALL | re.MULTILINE).group(0)
    assert "127.0.0.1:4747" in block
    return block.replace("127.0.0.1:4747", f"127.0.0.1:{port}")


class Proxy:
    """nginx as an ordinary program of its own, with everything it writes in one folder."""

    def __init__(self, folder, port):
        self.folder = folder
        self.port = port
        self.process = None

    def start(self, upstream):
        temporary = "\n".join(
            f"{kind}_temp_path {self.folder}/{kind};"
            for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
        )
        user = "user root;" if os.geteuid() == 0 else ""
        (self.folder / "nginx.conf").write_text(
            f"{user} daemon off; pid {self.folder}/pid; error_log {self.folder}/errors;\n"
            f"events {{}}\nhttp {{ access_log off; {temporary}\n"
            f"server {{ listen 127.0.0.1:{self.port};\n{documented_location(upstream)}\n}} }}\n"
        )
        program = shutil.which("nginx", path=os.environ["PATH"] + ":/usr/sbin:/sbin")
        if program is None:
            pytest.fail("nginx was not found: apt-get install nginx-light.")
        self.process = subprocess.Popen(
            [program, "-e", f"{self.folder}/errors", "-c", f"{self.folder}/nginx.conf"],
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )
        until = time.monotonic() + 10
        while time.monotonic() < until:
            try:
                urllib.request.urlopen(f"http://127.0.0.1:{self.port}/", timeout=5).close()
                return
            except urllib.error.HTTPError:
                return
            except OSError:
                time.sleep(0.05)
        self.stop()
        pytest.fail("nginx did not start:\n" + (self.folder / "errors").read_text())

    def stop(self):
        if self.process and self.process.poll() is None:
            self.process.terminate()
            self.process.wait(timeout=10)


@pytest.fixture
def below(tmp_path):
    """The program behind nginx, below the path /evenfall/."""
    port = free_port()
    home = types.SimpleNamespace(url=f"http://127.0.0.1:{port}/evenfall")
    folder = tmp_path / "nginx"
    folder.mkdir()
    home.proxy = Proxy(folder, port)
    home.server = guarded_server(tmp_path, "--public-url", home.url + "/")
    try:
        home.server.start()
        home.proxy.start(home.server.port)
        yield home
    finally:
        home.proxy.stop()
        home.server.stop()


def test_everything_works_below_a_path_behind_a_proxy(visit, below):
    opened = inside(visit, below)
    page = opened.page
    assert page.url == below.url + "/"
    scope = page.evaluate("async () => (await navigator.serviceWorker.ready).scope")
    assert scope == below.url + "/"
    manifest = page.evaluate(
        "async () => (await fetch(document.querySelector('link[rel=manifest]').href)).json()"
    )
    assert manifest["start_url"] in (".", "./", "/evenfall/"), manifest
    cookies = {cookie["name"]: cookie for cookie in opened.context.cookies()}
    assert cookies and all(cookie["path"] == "/evenfall/" for cookie in cookies.values())
    for link in ("Diary", "Report", "More"):
        page.get_by_role("navigation", name="Menu").get_by_role("link", name=link).click()
        page.wait_for_load_state()
        assert page.url.startswith(below.url + "/"), page.url
        assert page.locator("h1").count() == 1
    page.goto(below.url + "/access")
    assert page.locator("ul.rows li").count() == 1
    # The proxy goes away, the pages stay; what is kept waits and is sent when it is back.
    below.proxy.stop()
    page.goto(below.url + "/diary")
    page.get_by_text("No connection").wait_for()
    page.goto(below.url + "/")
    flare(page)
    page.get_by_text("Kept on this device. Not sent yet.").wait_for()
    below.proxy.start(below.server.port)
    page.evaluate("sender.hurry()")
    page.locator("[data-waiting]").wait_for(state="hidden")
    assert len(flares(page, below)) == 1
    # The program behind the proxy goes away: 502 with a page of the proxy's own.
    below.server.stop()
    page.goto(below.url + "/")
    flare(page)
    page.get_by_text("Kept on this device. Not sent yet.").wait_for()
    below.server.start()
    page.evaluate("sender.hurry()")
    page.locator("[data-waiting]").wait_for(state="hidden")
    assert len(flares(page, below)) == 2
    page.goto(below.url + "/access")
    page.get_by_role("button", name="Log out").click()
    page.wait_for_url(below.url + "/login")
    wait_for(page, f"async () => (await ({KEPT})()) === 0")
    log_in(opened)
    page.wait_for_url(below.url + "/")


def test_another_site_beside_it_keeps_its_own_storage(visit, below):
    opened = inside(visit, below)
    page = opened.page
    page.evaluate(
        """async () => {
            localStorage.setItem("other", "stays");
            await (await caches.open("other")).put("/other", new Response("stays"));
        }"""
    )
    page.goto(below.url + "/access")
    page.get_by_role("button", name="Log out").click()
    page.wait_for_url(below.url + "/login")
    assert page.evaluate("localStorage.getItem('other')") == "stays"
    assert page.evaluate("async () => (await caches.keys()).includes('other')")


def test_a_proxy_that_was_not_announced_is_refused(tmp_path):
    server = guarded_server(tmp_path).start()
    folder = tmp_path / "nginx"
    folder.mkdir()
    proxy = Proxy(folder, free_port())
    try:
        proxy.start(server.port)
        with pytest.raises(urllib.error.HTTPError) as refused:
            urllib.request.urlopen(f"http://127.0.0.1:{proxy.port}/evenfall/", timeout=10)
        assert refused.value.code in (400, 403, 421), refused.value.code
    finally:
        proxy.stop()
        server.stop()

"""What the tests of logging in share: a program that asks for the passphrase, and the way in."""

from conftest import Server
from offline import wait_until_warm

PASSPHRASE = "kettle river button seven"
# How many pages are on the device.
KEPT = """async () => {
    let count = 0;
    for (const name of await caches.keys()) {
        if (name.includes(" pages ")) count += (await (await caches.open(name)).keys()).length;
    }
    return count;
}"""


def guarded_server(folder, *options):
    """A program on a fresh record with a passphrase, not yet started."""
    data = folder / "data"
    data.mkdir()
    server = Server(data, *options)
    server.set_passphrase(PASSPHRASE)
    return server


def log_in(opened, words=PASSPHRASE):
    opened.page.get_by_label("Passphrase").fill(words)
    opened.page.get_by_role("button", name="Log in").click()


def inside(visit, home, path="/"):
    """A visit that has logged in and has its pages on the device."""
    opened = visit(path, of=home, zone="UTC")
    for words in ("Failed to load resource", "net::ERR", "401"):
        opened.expect(words)
    log_in(opened)
    opened.page.get_by_role("navigation", name="Menu").wait_for()
    wait_until_warm(opened.page)
    return opened


def flare(page):
    """Taps the flare button of Tonight."""
    page.get_by_role("button", name="A flare has begun").click()


def flares(page, home):
    """The flares in the record, asked for by the page, which is logged in."""
    rows = page.evaluate(
        "async (url) => (await (await fetch(url)).text()).split('\\n')", home.url + "/export.csv"
    )
    return [row for row in rows if ",flare," in row]

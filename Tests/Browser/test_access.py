"""Logging in, being kept waiting, ending logins, and logging out without losing anything."""

import datetime
import signal

import pytest

from access import KEPT, flare, flares, guarded_server, inside, log_in
from offline import Door, entries, wait_for, wait_until_warm


@pytest.fixture
def guarded(tmp_path):
    """A program that asks everybody for the passphrase, on this computer too."""
    server = guarded_server(tmp_path, "--login").start()
    yield server
    server.stop()


@pytest.mark.parametrize("javascript", [True, False])
def test_a_stranger_gets_in_with_the_passphrase_alone_and_to_where_they_were_going(
    visit, guarded, javascript
):
    opened = visit("/diary", of=guarded, javascript=javascript)
    page = opened.page
    opened.expect("403")
    assert page.url == guarded.url + "/login?back=/diary"
    assert page.locator("html").get_attribute("data-record") == ""
    assert "emergency number" in page.locator("main").inner_text()
    log_in(opened, "kettle river button eight")
    page.get_by_role("alert").get_by_text("That is not the passphrase").wait_for()
    opened.picture("login-wrong-360")
    assert page.get_by_role("navigation", name="Menu").count() == 0
    log_in(opened)
    page.wait_for_url(guarded.url + "/diary")
    page.get_by_role("navigation", name="Menu").wait_for()


def test_many_guesses_wait_and_the_right_one_after_that_gets_in(visit, guarded):
    opened = visit("/login", of=guarded)
    opened.expect("403")
    opened.expect("429")
    for _ in range(12):
        log_in(opened, "not the passphrase")
        opened.page.get_by_role("alert").wait_for()
        if "many tries" in opened.page.get_by_role("alert").inner_text():
            break
    says = opened.page.get_by_role("alert").inner_text()
    assert "it was not looked at. Wait" in says, says
    opened.picture("login-wait-360")
    seconds = int(says.split("Wait ")[1].split()[0])
    assert 1 <= seconds <= 900
    for _ in range(seconds + 5):
        opened.page.wait_for_timeout(1000)
        log_in(opened)
        opened.page.wait_for_load_state()
        if opened.page.url == guarded.url + "/":
            return
    pytest.fail("the right passphrase was never looked at")


def test_a_login_is_listed_and_ended_from_another_browser(visit, guarded):
    phone = inside(visit, guarded)
    desk = inside(visit, guarded, "/access")
    rows = desk.page.locator("ul.rows li")
    assert rows.count() == 2
    assert rows.filter(has_text="this browser").count() == 1
    desk.picture("access-logins-360")
    rows.filter(has_not_text="this browser").get_by_role("button", name="End this login").click()
    desk.page.get_by_text("That login has ended.").wait_for()
    assert rows.count() == 1
    phone.page.goto(guarded.url + "/report")
    assert phone.page.url.startswith(guarded.url + "/login")


def test_logging_out_clears_the_device(visit, guarded):
    opened = inside(visit, guarded)
    page = opened.page
    assert page.evaluate(KEPT) > 10
    page.goto(guarded.url + "/access")
    page.get_by_role("button", name="Log out").click()
    page.wait_for_url("**/login")
    assert page.evaluate(KEPT) == 0
    assert page.evaluate("async () => (await queue.all()).length") == 0
    page.goto(guarded.url + "/diary")
    assert page.url.startswith(guarded.url + "/login")
    guarded.stop(signal.SIGKILL)
    opened.expect("ERR_FAILED")
    try:
        page.goto(guarded.url + "/diary")
        assert "Diary" not in page.locator("body").inner_text()
    except Exception as error:  # the browser's own page is as good
        assert "ERR_" in str(error)


def test_logging_out_is_held_back_until_everything_is_sent(visit, guarded):
    door = Door(guarded)
    opened = inside(visit, door)
    page = opened.page
    door.mode = "fail"
    flare(page)
    page.get_by_text("Kept on this device. Not sent yet.").wait_for()
    page.goto(door.url + "/access")
    page.get_by_role("button", name="Log out").click()
    page.get_by_text("Logging out is held back").wait_for()
    opened.picture("access-held-back-360")
    assert page.evaluate("async () => (await queue.all()).length") == 1
    door.mode = "pass"
    page.get_by_role("button", name="Log out").click()
    page.wait_for_url("**/login")
    assert page.evaluate("async () => (await queue.all()).length") == 0
    log_in(opened)
    page.get_by_role("navigation", name="Menu").wait_for()
    assert len(flares(page, door)) == 1


def test_a_logout_past_the_script_takes_the_pages_and_leaves_what_waits(visit, guarded):
    door = Door(guarded)
    opened = inside(visit, door)
    page = opened.page
    door.mode = "fail"
    flare(page)
    page.get_by_text("Kept on this device. Not sent yet.").wait_for()
    page.goto(door.url + "/access")
    door.lets = ("/logout",)
    page.evaluate("() => document.querySelector('form[data-logout]').submit()")
    page.wait_for_url("**/login")
    wait_for(page, f"async () => (await ({KEPT})()) === 0")
    assert page.evaluate("async () => (await queue.all()).length") == 1
    door.mode = "pass"
    log_in(opened)
    page.get_by_role("navigation", name="Menu").wait_for()
    page.evaluate("async () => { await sender.hurry(); }")
    page.locator("[data-waiting]").wait_for(state="hidden")
    assert len(flares(page, door)) == 1


def test_what_waits_survives_the_end_of_a_login_and_is_sent_by_the_next(visit, guarded):
    opened = inside(visit, guarded)
    page = opened.page
    page.context.clear_cookies()
    flare(page)
    page.get_by_text("Kept on this device. Not sent yet.").wait_for()
    wait_for(page, "async () => (await queue.all())[0].why.join().includes('Log in again')")
    page.goto(guarded.url + "/report")
    assert page.url.startswith(guarded.url + "/login")
    page.get_by_text("Not sent yet: 1").wait_for()
    opened.picture("login-waiting-360")
    log_in(opened)
    page.get_by_role("navigation", name="Menu").wait_for()
    page.evaluate("async () => { await sender.hurry(); }")
    page.locator("[data-waiting]").wait_for(state="hidden")
    assert len(flares(page, guarded)) == 1


def test_a_change_of_what_was_deleted_elsewhere_is_told_and_stays_deleted(visit, own_server):
    day = datetime.datetime.now(datetime.timezone.utc).date() - datetime.timedelta(days=2)
    opened = visit(f"/add/note/{day}", of=own_server, zone="UTC")
    for words in ("Failed to load resource", "net::ERR"):
        opened.expect(words)
    page = opened.page
    page.locator("#note").fill("First words")
    page.get_by_role("button", name="Keep", exact=True).click()
    page.wait_for_url("**kept=*")
    page.get_by_role("link", name="Change: Note").click()
    page.wait_for_url("**/entry/*")
    entry = page.url
    wait_until_warm(page)
    page.context.set_offline(True)
    page.locator("#note").fill("Words for what is gone")
    page.get_by_role("button", name="Keep", exact=True).first.click()
    page.get_by_text("Kept on this device. Not sent yet.").wait_for()
    elsewhere = visit("/", of=own_server).page
    elsewhere.goto(entry + "/delete")
    elsewhere.get_by_role("checkbox").check()
    elsewhere.get_by_role("button", name="Delete this entry").click()
    elsewhere.get_by_role("heading", name="The entry is deleted").wait_for()
    page.context.set_offline(False)
    page.evaluate("sender.hurry()")
    page.goto(own_server.url + "/waiting")
    page.get_by_text("had been deleted elsewhere, so it stays deleted").wait_for()
    opened.picture("offline-deleted-elsewhere-360")
    assert page.get_by_text("Throw it away").first.is_hidden()
    page.get_by_role("button", name="Put this message away").click()
    page.get_by_text("Nothing waits").wait_for()
    assert entries(own_server, "note") == []
    files = [path for path in own_server.data.iterdir() if path.is_file()]
    assert not any(b"Words for what is gone" in path.read_bytes() for path in files)


def test_pages_fetched_while_one_logs_out_do_not_stay(visit, guarded):
    opened = inside(visit, guarded, "/access")
    page = opened.page
    # The page asks again and again to have pages fetched, until it is left.
    with page.expect_navigation():
        page.evaluate(
            """() => {
                const worker = navigator.serviceWorker.controller;
                setInterval(() => worker.postMessage({ type: "warm" }), 1);
                document.querySelector("form[data-logout]").submit();
            }"""
        )
    page.wait_for_url(guarded.url + "/login")
    page.wait_for_timeout(1500)
    assert page.evaluate(KEPT) == 0

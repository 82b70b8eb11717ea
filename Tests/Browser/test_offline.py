"""Without a connection: pages open, what is kept waits, and arrives once."""

import datetime
import signal

import pytest

from offline import Door, entries, wait_for, wait_until_warm


def day(back=0):
    return (datetime.datetime.now(datetime.timezone.utc) - datetime.timedelta(days=back)).date()


def ready(visit, server, path="/"):
    """A visit whose pages are all on the device, on a page of the worker's."""
    opened = visit(path, of=server, zone="UTC")
    opened.expect("Failed to load resource")
    opened.expect("net::ERR")
    wait_until_warm(opened.page)
    return opened


def rate(page, name, value):
    page.locator(f'input[name="{name}"][value="{value}"]').check()


def test_every_page_of_the_diary_and_the_card_open_without_the_server(visit, own_server):
    opened = ready(visit, own_server)
    page = opened.page
    own_server.stop(signal.SIGKILL)
    for path, words in [
        ("/", "No connection"),
        ("/night", "No connection"),
        ("/urgent", "emergency number"),
        ("/diary", "No connection"),
        (f"/diary/{str(day(35))[:7]}", "No connection"),
        (f"/diary/day/{day(2)}", "No connection"),
        (f"/evening/{day(2)}", "Keep this evening"),
        (f"/morning/{day(2)}", "Keep this night"),
        (f"/add/note/{day(2)}", "Keep"),
        (f"/add/flare/{day(2)}", "Keep"),
        (f"/body/{day(2)}", "Keep this drawing"),
        ("/waiting", "Nothing waits"),
        ("/report", "This page needs a connection"),
    ]:
        page.goto(own_server.url + path)
        page.locator("h1").wait_for()
        assert words in page.locator("main").inner_text(), path
    page.goto(own_server.url + "/urgent")
    opened.picture("offline-urgent-360")
    page.goto(own_server.url + "/")
    opened.picture("offline-tonight-360")


def test_a_check_in_waits_through_a_reload_and_is_sent_when_the_server_is_back(visit, own_server):
    opened = ready(visit, own_server)
    page = opened.page
    own_server.stop(signal.SIGKILL)
    page.goto(own_server.url + f"/evening/{day(2)}")
    rate(page, "legs", 6)
    page.get_by_label("stretched").check()
    page.get_by_role("button", name="Keep this evening").first.click()
    page.get_by_text("Kept on this device. Not sent yet.").wait_for()
    assert page.locator("[data-waiting]").inner_text() == "Not sent yet: 1"
    opened.picture("offline-held-360")
    page.reload()
    page.get_by_text("This is what waits on this device").wait_for()
    assert page.locator('input[name="legs"][value="6"]').is_checked()
    assert page.get_by_label("stretched").is_checked()
    rate(page, "legs", 7)
    page.get_by_role("button", name="Keep this evening").first.click()
    page.locator("[data-held] [data-held-list]").click()
    page.locator("[data-waiting-list] li").wait_for()
    opened.picture("offline-waiting-360")
    assert page.locator("[data-waiting-list] li").count() == 1
    own_server.start()
    page.get_by_role("button", name="Send now").click()
    page.get_by_text("Nothing waits").wait_for()
    assert page.locator("[data-waiting]").is_hidden()
    rows = entries(own_server, "evening")
    assert len(rows) == 1
    page.goto(own_server.url + f"/evening/{day(2)}")
    assert page.locator('input[name="legs"][value="7"]').is_checked()


def test_a_tap_keeps_its_own_time_and_can_be_moved_back_before_it_is_sent(visit, own_server):
    opened = ready(visit, own_server)
    page = opened.page
    page.clock.install(time=datetime.datetime.now() - datetime.timedelta(hours=5))
    own_server.stop(signal.SIGKILL)
    page.goto(own_server.url + "/")
    tapped = datetime.datetime.fromisoformat(page.evaluate("new Date().toISOString()"))
    page.get_by_role("button", name="My legs have started").click()
    page.get_by_text("Kept on this device. Not sent yet.").wait_for()
    page.get_by_role("button", name="30 min ago").click()
    wait_for(
        page, "async () => (await queue.all())[0].fields.some(([name]) => name === 'ago')"
    )
    own_server.start()
    page.evaluate("sender.hurry()")
    page.locator("[data-waiting]").wait_for(state="hidden")
    rows = entries(own_server, "legsStarted")
    assert len(rows) == 1
    began = tapped - datetime.timedelta(minutes=30)
    assert f",{began:%H:%M}," in rows[0], (rows, began)


def test_a_form_whose_answer_was_lost_is_kept_once(visit, own_server):
    door = Door(own_server)
    opened = ready(visit, door)
    page = opened.page
    door.mode = "lose"
    page.get_by_role("button", name="A flare has begun").click()
    page.get_by_text("Kept on this device. Not sent yet.").wait_for()
    assert len(entries(own_server, "flare")) == 1
    door.mode = "pass"
    page.evaluate("sender.hurry()")
    page.locator("[data-waiting]").wait_for(state="hidden")
    assert door.sent >= 2
    assert len(entries(own_server, "flare")) == 1


@pytest.mark.parametrize(
    "mode, says",
    [
        ("fail", "did not answer"),
        ("full", "The disk is full. Make room."),
        ("portal", "did not answer"),
    ],
)
def test_what_the_server_cannot_take_waits_and_the_page_says_why(visit, own_server, mode, says):
    door = Door(own_server)
    opened = ready(visit, door)
    page = opened.page
    door.mode = mode
    page.get_by_role("button", name="A flare has begun").click()
    page.get_by_text("Kept on this device. Not sent yet.").wait_for()
    page.goto(door.url + "/waiting")
    page.get_by_text(says).first.wait_for()
    page.get_by_role("button", name="Send now").click()
    page.locator("[data-send-says]").get_by_text(says).wait_for()
    assert entries(own_server, "flare") == []
    door.mode = "pass"
    page.get_by_text("Nothing waits").wait_for()
    assert len(entries(own_server, "flare")) == 1


def test_a_warning_sign_ticked_without_the_server_opens_its_card_and_is_told_later(visit, own_server):
    opened = ready(visit, own_server)
    page = opened.page
    own_server.stop(signal.SIGKILL)
    page.goto(own_server.url + "/urgent")
    page.get_by_label("trouble with the bladder").check()
    page.get_by_text("hours matter").first.wait_for()
    opened.picture("offline-urgent-ticked-360")
    page.get_by_role("button", name="It is new or getting worse").click()
    page.get_by_text("Kept on this device. Not sent yet.").wait_for()
    page.reload()
    assert page.get_by_label("trouble with the bladder").is_checked()
    own_server.start()
    page.goto(own_server.url + "/diary")
    page.evaluate("sender.hurry()")
    page.goto(own_server.url + "/diary")
    page.get_by_role("link", name="Read this and answer").click()
    page.get_by_role("heading", name="Please get help now").wait_for()
    page.goto(own_server.url + "/urgent/log")
    assert page.locator(".log li").count() == 1


def test_a_server_that_hangs_keeps_nobody_waiting(visit, own_server):
    opened = ready(visit, own_server)
    page = opened.page
    own_server.process.send_signal(signal.SIGSTOP)
    try:
        page.get_by_role("button", name="My legs have started").click()
        page.get_by_text("Kept on this device. Not sent yet.").wait_for()
        page.goto(own_server.url + "/diary")
        page.get_by_text("No connection").wait_for()
    finally:
        own_server.process.send_signal(signal.SIGCONT)
    page.evaluate("sender.hurry()")
    page.locator("[data-waiting]").wait_for(state="hidden")
    assert len(entries(own_server, "legsStarted")) == 1


def test_two_tabs_show_the_same_and_send_once(visit, own_server):
    door = Door(own_server)
    opened = ready(visit, door)
    first = opened.page
    second = opened.context.new_page()
    second.goto(door.url + "/diary")
    door.mode = "fail"
    first.get_by_role("button", name="A flare has begun").click()
    first.get_by_text("Kept on this device. Not sent yet.").wait_for()
    second.get_by_text("Not sent yet: 1").wait_for()
    door.mode = "pass"
    second.evaluate("sender.hurry()")
    first.evaluate("sender.hurry()")
    for page in (first, second):
        page.locator("[data-waiting]").wait_for(state="hidden")
    assert len(entries(own_server, "flare")) == 1


def test_what_was_refused_stays_and_goes_only_by_an_explicit_act(visit, own_server):
    opened = ready(visit, own_server)
    page = opened.page
    own_server.stop(signal.SIGKILL)
    page.goto(own_server.url + f"/evening/{day(2)}")
    page.locator("details.more > summary").click()
    page.locator("#sittingHours").fill("99")
    page.get_by_role("button", name="Keep this evening").first.click()
    page.get_by_text("Kept on this device. Not sent yet.").wait_for()
    own_server.start()
    page.goto(own_server.url + "/waiting")
    page.get_by_text("Needs you: 1").wait_for()
    assert "24" in page.locator("[data-why]").inner_text()
    opened.picture("offline-refused-360")
    page.reload()
    page.get_by_role("link", name="Open it").click()
    page.locator("details.more > summary").click()
    assert page.locator("#sittingHours").input_value() == "99"
    page.goto(own_server.url + "/waiting")
    page.get_by_text("Throw it away").first.click()
    page.get_by_role("button", name="Yes, throw it away for good").click()
    page.get_by_text("Nothing waits").wait_for()
    assert entries(own_server, "evening") == []


def test_logging_out_is_held_back_while_something_waits(visit, own_server):
    door = Door(own_server)
    opened = ready(visit, door)
    page = opened.page
    door.mode = "fail"
    page.get_by_role("button", name="A flare has begun").click()
    page.get_by_text("Kept on this device. Not sent yet.").wait_for()
    page.evaluate(
        """() => document.querySelector("main").insertAdjacentHTML("beforeend",
            '<form method="get" action="/urgent" data-logout><button>Log out</button></form>')"""
    )
    page.get_by_role("button", name="Log out").click()
    page.get_by_text("Logging out is held back").wait_for()
    assert page.url == door.url + "/"
    door.mode = "pass"
    page.get_by_role("button", name="Log out").click()
    page.wait_for_url("**/urgent*")
    assert len(entries(own_server, "flare")) == 1


def test_the_site_can_be_installed(visit, own_server):
    opened = ready(visit, own_server)
    page = opened.page
    manifest = page.request.get(own_server.url + "/manifest.webmanifest")
    assert manifest.headers["content-type"] == "application/manifest+json"
    facts = manifest.json()
    assert facts["display"] == "standalone"
    for icon in facts["icons"]:
        size = page.evaluate(
            """async (source) => {
                const image = new Image();
                image.src = source;
                await image.decode();
                return [image.naturalWidth, image.naturalHeight];
            }""",
            own_server.url + "/" + icon["src"],
        )
        if icon["sizes"] != "any":
            assert f"{size[0]}x{size[1]}" == icon["sizes"]
    browser = opened.context.new_cdp_session(page)
    assert browser.send("Page.getAppManifest")["errors"] == []
    errors = browser.send("Page.getInstallabilityErrors")["installabilityErrors"]
    assert [error["errorId"] for error in errors if error["errorId"] != "in-incognito"] == []


def test_another_record_refuses_what_waits_and_it_stays(visit, own_server):
    opened = ready(visit, own_server)
    page = opened.page
    own_server.stop(signal.SIGKILL)
    page.goto(own_server.url + f"/add/note/{day(1)}")
    page.locator("#note").fill("For the old record")
    page.get_by_role("button", name="Keep", exact=True).click()
    page.get_by_text("Kept on this device. Not sent yet.").wait_for()
    for file in own_server.data.iterdir():
        file.unlink()
    own_server.start()
    page.goto(own_server.url + "/waiting")
    page.get_by_text("Needs you: 1").wait_for()
    assert "another record" in page.locator("[data-why]").inner_text()
    assert entries(own_server, "note") == []
    page.reload()
    page.locator("[data-waiting-list] li").wait_for()
    assert page.locator("[data-waiting-list] li").count() == 1


def test_a_change_that_meets_another_one_keeps_both_and_says_so(visit, own_server):
    opened = ready(visit, own_server)
    page = opened.page
    page.goto(own_server.url + f"/evening/{day(2)}")
    rate(page, "legs", 2)
    page.get_by_role("button", name="Keep this evening").first.click()
    page.wait_for_url("**kept=*")
    elsewhere = visit(f"/evening/{day(2)}", of=own_server).page
    page.goto(own_server.url + f"/evening/{day(2)}")
    rate(page, "legs", 9)
    page.context.set_offline(True)
    page.get_by_role("button", name="Keep this evening").first.click()
    page.get_by_text("Kept on this device. Not sent yet.").wait_for()
    rate(elsewhere, "legs", 5)
    elsewhere.get_by_role("button", name="Keep this evening").first.click()
    elsewhere.wait_for_url("**kept=*")
    page.context.set_offline(False)
    page.evaluate("sender.hurry()")
    page.goto(own_server.url + "/waiting")
    page.get_by_text("had been changed elsewhere").wait_for()
    opened.picture("offline-conflict-360")
    page.get_by_role("link", name="Open it").click()
    page.get_by_text("Two versions of this entry met").first.wait_for()
    assert page.locator('input[name="legs"][value="9"]').is_checked()
    assert len(entries(own_server, "evening")) == 1

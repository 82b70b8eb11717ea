"""3 a.m. mode: one thumb, no number, no clock, with and without a connection."""

import re
import signal

import pytest

from offline import entries, wait_until_warm


def night(visit, server, **how):
    return visit("/night", of=server, zone="UTC", **how)


def small(page):
    """The texts of everything to tap that is under 64 pixels."""
    return page.evaluate(
        """() => [...document.querySelectorAll('main a, main button, main summary')]
            .filter(e => e.checkVisibility())
            .map(e => [e.textContent.trim(), e.getBoundingClientRect()])
            .filter(([, box]) => box.height < 64 || box.width < 64).map(([text]) => text)"""
    )


@pytest.mark.parametrize("javascript", [True, False])
def test_a_tap_is_kept_and_moved_back_with_large_targets_alone(visit, own_server, javascript):
    opened = night(visit, own_server, javascript=javascript)
    page = opened.page
    assert small(page) == []
    assert not re.search(r"\d", page.locator("main").inner_text().replace("3 a.m.", ""))
    opened.picture(f"night-360-{javascript}")
    page.get_by_role("button", name="My legs have started").click()
    page.get_by_text("Kept: your legs have started.").wait_for()
    assert small(page) == []
    shown = re.sub(r"3 a\.m\.|15 min|30 min|1 h", "", page.locator("main").inner_text())
    assert not re.search(r"\d", shown), shown
    began = entries(own_server, "legsStarted")
    page.get_by_role("button", name="15 min ago").click()
    page.wait_for_load_state("networkidle")
    moved = entries(own_server, "legsStarted")
    assert len(moved) == 1 and moved != began


def test_the_clock_is_shown_only_when_asked_for(visit, own_server):
    page = night(visit, own_server).page
    assert page.locator("time").is_hidden()
    page.get_by_text("Show the time").click()
    assert re.fullmatch(r"\d\d:\d\d", page.locator("time").inner_text())


def test_what_keeps_one_up_takes_two_taps_and_lies_under_the_thumb(visit, own_server):
    opened = night(visit, own_server)
    page = opened.page
    page.get_by_text("I am awake").click()
    opened.picture("night-awake-360")
    assert small(page) == []
    for button in page.locator("[data-start] button").all()[1:]:
        assert button.bounding_box()["y"] > 740 / 2
    page.get_by_role("button", name="back", exact=True).click()
    page.get_by_text("Kept: what keeps you up.").wait_for()
    assert len(entries(own_server, "morning")) == 1


def test_it_is_black_and_red_and_fits_without_scrolling(visit, own_server):
    opened = night(visit, own_server)
    page = opened.page
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(0, 0, 0)"
    assert not opened.scrolls_sideways()
    assert page.evaluate("document.scrollingElement.scrollHeight <= innerHeight + 1")


def test_a_tap_without_a_connection_can_be_undone_or_is_sent_later(visit, own_server):
    opened = night(visit, own_server)
    opened.expect("Failed to load resource")
    opened.expect("net::ERR")
    page = opened.page
    wait_until_warm(page)
    own_server.stop(signal.SIGKILL)
    page.goto(own_server.url + "/night")
    page.get_by_text("No connection").wait_for()
    page.get_by_role("button", name="My legs have started").click()
    page.get_by_text("Kept on this device. Not sent yet.").wait_for()
    assert small(page) == []
    opened.picture("night-held-360")
    page.get_by_role("button", name="1 h ago").click()
    page.get_by_role("button", name="Undo").wait_for()
    page.get_by_role("link", name="Something is seriously wrong").click()
    page.get_by_text("emergency number").first.wait_for()
    own_server.start()
    page.goto(own_server.url + "/night")
    page.evaluate("async () => { await sender.hurry(); }")
    page.locator("[data-waiting]").wait_for(state="hidden")
    assert len(entries(own_server, "legsStarted")) == 1


def test_the_keyboard_reaches_every_tap(visit, own_server):
    page = night(visit, own_server).page
    names = []
    for _ in range(8):
        page.keyboard.press("Tab")
        names.append(page.evaluate("document.activeElement.textContent.trim()"))
    for wanted in ["My legs have started", "I am awake", "Something is seriously wrong"]:
        assert wanted in names

"""The check-ins and the taps, with a thumb, with the keyboard, and without JavaScript."""

import datetime

import pytest


def day(back=1):
    """A past day, far enough from midnight in any zone."""
    return (datetime.datetime.now(datetime.timezone.utc) - datetime.timedelta(days=back)).date()


def rate(page, name, value):
    page.locator(f'input[name="{name}"][value="{value}"]').check()


@pytest.mark.parametrize("javascript", [True, False])
def test_an_evening_is_kept_with_taps_alone(visit, own_server, javascript):
    evening = visit(f"/evening/{day(3)}", javascript=javascript, of=own_server)
    page = evening.page
    rate(page, "legs", 4)
    rate(page, "back", 6)
    page.get_by_label("stretched").check()
    page.get_by_role("button", name="Keep this evening").first.click()
    page.wait_for_url(f"**/diary/day/{day(3)}?kept=*")
    assert "This evening is kept" in page.get_by_role("status").inner_text()
    assert "stretched" in page.get_by_role("status").inner_text()
    page.get_by_role("link", name="Not right? Change it").click()
    assert page.locator('input[name="legs"][value="4"]').is_checked()
    assert not page.locator('input[name="did"][value="walked"]').is_checked()


def test_a_rating_is_given_and_taken_back_with_the_keyboard(visit, own_server):
    page = visit(f"/evening/{day(3)}", of=own_server).page
    page.locator('input[name="legs"][value=""]').focus()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowRight")
    assert page.locator('input[name="legs"]:checked').get_attribute("value") == "1"
    leave_out = page.locator("#legs .leave-out span")
    assert float(leave_out.evaluate("e => getComputedStyle(e).opacity")) == 1
    page.locator('input[name="legs"][value=""]').check()
    assert page.locator('input[name="legs"]:checked').get_attribute("value") == ""


def test_what_is_wrong_is_said_at_its_field_and_nothing_is_lost(visit, own_server):
    evening = visit(f"/evening/{day(3)}", of=own_server)
    evening.expect("422")
    page = evening.page
    rate(page, "legs", 7)
    page.locator("details.more > summary").click()
    page.locator("#sittingHours").fill("99")
    page.locator("#note").fill("Long drive <home>")
    page.get_by_role("button", name="Keep this evening").first.click()
    assert page.locator('input[name="legs"][value="7"]').is_checked()
    assert page.locator("#sittingHours").input_value() == "99"
    assert page.locator("#note").input_value() == "Long drive <home>"
    assert "24" in page.locator("#sittingHours-problem").inner_text()
    evening.picture("evening-wrong-360-light")
    page.locator("#sittingHours").fill("5,5")
    page.get_by_role("button", name="Keep this evening").first.click()
    assert "5.5" in page.get_by_role("status").inner_text()


@pytest.mark.parametrize("javascript", [True, False])
def test_one_tap_keeps_the_start_of_the_legs(visit, own_server, javascript):
    page = visit("/", javascript=javascript, of=own_server).page
    page.get_by_role("button", name="My legs have started").click()
    status = page.get_by_role("status")
    status.get_by_text("your legs have started").wait_for()
    before = status.inner_text()
    with page.expect_navigation():
        status.get_by_role("button", name="30 min ago").click()
    assert page.get_by_role("status").inner_text() != before
    page.get_by_role("link", name="Not right? Change it").click()
    assert page.locator("#time").input_value()


def test_tapping_twice_keeps_it_once(visit, own_server):
    page = visit("/", of=own_server).page
    page.get_by_role("button", name="A flare has begun").dblclick()
    page.get_by_role("status").wait_for()
    csv = page.request.get(own_server.url + "/export.csv").text()
    assert csv.count(",flare,") == 1


def test_the_state_says_when_something_is_not_kept_yet(visit, own_server):
    page = visit(f"/evening/{day(3)}", of=own_server).page
    assert page.locator(".state .saved").is_visible()
    rate(page, "legs", 2)
    assert page.locator(".state .unsaved").is_visible()
    assert not page.locator(".state .saved").is_visible()


def test_a_morning_is_kept_without_typing(visit, own_server):
    page = visit(f"/morning/{day(3)}", of=own_server).page
    page.locator("#sleptFrom").select_option("23:15")
    page.locator("#sleptTo").select_option("06:45")
    page.locator('input[name="keptUpBy"][value="legs"]').check()
    page.get_by_role("button", name="Keep this night").first.click()
    assert "23:15" in page.get_by_role("status").inner_text()
    page.goto(own_server.url + f"/diary/{str(day(3))[:7]}")
    assert "7.5 h" in page.locator(".nights").inner_text()


def test_targets_are_large_enough_for_a_thumb(visit, own_server):
    page = visit("/", of=own_server).page
    small = page.evaluate(
        """() => [...document.querySelectorAll('button, nav a, .taps span, select, summary')]
            .filter(e => e.checkVisibility())
            .map(e => [e.textContent.trim().slice(0, 20), e.getBoundingClientRect()])
            .filter(([, box]) => box.height < 44 || box.width < 24).map(([name]) => name)"""
    )
    assert not small


def test_the_skip_link_comes_first(visit):
    page = visit("/").page
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "page"

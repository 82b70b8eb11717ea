"""The diary: months with gaps, days, the body drawing, visits, and a person's own trackables."""

import datetime

import pytest

DAY = (datetime.datetime.now(datetime.timezone.utc) - datetime.timedelta(days=4)).date()
PAGES = [
    "/evening/{day}", "/morning/{day}", "/diary/day/{day}", "/body/{day}", "/visits",
    "/trackables", "/sheet", "/more", "/add/note/{day}", "/add/visit/{day}",
]


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_page_scrolls_sideways(visit, path, scheme):
    page = visit(path.format(day=DAY), width=360, scheme=scheme)
    assert page.response.status == 200
    page.picture(f"{path.strip('/').replace('/', '-').format(day='day')}-360-{scheme}")
    assert not page.scrolls_sideways()


def test_a_gap_is_shown_as_a_gap_and_can_be_filled_in(visit, own_server):
    month = visit(f"/diary/{str(DAY)[:7]}", of=own_server).page
    row = month.locator("tr.gap", has=month.locator(f'a[href="/diary/day/{DAY}"]'))
    assert "not recorded" in row.inner_text()
    row.get_by_role("link", name="Fill in").click()
    assert month.url.endswith(f"/evening/{DAY}")


def test_the_body_can_be_tapped_without_javascript(visit, own_server):
    page = visit(f"/body/{DAY}", javascript=False, of=own_server).page

    def tap(figure, x, y):
        box = page.locator(".body-figure").nth(figure).bounding_box()
        scale = min(box["width"] / 200, box["height"] / 440)
        left = box["x"] + (box["width"] - 200 * scale) / 2
        top = box["y"] + (box["height"] - 440 * scale) / 2
        page.mouse.click(left + x * scale, top + y * scale)

    tap(0, 100, 160)
    tap(1, 120, 350)
    ticked = page.locator('input[name="sites"]:checked')
    assert [box.get_attribute("value") for box in ticked.all()] == ["belly", "calfRight"]
    filled = page.locator(".at-site-belly").first.evaluate("e => getComputedStyle(e).fill")
    empty = page.locator(".at-site-chest").first.evaluate("e => getComputedStyle(e).fill")
    assert filled != empty
    page.get_by_role("button", name="Keep this drawing").click()
    assert page.locator("#site-belly").is_checked()


def test_the_body_can_be_drawn_with_the_keyboard(visit, own_server):
    page = visit(f"/body/{DAY}", of=own_server).page
    page.locator("details.more > summary").focus()
    page.keyboard.press("Enter")
    page.locator("#site-calfLeft").focus()
    page.keyboard.press("Space")
    assert page.get_by_role("checkbox", name="left calf", exact=True).is_checked()
    ring = page.locator(".at-site-calfLeft").evaluate("e => getComputedStyle(e).strokeWidth")
    assert ring == "3px"


def test_a_visit_and_something_of_ones_own(visit, own_server):
    page = visit(f"/add/visit/{DAY}", of=own_server).page
    page.locator("#visitWith").fill("Dr Example")
    page.get_by_role("button", name="Keep", exact=True).click()
    page.get_by_text("Dr Example").first.wait_for()
    page.wait_for_url("**/visits?kept=*")
    page.goto(own_server.url + "/trackables")
    page.locator("#name").fill("Warm bath")
    page.get_by_role("button", name="Add it").click()
    page.goto(own_server.url + f"/evening/{DAY}")
    page.locator("details.more > summary").click()
    assert page.get_by_role("group", name="Warm bath").is_visible()

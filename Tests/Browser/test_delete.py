"""Correct, see what it said before, bring it back, delete it for good: with the keyboard alone."""

import datetime

import pytest

TODAY = datetime.datetime.now(datetime.timezone.utc).date()
DAY = TODAY - datetime.timedelta(days=4)


def press(page, locator, key="Enter"):
    """Moves to something with the Tab key, as a person without a mouse does, and presses a key."""
    for _ in range(80):
        if locator.evaluate("e => e === document.activeElement"):
            page.keyboard.press(key)
            return
        page.keyboard.press("Tab")
    pytest.fail(f"{locator} cannot be reached with the Tab key")


def keep_note(page, server, words):
    page.goto(server.url + f"/add/note/{DAY}")
    page.locator("#note").fill(words)
    page.get_by_role("button", name="Keep", exact=True).first.click()
    page.wait_for_url("**kept=*")


def test_correct_bring_back_and_delete_with_the_keyboard(visit, own_server):
    seen = visit("/", of=own_server)
    page = seen.page
    keep_note(page, own_server, "First words")
    press(page, page.get_by_role("link", name="Change: Note"))
    page.wait_for_url("**/entry/*")
    page.locator("#note").focus()
    page.keyboard.press("Control+A")
    page.keyboard.type("Second words")
    press(page, page.get_by_role("button", name="Keep", exact=True).first)
    page.wait_for_url("**/diary/day/*")
    assert "Second words" in page.locator("main").inner_text()

    press(page, page.get_by_role("link", name="Change: Note"))
    page.wait_for_url("**/entry/*")
    seen.picture("entry-foot-360")
    press(page, page.get_by_role("link", name="What it said before: 2 versions"))
    page.wait_for_url("**/history")
    seen.picture("history-360")
    press(page, page.get_by_role("button", name="Bring this back: Version 1"))
    page.wait_for_url("**/history?kept=*")
    versions = page.locator("article").all_inner_texts()
    assert len(versions) == 3 and "First words" in versions[0] and "Second words" in versions[1]

    press(page, page.get_by_role("link", name="Back to the entry"))
    page.wait_for_url("**/entry/*")
    entry = page.url
    press(page, page.get_by_role("link", name="Delete it for good"))
    page.wait_for_url("**/delete")
    seen.picture("delete-360")
    press(page, page.get_by_role("checkbox"), "Space")
    press(page, page.get_by_role("button", name="Delete this entry"))
    page.get_by_role("heading", name="The entry is deleted").wait_for()
    seen.picture("deleted-360")
    assert page.locator("html").get_attribute("data-purge") == entry.rsplit("/", 1)[1]
    seen.expect("404")
    assert page.goto(entry).status == 404
    files = [path for path in own_server.data.iterdir() if path.is_file()]
    assert not any(b"First words" in path.read_bytes() for path in files)


def test_nothing_is_deleted_without_a_tick(visit, own_server):
    page = visit("/", javascript=False, of=own_server).page
    keep_note(page, own_server, "Stay here")
    page.get_by_role("link", name="Change: Note").click()
    page.get_by_role("link", name="Delete it for good").click()
    page.get_by_role("button", name="Delete this entry").click()
    assert page.url.endswith("/delete")
    page.get_by_role("link", name="Keep it, and go back").click()
    assert "Stay here" in page.locator("#note").input_value()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280])
def test_erasing_everything_asks_twice(visit, own_server, scheme, width):
    seen = visit("/settings", of=own_server, scheme=scheme, width=width)
    page = seen.page
    keep_note(page, own_server, "All of this goes")
    page.goto(own_server.url + "/settings")
    page.get_by_role("link", name="Erase everything").click()
    seen.picture(f"erase-everything-{width}-{scheme}")
    assert not seen.scrolls_sideways()
    for box in page.get_by_role("checkbox").all():
        assert box.bounding_box()["height"] >= 24
        box.check()
    page.get_by_role("button", name="Erase everything").click()
    page.get_by_role("heading", name="Everything is erased").wait_for()
    assert page.locator("html").get_attribute("data-purge") == "all"
    page.goto(own_server.url + f"/diary/day/{DAY}")
    assert "Nothing is recorded" in page.locator("main").inner_text()

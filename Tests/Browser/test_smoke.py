"""Tonight renders everywhere: narrow and wide, light and dark, with and without JavaScript."""

import pytest


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280])
def test_tonight_renders(visit, width, scheme):
    tonight = visit("/", width=width, scheme=scheme)
    tonight.picture(f"tonight-{width}-{scheme}")
    assert tonight.response.status == 200
    assert tonight.page.title().strip()
    assert tonight.page.locator("h1").count() == 1
    assert tonight.page.locator("main").inner_text().strip()
    assert not tonight.scrolls_sideways()


@pytest.mark.parametrize("path", ["/diary", "/interview", "/report", "/method", "/settings"])
@pytest.mark.parametrize("width", [360, 1280])
def test_every_page_of_the_menu_renders(visit, path, width):
    page = visit(path, width=width)
    page.picture(f"{path.strip('/')}-{width}-light")
    assert page.response.status == 200
    assert page.page.locator("h1").count() == 1
    assert not page.scrolls_sideways()


@pytest.mark.parametrize("path", ["/", "/diary", "/interview", "/report", "/method", "/settings"])
def test_pages_say_the_same_without_javascript(visit, path):
    page = visit(path, javascript=False)
    assert page.response.status == 200
    assert page.page.locator("main").inner_text().strip()


def test_the_menu_leads_to_every_page(visit):
    tonight = visit("/", width=1280)
    targets = {
        link.get_attribute("href") for link in tonight.page.locator("nav a").all()
    }
    assert {"/", "/diary", "/report"} <= targets


def test_light_and_dark_follow_the_system(visit):
    colour = "getComputedStyle(document.body).backgroundColor"
    light = visit("/", scheme="light").page.evaluate(colour)
    dark = visit("/", scheme="dark").page.evaluate(colour)
    assert light != dark

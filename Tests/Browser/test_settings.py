"""The clock is asked for once, the look can be chosen, and the record goes out as a file."""

import json


def test_the_page_asks_once_which_clock_to_keep(visit, own_server):
    page = visit("/", zone="Asia/Tokyo", of=own_server).page
    question = page.locator("form.ask")
    question.wait_for()
    assert "Tokyo" in question.inner_text()
    question.get_by_role("button").first.click()
    assert page.locator("form.ask").count() == 0
    assert page.locator("html").get_attribute("data-zone") == "Asia/Tokyo"
    page.reload()
    assert page.locator("form.ask").count() == 0


def test_the_clock_can_stay_as_it_is(visit, own_server):
    page = visit("/", zone="Asia/Tokyo", of=own_server).page
    page.locator("form.ask").get_by_role("button").last.click()
    assert page.locator("html").get_attribute("data-zone") == "UTC"
    page.goto(own_server.url + "/diary")
    assert page.locator("form.ask").count() == 0


def test_the_look_that_was_chosen_wins_over_the_system(visit, own_server):
    page = visit("/settings", scheme="light", javascript=False, of=own_server).page
    colour = "getComputedStyle(document.body).backgroundColor"
    page.locator('input[name="appearance"][value="night"]').check()
    page.get_by_role("button", name="Keep the settings").click()
    assert page.locator("html").get_attribute("data-theme") == "night"
    assert page.evaluate(colour) == "rgb(0, 0, 0)"


def test_the_record_is_saved_as_a_file(visit, own_server):
    page = visit("/settings", of=own_server).page
    with page.expect_download() as download:
        page.get_by_role("link", name="Save everything").click()
    with open(download.value.path(), encoding="utf-8") as file:
        assert json.load(file)

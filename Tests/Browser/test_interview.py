"""The interview and the report, as a person goes through them."""

import pytest


def next_screen(page):
    page.get_by_role("button", name="Next").last.click()


def question(page):
    field = page.locator('input[name="question"]')
    return field.first.get_attribute("value") if field.count() else None


def give_an_answer(page, name):
    """Gives one plausible answer to whatever is on the screen."""
    if name == "start":
        page.locator(".cards label", has_text="Both legs and back").click()
    elif name.endswith(".another"):
        page.locator(".cards label", has_text="No").first.click()
    elif page.locator(".none-of-these").count():
        page.locator(".none-of-these").click()
    elif page.locator(".cards label").count():
        page.locator(".cards label").first.click()
    elif page.locator(".answers .taps label").count():
        page.locator(".answers .taps label").first.click()
    elif page.locator(".answers input[inputmode]").count():
        page.locator(".answers input[inputmode]").first.fill("3")


@pytest.mark.parametrize("javascript", [True, False])
def test_a_person_with_legs_and_back_reaches_the_end(visit, own_server, javascript):
    interview = visit("/interview", javascript=javascript, of=own_server)
    interview.expect("422")
    page = interview.page
    screens = 0
    while (name := question(page)) is not None:
        screens += 1
        assert screens < 60, name
        assert page.evaluate("document.documentElement.scrollWidth") <= 360 or not javascript
        if screens in (1, 3, 9, 12):
            interview.picture(f"interview-{screens:02}-360-light")
        give_an_answer(page, name)
        next_screen(page)
        if question(page) == name:
            page.get_by_role("button", name="Skip").click()
    assert screens <= 45
    if "skipped" in page.locator("h1").inner_text():
        page.get_by_role("button", name="Leave them").click()
    assert "kept" in page.locator("h1").inner_text()
    page.get_by_role("link", name="See the visit report").click()
    assert page.url.endswith("/report")


def test_a_red_flag_interrupts_and_can_be_answered(visit, own_server):
    interview = visit("/interview?again=warning.nerves", of=own_server)
    interview.expect("422")
    page = interview.page
    page.locator('input[name="warning.saddleNumbness"][value="yes"]').check()
    next_screen(page)
    assert "Please get help now" in page.locator("h1").inner_text()
    interview.picture("interview-card-360-light")
    page.get_by_text("This is not new").click()
    page.get_by_role("button", name="Keep since when").click()
    assert "Please give the year" in page.get_by_role("alert").inner_text()
    page.locator("input[name='since.year']").fill("2019")
    page.get_by_role("button", name="Keep since when").click()
    assert page.locator("section.urgent.emergency").count() == 0


def test_a_mistap_is_undone(visit, own_server):
    page = visit("/interview?again=warning.danger", of=own_server).page
    page.locator('input[name="warning.chestPain"][value="yes"]').check()
    next_screen(page)
    page.get_by_role("button", name="I tapped this by mistake").click()
    page.goto(page.url.split("/interview")[0] + "/interview?again=warning.danger")
    assert page.locator('input[name="warning.chestPain"]:checked').count() == 0


def test_the_interview_can_be_answered_with_the_keyboard(visit, own_server):
    page = visit("/interview", of=own_server).page
    page.locator('input[name="start"]').first.focus()
    page.keyboard.press("ArrowDown")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    assert question(page) != "start"


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280])
def test_interview_report_and_method_look_right(visit, width, scheme):
    for path, name in [
        ("/interview", "interview"), ("/report", "report"), ("/method", "method"),
        ("/urgent", "urgent"),
    ]:
        seen = visit(path, width=width, scheme=scheme)
        assert not seen.scrolls_sideways()
        seen.picture(f"{name}-{width}-{scheme}")


def test_the_report_says_which_days_cannot_be_used(visit, own_server):
    report = visit("/report", of=own_server)
    report.expect("422")
    page = report.page
    page.locator("details.more > summary").click()
    page.locator('input[name="days"][value="own"]').check()
    page.locator("#from").fill("2026-11-20")
    page.locator("#to").fill("2026-10-01")
    page.get_by_role("button", name="Show this report").click()
    assert "after the last" in page.get_by_role("alert").inner_text()

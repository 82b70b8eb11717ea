"""Access for all: WCAG 2.2 AA by axe-core, keyboard alone, zoom, motion, forced colours, names.

Over every page of the site, in both languages and all themes.
"""

import datetime

import pytest
from axe_playwright_python.sync_playwright import Axe
from site_pages import NO_PAGES, path_names

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
RULES = {"runOnly": {"type": "tag", "values": TAGS}, "resultTypes": ["violations"]}
LANGUAGES = ["en", "de"]


class Reader:
    """Somebody who opens one page after the other in one browser."""

    def __init__(self, browser, site, **context):
        self.site = site
        self.context = browser.new_context(timezone_id="Europe/Berlin", service_workers="block", **context)
        self.context.set_default_timeout(20_000)
        self.page = self.context.new_page()

    def open(self, address):
        answer = self.page.goto(address)
        assert answer.status == 200, (address, answer.status)
        return self.page

    def pages(self):
        """Each page of the site in turn, by name, with everything unfolded."""
        for name, address in self.site.pages(self.open).items():
            page = self.open(address)
            assert page.url == address, name
            page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)")
            yield name, page


@pytest.fixture
def reader(browser, site):
    opened = []

    def make(language="en", theme="light", **context):
        context.setdefault("viewport", {"width": 360, "height": 740})
        context.setdefault("color_scheme", "dark" if theme == "dark" else "light")
        context.setdefault("locale", {"en": "en-GB", "de": "de-DE"}[language])
        site.settle(browser, language, "night" if theme == "night" else "system")
        made = Reader(browser, site, **context)
        opened.append(made)
        return made

    yield make
    for made in opened:
        made.context.close()


def test_no_page_is_left_out(reader):
    somebody = reader()
    known = {name.split(",")[0] for name in somebody.site.pages(somebody.open)}
    assert path_names() == known | NO_PAGES


def test_axe_knows_the_newest_rules(reader, site):
    page = reader().open(site.demo.url)
    Axe().run(page, options={"runOnly": {"type": "tag", "values": ["wcag22aa"]}})
    rules = page.evaluate("axe.getRules(['wcag22aa']).map(rule => rule.ruleId)")
    assert "target-size" in rules


@pytest.mark.parametrize(
    "language, theme, width",
    [("en", "light", 360), ("de", "dark", 360), ("en", "night", 360), ("de", "light", 1280)],
)
def test_axe_finds_no_violation(reader, language, theme, width):
    somebody = reader(language, theme, viewport={"width": width, "height": 800})
    axe = Axe()
    found = []
    for name, page in somebody.pages():
        result = axe.run(page, options=RULES)
        for violation in result.response["violations"]:
            for node in violation["nodes"][:3]:
                found.append(f"{name}: {violation['id']}: {node['html'][:160]}: "
                             f"{node['failureSummary'].splitlines()[-1].strip()}")
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    "language, width, scale",
    [("en", 320, 1), ("de", 320, 1), ("de", 640, 2)],
    ids=["en, 320 px", "de, 320 px", "de, 200 % of 1280"],
)
def test_pages_reflow(reader, language, width, scale):
    somebody = reader(
        language, viewport={"width": width, "height": 512}, device_scale_factor=scale
    )
    wide = []
    for name, page in somebody.pages():
        outside = page.evaluate(
            """() => {
                const width = document.scrollingElement.clientWidth;
                if (document.scrollingElement.scrollWidth <= width) return [];
                return [...document.querySelectorAll("main *, header *, nav *")]
                    .filter(element => element.getBoundingClientRect().right > width + 1)
                    .slice(-3).map(element => element.outerHTML.slice(0, 120));
            }"""
        )
        wide += [f"{name}: {element}" for element in outside]
        clipped = page.evaluate(
            """() => [...document.querySelectorAll("main button, main a, main label, nav a, h1, h2")]
                .filter(element => element.checkVisibility() && element.innerText.trim())
                .filter(element => element.offsetWidth > 1 && !element.closest("[aria-hidden]"))
                .filter(element => {
                    const style = getComputedStyle(element);
                    return style.overflowX !== "visible"
                        && element.scrollWidth > element.clientWidth + 1;
                }).map(element => element.outerHTML.slice(0, 120))"""
        )
        wide += [f"{name}, cut off: {element}" for element in clipped]
    assert not wide, "\n".join(wide)


def test_nothing_moves_for_those_who_asked_for_stillness(reader):
    somebody = reader(reduced_motion="reduce")
    for name, page in somebody.pages():
        moving = page.evaluate(
            """() => [...document.querySelectorAll("*")].filter(element => {
                const style = getComputedStyle(element);
                const long = text => text.split(",").some(part => parseFloat(part) > 0.01);
                return long(style.transitionDuration)
                    || (style.animationName !== "none" && long(style.animationDuration))
                    || style.scrollBehavior === "smooth";
            }).map(element => element.outerHTML.slice(0, 120))"""
        )
        assert not moving, (name, moving[:3])


FOCUS = """() => {
    const at = document.activeElement;
    if (at === document.body) return null;
    let shown = at;
    const style = element => getComputedStyle(element);
    const outlined = element => style(element).outlineStyle !== "none"
        && parseFloat(style(element).outlineWidth) >= 2;
    if (!outlined(at)) {
        const label = at.labels && at.labels[0];
        shown = [label, label && label.querySelector("span"), at.nextElementSibling, at.parentElement]
            .find(element => element && outlined(element)) || null;
    }
    return {html: at.outerHTML.slice(0, 140), visible: shown !== null};
}"""


@pytest.mark.parametrize("colours", ["none", "active"], ids=["usual", "forced colours"])
def test_focus_can_be_seen_at_every_stop(reader, colours):
    somebody = reader(forced_colors=colours)
    unseen = []
    for name, page in somebody.pages():
        stops = 0
        for _ in range(40):
            page.keyboard.press("Tab")
            stop = page.evaluate(FOCUS)
            if stop is None:
                break
            stops += 1
            if not stop["visible"]:
                unseen.append(f"{name}: {stop['html']}")
        assert stops > 0, name
    assert not unseen, "\n".join(dict.fromkeys(unseen))


def test_what_is_chosen_can_be_seen_in_forced_colours(reader, site):
    page = reader(forced_colors="active").open(site.demo.url + "/settings")
    looks = page.evaluate(
        """() => [...document.querySelectorAll("input[type=radio]")].map(input => {
            const shown = [input, input.nextElementSibling, input.closest("label")].filter(Boolean);
            const look = element => {
                const style = getComputedStyle(element);
                return [style.backgroundColor, style.color, style.borderColor, style.borderWidth,
                    style.borderStyle, style.fontWeight, style.outlineStyle, style.appearance,
                    getComputedStyle(element, "::before").content].join();
            };
            return {group: input.name, checked: input.checked, look: shown.map(look).join("|")};
        })"""
    )
    groups = {look["group"] for look in looks}
    assert groups
    for group in groups:
        chosen = {look["look"] for look in looks if look["group"] == group and look["checked"]}
        others = {look["look"] for look in looks if look["group"] == group and not look["checked"]}
        native = all("auto" in look for look in chosen)
        assert chosen and (native or not chosen & others), group


@pytest.mark.parametrize("language", LANGUAGES)
def test_drawings_have_names_and_tables(reader, site, language):
    somebody = reader(language)
    for name, page in somebody.pages():
        for drawing in page.locator("svg[role=img]").all():
            label = drawing.evaluate(
                """svg => svg.getAttribute("aria-label")
                    || (svg.getAttribute("aria-labelledby") || "").split(" ")
                        .map(id => document.getElementById(id)?.textContent || "").join(" ").trim()
                    || svg.querySelector("title")?.textContent || "" """
            )
            assert len(label) > 10, (name, label)
        silent = page.locator("svg:not([role=img]):not([aria-hidden=true])").evaluate_all(
            """drawings => drawings.filter(svg => !svg.querySelector("[role=checkbox], input, a"))
                .filter(svg => !svg.closest("[role=img], [aria-hidden=true]"))
                .map(svg => svg.outerHTML.slice(0, 120))"""
        )
        assert not silent, (name, silent)
    report = somebody.open(site.demo.url + "/report")
    charts = report.locator("figure svg[role=img]")
    assert charts.count() >= 3
    for chart in charts.all():
        assert chart.evaluate("svg => !!svg.closest('figure').querySelector('table')")


class Keys:
    """Somebody who has no mouse."""

    def __init__(self, page):
        self.page = page

    def reach(self, selector, limit=120):
        """Goes forward with Tab until the focus is on what the selector means."""
        for _ in range(limit):
            if self.page.evaluate("s => document.activeElement.matches(s)", selector):
                return
            self.page.keyboard.press("Tab")
        raise AssertionError(f"Tab does not reach {selector} on {self.page.url}")

    def press(self, *keys):
        for key in keys:
            self.page.keyboard.press(key)

    def leave(self, key="Enter"):
        with self.page.expect_navigation():
            self.page.keyboard.press(key)


def test_an_evening_without_a_mouse(visit, own_server):
    yesterday = datetime.date.today() - datetime.timedelta(days=1)
    page = visit(f"/evening/{yesterday}", of=own_server).page
    keys = Keys(page)
    keys.reach("input[name=legs]")
    keys.press("Space", "ArrowRight", "ArrowRight")
    assert page.locator("input[name=legs]:checked").count() == 1
    keys.reach("main form button[type=submit], main form button:not([type])")
    keys.leave()
    assert page.locator("main").inner_text()


def test_the_body_without_a_mouse(visit, own_server):
    page = visit("/diary", of=own_server).page
    page.goto(own_server.url + page.locator("a[href^='/body/']").first.get_attribute("href"))
    keys = Keys(page)
    first = "main input[type=checkbox]"
    if not page.locator(first).first.is_visible():
        keys.reach("main summary")
        keys.press("Enter")
    keys.reach(first)
    keys.press("Space")
    assert page.locator(first + ":checked").count() >= 1
    name = page.locator(first + ":checked").first.get_attribute("value")
    keys.reach("main form button[type=submit], main form button:not([type])", limit=200)
    keys.leave()
    page.goto(page.url)
    assert name


def test_the_first_questions_without_a_mouse(visit, own_server):
    page = visit("/interview", of=own_server).page
    keys = Keys(page)
    for _ in range(6):
        before = page.locator("h1").inner_text()
        choice = page.locator("main form input[type=radio], main form input[type=checkbox]")
        if choice.count():
            keys.reach("main form input[type=radio], main form input[type=checkbox]")
            keys.press("Space")
        skip = page.locator("main form button").evaluate_all(
            "buttons => buttons.map(button => button.outerHTML.slice(0, 90))"
        )
        assert skip
        keys.reach("main form button.primary" if choice.count() else "main form button")
        keys.leave()
        assert page.locator("h1").count() == 1, before
    assert "/interview" in page.url


def test_the_report_without_a_mouse(reader, site):
    page = reader().open(site.demo.url + "/report")
    keys = Keys(page)
    keys.press("Tab")
    assert page.evaluate("document.activeElement.matches('.skip')")
    keys.press("Enter")
    assert page.evaluate("document.activeElement.id") == "page"
    keys.reach("main summary")
    keys.press("Enter")
    assert page.locator("main details[open]").count() >= 1

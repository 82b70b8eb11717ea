"""German: no words left in English on any page, and the question that is put once."""

import re

# What is the same in both languages: names, units, file formats, what the made-up person wrote.
SAME = {
    "Evenfall", "JSON", "CSV", "A4", "Letter", "English", "Deutsch", "Version", "Vitamin", "pmol",
    "Plan", "Yoga", "Vibration", "Massage", "Levodopa", "Augmentation",
}

WORDS = """() => {
    const seen = [];
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
        const node = walk.currentNode;
        if (node.parentElement.closest("script, style, code, .rule h3, .sources, [translate=no], select")) continue;
        seen.push(node.textContent.trim());
    }
    for (const element of document.querySelectorAll("[aria-label], [title], [placeholder], [alt]"))
        for (const name of ["aria-label", "title", "placeholder", "alt"])
            if (element.getAttribute(name)) seen.push(element.getAttribute(name).trim());
    return seen.filter(text => /[A-Za-z]{3}/.test(text));
}"""


def test_no_words_are_left_in_english(browser, site):
    context = browser.new_context(viewport={"width": 360, "height": 740}, locale="en-GB",
                                  service_workers="block")
    page = context.new_page()

    def open_page(address):
        page.goto(address)
        return page

    addresses = site.pages(open_page)
    site.settle(browser, "en", "system")
    english = {name: set(open_page(at).evaluate(WORDS)) for name, at in addresses.items()}
    site.settle(browser, "de", "system")
    left = []
    for name, at in addresses.items():
        shown = open_page(at)
        assert shown.locator("html").get_attribute("lang") == "de", name
        for text in sorted(set(shown.evaluate(WORDS)) & english[name]):
            words = set(re.findall(r"[A-Za-z]{3,}", text))
            if words - SAME and not is_a_name(text):
                left.append(f"{name}: {text}")
    context.close()
    assert not left, "\n".join(left)


def is_a_name(text):
    """Whether a text is a name, a file, a length of time or a month that both languages share."""
    return text in NAMES or re.fullmatch(
        r"(\d+ h )?\d+ min( \(\d+\))?|(April|August|September|November) \d{4}|/[\w/.-]+", text
    )


# What the made-up person wrote, in whatever language.
NAMES = {
    "Magnesium in the evening", "Dr Okafor, neurology", "Dr Weber, pain clinic",
    "Metoclopramide: restlessness", "Pramipexole", "Ibuprofen 400 mg",
}


def test_a_german_browser_is_asked_once(browser, own_server):
    context = browser.new_context(locale="de-DE", viewport={"width": 360, "height": 740},
                                  service_workers="block")
    page = context.new_page()
    page.goto(own_server.url + "/")
    assert page.locator("html").get_attribute("lang") == "de"
    page.locator("form[action='/settings/language'] button.primary").click()
    page.wait_for_load_state()
    assert page.locator("form[action='/settings/language']").count() == 0
    assert page.locator("html").get_attribute("lang") == "de"
    context.close()

"""Every page of the site, filled, for tests that must leave none out."""

import datetime
import pathlib
import re

from access import PASSPHRASE
from conftest import Server

PATHS = pathlib.Path(__file__).resolve().parents[2] / "Sources" / "Web" / "Paths.swift"

# Paths that are no page of their own: they only take a form, or answer with a file.
NO_PAGES = {
    "started", "flare", "undo", "entryBringBack", "trackable", "interviewCard", "interviewOffer",
    "settingsZone", "settingsLook", "settingsLanguage",
    "reportFile", "reportPDF", "passportPDF", "planPDF", "planTake", "urgentCardPDF", "remindersFile",
    "exportJSON", "exportCSV",
    "backupPassphrase", "backupNow", "backupTry", "backupRhythm", "backupFile",
    "logout", "accessPassphrase", "accessEnd", "phoneAuthority",
    "asset", "offlineList", "worker", "manifest", "healthCheck", "healthJSON",
}


class Site:
    """The program four times: a made-up year, an empty record, a warning sign, behind a login."""

    def __init__(self, folder):
        self.demo = Server(folder / "demo", command="demo").start()
        self.empty = Server(folder / "empty").start()
        self.warned = Server(folder / "warned").start()
        self.locked = Server(folder / "locked", "--login")
        self.locked.set_passphrase(PASSPHRASE)
        self.locked.start()
        self.found = None

    def stop(self):
        for server in (self.demo, self.empty, self.warned, self.locked):
            server.stop()

    def settle(self, browser, language, appearance):
        """Chooses language and look in all of them, and ticks the warning sign."""
        context = browser.new_context(service_workers="block")
        post(context, self.locked, "/login", passphrase=PASSPHRASE)
        for server in (self.demo, self.empty, self.warned, self.locked):
            post(context, server, "/settings/language", language=language, back="/")
            post(context, server, "/settings/look", appearance=appearance)
        post(context, self.warned, "/urgent", do="new", sign="saddleNumbness", id="warned-1")
        context.close()

    def pages(self, open_page):
        """The address of each page by the name of its path; words after it name a state.

        open_page(address) gives a Playwright page.
        """
        if self.found is None:
            found = paths_of_demo(lambda path: open_page(self.demo.url + path))
            self.found = {name: self.demo.url + path for name, path in found.items()} | {
                "tonight, empty": self.empty.url + "/",
                "diary, empty": self.empty.url + "/diary",
                "interview, a question": self.empty.url + "/interview",
                "report, empty": self.empty.url + "/report",
                "backup": self.empty.url + "/backup",
                "tonight, warned": self.warned.url + "/",
                "urgentNow": self.warned.url + "/urgent/now",
                "urgentLog, filled": self.warned.url + "/urgent/log",
                "login": self.locked.url + "/login",
            }
        return self.found


def post(context, server, path, **values):
    """Sends a small form as a page of the site would."""
    answer = context.request.post(server.url + path, form=values, headers={"Origin": server.url})
    assert answer.ok, (path, answer.status)


def paths_of_demo(open_page):
    """The paths of the made-up year; links of its record are read off the diary."""
    today = datetime.date.today()
    day = today - datetime.timedelta(days=3)
    found = {
        "tonight": "/",
        "evening": f"/evening/{today}",
        "morning": f"/morning/{day}",
        "urgent": "/urgent",
        "urgentLog": "/urgent/log",
        "urgentCard": "/urgent/card",
        "night": "/night",
        "add": f"/add/note/{day}",
        "diary": "/diary",
        "diaryMonth": f"/diary/{day:%Y-%m}",
        "diaryDay": f"/diary/day/{day}",
        "body": f"/body/{day}",
        "visits": "/visits",
        "trackables": "/trackables",
        "sheet": "/sheet",
        "interview": "/interview",
        "report": "/report",
        "review": "/medicines",
        "medicineNew": "/medicines/new",
        "resultNew": "/results/new",
        "reactionNew": "/reactions/new",
        "iron": "/iron",
        "urges": "/urges",
        "method": "/method",
        "treatments": "/treatments",
        "plan": "/plan",
        "planPrint": "/plan/print",
        "goalNew": "/plan/goals/new",
        "stepNew": "/plan/steps/new",
        "triedNew": "/plan/tried/new",
        "findHelp": "/find-help",
        "homeTests": "/tests",
        "add, sitting": f"/add/sittingTest/{day}",
        "add, walk": f"/add/walkTest/{day}",
        "treatment": "/treatments/gabapentinoids",
        "learn": "/learn",
        "learn, found": "/learn?q=iron",
        "learn, nothing": "/learn?q=nowhere",
        "passport": "/passport",
        "passportPrint": "/passport/print",
        "more": "/more",
        "reminders": "/reminders",
        "settings": "/settings",
        "eraseEverything": "/settings/erase",
        "phone": "/phone",
        "access": "/access",
        "health": "/health",
        "waiting": "/waiting",
        "offline": "/offline",
    }
    found["learnPage"] = open_page("/learn").locator("main section a").first.get_attribute("href")
    shown = open_page(found["diaryDay"])
    found["entry"] = shown.locator("main a[href^='/entry/']").first.get_attribute("href")
    found["entryHistory"] = found["entry"] + "/history"
    found["entryDelete"] = found["entry"] + "/delete"
    lists = open_page("/medicines")
    for kind in ("medicine", "result", "reaction"):
        link = lists.locator(f"main .rows a[href^='/{kind}s/']").first
        found[kind + "Line"] = link.get_attribute("href")
    agreed = open_page("/plan")
    for kind in ("goal", "step"):
        link = agreed.locator(f"main a[href^='/plan/{kind}s/']:not([href$='/new'])").first
        found[kind + "Line"] = link.get_attribute("href")
    tried = agreed.locator("main .rows a[href^='/plan/tried/']").first
    found["triedLine"] = tried.get_attribute("href")
    own = open_page("/trackables").locator("main [href$='/delete']").first
    found["trackableDelete"] = own.get_attribute("href")
    return found


def path_names():
    """The names of all paths, as the sources list them."""
    return set(re.findall(r"static let (\w+) = Path\(", PATHS.read_text(encoding="utf-8")))

"""The clock is set back or forward while the program runs; the person flies over the date line."""

import datetime
import struct
import time

import pytest
from conftest import preloaded, record

EVENING = datetime.datetime(2026, 11, 20, 21, 0, tzinfo=datetime.timezone.utc)
PAGES = ("/", "/diary", "/diary/day/2026-11-20", "/report", "/report?days=all", "/settings")


class Clock:
    """The wall clock of the program under test."""

    def __init__(self, folder):
        self.path = folder / "clock"
        self.surroundings = {
            "LD_PRELOAD": preloaded("set_clock.c", folder), "SET_CLOCK": str(self.path)}

    def set(self, moment):
        with open(self.path, "r+b" if self.path.exists() else "wb") as file:
            file.write(struct.pack("=q", int(moment.timestamp() - time.time())))


@pytest.fixture
def clock(tmp_path):
    made = Clock(tmp_path)
    made.set(EVENING)
    return made


def evening(home, name, day="2026-11-20", legs=3):
    fields = {"id": name, "legs": legs, "back": 3, "note": f"Note of {name}"}
    assert home.request("POST", f"/evening/{day}", fields)[0] == 303, name


def hours(**step):
    return datetime.timedelta(**step)


@pytest.mark.parametrize("step", [
    hours(hours=-1), hours(days=-365), hours(hours=1), hours(days=365 * 9)], ids=str)
def test_entries_are_kept_and_corrected_although_the_clock_was_set(program, clock, step):
    home = program(surroundings=clock.surroundings)
    home.live_in("Europe/Berlin")
    evening(home, "before")
    evening(home, "corrected", day="2025-11-19", legs=2)
    clock.set(EVENING + step)
    evening(home, "after", day="2025-11-18")
    evening(home, "corrected", day="2025-11-19", legs=5)
    for path in PAGES:
        assert home.request("GET", path)[0] == 200, path
    assert "Note of before" in home.request("GET", "/entry/before")[2]
    home.stop()
    found = record(home.record)
    assert set(found) == {"before", "corrected", "after"}
    first, second = found["corrected"]
    assert (first["says"]["values"]["legs"], second["says"]["values"]["legs"]) == (2, 5)
    assert second["says"]["recorded"] == first["says"]["recorded"], "when it was written changed"
    there = datetime.datetime.fromisoformat(second["at"])
    here = datetime.datetime.fromisoformat(first["at"])
    assert abs(there - here - step) < hours(minutes=2), "the history hides that the clock was set"


def test_taps_before_and_after_the_clock_was_set_back_are_both_kept(program, clock):
    home = program(surroundings=clock.surroundings)
    home.live_in("Europe/Berlin")
    assert home.request("POST", "/started", {"id": "first"})[0] == 303
    clock.set(EVENING - hours(hours=1))
    assert home.request("POST", "/started", {"id": "second"})[0] == 303
    page = home.request("GET", "/diary/day/2026-11-20")[2]
    assert "22:00" in page and "21:00" in page
    home.stop()
    assert set(record(home.record)) == {"first", "second"}


def test_a_flight_west_over_the_date_line_keeps_both_evenings_of_one_date(program, clock):
    """From Auckland to Honolulu: the twenty-first is lived twice, and nothing of it is lost."""
    clock.set(datetime.datetime.fromisoformat("2026-11-21T21:30:00+13:00"))
    home = program(surroundings=clock.surroundings)
    home.live_in("Pacific/Auckland")
    assert home.request("POST", "/started", {"id": "auckland"})[0] == 303
    evening(home, "evening-auckland", day="2026-11-21", legs=6)
    clock.set(datetime.datetime.fromisoformat("2026-11-21T21:40:00-10:00"))
    home.live_in("Pacific/Honolulu")
    assert home.request("POST", "/started", {"id": "honolulu"})[0] == 303
    evening(home, "evening-honolulu", day="2026-11-21", legs=2)
    page = home.request("GET", "/diary/day/2026-11-21")[2]
    assert "21:30" in page and "21:40" in page
    for path in PAGES:
        assert home.request("GET", path)[0] == 200, path
    home.stop()
    found = record(home.record)
    assert set(found) == {"auckland", "honolulu", "evening-auckland", "evening-honolulu"}
    says = {name: revisions[0]["says"] for name, revisions in found.items()}
    assert says["auckland"]["zone"] == "Pacific/Auckland"
    assert says["honolulu"]["zone"] == "Pacific/Honolulu"
    assert says["auckland"]["recorded"].endswith("+13:00")
    assert says["honolulu"]["recorded"].endswith("-10:00")
    assert says["auckland"]["day"] == says["honolulu"]["day"] == "2026-11-21"

# SPDX-License-Identifier: Apache-2.0
"""The calendar file, read by a calendar library that others wrote."""

from datetime import datetime, timedelta

import icalendar


def test_a_calendar_library_reads_the_file(visit, own_server):
    page = visit("/reminders", of=own_server).page
    page.select_option("#evening", "21:00")
    page.select_option("#morning", "07:30")
    page.select_option("#quietFrom", "22:30")
    page.select_option("#quietTo", "08:00")
    page.get_by_role("button", name="Keep the reminders").click()
    with page.expect_download() as download:
        page.get_by_role("link", name="Save the calendar file").click()
    with open(download.value.path(), "rb") as file:
        data = file.read()

    calendar = icalendar.Calendar.from_ical(data)
    assert calendar["version"] == "2.0"
    events = calendar.walk("VEVENT")
    assert [str(event["summary"]) for event in events] == ["Evening note", "Morning note"]
    evening, morning = events
    start = evening["dtstart"].dt
    assert isinstance(start, datetime) and start.tzinfo is None
    assert (start.hour, start.minute) == (21, 0)
    assert evening["rrule"]["FREQ"] == ["DAILY"]
    assert evening["duration"].dt == timedelta(minutes=5)
    assert evening["dtstamp"].dt.tzinfo is not None
    assert len(evening.walk("VALARM")) == 1
    assert len(morning.walk("VALARM")) == 0
    assert str(evening["uid"]) != str(morning["uid"])

"""The disk is full, or may only be read: nothing is kept by half, and everything is said.

The disk is a small one in memory; where nobody may mount one, these tests are left out and say so.
"""

import subprocess

import pytest
from conftest import Ledger, assert_kept, clients, copied, evenfall, free_port

NOTE = "What I would not like to write twice. " * 8


@pytest.fixture
def small_disk(tmp_path):
    disk = tmp_path / "disk"
    disk.mkdir()
    made = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=1m,mode=700", "evenfall-test", disk],
        capture_output=True)
    if made.returncode != 0:
        pytest.skip(f"a small disk cannot be mounted here: {made.stderr.decode().strip()}")
    yield disk
    subprocess.run(["umount", "--lazy", disk], check=True)


def fill(disk):
    """Takes all the room there is, to the last byte."""
    with open(disk / "filling", "ab", buffering=0) as file:
        for size in (4096, 512, 1):
            try:
                while file.write(bytes(size)) == size:
                    pass
            except OSError:
                continue


def keep(home, number):
    name = f"check-in.{number}"
    fields = {"id": name, "legs": number % 11, "back": 3, "did": "walked", "note": f"Note of {name}"}
    return home.request("POST", f"/evening/2020-01-{number % 28 + 1:02}", fields)


def keep_until_full(home):
    """The confirmed check-ins, and the answer to the one that found no room."""
    confirmed = {}
    for number in range(5000):
        status, headers, page = keep(home, number)
        if status != 303:
            return confirmed, number, status, page
        confirmed[f"check-in.{number}"] = True
    raise AssertionError("the disk was never full")


def test_a_full_disk_refuses_one_entry_and_keeps_the_rest(program, small_disk, tmp_path):
    home = program(small_disk / "record.sqlite")
    home.live_in("Europe/Berlin")
    assert keep(home, 9999)[0] == 303
    (small_disk / "filling").write_bytes(bytes(300_000))
    confirmed, refused, status, page = keep_until_full(home)
    assert confirmed, "the disk was full before the first check-in"
    assert status == 507
    assert "the disk is full" in page and "Make room, then try again" in page
    assert f"Note of check-in.{refused}" in page, "the answers are not in the form any more"
    assert f'value="check-in.{refused}"' in page, "the form forgot which entry it is about"
    fill(small_disk)
    for path in ("/", "/diary", "/urgent", "/report", "/settings", "/export.json"):
        assert home.request("GET", path)[0] == 200, path
    assert keep(home, refused)[0] == 507, "a full disk took an entry"
    (small_disk / "filling").unlink()
    assert keep(home, refused)[0] == 303, "with room again it does not go on"
    confirmed |= {f"check-in.{number}": True for number in (refused, 9999)}
    assert home.is_running()
    home.kill()
    assert_kept(copied(home.record, tmp_path / "copy.sqlite"), confirmed, 10_000)


def test_taps_and_settings_are_refused_in_words_too(program, small_disk):
    home = program(small_disk / "record.sqlite")
    keep_until_full_by(home, small_disk)
    for path, fields in (
            ("/started", {"id": "tap.1"}),
            ("/settings/look", {"appearance": "night"}),
            ("/add/note/2020-01-01", {"id": "note.1", "note": NOTE})):
        status, _, page = home.request("POST", path, fields)
        assert status == 507 and "the disk is full" in page, (path, status)
    assert NOTE.strip() in home.request(
        "POST", "/add/note/2020-01-01", {"id": "note.1", "note": NOTE})[2]


def keep_until_full_by(home, disk):
    fill(disk)
    for number in range(2000):  # the log has some room of its own yet
        if keep(home, number)[0] != 303:
            return
    raise AssertionError("the disk was never full")


def test_a_kill_on_a_full_disk_loses_nothing(program, small_disk, tmp_path):
    home = program(small_disk / "record.sqlite")
    (small_disk / "filling").write_bytes(bytes(300_000))
    confirmed, refused, _, _ = keep_until_full(home)
    fill(small_disk)
    home.kill()
    (small_disk / "filling").unlink()
    again = program(small_disk / "record.sqlite")
    assert keep(again, refused)[0] == 303
    again.stop()
    confirmed[f"check-in.{refused}"] = True
    assert_kept(copied(home.record, tmp_path / "copy.sqlite"), confirmed, 10_000)


def test_starting_on_a_full_disk_is_refused_in_words(small_disk):
    fill(small_disk)
    done = evenfall("serve", "--data", small_disk / "new" / "record.sqlite", "--port", free_port())
    said = done.stderr.decode()
    assert done.returncode == 74, (done.returncode, said)
    assert "the disk is full" in said, said


def test_a_record_that_may_only_be_read_is_refused_in_words(program, small_disk):
    home, ledger = program(small_disk / "record.sqlite"), Ledger()
    ledger.make(5)
    for client in clients(home, ledger, 1):
        client.join()
    home.stop()
    subprocess.run(["mount", "-o", "remount,ro", small_disk], check=True)
    try:
        done = evenfall("serve", "--data", home.record, "--port", free_port())
        said = done.stderr.decode()
        assert done.returncode == 74, (done.returncode, said)
        assert "can only be read" in said, said
    finally:
        subprocess.run(["mount", "-o", "remount,rw", small_disk], check=True)
    assert_kept(home.record, ledger.confirmed, ledger.made)

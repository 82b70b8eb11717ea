"""Bytes of the record are changed behind the program's back: found and named, or harmless."""

import contextlib
import pathlib
import shutil
import sqlite3
import subprocess

import pytest
from conftest import FULL, Ledger, Program, binary, clients, evenfall

FLIPS = 400 if FULL else 40
PAGES = (
    "/", "/diary", "/diary/2005-03", "/diary/day/2005-03-05", "/entry/check-in.7", "/report?days=all",
    "/settings", "/urgent", "/method", "/export.json",
)


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    """A record of 400 check-ins, all of it in the one file, and what it exports."""
    place = tmp_path_factory.mktemp("whole") / "record.sqlite"
    home, ledger = Program(place).start(), Ledger()
    home.live_in("Europe/Berlin")
    ledger.make(400)
    for client in clients(home, ledger, 4):
        client.join()
    home.stop()
    with contextlib.closing(sqlite3.connect(place)) as database:
        assert database.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0] == 0
    pathlib.Path(f"{place}-wal").unlink(missing_ok=True)
    return place, evenfall("export", "--json", "-", "--data", place).stdout


KINDS = {2: "inner page of an index", 5: "inner page of a table", 10: "index", 13: "table"}


def kinds_of_page(path):
    """The size of the pages, and their numbers by what they hold, as the first byte tells."""
    content = path.read_bytes()
    size = int.from_bytes(content[16:18], "big")
    kinds = {"header": [1]}
    for number in range(2, len(content) // size + 1):
        kind = KINDS.get(content[(number - 1) * size], "free")
        kinds.setdefault(kind, []).append(number)
    return size, kinds


def flip(path, size, page, chance, how):
    """Damages the used part of one page: a bit, some bytes, a run of zeros, another place's page."""
    content = bytearray(path.read_bytes())
    start = (page - 1) * size
    head = start + (100 if page == 1 else 0)
    used = int.from_bytes(content[head + 5:head + 7], "big") % size
    place = start + chance.randrange(min(used, size - 64), size - 16)
    if how == "bit":
        content[place] ^= 1 << chance.randrange(8)
    elif how == "bytes":
        content[place:place + 16] = chance.randbytes(16)
    elif how == "zeros":
        end = min(place + 512, start + size)
        content[place:end] = bytes(end - place)
    elif how == "swap":
        other = chance.randrange(len(content) // size) * size
        content[start:start + size] = content[other:other + size]
    elif how == "text":  # a rating inside a body, so that the file itself stays sound
        places = [at for at in range(start, start + size - 9) if content[at:at + 7] == b'"legs":']
        if places:
            at = chance.choice(places) + 7
            content[at] = ord("0") if content[at] != ord("0") else ord("7")
    path.write_bytes(content)


def test_damage_is_found_and_named_or_changes_nothing(whole, chance, tmp_path):
    place, told = whole
    size, kinds = kinds_of_page(place)
    found, harmless, refused, silent = 0, 0, 0, []
    for number in range(FLIPS):
        copy = tmp_path / f"{number}.sqlite"
        shutil.copyfile(place, copy)
        kind = sorted(kinds)[number % len(kinds)]
        how = ("bit", "bytes", "zeros", "swap", "text")[number // len(kinds) % 5]
        flip(copy, size, chance.choice(kinds[kind]), chance, how)
        if copy.read_bytes() == place.read_bytes():
            continue
        verified = evenfall("verify", "--data", copy)
        said = verified.stderr.decode()
        assert verified.returncode in (0, 65, 74), (kind, how, verified.returncode, said)
        done = evenfall("export", "--json", "-", "--data", copy)
        assert done.returncode in (0, 69, 74), (kind, how, done.returncode, done.stderr)
        if verified.returncode:
            found += 1
            assert said.strip() and str(copy) in said + verified.stdout.decode(), said
        elif done.stdout == told:
            harmless += 1
        else:
            silent.append((kind, how, number, done.stderr.decode()))
        if done.returncode == 0 and done.stdout != told:
            silent.append((kind, how, number, "exported although it changed"))
        refused += not serves(copy, chance)
        copy.unlink()
    print(f"\n{found} damages found by verify, {harmless} changed nothing of what is told; "
          f"{refused} records were not served at all")
    assert not silent, f"told as true: {silent}"
    assert found >= FLIPS // 3


def serves(copy, chance):
    """Whether the program starts on the record; if so no page ends it, and each says what it can."""
    home = Program(copy)
    home.process = subprocess.Popen(
        [binary(), "serve", "--data", str(copy), "--port", str(home.port)],
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    if not home.process.stdout.readline():
        assert home.process.wait(20) in (69, 74), home.process.stderr.read()
        assert str(copy).encode() in home.process.stderr.read()
        return False
    try:
        for path in PAGES:
            status, _, page = home.request("GET", path)
            assert status in (200, 404, 500), (path, status)
            if status == 500:
                assert "damaged" in page or "could not be" in page or "cannot" in page, page[-1500:]
        name = f"after-{chance.randrange(10 ** 9)}"
        status, _, page = home.request("POST", "/evening/2026-01-01", {"id": name, "legs": 1})
        assert status in (303, 500, 507), status
        assert home.is_running()
    finally:
        home.kill()
    return True


def test_a_damaged_entry_is_named_and_the_urgent_card_still_opens(whole, tmp_path):
    """A changed word inside one entry, in a file that is sound in itself."""
    place, _ = whole
    copy = tmp_path / "record.sqlite"
    content = place.read_bytes()
    at = content.index(b"Note of check-in.7\"")
    copy.write_bytes(content[:at] + b"Lies" + content[at + 4:])
    with contextlib.closing(sqlite3.connect(copy)) as database:
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    verified = evenfall("verify", "--data", copy)
    assert verified.returncode == 65 and "entry check-in.7, revision 1" in verified.stderr.decode()
    done = evenfall("export", "--csv", "-", "--data", copy)
    assert done.returncode == 74 and b"Lies" not in done.stdout
    assert "entry check-in.7, revision 1" in done.stderr.decode()
    home = Program(copy).start()
    try:
        for path in ("/", "/diary", "/entry/check-in.7", "/report", "/export.csv"):
            status, _, page = home.request("GET", path)
            assert status == 500 and "check-in.7, revision 1" in page, (path, status)
            assert "Lies" not in page and "not shown as true" in page
        for path in ("/urgent", "/method", "/settings"):
            assert home.request("GET", path)[0] == 200, path
        assert home.request("POST", "/evening/2026-01-01", {"id": "new", "legs": 1})[0] == 303
    finally:
        home.kill()

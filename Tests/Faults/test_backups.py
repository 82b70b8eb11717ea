# SPDX-License-Identifier: Apache-2.0
"""Backups are damaged byte by byte, and what was deleted stays out of the later ones."""

import hashlib

import pytest
from conftest import FULL, evenfall

SECRET = "five words that do not rhyme"
FLIPS = 40 if FULL else 6
PIECE, TAG, DIGEST = 262_144, 16, 32
WORD = "zanzibar"
CSV = "day,type,legs,note\n" + "".join(
    f"{year}-{month:02}-{day:02},evening,{day % 11},{WORD if (year, month, day) == (2005, 10, 7) else 'calm'} {day}\n"
    for year in (2004, 2005) for month in range(1, 13) for day in range(1, 29))


def sealed(*arguments):
    return evenfall(*arguments, "--passphrase-file", "-", input=f"{SECRET}\n".encode())


def imported(place, folder):
    """A record of two years, with one word in one entry that is nowhere else."""
    diary = folder / "diary.csv"
    diary.write_text(CSV)
    done = evenfall("import", diary, "--data", place)
    assert done.returncode == 0, done.stderr.decode()
    return place


@pytest.fixture(scope="module")
def backups(tmp_path_factory):
    """A sealed backup and one that is not, of the same record."""
    folder = tmp_path_factory.mktemp("backups")
    place = imported(folder / "record.sqlite", folder)
    assert sealed("backup", folder / "sealed.backup", "--data", place).returncode == 0
    assert evenfall("backup", folder / "plain.backup", "--unsealed", "--data", place).returncode == 0
    return {name: (folder / f"{name}.backup").read_bytes() for name in ("sealed", "plain")}


def regions(content, tag):
    """The parts of a backup, as the description of the format has them: name to first and last."""
    header = int.from_bytes(content[16:20], "big")
    start = 20 + header + DIGEST
    found = {"magic": (0, 16), "length": (16, 20), "header": (20, 20 + header),
             "header checksum": (20 + header, start)}
    end, piece = len(content) - DIGEST, PIECE + tag
    for number, first in enumerate(range(start, end, piece), 1):
        found[f"piece {number}"] = (first, min(first + piece, end) - tag)
        if tag:
            found[f"seal of piece {number}"] = (min(first + piece, end) - tag, min(first + piece, end))
    found["end"] = (end, len(content))
    return found


WORDS = {
    "magic": ["not an Evenfall backup"],
    "length": ["first part", "cut off"],
    "header": ["first part"],
    "header checksum": ["first part"],
}


def assert_refused(path, words, folder):
    """Trying it and restoring it say what is wrong, and nothing comes of it."""
    there = folder / "restored.sqlite"
    for arguments in (("backup", "--try", path, "--data", there), ("restore", path, "--data", there)):
        done = sealed(*arguments)
        says = done.stderr.decode()
        assert done.returncode == 65, (arguments[0], done.returncode, says)
        assert any(word in says for word in words), says
        assert "Nothing was restored" in says, says
    assert [name.name for name in folder.iterdir()] == [path.name], "something was left behind"


@pytest.mark.parametrize("kind, tag", [("sealed", TAG), ("plain", 0)])
def test_a_flipped_byte_is_found_wherever_it_is(backups, kind, tag, tmp_path, chance):
    content = backups[kind]
    found = regions(content, tag)
    assert len(found) >= (8 if tag else 6), "the backup should have several pieces"
    broken = tmp_path / "broken.backup"
    for name, (first, end) in found.items():
        assert first < end, name
        places = {first, end - 1} | {chance.randrange(first, end) for _ in range(FLIPS - 2)}
        for place in sorted(places):
            flipped = bytearray(content)
            flipped[place] ^= 1 << chance.randrange(8)
            broken.write_bytes(flipped)
            assert_refused(broken, WORDS.get(name, ["damaged"]), tmp_path)
    print(f"{kind}: {len(found)} regions, each flipped at {FLIPS} places")


def test_who_mends_the_checksum_too_is_still_found(backups, tmp_path):
    content = bytearray(backups["sealed"])
    first, end = regions(content, TAG)["piece 2"]
    content[(first + end) // 2] ^= 1
    content[-DIGEST:] = hashlib.sha256(content[:-DIGEST]).digest()
    broken = tmp_path / "broken.backup"
    broken.write_bytes(content)
    assert_refused(broken, ["damaged, or was changed, in piece 2"], tmp_path)


def test_what_was_deleted_stays_out_of_later_backups(program, tmp_path):
    place = imported(tmp_path / "record.sqlite", tmp_path)
    before, after = tmp_path / "before.backup", tmp_path / "after.backup"
    home = program(place)
    assert evenfall("backup", before, "--unsealed", "--data", place).returncode == 0
    page = home.request("GET", "/diary/day/2005-10-07")[2]
    entry = page.split("/entry/")[1].split('"')[0].split("?")[0].split("/")[0]
    status = home.request("POST", f"/entry/{entry}/delete", {"sure1": "yes"})[0]
    assert status == 200, status
    assert evenfall("backup", after, "--unsealed", "--data", place).returncode == 0
    assert WORD.encode() in before.read_bytes(), "the word should have been there to be found"
    content = after.read_bytes()
    assert WORD.encode() not in content and WORD.upper().encode() not in content
    there = tmp_path / "there.sqlite"
    assert evenfall("restore", after, "--data", there).returncode == 0
    export = evenfall("export", "--json", "-", "--data", there).stdout.decode()
    assert WORD not in export and entry in export, "only its name and that it was deleted stay"

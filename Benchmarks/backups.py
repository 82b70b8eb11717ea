# SPDX-License-Identifier: Apache-2.0
"""Measures how long it takes to keep ten years of diary elsewhere, and to get them back."""
import glob
import os
import statistics
import subprocess
import tempfile
import time

from table import program, row

SECRET = "five words that do not rhyme"
TURNS = 3


def took(binary, *arguments):
    """The seconds a command runs that asks for the passphrase."""
    started = time.perf_counter()
    subprocess.run([binary, *arguments, "--passphrase-file", "-"], input=SECRET.encode(),
                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
    return time.perf_counter() - started


def rows(binary, home):
    with tempfile.TemporaryDirectory(dir=home, prefix=".backups-") as folder:
        with program(binary, "demo", "--years", "10", TMPDIR=folder):
            record = glob.glob(folder + "/evenfall-scratch-*/record.sqlite")[0]
            backup, other = folder + "/ten.backup", folder + "/other.sqlite"
            made, tried, restored = [], [], []
            for turn in range(TURNS):
                made.append(took(binary, "backup", backup, "--data", record))
                tried.append(took(binary, "backup", "--try", backup, "--data", record))
                restored.append(took(binary, "restore", backup, "--data", f"{other}{turn}"))
        megabytes = os.path.getsize(backup) / 1e6
        for question, times, limit in [
            (f"backup of ten years, sealed ({megabytes:.1f} MB)", made, "3 s"),
            ("  trying it: restored and compared", tried, "6 s"),
            ("  restoring it into a new place", restored, "6 s"),
        ]:
            row(question, f"{statistics.median(times):.2f} / {max(times):.2f} s", limit)

# SPDX-License-Identifier: Apache-2.0
"""Measures the program from outside: pages over HTTP, paper, batches, start, memory."""
import http.client
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

import lists
from table import program, row

ROUNDS = int(os.environ.get("EVENFALL_ROUNDS", "300"))
VIGNETTES = os.path.join(os.path.dirname(__file__), "../Tests/Vignettes/vignettes.ndjson")


def rss_mb(pid):
    with open(f"/proc/{pid}/status") as status:
        for line in status:
            if line.startswith("VmRSS"):
                return int(line.split()[1]) / 1024
    return float("nan")


def get(connection, path):
    """Opens a page; gives the milliseconds it took and its bytes."""
    started = time.perf_counter()
    connection.request("GET", path)
    answer = connection.getresponse()
    body = answer.read()
    took = (time.perf_counter() - started) * 1000
    if answer.status != 200:
        sys.exit(f"{path} answered {answer.status}")
    return took, len(body)


def pages(binary):
    started = time.perf_counter()
    with program(binary, "demo", "--years", "10") as (_, port):
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=120)
        get(connection, "/")
        first = time.perf_counter() - started
        today = time.strftime("%Y-%m")
        for name, path in [
            ("Tonight", "/"), ("a diary month", f"/diary/{today}"),
            ("the report, six weeks", "/report"),
            ("the report, all ten years", "/report?days=all"),
            ("the interview", "/interview"), ("the method page", "/method"),
            ("medicines and results", "/medicines"), ("the plan", "/plan"),
            ("a search in Learn", "/learn?q=restless+legs"), ("treatments", "/treatments"),
        ]:
            for _ in range(10):
                get(connection, path)
            looks = [get(connection, path) for _ in range(ROUNDS)]
            times = sorted(took for took, _ in looks)
            p99 = times[min(len(times) - 1, int(len(times) * 0.99))]
            row(f"{name}, ten years of diary ({looks[-1][1] // 1024} kB)",
                f"{statistics.median(times):.1f} / {p99:.1f} ms",
                "5 / 60 ms" if "search" in name else "15 / 60 ms")
        row("seeding ten years and first answer", f"{first:.2f} s", "")


def paper(binary):
    if not shutil.which("weasyprint"):
        row("the report of a year as PDF", "no weasyprint", "5 s")
        return
    with program(binary, "demo") as (_, port):
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=120)
        for name, days, limit in [("six weeks", "sixWeeks", ""), ("a year", "year", "5 s")]:
            looks = [get(connection, "/report.pdf?days=" + days) for _ in range(5)]
            times = [took / 1000 for took, _ in looks]
            row(f"the report of {name} as PDF ({looks[-1][1] // 1024} kB)",
                f"{statistics.median(times):.2f} / {max(times):.2f} s", limit)


def start(binary):
    figures, idle = [], 0.0
    with tempfile.TemporaryDirectory() as folder:
        for _ in range(5):
            started = time.perf_counter()
            with program(binary, "serve", "--data", folder + "/record.sqlite") as (process, port):
                get(http.client.HTTPConnection("127.0.0.1", port, timeout=5), "/")
                figures.append(time.perf_counter() - started)
                time.sleep(1)
                idle = rss_mb(process.pid)
    row("start to first answer (median of 5)", f"{statistics.median(figures):.2f} s", "1 s")
    row("resident when idle", f"{idle:.0f} MB", "80 MB")


def batch(binary):
    with open(VIGNETTES) as lines:
        bank = [json.dumps(json.loads(line)["case"], separators=(",", ":"))
                for line in lines if line.strip()]
    judged(binary, "cases of the vignette bank", bank, 20_000, "5,000 a second")
    full = lists.cases(2_000)
    judged(binary, "ten medicines, six results", full, 6_000, "2,000 a second")


def judged(binary, name, cases, count, limit):
    text = "\n".join(cases[i % len(cases)] for i in range(count)).encode()
    started = time.perf_counter()
    subprocess.run([binary, "assess", "--batch", "-"], input=text,
                   stdout=subprocess.DEVNULL, check=True)
    took = time.perf_counter() - started
    row(f"assess --batch, {name}", f"{count / took:,.0f} a second", limit)


def rows(binary):
    batch(binary)
    pages(binary)
    paper(binary)
    start(binary)

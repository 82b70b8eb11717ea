#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Measures the program from outside: pages over HTTP, batches, start, memory.

Usage: pages.py BINARY ASSETS_OR_DASH
Prints one table. Nothing here passes or fails; the limits stand beside the figures.
"""
import http.client
import json
import os
import re
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time

BINARY = sys.argv[1]
ROUNDS = int(os.environ.get("EVENFALL_ROUNDS", "300"))
PORT = int(os.environ.get("EVENFALL_PORT", "4790"))


def rss_mb(pid):
    with open(f"/proc/{pid}/status") as status:
        for line in status:
            if line.startswith("VmRSS"):
                return int(line.split()[1]) / 1024
    return float("nan")


def get(connection, path):
    started = time.perf_counter()
    connection.request("GET", path)
    answer = connection.getresponse()
    body = answer.read()
    return (time.perf_counter() - started) * 1000, answer.status, len(body)


def wait_until_up(port, process, started):
    while True:
        if process.poll() is not None:
            sys.exit(f"the program ended early with {process.returncode}")
        try:
            connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
            get(connection, "/")
            return time.perf_counter() - started
        except OSError:
            time.sleep(0.005)


def row(question, figure, limit):
    print(f"| {question:<52} | {figure:>24} | {limit:>16} |")


def pages():
    started = time.perf_counter()
    process = subprocess.Popen(
        [BINARY, "demo", "--years", "10", "--port", str(PORT)],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        first = wait_until_up(PORT, process, started)
        connection = http.client.HTTPConnection("127.0.0.1", PORT)
        today = time.strftime("%Y-%m")
        for name, path in [
            ("Tonight", "/"), ("a diary month", f"/diary/{today}"),
            ("the report, six weeks", "/report"),
            ("the report, all ten years", "/report?days=all"),
            ("the interview", "/interview"), ("the method page", "/method"),
        ]:
            for _ in range(10):
                get(connection, path)
            times, size = [], 0
            for _ in range(ROUNDS):
                took, status, size = get(connection, path)
                if status != 200:
                    sys.exit(f"{path} answered {status}")
                times.append(took)
            times.sort()
            median = statistics.median(times)
            p99 = times[min(len(times) - 1, int(len(times) * 0.99))]
            row(f"{name}, ten years of diary ({size // 1024} kB)",
                f"{median:.1f} / {p99:.1f} ms", "15 / 60 ms")
        row("seeding ten years and first answer", f"{first:.2f} s", "")
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(20)


def paper():
    if not shutil.which("weasyprint"):
        row("the report of a year as PDF", "no weasyprint", "5 s")
        return
    process = subprocess.Popen([BINARY, "demo", "--port", str(PORT)],
                               stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        wait_until_up(PORT, process, time.perf_counter())
        connection = http.client.HTTPConnection("127.0.0.1", PORT, timeout=120)
        for name, days, limit in [("six weeks", "sixWeeks", ""), ("a year", "year", "5 s")]:
            times = []
            for _ in range(5):
                took, status, size = get(connection, "/report.pdf?days=" + days)
                if status != 200:
                    sys.exit(f"the PDF answered {status}")
                times.append(took / 1000)
            row(f"the report of {name} as PDF ({size // 1024} kB)",
                f"{statistics.median(times):.2f} / {max(times):.2f} s", limit)
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(20)


def start():
    with tempfile.TemporaryDirectory() as folder:
        figures, idle = [], 0.0
        for turn in range(5):
            started = time.perf_counter()
            process = subprocess.Popen(
                [BINARY, "serve", "--port", str(PORT), "--data", folder + "/record.sqlite"],
                stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            figures.append(wait_until_up(PORT, process, started))
            time.sleep(1)
            idle = rss_mb(process.pid)
            process.send_signal(signal.SIGTERM)
            process.wait(20)
        row("start to first answer (median of 5)", f"{statistics.median(figures):.2f} s", "1 s")
        row("resident when idle", f"{idle:.0f} MB", "80 MB")


def batch(vignettes):
    cases = []
    with open(vignettes) as lines:
        for line in lines:
            if line.strip():
                cases.append(json.dumps(json.loads(line)["case"], separators=(",", ":")))
    count = 20_000
    text = "\n".join(cases[i % len(cases)] for i in range(count)).encode()
    started = time.perf_counter()
    subprocess.run([BINARY, "assess", "--batch", "-"], input=text,
                   stdout=subprocess.DEVNULL, check=True)
    took = time.perf_counter() - started
    row("assess --batch, cases of the vignette bank", f"{count / took:,.0f} a second",
        "5,000 a second")


print(f"| {'question':<52} | {'median / p99 or figure':>24} | {'limit':>16} |")
print(f"|{'-' * 54}|{'-' * 26}|{'-' * 18}|")
batch(os.path.join(os.path.dirname(__file__), "../Tests/Vignettes/vignettes.ndjson"))
pages()
paper()
start()

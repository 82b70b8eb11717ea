# SPDX-License-Identifier: Apache-2.0
"""The table that the measurements are printed in, and the program they are made with."""
import contextlib
import os
import signal
import socket
import subprocess


def head():
    print(f"| {'question':<52} | {'median / p99 or figure':>24} | {'limit':>16} |")
    print(f"|{'-' * 54}|{'-' * 26}|{'-' * 18}|", flush=True)


def row(question, figure, limit):
    print(f"| {question:<52} | {figure:>24} | {limit:>16} |", flush=True)


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextlib.contextmanager
def program(*arguments, **surroundings):
    """Runs the pages until the end of a block, and gives the process and its port."""
    port = free_port()
    process = subprocess.Popen(
        [*arguments, "--port", str(port)], env={**os.environ, **surroundings},
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    if not process.stdout.readline():
        raise SystemExit(f"{' '.join(arguments)} did not start")
    try:
        yield process, port
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(20)

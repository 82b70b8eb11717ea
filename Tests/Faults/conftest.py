"""What the fault tests share: the real program, clients that keep check-ins, and the record read back.

program      starts `evenfall serve` on a record; the test may stop, kill and start it as it likes
Ledger       what was sent and what was confirmed, by all clients together
Client       keeps check-ins over one connection, as a browser would
record       what a record holds, by `evenfall export`, once `evenfall verify` found it sound

EVENFALL_BINARY names the program; EVENFALL_SEED the chance of the run, which is printed.
EVENFALL_FULL=1 runs the longer rounds.
"""

import http.client
import json
import os
import pathlib
import random
import re
import shutil
import signal
import socket
import subprocess
import tempfile
import threading
import time
import urllib.parse

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
SEED = int(os.environ.get("EVENFALL_SEED", "20261120"))
FULL = os.environ.get("EVENFALL_FULL") == "1"


def binary():
    path = os.environ.get("EVENFALL_BINARY") or str(ROOT / ".build" / "release" / "evenfall")
    if not os.access(path, os.X_OK):
        pytest.fail(f"There is no program at {path}: run ./evenfall --help once to build it.")
    return path


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Program:
    """`evenfall serve` on a record, under a port of its own that it keeps over restarts."""

    def __init__(self, record, surroundings=None):
        self.record = pathlib.Path(record)
        self.port = free_port()
        self.surroundings = surroundings or {}
        self.process = None
        self.words = []

    def start(self):
        """Starts it and waits until it prints its address."""
        self.process = subprocess.Popen(
            [binary(), "serve", "--data", str(self.record), "--port", str(self.port)],
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
            env={**os.environ, **self.surroundings},
        )
        threading.Thread(target=self._listen, args=(self.process,), daemon=True).start()
        if not self.process.stdout.readline():
            code = self.process.wait(20)
            pytest.fail(f"the program ended with {code} instead of starting:\n{self.said()}")
        return self

    def _listen(self, process):
        for line in process.stderr:
            self.words.append(line.decode(errors="replace"))

    def said(self):
        time.sleep(0.05)
        return "".join(self.words)

    def kill(self):
        self.end(signal.SIGKILL)

    def stop(self):
        self.end(signal.SIGTERM)

    def end(self, how):
        if self.process and self.process.poll() is None:
            self.process.send_signal(how)
            self.process.wait(20)

    def is_running(self):
        return self.process.poll() is None

    def memory(self):
        """Resident memory, in MB."""
        status = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return int(re.search(r"VmRSS:\s+(\d+)", status)[1]) / 1024

    def request(self, method, path, fields=None, connection=None):
        """Status, headers and text of one answer."""
        own = connection or http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        body = urllib.parse.urlencode(fields).encode() if fields is not None else None
        headers = {"Origin": f"http://127.0.0.1:{self.port}"} if method == "POST" else {}
        if body is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        try:
            own.request(method, path, body=body, headers=headers)
            answer = own.getresponse()
            return answer.status, answer.headers, answer.read().decode()
        finally:
            if connection is None:
                own.close()

    def live_in(self, zone):
        """Says in the settings where the person lives."""
        assert self.request("POST", "/settings/zone", {"zone": zone, "offered": zone})[0] == 303


class Ledger:
    """The check-ins of a test: each is sent until it is confirmed, under one identifier."""

    def __init__(self):
        self.lock = threading.Lock()
        self.waiting = []
        self.confirmed = {}
        self.made = 0
        self.complaints = []

    def make(self, count):
        with self.lock:
            for _ in range(count):
                number = self.made
                self.made += 1
                day = f"{2005 + number // 300 % 15}-{number // 25 % 12 + 1:02}-{number % 25 + 1:02}"
                self.waiting.append((f"check-in.{number}", day, number % 11))

    def take(self):
        with self.lock:
            return self.waiting.pop(0) if self.waiting else None

    def give_back(self, entry):
        with self.lock:
            self.waiting.insert(0, entry)

    def confirm(self, entry):
        with self.lock:
            self.confirmed[entry[0]] = entry

    def so_far(self):
        with self.lock:
            return dict(self.confirmed)


class Client(threading.Thread):
    """Sends what waits in a ledger, one after the other, until none waits or the program is gone."""

    def __init__(self, program, ledger):
        super().__init__(daemon=True)
        self.program, self.ledger = program, ledger

    def run(self):
        connection = http.client.HTTPConnection("127.0.0.1", self.program.port, timeout=30)
        while entry := self.ledger.take():
            name, day, legs = entry
            fields = {"id": name, "legs": legs, "back": 3, "did": "walked", "note": f"Note of {name}"}
            try:
                status, headers, page = self.program.request(
                    "POST", f"/evening/{day}", fields, connection)
            except (OSError, http.client.HTTPException):
                self.ledger.give_back(entry)
                return
            if status == 303 and name in headers["Location"]:
                self.ledger.confirm(entry)
            else:
                self.ledger.complaints.append((name, status, page[:2000]))
                return


def clients(program, ledger, count):
    running = [Client(program, ledger) for _ in range(count)]
    for client in running:
        client.start()
    return running


def preloaded(source, folder):
    """Builds one of the libraries that are put before the system's, and returns its path."""
    made = pathlib.Path(folder) / f"{source}.so"
    here = pathlib.Path(__file__).parent / source
    subprocess.run(["cc", "-shared", "-fPIC", "-O2", "-Wall", "-o", made, here], check=True)
    return str(made)


def evenfall(*arguments, **more):
    return subprocess.run([binary(), *map(str, arguments)], capture_output=True, timeout=60, **more)


def document(path):
    """The whole record as a document; the command checks every revision and every chain."""
    done = evenfall("export", "--json", "-", "--data", path)
    assert done.returncode == 0, done.stderr.decode()
    return json.loads(done.stdout)


def record(path):
    """What each entry of a record says, by identifier; every check there is must pass.

    It looks at a copy: opening a record that was left behind would mend and tidy its log, and the
    program itself is to do that.
    """
    with tempfile.TemporaryDirectory() as folder:
        path = copied(path, pathlib.Path(folder) / "copy.sqlite")
        verified = evenfall("verify", "--data", path)
        assert verified.returncode == 0, verified.stderr.decode()
        return {entry["id"]: entry["revisions"] for entry in document(path).get("entries", [])}


def copied(path, place):
    """A copy of a record and its log, as they are at this moment."""
    for ending in ("", "-wal"):
        if os.path.exists(f"{path}{ending}"):
            shutil.copyfile(f"{path}{ending}", f"{place}{ending}")
    return place


def assert_kept(path, confirmed, sent):
    """Every confirmed check-in is there, each once and as it was sent, and nothing else."""
    found = record(path)
    lost = confirmed.keys() - found.keys()
    assert not lost, f"confirmed and lost: {sorted(lost)}"
    for name, revisions in found.items():
        assert len(revisions) == 1, f"{name} was kept {len(revisions)} times"
        number = int(name.split(".")[1])
        assert number < sent
        says = revisions[0]["says"]["values"]
        assert says["note"] == f"Note of {name}" and says["legs"] == number % 11, says


@pytest.fixture
def program(tmp_path):
    """program(record=None, surroundings=None): a running program; ended with the test."""
    running = []

    def start(record=None, surroundings=None):
        made = Program(record or tmp_path / "record.sqlite", surroundings).start()
        running.append(made)
        return made

    yield start
    for made in running:
        made.kill()


@pytest.fixture
def chance(request):
    """A generator of its own for each test, the same in every run with one seed."""
    return random.Random(f"{SEED} {request.node.name}")


def pytest_report_header():
    return f"seed: EVENFALL_SEED={SEED}; {'full' if FULL else 'usual'} rounds"

"""Two hundred open connections with slow readers, and a minute of mixed use at full speed."""

import http.client
import os
import random
import socket
import threading
import time

from conftest import FULL, SEED, Ledger, assert_kept, clients

SECONDS = float(os.environ.get("EVENFALL_SECONDS", "300" if FULL else "60"))
OPEN = 200
USERS = 6
PAGES = (
    "/", "/diary", "/diary/2020-03", "/diary/day/2020-03-05", "/report", "/report?days=all",
    "/method", "/urgent", "/settings", "/visits", "/export.csv", "/export.json", "/interview",
)


class SlowReaders(threading.Thread):
    """Connections that ask for long pages and take a few bytes now and then, or none at all."""

    def __init__(self, port):
        super().__init__(daemon=True)
        self.port, self.ends, self.failed = port, False, []
        self.streams = []

    def open_all(self):
        for number in range(OPEN):
            stream = socket.socket()
            stream.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
            stream.connect(("127.0.0.1", self.port))
            path = ("/method", "/export.json", "/report?days=all")[number % 3]
            head = f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{self.port}\r\n"
            # Every fourth has asked for half only: it keeps the program waiting.
            stream.sendall((head if number % 4 == 3 else head + "\r\n").encode())
            self.streams.append(stream)
        return self

    def run(self):
        chance = random.Random(SEED)
        while not self.ends:
            stream = chance.choice(self.streams[::2])  # the other half never reads
            stream.settimeout(0)
            try:
                stream.recv(512)
            except BlockingIOError:
                pass
            except OSError as error:
                self.failed.append(error)
            time.sleep(0.002)

    def close(self):
        self.ends = True
        self.join()
        for stream in self.streams:
            stream.close()


class User(threading.Thread):
    """Opens pages and keeps check-ins as fast as it can."""

    def __init__(self, home, ledger, number, until):
        super().__init__(daemon=True)
        self.home, self.ledger, self.until = home, ledger, until
        self.chance = random.Random(SEED + number)
        self.count, self.complaints, self.times = 0, [], []

    def run(self):
        connection = http.client.HTTPConnection("127.0.0.1", self.home.port, timeout=30)
        while time.monotonic() < self.until and not self.complaints:
            try:
                self.step(connection)
            except (OSError, http.client.HTTPException) as error:
                self.complaints.append(repr(error))
        connection.close()

    def step(self, connection):
        if self.chance.random() < 0.2:
            self.ledger.make(1)
            name, day, legs = entry = self.ledger.take()
            fields = {
                "id": name, "legs": legs, "back": 3, "did": "walked", "note": f"Note of {name}"}
            status, _, page = self.home.request("POST", f"/evening/{day}", fields, connection)
            if status == 303:
                self.ledger.confirm(entry)
            else:
                self.complaints.append((status, page[-500:]))
        else:
            path = self.chance.choice(PAGES)
            started = time.monotonic()
            status, _, page = self.home.request("GET", path, connection=connection)
            if path == "/":
                self.times.append((time.monotonic() - started) * 1000)
            if status != 200:
                self.complaints.append((path, status, page[-500:]))
        self.count += 1


def test_a_minute_of_mixed_use_beside_two_hundred_slow_connections(program):
    home, ledger = program(), Ledger()
    home.live_in("Europe/Berlin")
    ledger.make(2000)
    for client in clients(home, ledger, 4):
        client.join()
    users, memory = mixed_use(home, ledger, SECONDS)
    times = sorted(took for user in users for took in user.times)
    count = sum(user.count for user in users)
    assert home.request("GET", "/")[0] == 200
    home.stop()
    # The record has doubled meanwhile, and an export of it. What a program needs that has just
    # been started on this record and is used as hard is the measure for one that ran all along.
    home.start()
    _, afresh = mixed_use(home, ledger, SECONDS / 6)
    print(f"\n{count} requests in {SECONDS:.0f} s ({count / SECONDS:.0f} a second), no error;"
          f" Tonight {times[len(times) // 2]:.1f} ms in the middle,"
          f" {times[int(len(times) * 0.99)]:.1f} ms p99;"
          f" memory {max(memory):.0f} MB, started afresh {max(afresh):.0f} MB")
    assert max(memory) < max(afresh) * 1.15 + 8, (memory, afresh)
    home.stop()
    assert_kept(home.record, ledger.confirmed, ledger.made)


def mixed_use(home, ledger, seconds):
    """Users and slow readers for some seconds; the users, and the memory every half second."""
    readers = SlowReaders(home.port).open_all()
    readers.start()
    until = time.monotonic() + seconds
    users = [User(home, ledger, number, until) for number in range(USERS)]
    for user in users:
        user.start()
    memory = watched_memory(home, until)
    for user in users:
        user.join()
    readers.close()
    complaints = [complaint for user in users for complaint in user.complaints]
    assert not complaints, complaints[:3]
    return users, memory


def watched_memory(home, until):
    found = []
    while time.monotonic() < until:
        found.append(home.memory())
        time.sleep(0.5)
    return found

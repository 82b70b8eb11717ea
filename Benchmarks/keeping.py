# SPDX-License-Identifier: Apache-2.0
"""Measures how fast check-ins are confirmed over HTTP, beside what the disk itself can do.

The scratch folder must lie on the disk in question: on a memory disk the figure says nothing.
Every confirmed check-in waits for the disk.
"""
import multiprocessing
import os
import selectors
import socket
import statistics
import sys
import tempfile
import time

from table import program, row

SECONDS = float(os.environ.get("EVENFALL_SECONDS", "10"))
TURNS = 10
PAGE = 4096


def syncs_a_second(folder, seconds):
    """How often a page can be written to a file of 1,000 pages and synced, in a second."""
    path = os.path.join(folder, "probe")
    file = os.open(path, os.O_RDWR | os.O_CREAT)
    page = os.urandom(PAGE)
    os.pwrite(file, page * 1000, 0)
    os.fsync(file)
    count, started = 0, time.perf_counter()
    while (took := time.perf_counter() - started) < seconds:
        os.pwrite(file, page, count % 1000 * PAGE)
        os.fdatasync(file)
        count += 1
    os.close(file)
    os.unlink(path)
    return count / took


class Connection:
    """One client: it keeps one check-in after another, each with an identifier of its own."""

    def __init__(self, port, name):
        self.socket = socket.create_connection(("127.0.0.1", port))
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.port, self.name, self.sent, self.confirmed = port, name, 0, 0
        self.answer = b""

    def send(self):
        day = f"{2000 + self.sent // 300 % 20}-{self.sent // 25 % 12 + 1:02}-{self.sent % 25 + 1:02}"
        body = f"id={self.name}-{self.sent}&legs={self.sent % 11}&back=3&did=walked".encode()
        self.sent += 1
        self.answer = b""
        self.socket.sendall(
            f"POST /evening/{day} HTTP/1.1\r\nHost: 127.0.0.1:{self.port}\r\n"
            f"Origin: http://127.0.0.1:{self.port}\r\n"
            "Content-Type: application/x-www-form-urlencoded\r\n"
            f"Content-Length: {len(body)}\r\n\r\n".encode() + body
        )

    def receive(self):
        """Takes what has come; true once the check-in is confirmed."""
        self.answer += self.socket.recv(65536)
        if b"\r\n\r\n" not in self.answer:
            return False
        if not self.answer.startswith(b"HTTP/1.1 303"):
            sys.exit(f"a check-in was answered with {self.answer[:200]!r}")
        self.confirmed += 1
        return True


class Clients:
    """So many clients at once, each waiting for its answer before it sends the next."""

    def __init__(self, port, count):
        self.waiting = selectors.DefaultSelector()
        self.connections = [Connection(port, f"c{count}-{number}") for number in range(count)]
        for connection in self.connections:
            self.waiting.register(connection.socket, selectors.EVENT_READ, connection)

    def confirmed_a_second(self, seconds):
        """Check-ins confirmed in a second."""
        before = sum(connection.confirmed for connection in self.connections)
        under_way = len(self.connections)
        started = time.perf_counter()
        for connection in self.connections:
            connection.send()
        while under_way:
            for key, _ in self.waiting.select(10):
                if not key.data.receive():
                    continue
                if time.perf_counter() - started < seconds:
                    key.data.send()
                else:
                    under_way -= 1
        took = time.perf_counter() - started
        return (sum(connection.confirmed for connection in self.connections) - before) / took


class Looking:
    """Someone who opens Tonight again and again meanwhile, in a process of their own."""

    def __init__(self, port):
        self.measures = multiprocessing.Event()
        self.ends = multiprocessing.Event()
        self.figures, there = multiprocessing.Pipe(duplex=False)
        self.process = multiprocessing.Process(target=self.look, args=(port, there), daemon=True)
        self.process.start()

    def look(self, port, there):
        request = f"GET / HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n".encode()
        times = []
        with socket.create_connection(("127.0.0.1", port)) as stream:
            while not self.ends.is_set():
                self.measures.wait(0.1)
                started = time.perf_counter()
                stream.sendall(request)
                answer = receive_page(stream)
                if not answer.startswith(b"HTTP/1.1 200"):
                    sys.exit(f"Tonight was answered with {answer[:200]!r}")
                if self.measures.is_set():
                    times.append((time.perf_counter() - started) * 1000)
                time.sleep(0.02)
        there.send(sorted(times))

    def p99(self):
        self.ends.set()
        times = self.figures.recv()
        self.process.join()
        return times[int(len(times) * 0.99)]


def receive_page(stream):
    """The head of an answer, once all of it has come."""
    answer = b""
    while b"\r\n\r\n" not in answer:
        answer += stream.recv(65536)
    head, _, body = answer.partition(b"\r\n\r\n")
    missing = int(head.lower().split(b"content-length:")[1].split(b"\r\n")[0]) - len(body)
    while missing > 0:
        missing -= len(stream.recv(65536))
    return head


def measured(folder, port, count):
    """Check-ins and syncs in a second, taken by turns so that both met the same machine."""
    clients, rates, syncs = Clients(port, count), [], []
    looking = Looking(port)
    clients.confirmed_a_second(1)
    for _ in range(TURNS):
        syncs.append(syncs_a_second(folder, SECONDS / TURNS / 2))
        looking.measures.set()
        rates.append(clients.confirmed_a_second(SECONDS / TURNS / 2))
        looking.measures.clear()
    return statistics.mean(rates), statistics.mean(syncs), looking.p99()


def rows(binary, home):
    with tempfile.TemporaryDirectory(dir=home, prefix=".keeping-") as folder:
        record = os.path.join(folder, "record.sqlite")
        with program(binary, "serve", "--data", record) as (_, port):
            for count in (1, 8):
                rate, syncs, p99 = measured(folder, port, count)
                row(f"check-ins confirmed by {count} at once", f"{rate:,.0f} a second", "")
                row("  as a share of the disk's own syncs", f"{rate / syncs:.0%} of {syncs:,.0f}", "25 %")
                row("  Tonight meanwhile, p99", f"{p99:.1f} ms", "60 ms")

"""Ten thousand requests that no browser sends: no crash, no 500, no growth."""

import re
import socket
import time

import malformed
from conftest import FULL, document

REQUESTS = 50_000 if FULL else 10_000
ANSWER = re.compile(rb"HTTP/1\.1 (\d{3})")


def answers(port, sent):
    """The statuses a request got, and what was answered; none when the program hung up."""
    with socket.create_connection(("127.0.0.1", port), timeout=10) as stream:
        try:
            stream.sendall(sent)
            stream.shutdown(socket.SHUT_WR)
        except OSError:
            pass
        found = b""
        try:
            while part := stream.recv(65536):
                found += part
        except ConnectionResetError:
            pass
        return [int(status) for status in ANSWER.findall(found)], found


def test_malformed_requests_neither_end_nor_swell_the_program(program, chance):
    home = program()
    home.live_in("Europe/Berlin")
    assert home.request("POST", "/evening/2026-11-20", {"id": "a", "legs": 3})[0] == 303
    statuses, unanswered, warm = {}, {}, 0
    for number in range(REQUESTS):
        kind, sent = malformed.any_of(chance, home.port)
        found, answer = answers(home.port, sent)
        for status in found:
            statuses[status] = statuses.get(status, 0) + 1
        if not found:
            unanswered[kind] = unanswered.get(kind, 0) + 1
        assert home.is_running(), f"the program ended after {kind}: {sent[:2000]!r}"
        bad = [status for status in found if status >= 500 and status != 501]
        assert not bad, f"{kind} was answered with {bad}: {sent[:2000]!r}\n{answer[-3000:]!r}"
        if number == REQUESTS // 4:
            warm = home.memory()
    time.sleep(0.5)
    last = home.memory()
    print(f"\n{REQUESTS} malformed requests: {dict(sorted(statuses.items()))}")
    print(f"hung up without an answer: {unanswered}")
    print(f"memory: {warm:.1f} MB after a quarter, {last:.1f} MB at the end")
    assert home.request("GET", "/")[0] == 200
    assert last < warm * 1.1 + 4
    home.stop()
    kept = {entry["id"] for entry in document(home.record)["entries"]}
    assert "a" in kept

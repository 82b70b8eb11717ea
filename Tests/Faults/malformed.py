"""Requests that no browser sends, from a seeded generator, as bytes for a socket.

Each kind is a function that takes the generator and the port and returns the bytes; `any_of`
picks one. What is right in a request is taken from the real forms, so that much of it is read.
"""

import json

PATHS = (
    "/", "/evening/2026-11-20", "/morning/2026-11-20", "/started", "/flare", "/diary",
    "/diary/2026-11", "/diary/day/2026-11-20", "/entry/a", "/add/note/2026-11-20", "/body/2026-11-20",
    "/trackables", "/settings", "/settings/zone", "/settings/look", "/interview", "/interview/card",
    "/report", "/report/report.json", "/method", "/export.json", "/export.csv", "/assets/evenfall.css",
    "/urgent", "/visits", "/more", "/sheet",
)
NAMES = (
    "id", "legs", "back", "did", "note", "ago", "time", "day", "zone", "appearance", "asleep", "kept",
    "days", "mainSleepStarts", "sites", "name", "form", "question", "passphrase", "revision",
)
DAYS = (
    "0000-00-00", "9999-12-31", "2026-02-30", "-1-1-1", "99999999999999999999-01-01", "2026-1-1",
    "0001-01-01", "٢٠٢٦-١١-٢٠", "2026-11-20T00:00", "1e9", "%00", "%F0%9F%8C%99", "..", "{day}", "'--",
)
VALUES = (
    "", "0", "-1", "11", "1e999", "NaN", "999999999999999999999999", "٣", "%", "%z", "%0", "%FF%FE",
    "%C0%80", "%ED%A0%80", "%00", "+", "24:00", "12:60", "<b>", "a" * 5000, "%F4%90%80%80", "walked",
    "none", "null", "[]", "{}", "2026-11-20", "Europe/Berlin", "../../etc/passwd", "\x7f", "yes",
)


def request(method, path, port, fields=(), body=b"", host=None):
    head = [f"{method} {path} HTTP/1.1", f"Host: {host or f'127.0.0.1:{port}'}", *fields]
    return "\r\n".join(head).encode("utf-8", "surrogateescape") + b"\r\n\r\n" + body


def form(method, path, port, body, kind="application/x-www-form-urlencoded", length=None):
    fields = (
        f"Origin: http://127.0.0.1:{port}", f"Content-Type: {kind}",
        f"Content-Length: {len(body) if length is None else length}",
    )
    return request(method, path, port, fields, body)


def noise(chance, most=400):
    return chance.randbytes(chance.randint(0, most))


def a_path(chance):
    path = chance.choice(PATHS)
    if chance.random() < 0.3:
        path = path.rsplit("/", 1)[0] + "/" + chance.choice(DAYS)
    if chance.random() < 0.2:
        path += "?" + "&".join(f"{chance.choice(NAMES)}={chance.choice(VALUES)}" for _ in range(3))
    return path.encode("ascii", "ignore").decode().replace(" ", "") or "/"


def odd_fields(chance, port):
    """A form whose names and values are anything."""
    pairs = [
        f"{chance.choice(NAMES)}={chance.choice(VALUES)}" for _ in range(chance.randint(0, 30))
    ]
    body = "&".join(["id=x" + str(chance.randint(0, 50)), *pairs]).encode()
    return form("POST", a_path(chance), port, body)


def bad_escapes(chance, port):
    path = a_path(chance) + "".join(
        chance.choice(("%", "%%", "%zz", "%c3%28", "%00", "%2e%2e%2f", "%E2%82"))
        for _ in range(chance.randint(1, 8)))
    return request(chance.choice(("GET", "HEAD")), path, port)


def invalid_text(chance, port):
    """Bytes that are no UTF-8, in a form and in a path."""
    if chance.random() < 0.5:
        return form("POST", a_path(chance), port, b"id=x1&note=" + noise(chance))
    raw = bytes(byte for byte in noise(chance, 60) if byte > 32)
    return b"GET /" + raw + b" HTTP/1.1\r\nHost: 127.0.0.1:" + str(port).encode() + b"\r\n\r\n"


def huge_head(chance, port):
    kind = chance.randint(0, 3)
    if kind == 0:
        return request("GET", "/", port, ("X-Long: " + "x" * chance.choice((8_000, 70_000, 200_000)),))
    if kind == 1:
        return request("GET", "/", port, tuple(f"X-{n}: y" for n in range(chance.choice((90, 3000)))))
    if kind == 2:
        return request("GET", "/" + "a" * chance.choice((4_000, 90_000)), port)
    return request("GET", "/", port, ("Cookie: " + "zone=a; " * chance.choice((10, 5_000)),))


def wrong_kind(chance, port):
    kinds = (
        "application/json", "text/plain", "multipart/form-data", "application/xml", "", ";", "x" * 900,
        "application/x-www-form-urlencoded; charset=utf-16", "multipart/form-data; boundary=" + "b" * 300,
    )
    return form("POST", a_path(chance), port, b"id=x2&legs=3", kind=chance.choice(kinds))


def truncated_parts(chance, port):
    """A form in parts that ends in the middle of one."""
    whole = (
        b'--cut\r\nContent-Disposition: form-data; name="id"\r\n\r\nx3\r\n--cut\r\n'
        b'Content-Disposition: form-data; name="file"; filename="a.csv"\r\n\r\n'
        + noise(chance) + b"\r\n--cut--\r\n")
    body = whole[:chance.randint(0, len(whole))]
    return form("POST", a_path(chance), port, body, "multipart/form-data; boundary=cut")


def deep(chance, port):
    depth = chance.choice((10, 500, 20_000))
    body = chance.choice((
        b"[" * depth, b'{"a":' * depth, b"[" * depth + b"]" * depth,
        json.dumps({"entries": [{"id": "x", "revisions": [[]]}]}).encode()))
    if chance.random() < 0.5:
        body = b"id=x4&note=" + body
        return form("POST", a_path(chance), port, body)
    return form("POST", a_path(chance), port, body, "application/json")


def bad_methods(chance, port):
    methods = (
        "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "CONNECT", "PROPFIND", "BREW", "get", "G" * 3000,
        "GET\t", "", "POST",
    )
    return request(chance.choice(methods), a_path(chance), port)


def odd_hosts(chance, port):
    hosts = (
        "evil.example", f"127.0.0.1:{port + 1}", "", f"localhost:{port}", "[::1]", f"127.0.0.1:{port}@x",
        f"127.0.0.1:{port}\r\nHost: x", "x" * 2000, f"[::1]:{port}",
    )
    return request("GET", a_path(chance), port, host=chance.choice(hosts))


def odd_origins(chance, port):
    origins = ("null", "http://evil.example", "", f"http://127.0.0.1:{port}/", "file://", "ftp:", "a" * 900)
    body = b"id=x5"
    return request("POST", a_path(chance), port, (
        f"Origin: {chance.choice(origins)}", "Content-Type: application/x-www-form-urlencoded",
        f"Content-Length: {len(body)}"), body)


def odd_lengths(chance, port):
    """Lengths that contradict the body or each other."""
    body = b"id=x6&legs=3"
    right = f"Origin: http://127.0.0.1:{port}", "Content-Type: application/x-www-form-urlencoded"
    lengths = (
        ("Content-Length: -1",), ("Content-Length: 5",), ("Content-Length: 99999999999999999999",),
        ("Content-Length: 12", "Content-Length: 13"), ("Content-Length: abc",), ("Content-Length: 400",),
        ("Content-Length: 12", "Transfer-Encoding: chunked"), ("Transfer-Encoding: chunked",),
        ("Transfer-Encoding: gzip, chunked",), ("Transfer-Encoding: identity", "Content-Length: 12"), (),
    )
    return request("POST", "/evening/2026-11-20", port, right + chance.choice(lengths), body)


def odd_chunks(chance, port):
    parts = (
        b"5\r\nid=x7\r\n0\r\n\r\n", b"zz\r\nid", b"fffffffffffffffff\r\nid=x7", b"5;a=" + b"b" * 3000,
        b"-1\r\n", b"5\r\nid=x7&legs\r\n0\r\n\r\n", b"0\r\nX: y\r\n\r\n", b"\r\n", b"20000\r\n" + b"a" * 131072,
    )
    return request("POST", "/started", port, (
        f"Origin: http://127.0.0.1:{port}", "Content-Type: application/x-www-form-urlencoded",
        "Transfer-Encoding: chunked"), chance.choice(parts))


def pipelined(chance, port):
    """Many requests at once, the last of them cut off."""
    many = b"".join(
        chance.choice((odd_fields, bad_escapes, odd_hosts))(chance, port)
        for _ in range(chance.randint(2, 12)))
    return many[:len(many) - chance.randint(0, 30)]


def no_http(chance, port):
    return chance.choice((
        noise(chance, 2000), b"\r\n" * 50, b"GET / HTTP/9.9\r\n\r\n", b"GET /\r\n\r\n", b"\x16\x03\x01" + noise(chance),
        b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", b"GET / HTTP/1.0\r\n\r\n", b"GET  /  HTTP/1.1\r\n\r\n",
        b"GET / HTTP/1.1\r\n X: folded\r\n\r\n", b"GET / HTTP/1.1\r\nHost\r\n\r\n", b"\0" * 500,
    ))


def too_much(chance, port):
    body = b"id=x8&note=" + b"n" * chance.choice((60_000, 66_000, 300_000))
    return form("POST", a_path(chance), port, body)


def many_fields(chance, port):
    count = chance.choice((400, 499, 501, 5000))
    return form("POST", a_path(chance), port, b"&".join(b"legs=3" for _ in range(count)))


KINDS = (
    odd_fields, odd_fields, odd_fields, bad_escapes, invalid_text, huge_head, wrong_kind,
    truncated_parts, deep, bad_methods, odd_hosts, odd_origins, odd_lengths, odd_chunks, pipelined,
    no_http, too_much, many_fields,
)


def any_of(chance, port):
    """The name of a kind, and one request of it."""
    kind = chance.choice(KINDS)
    return kind.__name__, kind(chance, port)

"""What the offline tests share: a door in front of the program that can jam, and what a page keeps."""

import http.client
import http.server
import threading
import time
import urllib.request


class Door(http.server.ThreadingHTTPServer):
    """Passes requests on to the program; `mode` says what goes wrong with forms that are sent.

    pass    nothing
    lose    the program gets the form, the browser never hears of it
    fail    500 without the program knowing
    full    507 with the program's own kind of sentence
    portal  200 with somebody else's page

    Forms for the paths in `lets` pass in every mode.
    """

    daemon_threads = True

    def __init__(self, server):
        self.server = server
        self.mode = "pass"
        self.lets = ()
        self.sent = 0
        super().__init__(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server_port}"
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def handle_error(self, request, address):
        """A browser that hangs up is no news."""


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *words):
        """Says nothing."""

    def do_GET(self):
        self.pass_on(None)

    def do_POST(self):
        self.server.sent += 1
        body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        mode = "pass" if self.path in self.server.lets else self.server.mode
        if mode == "fail":
            self.answer(500, "text/plain", b"no")
        elif mode == "portal":
            self.answer(200, "text/html", b"<html>Welcome to the hotel</html>")
        elif mode == "full":
            says = b'{"state":"refused","title":"Full","says":["The disk is full. Make room."]}'
            self.answer(507, "application/json", says)
        elif mode == "lose":
            self.ask(body)
            self.close_connection = True
        else:
            self.pass_on(body)

    def ask(self, body):
        home = self.server.server
        fields = {
            name: value.replace(self.server.url, home.url)
            for name, value in self.headers.items()
            if name.lower() not in ("host", "connection")
        }
        connection = http.client.HTTPConnection("127.0.0.1", home.port, timeout=30)
        connection.request(self.command, self.path, body=body, headers=fields)
        answer = connection.getresponse()
        return answer, answer.read()

    def pass_on(self, body):
        try:
            answer, content = self.ask(body)
        except OSError:
            self.close_connection = True
            return
        self.send_response(answer.status)
        for name, value in answer.getheaders():
            if name.lower() not in ("connection", "transfer-encoding", "content-length"):
                self.send_header(name, value)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def answer(self, status, kind, content):
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)


def wait_for(page, question, seconds=20):
    """Asks the page until the answer to an asynchronous question is true."""
    until = time.monotonic() + seconds
    while not page.evaluate(question):
        assert time.monotonic() < until, f"never true: {question}"
        page.wait_for_timeout(50)


def wait_until_warm(page):
    """Waits until every page that is fetched ahead is on the device."""
    wait_for(
        page,
        """async () => {
            const home = document.querySelector("link[rel=manifest]").href;
            for (const name of await caches.keys()) {
                const marks = await (await caches.open(name)).match(new URL("kept-marks", home));
                if (marks && (await marks.json()).state) return true;
            }
            return false;
        }""",
    )


def entries(server, kind):
    """How many entries of a kind are in the record, and the rows themselves."""
    with urllib.request.urlopen(server.url + "/export.csv") as answer:
        rows = answer.read().decode().splitlines()[1:]
    return [row for row in rows if f",{kind}," in row]

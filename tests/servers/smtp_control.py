"""The mail server of `tests.servers.smtp` as a process of its own, with a control over HTTP on loopback."""

import argparse
import json
import signal
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from tests.servers.smtp import Fault, MailServerForTests


class Control(BaseHTTPRequestHandler):
    """The control over HTTP."""

    mail: MailServerForTests

    def do_GET(self) -> None:
        """Show what arrived."""
        answers: dict[str, Any] = {
            "/messages": [each.as_json() for each in self.mail.messages],
            "/bounces": [{name: str(value) for name, value in each.items()} for each in self.mail.bounces],
            "/attempts": self.mail.attempts,
        }
        if self.path in answers:
            self._answer(200, answers[self.path])
        else:
            self._answer(404, None)

    def do_POST(self) -> None:
        """Schedule faults, mend, or forget what arrived."""
        body = json.loads(self.rfile.read(int(self.headers.get("Content-Length") or 0)) or b"{}")
        if self.path == "/fail":
            times = body.pop("times", 1)
            self.mail.fail(Fault(**body), times)
        elif self.path == "/mend":
            self.mail.mend()
        elif self.path == "/clear":
            self.mail.messages.clear()
            self.mail.bounces.clear()
        else:
            self._answer(404, None)
            return
        self._answer(200, "ok")

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 -- the library's name
        """Be quiet."""

    def _answer(self, status: int, value: Any) -> None:
        body = json.dumps(value, ensure_ascii=False).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


def main() -> None:
    """Serve until SIGTERM or SIGINT."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--control-port", type=int, default=0)
    wanted = parser.parse_args()
    stop = threading.Event()
    for name in (signal.SIGTERM, signal.SIGINT):
        signal.signal(name, lambda *_: stop.set())
    with MailServerForTests(wanted.port) as mail:
        handler = type("Control", (Control,), {"mail": mail})
        control = ThreadingHTTPServer(("127.0.0.1", wanted.control_port), handler)
        threading.Thread(target=control.serve_forever, daemon=True).start()
        print(json.dumps({"smtp": mail.port, "control": control.server_port}), flush=True)
        stop.wait()
        control.shutdown()
        control.server_close()

"""The demo as a process of its own, as a visitor starts it."""

import http.client
import os
import signal
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Self
from urllib.parse import urlencode, urlsplit

import groupbot.cli
import groupbot.demo.serve  # the demo is forked off with it imported, where no coverage sees that
from tests.servers.warm import Warm


class DemoProgram:
    """`groupbot demo`, running.

    Args:
        data: where the school is kept; None for a folder that is forgotten.
        options: further words of the command line.
        temporary: where temporary folders are made.
    """

    def __init__(self, data: Path | None = None, *options: str, temporary: Path | None = None) -> None:
        words = ["demo", *options, *(["--data", str(data)] if data else [])]
        environment = os.environ | ({"TMPDIR": str(temporary)} if temporary else {})
        self._heard = ("", "")
        self._said = tempfile.TemporaryDirectory()
        self._out, self._err = Path(self._said.name) / "out", Path(self._said.name) / "err"
        self.process = Warm(
            groupbot.cli.main, words, out=self._out, err=self._err, environment=environment, measured=True
        )
        while "\n" not in self.output() and self.process.poll() is None:
            time.sleep(0.02)
        self.address = self.output().partition("\n")[0]
        self.host = urlsplit(self.address).netloc
        self.token = urlsplit(self.address).query.removeprefix("token=")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        try:
            if self.process.poll() is None:
                self.stop()
        finally:
            self.process.kill()
            self.process.wait()
            self._heard = self.output(), self.errors()
            self._said.cleanup()

    def output(self) -> str:
        """Give what it has said on standard output."""
        return self._out.read_text() if self._out.exists() else self._heard[0]

    def errors(self) -> str:
        """Give what it has said on standard error."""
        return self._err.read_text() if self._err.exists() else self._heard[1]

    def stop(self, number: signal.Signals = signal.SIGTERM) -> int:
        """Ask it to stop; gives the exit status. Fails when it takes longer than promised."""
        self.process.send_signal(number)
        return self.process.wait(10)

    def ask(
        self,
        path: str,
        form: dict[str, str] | None = None,
        headers: dict[str, str] | None = None,
        *,
        method: str | None = None,
        files: Sequence[tuple[str, bytes]] = (),
    ) -> tuple[int, str, http.client.HTTPMessage]:
        """Ask for a path as the visitor's browser does, or with other headers; an empty one is left out.

        `files` are sent along with the form, each with its name.
        """
        connection = http.client.HTTPConnection(self.host, timeout=20)
        given = {"Host": self.host, "Origin": f"http://{self.host}", "Cookie": self.cookie} | (headers or {})
        body, kind = _body(form, files) if form is not None else (None, "")
        connection.putrequest(method or ("POST" if body is not None else "GET"), path, skip_host=True)
        for name, value in given.items():
            if value:
                connection.putheader(name, value)
        if body is not None and "Content-Length" not in given:
            connection.putheader("Content-Length", str(len(body)))
            connection.putheader("Content-Type", kind)
        connection.endheaders(body)
        answer = connection.getresponse()
        text = answer.read().decode(errors="replace")
        connection.close()
        return answer.status, text, answer.headers

    @property
    def cookie(self) -> str:
        """The cookie that the visitor's browser has."""
        return f"playground-{self.host.rpartition(':')[2]}={self.token}"


def _body(form: dict[str, str], files: Sequence[tuple[str, bytes]]) -> tuple[bytes, str]:
    """Write a form as a browser does, and say of which kind that is."""
    if not files:
        return urlencode(form).encode(), "application/x-www-form-urlencoded"
    parts = [f'Content-Disposition: form-data; name="{name}"\r\n\r\n{value}'.encode() for name, value in form.items()]
    for name, content in files:
        head = f'Content-Disposition: form-data; name="files"; filename="{name}"\r\nContent-Type: text/plain\r\n\r\n'
        parts.append(head.encode() + content)
    return b"--edge\r\n" + b"\r\n--edge\r\n".join(parts) + b"\r\n--edge--\r\n", "multipart/form-data; boundary=edge"

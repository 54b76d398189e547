"""An endpoint on loopback that gives access tokens for refresh tokens, as Microsoft and Google do (RFC 6749, 6)."""

import json
import ssl
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self
from urllib.parse import parse_qsl


class TokenServer:
    """The endpoint, with a thread of its own. Each access token is another one: `access-1`, `access-2`, ...

    Args:
        tls: a server's context; plain HTTP without it.
        refresh_token: the one that is accepted at first.
        rotates: give a new refresh token with each access token, as Microsoft does, and accept that one only.
    """

    def __init__(
        self, *, tls: ssl.SSLContext | None = None, refresh_token: str = "refresh-0", rotates: bool = False
    ) -> None:
        self.asked: list[dict[str, str]] = []
        self.accepted = refresh_token
        self.rotates = rotates
        self.lifetime: Any = 3600
        self.answer: tuple[int, bytes] | None = None
        """What is answered in place of a token: a status and a body."""
        handler = type("Handler", (_Handler,), {"tokens": self})
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        if tls is not None:
            self._server.socket = tls.wrap_socket(self._server.socket, server_side=True)
        self._thread = threading.Thread(target=self._server.serve_forever, name="tokens-for-tests", daemon=True)
        self.url = f"{'https' if tls else 'http'}://127.0.0.1:{self._server.server_port}/token"

    def __enter__(self) -> Self:
        """Start listening."""
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Stop."""
        self._server.shutdown()
        self._server.server_close()

    @property
    def given(self) -> set[str]:
        """The access tokens that were given so far."""
        return {f"access-{number}" for number in range(1, len(self.asked) + 1)}

    def answered(self, form: dict[str, str]) -> tuple[int, bytes]:
        """Answer one request."""
        if self.answer is not None:
            return self.answer
        if form.get("grant_type") != "refresh_token" or form.get("refresh_token") != self.accepted:
            return 400, json.dumps({"error": "invalid_grant", "error_description": "expired"}).encode()
        self.asked.append(form)
        answer = {"access_token": f"access-{len(self.asked)}", "token_type": "Bearer", "expires_in": self.lifetime}
        if self.rotates:
            self.accepted = f"refresh-{len(self.asked)}"
            answer["refresh_token"] = self.accepted
        return 200, json.dumps({key: value for key, value in answer.items() if value is not None}).encode()


class _Handler(BaseHTTPRequestHandler):
    tokens: TokenServer

    def do_POST(self) -> None:
        """Give a token for a form."""
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        status, answer = self.tokens.answered(dict(parse_qsl(body.decode())))
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(answer)))
        self.end_headers()
        self.wfile.write(answer)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 -- the library's name
        """Be quiet."""

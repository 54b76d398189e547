"""A real mail server on loopback that keeps what it accepted and does wrong what it is told to.

In a test's own process::

    with MailServerForTests() as server:
        server.fail(Fault("refuse"), times=2)

As a process of its own (for a program under test)::

    python -m tests.servers.smtp [--port 0] [--control-port 0]

It prints one JSON line `{"smtp": port, "control": port}`. The control is HTTP on loopback: `GET /messages`,
`GET /bounces`, `GET /attempts`, `POST /fail` with `{"kind": ..., "times": ..., ...}`, `POST /mend`, `POST /clear`.

Faults, each for the next `times` mails (0: until mended):

- `refuse`: nobody listens at all, as when the server is down (not counted: it lasts until `mend()`).
- `delay`: the answer to DATA comes `seconds` later.
- `code`: the answer at `stage` (`connect`, `mail`, `rcpt`, `data`) is `code`.
- `drop`: the message is kept, and the connection closed without an answer.
- `bounce`: accepted, and sent back: it appears in `bounces`.
"""

import asyncio
import base64
import email
import email.policy
import ssl
import threading
from collections.abc import Collection
from dataclasses import dataclass, field
from email.message import EmailMessage
from typing import Any, Literal, Self

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

Kind = Literal["refuse", "delay", "code", "drop", "bounce"]
Stage = Literal["connect", "mail", "rcpt", "data"]


@dataclass(frozen=True)
class Fault:
    """Something to do wrong."""

    kind: Kind
    stage: Stage = "data"
    code: int = 451
    text: str = "try again later"
    seconds: float = 0.0


@dataclass
class Received:
    """A message that the server took."""

    sender: str
    recipients: list[str]
    raw: bytes
    answered: bool = True
    user: str | None = None

    @property
    def message(self) -> EmailMessage:
        """The message, parsed."""
        return email.message_from_bytes(self.raw, policy=email.policy.default)

    def as_json(self) -> dict[str, Any]:
        """Give what a test wants to see, decoded."""
        plain = self.message.get_body(("plain",))
        return {
            "from": self.sender,
            "to": self.recipients,
            "answered": self.answered,
            "headers": {name: str(value) for name, value in self.message.items()},
            "text": plain.get_content() if plain is not None else "",
        }


@dataclass
class _Schedule:
    """The faults to come. It is used from the server's thread and the test's."""

    faults: list[tuple[Fault, int]] = field(default_factory=list)
    lock: threading.Lock = field(default_factory=threading.Lock)

    def add(self, fault: Fault, times: int) -> None:
        with self.lock:
            self.faults.append((fault, times))

    def clear(self) -> None:
        with self.lock:
            self.faults.clear()

    def take(self, *stages: Stage) -> Fault | None:
        """Give the first fault if it is for one of the stages, and count it."""
        with self.lock:
            if not self.faults or self.faults[0][0].stage not in stages:
                return None
            fault, times = self.faults[0]
            if times == 1:
                self.faults.pop(0)
            elif times > 1:
                self.faults[0] = (fault, times - 1)
            return fault


class _Session(SMTP):
    """aiosmtpd's session, with a greeting that can refuse."""

    def __init__(self, handler: "_Handler", **settings: Any) -> None:
        self.handler = handler
        super().__init__(handler, **settings)

    async def push(self, status: str | bytes) -> None:
        """Send an answer; a scheduled fault at `connect` takes the greeting's place."""
        text = status.decode() if isinstance(status, bytes) else status
        if text.startswith("220 ") and self.session is not None and self.session.host_name is None:
            self.handler.server.attempts += 1
            if fault := self.handler.server.schedule.take("connect"):
                await super().push(f"{fault.code} {fault.text}")
                assert self.transport is not None
                self.transport.close()
                return
            if greeting := self.handler.server.greeting:
                status = f"220 {greeting}"
        await super().push(status)


class _Handler:
    """What happens to mail, by aiosmtpd's hooks."""

    def __init__(self, server: "MailServerForTests") -> None:
        self.server = server

    async def auth_XOAUTH2(self, server: SMTP, args: list[str]) -> AuthResult:  # noqa: N802 -- as below
        """Take an access token; a wrong one is refused as Google does it: with a challenge first."""
        words = base64.b64decode(args[1]).decode().split("\x01")
        user, token = words[0].removeprefix("user="), words[1].removeprefix("auth=Bearer ")
        if token in self.server.access_tokens:
            return AuthResult(success=True, auth_data=LoginPassword(user.encode(), token.encode()))
        self.server.refused_tokens.append(token)
        await server.challenge_auth('{"status":"400","schemes":"Bearer"}')
        return AuthResult(success=False, handled=False)

    async def handle_MAIL(  # noqa: N802 -- aiosmtpd's name
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if fault := self.server.schedule.take("mail"):
            return f"{fault.code} {fault.text}"
        envelope.mail_from = address
        envelope.mail_options.extend(options)
        return "250 OK"

    async def handle_RCPT(  # noqa: N802 -- as above
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if fault := self.server.schedule.take("rcpt"):
            return f"{fault.code} {fault.text}"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802 -- as above
        content = envelope.original_content or b""
        user = session.auth_data.login.decode() if isinstance(session.auth_data, LoginPassword) else None
        received = Received(envelope.mail_from or "", list(envelope.rcpt_tos), content, user=user)
        fault = self.server.schedule.take("data")
        if fault is None:
            self.server.keep(received)
        elif fault.kind == "code":
            return f"{fault.code} {fault.text}"
        elif fault.kind == "delay":
            await asyncio.sleep(fault.seconds)
            self.server.keep(received)
        elif fault.kind == "bounce":
            self.server.keep(received)
            self.server.bounces.append(_returned(received))
        else:
            received.answered = False
            self.server.keep(received)
            assert server.transport is not None
            server.transport.abort()
        return f"250 OK queued as {len(self.server.messages)} for {', '.join(envelope.rcpt_tos)}"


class MailServerForTests:
    """The server, with a thread and an event loop of its own.

    Args:
        port: where to listen; 0 takes a free port, which stays the same when the server goes down and comes back.
        tls: a server's context: offered as STARTTLS, or used from the first byte with `implicit_tls`.
        users: who may log in over STARTTLS, with which password; without them nobody has to.
        access_tokens: the access tokens that are good for XOAUTH2; with them everybody has to log in so.
        in_the_open: take a login without TLS too, and then mail without one as well (the library insists).
        greeting: what stands behind 220.
    """

    def __init__(
        self,
        port: int = 0,
        *,
        tls: ssl.SSLContext | None = None,
        implicit_tls: bool = False,
        users: dict[str, str] | None = None,
        access_tokens: Collection[str] | None = None,
        in_the_open: bool = False,
        greeting: str = "",
    ) -> None:
        self.host = "127.0.0.1"
        self.port = port
        self.messages: list[Received] = []
        self.bounces: list[EmailMessage] = []
        self.attempts = 0
        self.schedule = _Schedule()
        self._tls = tls
        self._implicit = implicit_tls
        self._users = users
        self._xoauth2 = access_tokens is not None
        self.access_tokens: Collection[str] = access_tokens or ()
        self.refused_tokens: list[str] = []
        self._in_the_open = in_the_open
        self.greeting = greeting
        self._arrived = threading.Condition()
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="smtp-for-tests", daemon=True)
        self._listening: asyncio.Server | None = None
        self._sessions: list[_Session] = []

    def __enter__(self) -> Self:
        """Start listening."""
        self._thread.start()
        self._do(self._listen())
        return self

    def __exit__(self, *_: object) -> None:
        """Stop, and end the thread."""
        self._do(self._stop())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def fail(self, fault: Fault, times: int = 1) -> None:
        """Do something wrong with the next mails; 0 times means until `mend`."""
        if fault.kind == "refuse":
            self._do(self._stop())
        else:
            self.schedule.add(fault, times)

    def mend(self) -> None:
        """Do all right again, on the same port."""
        self.schedule.clear()
        self._do(self._listen())

    def keep(self, received: Received) -> None:
        """Put a message into the log and wake who waits for it."""
        with self._arrived:
            self.messages.append(received)
            self._arrived.notify_all()

    def wait_for(self, count: int, seconds: float = 60.0) -> list[Received]:
        """Wait until so many messages have arrived, and give them."""
        with self._arrived:
            if not self._arrived.wait_for(lambda: len(self.messages) >= count, timeout=seconds):
                raise AssertionError(f"{len(self.messages)} of {count} mails arrived within {seconds} s")
            return list(self.messages)

    def _do(self, work: Any) -> None:
        asyncio.run_coroutine_threadsafe(work, self._loop).result(timeout=60)

    async def _listen(self) -> None:
        if self._listening is not None:
            return
        self._listening = await self._loop.create_server(
            self._session, self.host, self.port, ssl=self._tls if self._implicit else None
        )
        self.port = self._listening.sockets[0].getsockname()[1]

    async def _stop(self) -> None:
        """Go down as a server that is switched off: whoever is connected is cut off too."""
        if self._listening is not None:
            self._listening.close()
            self._listening = None
        for session in self._sessions:
            if session.transport is not None:
                session.transport.abort()
        tasks = [each._handler_coroutine for each in self._sessions if each._handler_coroutine is not None]
        await asyncio.gather(*tasks, return_exceptions=True)
        self._sessions.clear()

    def _session(self) -> SMTP:
        session = self._new_session()
        self._sessions.append(session)
        return session

    def _new_session(self) -> _Session:
        return _Session(
            _Handler(self),
            hostname="mail.test",
            loop=self._loop,
            tls_context=None if self._implicit else self._tls,
            authenticator=self._login if self._users else None,
            auth_required=(bool(self._users) or self._xoauth2) and not self._in_the_open,
            auth_require_tls=not (self._in_the_open or self._implicit),
            auth_exclude_mechanism=() if self._xoauth2 else ("XOAUTH2",),
        )

    def _login(self, server: SMTP, session: Session, envelope: Envelope, mechanism: str, data: Any) -> AuthResult:
        known = (
            isinstance(data, LoginPassword) and (self._users or {}).get(data.login.decode()) == data.password.decode()
        )
        return AuthResult(success=known, handled=False, auth_data=data)


def _returned(received: Received) -> EmailMessage:
    """Make the notice with which another server sends a message back (RFC 3464)."""
    given_up = "\n".join(
        f"Final-Recipient: rfc822; {each}\nAction: failed\nStatus: 5.1.1\n" for each in received.recipients
    )
    text = f"""From: MAILER-DAEMON@mail.test
To: {received.sender}
Subject: Undelivered Mail Returned to Sender
Auto-Submitted: auto-replied
In-Reply-To: {received.message["Message-ID"]}
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="notice"

--notice
Content-Type: text/plain

Your message to {", ".join(received.recipients)} could not be delivered: 550 no such mailbox
--notice
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.test

{given_up}
--notice
Content-Type: text/rfc822-headers

Message-ID: {received.message["Message-ID"]}
Subject: {received.message["Subject"]}
--notice--
"""
    return email.message_from_string(text, policy=email.policy.default)


if __name__ == "__main__":
    from tests.servers.smtp_control import main

    main()

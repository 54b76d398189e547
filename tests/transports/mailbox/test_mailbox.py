"""The mailbox is looked into, and what came back is brought in; nothing else, and nothing is changed."""

import asyncio
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager

import pytest

from groupbot.errors import ConfigurationError, Permanent
from groupbot.settings import load_settings
from groupbot.transports.base import Incoming
from groupbot.transports.mailbox import MailboxServer, MailboxTransport
from groupbot.transports.mailbox.imap import AT_ONCE, LONGEST
from groupbot.transports.mailbox.transport import LONGEST_WAIT
from groupbot.transports.oauth import OAuth
from handlers.model.effects import Mail, mail_mark
from handlers.model.events import Bounced, Event
from tests.servers.imap import MailboxForTests
from tests.servers.tokens import TokenServer
from tests.transports.mailbox.test_returned import DOMAIN, KEY, notice

ORDINARY = b"From: a@b.example\r\nContent-Type: text/plain\r\nSubject: Priv\xc3\xa9\r\n\r\nHoi\r\n"


@pytest.fixture
def mailbox() -> Iterator[MailboxForTests]:
    """The sender's mailbox."""
    with MailboxForTests() as server:
        yield server


def transport_of(mailbox: MailboxForTests, password: str = "geheim") -> MailboxTransport:
    """The transport that looks into it, and does not wait long."""
    server = MailboxServer("127.0.0.1", mailbox.port, "bot", password, DOMAIN, "none", every_seconds=0.05)
    return MailboxTransport(server)


class Inbox:
    """Keeps what comes in."""

    def __init__(self) -> None:
        self.events: list[Incoming] = []

    async def receive(self, incoming: Sequence[Incoming]) -> None:
        """Keep it."""
        self.events += incoming


@asynccontextmanager
async def looking(transport: MailboxTransport) -> AsyncIterator[Inbox]:
    """Let the transport look while the block runs."""
    inbox = Inbox()
    task = asyncio.create_task(transport.run(inbox.receive))
    try:
        yield inbox
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


async def until(condition) -> None:
    """Wait until it holds."""
    async with asyncio.timeout(60):
        while not condition():
            await asyncio.sleep(0.01)


def looks(mailbox: MailboxForTests) -> int:
    """How often the mailbox was left after a look."""
    return mailbox.commands.count("LOGOUT")


async def test_a_mail_that_came_back_is_brought_in(mailbox: MailboxForTests) -> None:
    """Once, under a key that is the same after a restart; also one that comes later."""
    mailbox.add(ORDINARY)
    mailbox.add(notice())
    mailbox.add(notice("delayed"))
    for _ in range(2):
        async with looking(transport_of(mailbox)) as inbox:
            before = looks(mailbox)
            await until(lambda before=before: looks(mailbox) >= before + 2)
        (event,) = inbox.events
        assert isinstance(event, Event)
        assert (event.key, event.what) == ("mailbox:7:2", Bounced(mail_mark(KEY), "5.1.1"))


async def test_a_mail_that_arrives_later_is_found(mailbox: MailboxForTests) -> None:
    """At the next look."""
    async with looking(transport_of(mailbox)) as inbox:
        await until(lambda: looks(mailbox))
        assert inbox.events == []
        mailbox.add(notice())
        await until(lambda: inbox.events)


async def test_other_mails_are_not_read(mailbox: MailboxForTests) -> None:
    """Only their kind; and the folder is open for reading alone."""
    mailbox.add(ORDINARY)
    async with looking(transport_of(mailbox)):
        await until(lambda: looks(mailbox) >= 2)
    assert not any("BODY.PEEK[]" in each or "STORE" in each or "SELECT" in each for each in mailbox.commands)
    assert any(each.startswith("EXAMINE") for each in mailbox.commands)


async def test_a_mail_with_an_endless_kind_keeps_nobody_from_being_told(mailbox: MailboxForTests) -> None:
    """Anybody may mail into that mailbox; what comes after it is found all the same."""
    mailbox.add(b"Content-Type: multipart/report; x=" + b"y" * (2 * LONGEST) + b"\r\n\r\nHoi\r\n")
    mailbox.add(notice())
    async with looking(transport_of(mailbox)) as inbox:
        await until(lambda: inbox.events)
    assert [each.what for each in inbox.events] == [Bounced(mail_mark(KEY), "5.1.1")]


async def test_a_full_mailbox_is_looked_through_in_steps(mailbox: MailboxForTests) -> None:
    """A server limits how long a command may be."""
    for _ in range(2 * AT_ONCE):
        mailbox.add(ORDINARY)
    mailbox.add(notice())
    async with looking(transport_of(mailbox)) as inbox:
        await until(lambda: inbox.events)
    assert max(len(each) for each in mailbox.commands) < 600


async def test_a_wrong_password_is_tried_less_and_less_often(mailbox: MailboxForTests, monkeypatch) -> None:
    """So that the server does not lock the account that sends the mail; once it works, as often as before."""
    waits: list[float] = []

    async def sleep(seconds: float) -> None:
        waits.append(seconds)
        if len(waits) == 20:
            mailbox.password = "verkeerd"
        if len(waits) == 21:
            raise asyncio.CancelledError

    transport = transport_of(mailbox, "verkeerd")
    monkeypatch.setattr("groupbot.transports.mailbox.transport.asyncio.sleep", sleep)
    with pytest.raises(asyncio.CancelledError):
        await transport.run(Inbox().receive)
    assert waits[:3] == [0.1, 0.2, 0.4]
    assert waits[19] == LONGEST_WAIT
    assert waits[20] == 0.05
    assert transport.problems() == ()


async def test_what_the_inbox_could_not_take_is_found_again(mailbox: MailboxForTests) -> None:
    """The mail stays where it is."""
    mailbox.add(notice())
    transport = transport_of(mailbox)

    async def refuse(_incoming: Sequence[Incoming]) -> None:
        raise RuntimeError("no room")

    with pytest.raises(RuntimeError):
        await transport.run(refuse)
    async with looking(transport) as inbox:
        await until(lambda: inbox.events)


async def test_a_mailbox_that_cannot_be_read_is_told(mailbox: MailboxForTests) -> None:
    """With what to look at, without the password; until it works."""
    transport = transport_of(mailbox, "verkeerd")
    async with looking(transport):
        await until(transport.problems)
    (problem,) = transport.problems()
    assert "refuses: login" in problem
    assert "verkeerd" not in problem
    mailbox.password = "verkeerd"
    async with looking(transport):
        await until(lambda: not transport.problems())


@pytest.mark.parametrize(
    ("said", "problem"),
    [
        (b"", "closed the connection"),
        (b"* OK hi\r\n", "closed the connection"),
        (b"* OK {9999999}\r\n", "more than was asked for"),
        (b"x" * (LONGEST * 3), "more than was asked for"),
        (b"* OK {10}\r\nabc", "IncompleteReadError"),
        (b"* OK hi\r\ng1 \r\n", "refuses: login"),
        (b"* OK hi\r\ng1 OK in\r\ng2 NO such folder\r\n", "refuses: folder"),
    ],
)
async def test_a_server_that_talks_nonsense_is_told(said: bytes, problem: str) -> None:
    """And asked again later."""

    async def talk(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(said)
        writer.close()

    server = await asyncio.start_server(talk, "127.0.0.1", 0)
    at = MailboxServer("127.0.0.1", server.sockets[0].getsockname()[1], "bot", "x", DOMAIN, "none", every_seconds=0.05)
    transport = MailboxTransport(at)
    async with looking(transport):
        await until(transport.problems)
    server.close()
    assert problem in transport.problems()[0] or "Connection" in transport.problems()[0]


async def test_a_server_that_is_not_there_is_told() -> None:
    """By the kind of its error."""
    transport = MailboxTransport(MailboxServer("127.0.0.1", 1, "bot", "x", DOMAIN, "none"))
    async with looking(transport):
        await until(transport.problems)
    assert "ConnectionRefusedError" in transport.problems()[0]


async def test_nothing_goes_out_here(mailbox: MailboxForTests) -> None:
    """Mail goes out by the transport of mail."""
    transport = transport_of(mailbox)
    assert transport.platform == "mailbox"
    assert transport.pacing.per_second is None
    with pytest.raises(Permanent):
        await transport.deliver(Mail("k", "a@b.example", "s", "t"))
    await transport.close()


def test_words_in_quotes_are_kept_whole() -> None:
    """A password may hold any sign."""
    server = MailboxServer("h", 1, "u", 'a"b\\c', DOMAIN)
    assert server.tls_context() is not None
    assert 'a"b' not in repr(server)


TABLES = """
[school]
name = "x"
protocol = "tjongerschool"
[channels.illness]
kind = "phone"
phone = "0516-000000"
[[staff]]
id = "bram"
name = "Bram"
role = "director"
"""
MAIL = '[mail]\nhost = "mail.example"\nsender = "School <app@school.example>"\n'
BOX = '[mail.mailbox]\nhost = "imap.example"\n'


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A folder for a school's files."""
    for name in ("GROUPBOT_MAIL_PASSWORD", "GROUPBOT_MAILBOX_PASSWORD"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path


def settings_of(folder, tables: str):
    """Load a school with these tables."""
    (folder / "school.toml").write_text(TABLES + tables)
    return load_settings(folder / "school.toml")


def test_a_mailbox_is_taken_from_the_settings(folder, monkeypatch) -> None:
    """With the sender's own name and password where it has none."""
    assert MailboxServer.of(settings_of(folder, "")) is None
    assert MailboxServer.of(settings_of(folder, MAIL)) is None
    with pytest.raises(ConfigurationError, match="GROUPBOT_MAILBOX_PASSWORD: is missing"):
        MailboxServer.of(settings_of(folder, MAIL + BOX))
    monkeypatch.setenv("GROUPBOT_MAIL_PASSWORD", "een")
    found = MailboxServer.of(settings_of(folder, MAIL + BOX))
    assert found == MailboxServer("imap.example", 993, "app@school.example", "een", "school.example")
    monkeypatch.setenv("GROUPBOT_MAILBOX_PASSWORD", "twee")
    found = MailboxServer.of(settings_of(folder, MAIL + BOX + 'user = "app"\n'))
    assert found is not None
    assert (found.user, found.password) == ("app", "twee")


def test_a_password_does_not_go_over_the_network_in_the_open(folder) -> None:
    """Only on this machine itself."""
    with pytest.raises(ConfigurationError, match=r"mail\.mailbox\.security"):
        settings_of(folder, MAIL + BOX + 'security = "none"\n')
    local = settings_of(folder, MAIL + '[mail.mailbox]\nhost = "127.0.0.1"\nsecurity = "none"\n')
    assert local.mail is not None
    assert local.mail.mailbox is not None
    assert local.mail.mailbox.server_port == 143


def by_token(mailbox: MailboxForTests, tokens: TokenServer) -> MailboxTransport:
    """The transport that logs in with access tokens."""
    oauth = OAuth(tokens.url, "school-app", "refresh-0")
    server = MailboxServer("127.0.0.1", mailbox.port, "bot", "", DOMAIN, "none", every_seconds=0.05, oauth=oauth)
    return MailboxTransport(server)


async def test_a_mailbox_without_a_password_is_read_with_an_access_token(mailbox: MailboxForTests) -> None:
    """One token serves for many looks; one that was revoked is fetched anew."""
    mailbox.add(notice())
    with TokenServer() as tokens:
        mailbox.tokens = {"access-1"}
        transport = by_token(mailbox, tokens)
        async with looking(transport) as inbox:
            await until(lambda: looks(mailbox) >= 3)
            assert (len(inbox.events), len(tokens.asked)) == (1, 1)
            mailbox.tokens = {"access-2"}
            await until(lambda: len(tokens.asked) == 2)
            before = looks(mailbox)
            await until(lambda: looks(mailbox) > before)
            assert transport.problems() == ()


async def test_a_mailbox_that_takes_no_token_is_a_problem_that_is_told(mailbox: MailboxForTests) -> None:
    """Neither what the provider refuses nor what the server refuses stops the rest of the program."""
    with TokenServer(refresh_token="another") as tokens:
        transport = by_token(mailbox, tokens)
        async with looking(transport):
            await until(transport.problems)
    assert "no access token: invalid_grant" in transport.problems()[0]
    with TokenServer() as tokens:
        transport = by_token(mailbox, tokens)
        async with looking(transport):
            await until(transport.problems)
    assert "the mail server refuses: login" in transport.problems()[0]
    assert "access-" not in transport.problems()[0]


@pytest.mark.parametrize("own_password", ["", "geheim"])
def test_a_mailbox_logs_in_as_mail_does(folder, monkeypatch, own_password: str) -> None:
    """With access tokens where mail goes out with them, unless the mailbox has a password of its own."""
    monkeypatch.setenv("GROUPBOT_MAIL_OAUTH_CLIENT_ID", "school-app")
    monkeypatch.setenv("GROUPBOT_MAIL_OAUTH_REFRESH_TOKEN", "refresh-0")
    monkeypatch.setenv("GROUPBOT_MAILBOX_PASSWORD", own_password)
    if not own_password:
        monkeypatch.delenv("GROUPBOT_MAILBOX_PASSWORD")
    server = MailboxServer.of(settings_of(folder, MAIL + 'auth = "xoauth2"\nprovider = "microsoft"\n' + BOX))
    assert server is not None
    assert server.password == own_password
    scope = server.oauth.scope if server.oauth else None
    assert scope == (None if own_password else "https://outlook.office.com/IMAP.AccessAsUser.All offline_access")

"""What becomes of a mail: done, later again, never, or unknown. Against a real server."""

import asyncio
import json
import socket
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from groupbot.errors import ConfigurationError, DeliveryError, Permanent, Transient, Uncertain
from groupbot.settings import sample_settings
from groupbot.transports.base import Incoming
from groupbot.transports.mail import MailServer, MailTransport
from handlers.model.effects import Mail, Send
from handlers.model.events import Chat
from tests.servers.smtp import Fault, MailServerForTests
from tests.servers.smtp_fixtures import certificate, server_tls, smtp

__all__ = ["certificate", "server_tls", "smtp"]

MAIL = Mail("report:1", "ziek@school.example", "Ziekmelding", "Sem uit groep 5 is ziek.", "ouder@example.org")


def transport_to(server: MailServerForTests, **changes: object) -> MailTransport:
    """Make a transport that sends to a server, without TLS unless told otherwise."""
    settings = MailServer("127.0.0.1", server.port, "De School <app@school.example>", security="none", timeout=5)
    return MailTransport(replace(settings, **changes))


async def refused(transport: MailTransport) -> DeliveryError:
    """Deliver and give the error that must come."""
    with pytest.raises(DeliveryError) as caught:
        await transport.deliver(MAIL)
    return caught.value


async def test_an_accepted_mail_is_done_and_was_sent_as_made(smtp: MailServerForTests) -> None:
    """After the server's 250 the effect is done, and the server has the message, from the school's own sender."""
    done = await transport_to(smtp).deliver(MAIL)

    received = smtp.messages[0]
    assert received.sender == "app@school.example"
    assert received.recipients == ["ziek@school.example"]
    assert received.message["Message-ID"] == done.messages[0]
    assert received.message["Reply-To"] == "ouder@example.org"
    assert "Sem uit groep 5" in received.as_json()["text"]


async def test_the_answer_is_kept_without_addresses(smtp: MailServerForTests) -> None:
    """The receipt's detail tells what the server said, not to whom."""
    done = await transport_to(smtp).deliver(MAIL)

    assert done.detail == "250 OK queued as 1 for (address)"


@pytest.mark.parametrize("kind", [451, 550])
async def test_what_a_filter_quotes_of_the_mail_is_not_kept(smtp: MailServerForTests, kind: int) -> None:
    """A server may say which words it does not like; the reason holds none that stand in the mail."""
    smtp.fail(Fault("code", code=kind, text="5.7.1 refused because of sem, uit and UIT"))

    error = await refused(transport_to(smtp))

    assert error.reason == f"{kind} 5.7.1 refused because of …, … and …"


async def test_a_server_that_is_down_gets_the_mail_later(smtp: MailServerForTests) -> None:
    """Nobody listening is transient; once the server is back the mail is done."""
    transport = transport_to(smtp)
    smtp.fail(Fault("refuse"))
    assert isinstance(await refused(transport), Transient)
    assert "cannot be reached" in transport.problems()[0]

    smtp.mend()
    await transport.deliver(MAIL)

    assert len(smtp.messages) == 1
    assert transport.problems() == ()


async def test_a_name_that_is_not_found_is_transient(smtp: MailServerForTests) -> None:
    """A name server that is away for a moment loses no mail."""
    assert isinstance(await refused(transport_to(smtp, host="mail.invalid")), Transient)


@pytest.mark.parametrize("stage", ["connect", "mail", "rcpt", "data"])
async def test_4xx_at_any_moment_is_transient(smtp: MailServerForTests, stage: str) -> None:
    """A server that says "later" is asked later."""
    smtp.fail(Fault("code", stage=stage, code=451))

    error = await refused(transport_to(smtp))

    assert isinstance(error, Transient)
    assert "451" in error.reason
    assert smtp.messages == []


@pytest.mark.parametrize("stage", ["mail", "rcpt", "data"])
async def test_5xx_about_the_mail_is_permanent(smtp: MailServerForTests, stage: str) -> None:
    """A server that says "never" is believed, and its reason is kept without addresses."""
    text = "no such mailbox <ziek@school.example>"
    smtp.fail(Fault("code", stage=stage, code=550, text=text))
    transport = transport_to(smtp)

    error = await refused(transport)

    assert isinstance(error, Permanent)
    assert error.reason == "550 no such mailbox (address)"
    assert transport.problems() == ()


async def test_a_server_that_turns_the_machine_away_is_a_problem_not_the_end(smtp: MailServerForTests) -> None:
    """554 before any mail is about this machine: the mail waits, and somebody can see why."""
    smtp.fail(Fault("code", stage="connect", code=554, text="go away"))
    transport = transport_to(smtp)

    assert isinstance(await refused(transport), Transient)
    assert "turns this machine away" in transport.problems()[0]


async def test_a_connection_lost_after_the_mail_is_uncertain_and_the_repeat_recognisable(
    smtp: MailServerForTests,
) -> None:
    """The server has the message and never said so; sent again, it carries the same Message-ID."""
    smtp.fail(Fault("drop"))
    transport = transport_to(smtp)
    assert isinstance(await refused(transport), Uncertain)

    await transport.deliver(MAIL)

    assert smtp.messages[0].message["Message-ID"] == smtp.messages[1].message["Message-ID"]


async def test_an_answer_that_does_not_come_in_time_is_uncertain(smtp: MailServerForTests) -> None:
    """Waiting ends; the mail may have been taken."""
    smtp.fail(Fault("delay", seconds=1))

    assert isinstance(await refused(transport_to(smtp, timeout=0.2)), Uncertain)


async def test_a_slow_answer_within_the_time_is_done(smtp: MailServerForTests) -> None:
    """A slow server is no fault."""
    smtp.fail(Fault("delay", seconds=0.1))

    assert (await transport_to(smtp).deliver(MAIL)).detail.startswith("250")


async def test_a_server_that_never_greets_is_given_up_in_time() -> None:
    """A connection on which nothing is said ends after the time-out, and the mail waits."""
    with socket.create_server(("127.0.0.1", 0)) as silent:
        server = MailServer("127.0.0.1", silent.getsockname()[1], "app@school.example", security="none", timeout=0.2)

        assert isinstance(await refused(MailTransport(server)), Transient)


@asynccontextmanager
async def server_that_says(last: bytes) -> AsyncIterator[MailTransport]:
    """A server whose answer to the mail is these bytes, and a transport to it."""

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"220 here\r\n")
        for reply in (b"250 hello\r\n", b"250 sender\r\n", b"250 recipient\r\n", b"354 go on\r\n"):
            await reader.readline()
            writer.write(reply)
        await reader.readuntil(b"\r\n.\r\n")
        writer.write(last)
        if await reader.readline():
            writer.write(b"221 bye\r\n")
        await writer.drain()
        writer.close()
        ended.set()

    ended = asyncio.Event()
    async with await asyncio.start_server(answer, "127.0.0.1", 0) as listening:
        port = listening.sockets[0].getsockname()[1]
        yield MailTransport(MailServer("127.0.0.1", port, "app@school.example", security="none", timeout=5))
        await ended.wait()


async def test_gibberish_after_the_mail_is_uncertain() -> None:
    """An answer that is no answer says nothing about the mail."""
    async with server_that_says(b"what?\r\n") as transport:
        assert isinstance(await refused(transport), Uncertain)


STRANGE = "{} angenommen für\x00\x07\x9b\x85ouder@example.org\r\n"
READABLE = "{} angenommen f?r (address)"


async def test_an_answer_in_another_character_set_is_an_answer() -> None:
    """Bytes that are no UTF-8 and control characters do not undo a mail that was taken: the detail can be stored."""
    async with server_that_says(STRANGE.format(250).encode("latin-1")) as transport:
        done = await transport.deliver(MAIL)

    assert done.detail == READABLE.format(250)


@pytest.mark.parametrize(("code", "kind"), [(450, Transient), (550, Permanent)])
async def test_a_refusal_in_another_character_set_is_a_refusal(code: int, kind: type[DeliveryError]) -> None:
    """The reason can be written to the log and to every database."""
    async with server_that_says(STRANGE.format(code).encode("latin-1")) as transport:
        error = await refused(transport)

    assert isinstance(error, kind)
    assert error.reason == READABLE.format(code)
    assert json.dumps(error.reason, ensure_ascii=False).encode()


async def test_control_characters_in_utf_8_are_left_out_too() -> None:
    """C1 controls, which move the cursor of a terminal, are two bytes of good UTF-8."""
    async with server_that_says("250 ok \x9b2J für \x7f\x00Linda\r\n".encode()) as transport:
        done = await transport.deliver(MAIL)

    assert done.detail == "250 ok 2J für Linda"


async def test_it_logs_in_when_there_is_a_password(server_tls: ssl.SSLContext, certificate: Path) -> None:
    """A server that wants a login gets it, with the sender's address as the user where no other is set."""
    with MailServerForTests(tls=server_tls, users={"app@school.example": "secret"}) as smtp:
        await transport_to(smtp, security="starttls", ca_file=certificate, password="secret").deliver(MAIL)

    assert smtp.messages[0].user == "app@school.example"


@pytest.mark.parametrize("password", ["wrong", None])
async def test_a_refused_login_keeps_the_mail_and_says_what_to_mend(
    server_tls: ssl.SSLContext, certificate: Path, password: str | None
) -> None:
    """A wrong or missing password is a setting: the mail waits, and health and doctor can tell why."""
    with MailServerForTests(tls=server_tls, users={"app@school.example": "secret"}) as smtp:
        transport = transport_to(smtp, security="starttls", ca_file=certificate, password=password)

        assert isinstance(await refused(transport), Transient)
        assert "GROUPBOT_MAIL_PASSWORD" in transport.problems()[0]


async def test_a_problem_is_over_when_mail_goes_again() -> None:
    """What was mended is no longer shown."""
    with MailServerForTests() as smtp:
        transport = transport_to(smtp)
        smtp.fail(Fault("code", stage="connect", code=554))
        await refused(transport)

        await transport.deliver(MAIL)

    assert transport.problems() == ()


async def test_a_password_for_a_server_without_login_is_a_problem(smtp: MailServerForTests) -> None:
    """A server that offers no login is not sent the password; what is wrong is said."""
    transport = transport_to(smtp, password="secret", user="app")

    assert isinstance(await refused(transport), Transient)
    assert "does not take a login" in transport.problems()[0]


@pytest.mark.parametrize("security", ["starttls", "tls"])
async def test_mail_goes_over_a_secure_connection(server_tls: ssl.SSLContext, certificate: Path, security: str) -> None:
    """Both ways of TLS work, with a certificate authority of the school's own."""
    with MailServerForTests(tls=server_tls, implicit_tls=security == "tls") as smtp:
        await transport_to(smtp, security=security, ca_file=certificate).deliver(MAIL)

    assert len(smtp.messages) == 1


@pytest.mark.parametrize("security", ["starttls", "tls"])
async def test_an_unknown_certificate_is_not_trusted(server_tls: ssl.SSLContext, security: str) -> None:
    """Nothing is sent to a server that cannot prove its name; the mail waits until somebody has mended that."""
    with MailServerForTests(tls=server_tls, implicit_tls=security == "tls") as smtp:
        transport = transport_to(smtp, security=security)

        assert isinstance(await refused(transport), Transient)

    assert smtp.messages == []
    assert "secure connection" in transport.problems()[0]


async def test_a_server_without_starttls_gets_nothing_in_the_open(smtp: MailServerForTests) -> None:
    """Where the settings ask for TLS, a server that does not offer it gets no mail."""
    transport = transport_to(smtp, security="starttls")

    assert isinstance(await refused(transport), Transient)
    assert smtp.messages == []
    assert "does not offer what mail.security asks for" in transport.problems()[0]


def test_a_missing_certificate_file_is_said_at_the_start(tmp_path: Path) -> None:
    """A ca_file that is not there is a matter of settings, found before the first mail."""
    server = MailServer("mail.example", 587, "app@school.example", ca_file=tmp_path / "none.pem")

    with pytest.raises(ConfigurationError, match=r"mail\.ca_file: .*none\.pem"):
        MailTransport(server)


async def test_what_is_no_mail_is_refused(smtp: MailServerForTests) -> None:
    """A message for a chat does not go by mail."""
    with pytest.raises(Permanent, match="Send"):
        await transport_to(smtp).deliver(Send("k", Chat("mail", "1"), "hello"))


async def test_nothing_comes_in_by_mail(smtp: MailServerForTests) -> None:
    """Running it only waits, until it is cancelled."""
    received: list[Incoming] = []

    async def receive(incoming: object) -> None:
        received.append(incoming)

    transport = transport_to(smtp)
    running = asyncio.create_task(transport.run(receive))
    await asyncio.sleep(0)
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running
    await transport.close()

    assert received == []
    assert transport.platform == "mail"
    assert transport.pacing.in_flight == 4


def test_the_server_is_taken_from_the_settings() -> None:
    """Host, port, security and sender are the school's; a password is never shown."""
    server = MailServer.of(sample_settings())

    assert server is not None
    assert (server.host, server.port, server.security) == ("127.0.0.1", 2525, "none")
    assert server.address == "app@tjongerschool.example"
    assert "secret" not in repr(replace(server, password="secret"))


def test_a_school_without_mail_has_no_server() -> None:
    """Without [mail] there is none."""
    assert MailServer.of(sample_settings().model_copy(update={"mail": None})) is None

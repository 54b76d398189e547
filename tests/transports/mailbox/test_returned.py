"""Which mail of ours came back, read from the notice."""

from email.message import EmailMessage

import pytest

from groupbot.transports.mail.message import message_of
from groupbot.transports.mailbox.returned import Returned, returned
from handlers.model.effects import Mail, mail_mark
from tests.fakes.sample import NOW
from tests.servers.smtp import Received, _returned

KEY = "report:r1:mail"
OURS = message_of(Mail(KEY, "ill@school.example", "Ziek", "Kind: Sem"), "School <app@school.example>", NOW)
DOMAIN = "school.example"


def notice(action: str = "failed", status: str = "Status: 5.1.1", returned_as: str = "message/rfc822") -> bytes:
    """A notice as mail servers write it, with our mail or its headers."""
    whole = OURS.as_bytes() if returned_as == "message/rfc822" else OURS.as_bytes().partition(b"\r\n\r\n")[0]
    return (
        b"From: MAILER-DAEMON@mail.example\r\n"
        b'Content-Type: multipart/report; report-type=delivery-status; boundary="b"\r\n\r\n'
        b"--b\r\nContent-Type: text/plain\r\n\r\nIt did not work.\r\n"
        b"--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mail.example\r\n\r\n"
        b"Final-Recipient: rfc822; ill@school.example\r\nAction: " + action.encode() + b"\r\n"
        b"" + status.encode() + b"\r\n\r\n"
        b"--b\r\nContent-Type: " + returned_as.encode() + b"\r\n\r\n" + whole + b"\r\n--b--\r\n"
    )


@pytest.mark.parametrize("kind", ["message/rfc822", "text/rfc822-headers"])
def test_a_mail_that_came_back_is_known_by_its_mark(kind: str) -> None:
    """Whether the whole mail was sent back or its headers."""
    assert returned(notice(returned_as=kind), DOMAIN) == Returned(mail_mark(KEY), "5.1.1")


def test_without_a_status_it_came_back_all_the_same() -> None:
    """Some servers do not say why."""
    assert returned(notice(status="X-Why: x"), DOMAIN) == Returned(mail_mark(KEY), "5.0.0")


@pytest.mark.parametrize("action", ["delayed", "delivered", "relayed"])
def test_a_delay_is_no_return(action: str) -> None:
    """The server goes on trying, or has delivered it."""
    assert returned(notice(action), DOMAIN) is None


def test_a_mail_of_another_sender_is_none_of_ours() -> None:
    """By the domain in its Message-ID."""
    assert returned(notice(), "other.example") is None


@pytest.mark.parametrize("action", ["failed", "Failed", "failed (no such mailbox)"])
def test_a_failure_is_read_however_it_is_written(action: str) -> None:
    """In capitals, or with a comment."""
    assert returned(notice(action), DOMAIN) == Returned(mail_mark(KEY), "5.1.1")


def test_one_recipient_that_failed_is_enough() -> None:
    """Where a notice is about several."""
    other = b"Final-Recipient: rfc822; b@school.example\r\nAction: delivered\r\nStatus: 2.0.0\r\n\r\nFinal-Recipient"
    assert returned(notice().replace(b"Final-Recipient", other, 1), DOMAIN) == Returned(mail_mark(KEY), "5.1.1")


def test_odd_bytes_in_a_notice_do_no_harm() -> None:
    """In a character set that nobody knows, or none."""
    odd = (
        notice()
        .replace(b"It did not work.", b"\xff\xfe=?x-odd?q?=FF?=")
        .replace(b"Reporting-MTA", b"X-\xe9: \xe9\r\nY")
    )
    assert returned(odd, DOMAIN) == Returned(mail_mark(KEY), "5.1.1")


def test_a_mail_of_thousands_of_parts_is_not_read() -> None:
    """Each in the other, it would keep the reader busy, or break it."""
    deep = b"".join(b"Content-Type: multipart/report; boundary=b%d\r\n\r\n--b%d\r\n" % (n, n) for n in range(3000))
    assert returned(deep + notice(), DOMAIN) is None


@pytest.mark.parametrize("raw", [b"", b"\xff\xfe", b"Subject: Hoi\r\n\r\nDag", OURS.as_bytes()])
def test_other_mails_are_no_notices(raw: bytes) -> None:
    """Whatever they hold."""
    assert returned(raw, DOMAIN) is None


def test_the_tests_own_mail_server_returns_what_can_be_read() -> None:
    """So that stories told with it are true."""
    sent = Received("app@school.example", ["ill@school.example"], OURS.as_bytes())
    made = _returned(sent)
    assert isinstance(made, EmailMessage)
    assert returned(made.as_bytes(), DOMAIN) == Returned(mail_mark(KEY), "5.1.1")

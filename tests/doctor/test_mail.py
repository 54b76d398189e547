"""What the doctor learns from the mail server, without sending anything."""

import ssl
from collections.abc import Callable
from pathlib import Path

import pytest

from groupbot.doctor.mail import look_at_mail
from groupbot.settings import Settings
from tests.servers.smtp import Fault, MailServerForTests

MakeSchool = Callable[..., Settings]


def of(school: MakeSchool, server: MailServerForTests, *changes: tuple[str, str], secrets: str = "") -> Settings:
    """Make the school whose mail server this is."""
    return school(("port     = 2525", f"port = {server.port}\ntimeout_seconds = 5"), *changes, secrets=secrets)


async def test_a_server_that_takes_mail_is_in_order_and_gets_none(school: MakeSchool, smtp: MailServerForTests) -> None:
    """The conversation stops before a message."""
    finding = await look_at_mail(of(school, smtp))

    assert (finding.state, finding.key) == ("ok", "mail without password")
    assert (smtp.attempts, smtp.messages) == (1, [])


async def test_a_school_without_mail_is_in_order(school: MakeSchool) -> None:
    """It is phoned."""
    assert (await look_at_mail(school().model_copy(update={"mail": None}))).key == "no mail"


async def test_a_server_that_is_down_is_told(school: MakeSchool, smtp: MailServerForTests) -> None:
    """With where to look."""
    smtp.fail(Fault("refuse"))

    finding = await look_at_mail(of(school, smtp))

    assert (finding.state, finding.key) == ("fail", "mail unreachable")
    assert finding.seen.endswith("cannot be reached (Connection refused).")


async def test_a_server_whose_name_is_wrong_is_told_in_the_resolvers_words(school: MakeSchool) -> None:
    """Without pieces of Python."""
    settings = school(('host     = "127.0.0.1"', 'host = "no.such.host.invalid"'), ('"none"', '"tls"'))

    finding = await look_at_mail(settings)

    assert (finding.state, finding.key) == ("fail", "mail unreachable")
    assert "Errno" not in finding.seen


@pytest.mark.parametrize("stage", ["mail", "rcpt"])
async def test_a_refused_address_is_told(school: MakeSchool, smtp: MailServerForTests, stage: str) -> None:
    """Before a parent's note meets it."""
    smtp.fail(Fault("code", stage=stage, code=550, text="no such mailbox"))

    finding = await look_at_mail(of(school, smtp))

    assert (finding.state, finding.key) == ("fail", "mail refused")
    assert "ziekmelden@tjongerschool.example" in finding.seen
    assert "no such mailbox" in finding.seen


async def test_a_server_that_says_later_is_noted(school: MakeSchool, smtp: MailServerForTests) -> None:
    """Some servers say so to everybody the first time."""
    smtp.fail(Fault("code", stage="rcpt", code=451))

    finding = await look_at_mail(of(school, smtp))

    assert (finding.state, finding.key) == ("warn", "mail later")


@pytest.mark.parametrize(("password", "expected"), [("right", ("ok", "mail")), ("wrong", ("fail", "mail login"))])
async def test_the_login_is_tried(
    school: MakeSchool, server_tls: ssl.SSLContext, certificate: Path, password: str, expected: tuple[str, str]
) -> None:
    """A wrong password is found before the first sick note."""
    with MailServerForTests(tls=server_tls, users={"app@tjongerschool.example": "right"}) as smtp:
        settings = of(
            school,
            smtp,
            ('security = "none"', f'security = "starttls"\nca_file = "{certificate}"'),
            secrets=f"GROUPBOT_MAIL_PASSWORD={password}\n",
        )
        finding = await look_at_mail(settings)

    assert (finding.state, finding.key) == expected


@pytest.mark.parametrize("change", ['security = "starttls"', 'security = "tls"'])
async def test_a_certificate_that_is_not_known_is_told(
    school: MakeSchool, server_tls: ssl.SSLContext, change: str
) -> None:
    """Nothing is said to a server that cannot prove its name."""
    with MailServerForTests(tls=server_tls, implicit_tls="starttls" not in change) as smtp:
        finding = await look_at_mail(of(school, smtp, ('security = "none"', change)))

    assert (finding.state, finding.key) == ("fail", "mail certificate")
    assert finding.seen == "There is no secure connection with the mail server (self-signed certificate)."


async def test_a_server_without_starttls_is_told(school: MakeSchool, smtp: MailServerForTests) -> None:
    """Where the settings ask for it."""
    finding = await look_at_mail(of(school, smtp, ('security = "none"', 'security = "starttls"')))

    assert (finding.state, finding.key) == ("fail", "mail no tls")


async def test_a_server_without_a_login_is_told(school: MakeSchool, smtp: MailServerForTests) -> None:
    """Where there is a password."""
    finding = await look_at_mail(of(school, smtp, secrets="GROUPBOT_MAIL_PASSWORD=a\n"))

    assert (finding.state, finding.key) == ("fail", "mail no login")


async def test_a_machine_that_is_turned_away_is_told(school: MakeSchool, smtp: MailServerForTests) -> None:
    """That is for the server's administrator."""
    smtp.fail(Fault("code", stage="connect", code=554))

    assert (await look_at_mail(of(school, smtp))).key == "mail turned away"


async def test_a_missing_certificate_file_is_told(school: MakeSchool) -> None:
    """One line with the key."""
    finding = await look_at_mail(school(('security = "none"', 'security = "tls"\nca_file = "none.pem"')))

    assert finding.key == "mail settings"
    assert "mail.ca_file" in finding.remedy


async def test_without_an_address_only_the_sender_is_asked_about(school: MakeSchool, smtp: MailServerForTests) -> None:
    """A school that wants to be phoned may still have mail."""
    settings = of(
        school,
        smtp,
        ('kind   = "mail"', 'kind = "phone"'),
        ('email  = "ziekmelden@tjongerschool.example"', ""),
        ('email = "administratie@tjongerschool.example"', ""),
    )
    smtp.fail(Fault("code", stage="rcpt", code=550))

    assert (await look_at_mail(settings)).state == "ok"

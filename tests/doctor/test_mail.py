"""What the doctor learns from the mail server, without sending anything."""

import ssl
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from groupbot.doctor.mail import look_at_mail, server_time
from groupbot.doctor.model import Finding
from groupbot.settings import Settings
from tests.doctor.conftest import all_of
from tests.servers.smtp import Fault, MailServerForTests
from tests.servers.tokens import TokenServer

MakeSchool = Callable[..., Settings]


async def look(settings: Settings) -> Finding:
    """Look, and give what is said of the mail itself."""
    return (await all_of(look_at_mail(settings)))["mail"][0]


def of(school: MakeSchool, server: MailServerForTests, *changes: tuple[str, str], secrets: str = "") -> Settings:
    """Make the school whose mail server this is."""
    return school(("port     = 2525", f"port = {server.port}\ntimeout_seconds = 5"), *changes, secrets=secrets)


async def test_a_server_that_takes_mail_is_in_order_and_gets_none(school: MakeSchool, smtp: MailServerForTests) -> None:
    """The conversation stops before a message."""
    finding = await look(of(school, smtp))

    assert (finding.state, finding.key) == ("ok", "mail without password")
    assert (smtp.attempts, smtp.messages) == (1, [])


async def test_a_school_without_mail_is_in_order(school: MakeSchool) -> None:
    """It is phoned."""
    assert (await look(school().model_copy(update={"mail": None}))).key == "no mail"


async def test_a_server_that_is_down_is_told(school: MakeSchool, smtp: MailServerForTests) -> None:
    """With where to look."""
    smtp.fail(Fault("refuse"))

    finding = await look(of(school, smtp))

    assert (finding.state, finding.key) == ("fail", "mail unreachable")
    assert finding.seen.endswith("cannot be reached (Connection refused).")


async def test_a_server_whose_name_is_wrong_is_told_in_the_resolvers_words(school: MakeSchool) -> None:
    """Without pieces of Python."""
    settings = school(('host     = "127.0.0.1"', 'host = "no.such.host.invalid"'), ('"none"', '"tls"'))

    finding = await look(settings)

    assert (finding.state, finding.key) == ("fail", "mail unreachable")
    assert "Errno" not in finding.seen


@pytest.mark.parametrize("stage", ["mail", "rcpt"])
async def test_a_refused_address_is_told(school: MakeSchool, smtp: MailServerForTests, stage: str) -> None:
    """Before a parent's note meets it."""
    smtp.fail(Fault("code", stage=stage, code=550, text="no such mailbox"))

    finding = await look(of(school, smtp))

    assert (finding.state, finding.key) == ("fail", "mail refused")
    assert "ziekmelden@tjongerschool.example" in finding.seen
    assert "no such mailbox" in finding.seen


async def test_a_server_that_says_later_is_noted(school: MakeSchool, smtp: MailServerForTests) -> None:
    """Some servers say so to everybody the first time."""
    smtp.fail(Fault("code", stage="rcpt", code=451))

    finding = await look(of(school, smtp))

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
        finding = await look(settings)

    assert (finding.state, finding.key) == expected


@pytest.mark.parametrize("change", ['security = "starttls"', 'security = "tls"'])
async def test_a_certificate_that_is_not_known_is_told(
    school: MakeSchool, server_tls: ssl.SSLContext, change: str
) -> None:
    """Nothing is said to a server that cannot prove its name."""
    with MailServerForTests(tls=server_tls, implicit_tls="starttls" not in change) as smtp:
        finding = await look(of(school, smtp, ('security = "none"', change)))

    assert (finding.state, finding.key) == ("fail", "mail certificate")
    assert finding.seen == "There is no secure connection with the mail server (self-signed certificate)."


async def test_a_server_without_starttls_is_told(school: MakeSchool, smtp: MailServerForTests) -> None:
    """Where the settings ask for it."""
    finding = await look(of(school, smtp, ('security = "none"', 'security = "starttls"')))

    assert (finding.state, finding.key) == ("fail", "mail no tls")


async def test_a_server_without_a_login_is_told(school: MakeSchool, smtp: MailServerForTests) -> None:
    """Where there is a password."""
    finding = await look(of(school, smtp, secrets="GROUPBOT_MAIL_PASSWORD=a\n"))

    assert (finding.state, finding.key) == ("fail", "mail no login")


async def test_a_machine_that_is_turned_away_is_told(school: MakeSchool, smtp: MailServerForTests) -> None:
    """That is for the server's administrator."""
    smtp.fail(Fault("code", stage="connect", code=554))

    assert (await look(of(school, smtp))).key == "mail turned away"


async def test_a_missing_certificate_file_is_told(school: MakeSchool) -> None:
    """One line with the key."""
    finding = await look(school(('security = "none"', 'security = "tls"\nca_file = "none.pem"')))

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

    assert (await look(settings)).state == "ok"


NOON = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
EXCHANGE = "AM0.mail.example Microsoft ESMTP MAIL Service ready at Mon, 23 Nov 2026 13:00:05 +0100"


@pytest.mark.parametrize(
    ("ahead", "expected"), [(0, ("ok", "clock")), (10, ("fail", "clock fast")), (-10, ("fail", "clock slow"))]
)
async def test_a_server_that_tells_the_time_judges_the_clock(
    school: MakeSchool, ahead: int, expected: tuple[str, str]
) -> None:
    """As Microsoft's do in their greeting; most servers tell none."""
    with MailServerForTests(greeting=EXCHANGE) as smtp:
        findings = await all_of(look_at_mail(of(school, smtp), NOON + timedelta(minutes=ahead)))

    assert [(each.state, each.key) for each in findings["clock"]] == [expected]
    assert "127.0.0.1" in findings["clock"][0].seen


@pytest.mark.parametrize("greeting", ["mail.example ESMTP Postfix", "ready at Mon, 31 Feb 2026 13:00:05 +0100"])
def test_a_greeting_without_a_time_judges_nothing(greeting: str) -> None:
    """Or with one that cannot be."""
    assert server_time(greeting) is None


XOAUTH2 = 'security = "none"', 'security = "none"\nauth = "xoauth2"\nprovider = "microsoft"\ntoken_url = "{url}"'
TOKENS = "GROUPBOT_MAIL_OAUTH_CLIENT_ID=client-1\nGROUPBOT_MAIL_OAUTH_REFRESH_TOKEN={}\n"


@pytest.mark.parametrize(
    ("refresh_token", "expected"), [("refresh-0", ("ok", "mail xoauth2")), ("old", ("fail", "mail token refused"))]
)
async def test_the_access_token_is_tried(school: MakeSchool, refresh_token: str, expected: tuple[str, str]) -> None:
    """A refresh token that ran out is found before the first sick note."""
    with TokenServer() as tokens, MailServerForTests(access_tokens={"access-1"}, in_the_open=True) as smtp:
        change = (XOAUTH2[0], XOAUTH2[1].format(url=tokens.url))
        finding = await look(of(school, smtp, change, secrets=TOKENS.format(refresh_token)))

    assert (finding.state, finding.key) == expected


async def test_a_missing_secret_of_xoauth2_is_told(school: MakeSchool, smtp: MailServerForTests) -> None:
    """By its name."""
    finding = await look(of(school, smtp, (XOAUTH2[0], XOAUTH2[1].format(url="http://127.0.0.1:9/"))))

    assert finding.key == "mail settings"
    assert "GROUPBOT_MAIL_OAUTH_CLIENT_ID: is missing" in finding.remedy

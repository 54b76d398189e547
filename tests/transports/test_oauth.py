"""Mail without a password: access tokens are fetched, kept while they are good, and fetched anew when they are not."""

import asyncio
import json
import socket
import ssl
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from groupbot.errors import ConfigurationError, Transient
from groupbot.settings import Settings, sample_settings
from groupbot.settings.model import Secrets
from groupbot.transports.kept_token import KeptToken
from groupbot.transports.mail import MailServer, MailTransport
from groupbot.transports.oauth import AccessTokens, OAuth, TokenError, scope_of
from handlers.model.effects import Mail
from tests.servers.smtp import MailServerForTests
from tests.servers.smtp_fixtures import certificate, server_tls, smtp
from tests.servers.tokens import TokenServer

__all__ = ["certificate", "server_tls", "smtp"]

MAIL = Mail("report:1", "ziek@school.example", "Ziekmelding", "Sem uit groep 5 is ziek.")


@pytest.fixture
def tokens() -> Iterator[TokenServer]:
    """An endpoint that gives access tokens."""
    with TokenServer() as server:
        yield server


@pytest.fixture
def inbox(tokens: TokenServer) -> Iterator[MailServerForTests]:
    """A mail server that takes no password, and each token that the endpoint has given."""
    with MailServerForTests(access_tokens=Given(tokens), in_the_open=True) as server:
        yield server


class Given(set[str]):
    """The tokens that an endpoint has given, by the time that it is asked; those in the set itself are revoked."""

    def __init__(self, tokens: TokenServer) -> None:
        super().__init__()
        self._tokens = tokens

    def __bool__(self) -> bool:
        return True

    def __contains__(self, token: object) -> bool:
        return token in self._tokens.given and not super().__contains__(token)


def oauth(tokens: TokenServer, **changes: object) -> OAuth:
    """Say where the tokens are."""
    return replace(OAuth(tokens.url, "client-1", "refresh-0"), **changes)


def transport_to(server: MailServerForTests, oauth: OAuth) -> MailTransport:
    """Make a transport that logs in with access tokens."""
    sender = "De School <app@school.example>"
    return MailTransport(MailServer("127.0.0.1", server.port, sender, security="none", oauth=oauth, timeout=5))


async def test_mail_goes_with_a_token_and_the_next_one_with_the_same(
    inbox: MailServerForTests, tokens: TokenServer
) -> None:
    """Logged in as the sender's mailbox; one token serves until it runs out."""
    transport = transport_to(inbox, oauth(tokens))

    await transport.deliver(MAIL)
    await transport.deliver(MAIL)

    assert [each.user for each in inbox.messages] == ["app@school.example"] * 2
    assert tokens.asked == [{"grant_type": "refresh_token", "client_id": "client-1", "refresh_token": "refresh-0"}]


async def test_a_client_s_own_secret_and_what_is_asked_for_go_along(tokens: TokenServer) -> None:
    """Where the school's app has a secret, and the provider wants to be told."""
    await AccessTokens(oauth(tokens, client_secret="s3", scope=scope_of("microsoft", "send")), 5).get()

    assert tokens.asked[0]["client_secret"] == "s3"
    assert tokens.asked[0]["scope"] == "https://outlook.office.com/SMTP.Send offline_access"
    assert scope_of("google", "send") is scope_of(None, "read") is None


async def test_a_token_that_was_revoked_is_fetched_anew_and_the_mail_goes(
    inbox: MailServerForTests, tokens: TokenServer
) -> None:
    """The server says 334 and then 535 to a token that was good a moment ago; nobody has to do anything."""
    transport = transport_to(inbox, oauth(tokens))
    await transport.deliver(MAIL)
    inbox.access_tokens.add("access-1")  # type: ignore[attr-defined] - the fixture's own set

    await transport.deliver(MAIL)

    assert inbox.refused_tokens == ["access-1"]
    assert len(inbox.messages) == 2


async def test_a_fresh_token_that_is_refused_is_a_problem_and_not_tried_for_ever(tokens: TokenServer) -> None:
    """The mailbox may not send: the mail waits, and what to look at is said."""
    with MailServerForTests(access_tokens=set(), in_the_open=True) as closed:
        transport = transport_to(closed, oauth(tokens))
        with pytest.raises(Transient, match="535"):
            await transport.deliver(MAIL)

    assert closed.refused_tokens == ["access-1"]
    assert "the mailbox that the refresh token is for" in transport.problems()[0]


@pytest.mark.parametrize(
    ("error", "said"),
    [
        ("invalid_grant", "GROUPBOT_MAIL_OAUTH_REFRESH_TOKEN"),
        ("invalid_client", "GROUPBOT_MAIL_OAUTH_CLIENT_ID"),
    ],
)
async def test_what_the_endpoint_refuses_keeps_the_mail_and_says_what_to_mend(
    inbox: MailServerForTests, tokens: TokenServer, error: str, said: str
) -> None:
    """A refresh token that ran out, or an app that is not known; the mail server is not even asked."""
    tokens.answer = 400, json.dumps({"error": error, "error_description": "about app@school.example"}).encode()
    transport = transport_to(inbox, oauth(tokens))

    with pytest.raises(Transient, match=f"^no access token: {error}$"):
        await transport.deliver(MAIL)

    assert said in transport.problems()[0]
    assert inbox.attempts == 0


@pytest.mark.parametrize("answer", [(200, b"<html>"), (502, b"[]"), (200, b"{}"), (302, b"null")])
async def test_an_answer_that_is_none_is_trouble_on_the_way(tokens: TokenServer, answer: tuple[int, bytes]) -> None:
    """It says nothing about the refresh token."""
    tokens.answer = answer

    with pytest.raises(TokenError) as caught:
        await AccessTokens(oauth(tokens), 5).get()

    assert caught.value.refusal == "token unreachable"


async def test_an_endpoint_that_is_away_is_trouble_on_the_way() -> None:
    """Later again."""
    with pytest.raises(TokenError, match="ClientConnectorError") as caught:
        await AccessTokens(OAuth("http://127.0.0.1:9/token", "c", "r"), 5).get()

    assert caught.value.refusal == "token unreachable"


async def test_an_endpoint_that_cannot_prove_its_name_gets_no_secret(server_tls: ssl.SSLContext) -> None:
    """Over HTTPS, a certificate that is not known ends the conversation."""
    with TokenServer(tls=server_tls) as tokens, pytest.raises(TokenError, match="Certificate"):
        await AccessTokens(oauth(tokens), 5).get()

    assert tokens.asked == []


@pytest.mark.parametrize(("lifetime", "good_for"), [(3600, 3540), ("600", 540), (None, 3540), ("soon", 3540)])
async def test_a_token_is_fetched_anew_a_minute_before_it_runs_out(
    tokens: TokenServer, lifetime: object, good_for: int
) -> None:
    """By the machine's own clock that only goes forward; an hour where nothing is said."""
    tokens.lifetime = lifetime
    seconds = 0.0
    access = AccessTokens(oauth(tokens), 5, lambda: seconds)
    assert await access.get() == "access-1"
    seconds = good_for - 1.0
    assert await access.get() == "access-1"
    seconds = good_for + 1.0

    assert await access.get() == "access-2"


async def test_a_newer_refresh_token_takes_the_place_of_the_old_one(tokens: TokenServer, tmp_path: Path) -> None:
    """Also after a restart, and only its owner can read it; whoever sets another one begins anew."""
    tokens.rotates = True
    kept = tmp_path / "mail-token"
    for _ in range(2):
        await AccessTokens(oauth(tokens, kept=kept), 5).get()

    assert [each["refresh_token"] for each in tokens.asked] == ["refresh-0", "refresh-1"]
    assert oct(kept.stat().st_mode)[-3:] == "600"
    assert KeptToken(kept, "refresh-0").newest() == "refresh-2"
    assert KeptToken(kept, "another").newest() == "another"


async def test_a_newer_refresh_token_that_cannot_be_written_serves_while_the_program_runs(
    tokens: TokenServer, tmp_path: Path
) -> None:
    """A full disk costs no mail now."""
    tokens.rotates, tokens.lifetime = True, 0
    access = AccessTokens(oauth(tokens, kept=tmp_path / "no-folder" / "mail-token"), 5)

    assert [await access.get(), await access.get()] == ["access-1", "access-2"]


async def test_mails_at_the_same_moment_share_a_token(inbox: MailServerForTests, tokens: TokenServer) -> None:
    """It is fetched once."""
    transport = transport_to(inbox, oauth(tokens))

    await asyncio.gather(*(transport.deliver(MAIL) for _ in range(3)))

    assert len(tokens.asked) == 1
    assert len(inbox.messages) == 3


async def test_an_endpoint_that_is_silent_is_not_taken_for_a_silent_mail_server(inbox: MailServerForTests) -> None:
    """What is to be looked at is said rightly, within the time that a mail has."""
    with socket.create_server(("127.0.0.1", 0)) as silent:
        url = f"http://127.0.0.1:{silent.getsockname()[1]}/token"
        server = MailServer(
            "127.0.0.1", inbox.port, "app@s.example", security="none", oauth=OAuth(url, "c", "r"), timeout=1
        )
        transport = MailTransport(server)
        with pytest.raises(Transient):
            await transport.deliver(MAIL)

    assert "no access token for mail can be fetched" in transport.problems()[0]


def test_the_same_refresh_token_again_is_nothing_to_keep(tmp_path: Path) -> None:
    """Google gives none that is newer."""
    KeptToken(tmp_path / "mail-token", "refresh-0").keep("refresh-0")

    assert list(tmp_path.iterdir()) == []


async def test_without_a_place_the_newer_token_is_kept_in_memory(tokens: TokenServer) -> None:
    """As long as the program runs."""
    tokens.rotates, tokens.lifetime = True, 0
    access = AccessTokens(oauth(tokens), 5)

    assert [await access.get(), await access.get()] == ["access-1", "access-2"]


async def test_a_server_that_does_not_know_it_is_a_problem(smtp: MailServerForTests, tokens: TokenServer) -> None:
    """What is wrong is said; no token goes to a server that does not ask for one."""
    transport = transport_to(smtp, oauth(tokens))

    with pytest.raises(Transient):
        await transport.deliver(MAIL)

    assert "does not take a login" in transport.problems()[0]


def school(**mail: object) -> Settings:
    """The sample school with XOAUTH2, its secrets in place."""
    settings = sample_settings()
    assert settings.mail is not None
    table = settings.mail.model_copy(update={"auth": "xoauth2", "provider": "microsoft", **mail})
    secrets = Secrets(
        mail_oauth_client_id="client-1", mail_oauth_client_secret="s3", mail_oauth_refresh_token="geheim-1"
    )
    return settings.model_copy(update={"mail": table, "secrets": secrets})


@pytest.mark.parametrize(
    ("mail", "url"),
    [
        ({}, "https://login.microsoftonline.com/organizations/oauth2/v2.0/token"),
        ({"tenant": "school.example"}, "https://login.microsoftonline.com/school.example/oauth2/v2.0/token"),
        ({"provider": "google"}, "https://oauth2.googleapis.com/token"),
        ({"provider": "google", "token_url": "https://x.example/token"}, "https://x.example/token"),
        ({"provider": None, "token_url": "https://x.example/token"}, "https://x.example/token"),
    ],
)
def test_the_settings_say_where_tokens_are_fetched(mail: dict[str, object], url: str) -> None:
    """Known for Microsoft and Google; no secret is shown."""
    server = MailServer.of(school(**mail))

    assert server is not None
    assert server.oauth is not None
    assert (server.oauth.token_url, server.oauth.client_id, server.oauth.client_secret) == (url, "client-1", "s3")
    assert server.password is None
    assert "geheim" not in repr(server)


def test_a_missing_secret_is_said_with_its_name() -> None:
    """Before the first mail."""
    settings = school().model_copy(update={"secrets": Secrets(mail_oauth_client_id="client-1")})

    with pytest.raises(ConfigurationError, match="GROUPBOT_MAIL_OAUTH_REFRESH_TOKEN: is missing"):
        MailServer.of(settings)

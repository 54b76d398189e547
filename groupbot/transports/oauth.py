"""Logging in without a password: an access token for XOAUTH2, fetched with a refresh token.

Microsoft and Google give a mailbox's owner a refresh token once; with it the program asks for access tokens, each good
for about an hour. Microsoft gives a new refresh token with each, and lets the old one die after ninety days: so the
newest is kept, in a file of its own.

https://learn.microsoft.com/en-us/entra/identity-platform/v2-oauth2-auth-code-flow (refresh the access token),
https://developers.google.com/identity/protocols/oauth2/native-app#offline
"""

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, Self

import aiohttp

from groupbot.settings.model import MailTable, Settings
from groupbot.settings.views import secret
from groupbot.transports.kept_token import KeptToken

Refusal = Literal["token refused", "token client", "token unreachable"]

KEPT_FILE = "mail-token"
"""The file beside `school.toml` that holds the newest refresh token."""

Use = Literal["send", "read"]

_SCOPES: dict[tuple[str, Use], str] = {
    ("microsoft", "send"): "https://outlook.office.com/SMTP.Send offline_access",
    ("microsoft", "read"): "https://outlook.office.com/IMAP.AccessAsUser.All offline_access",
}
_EARLY_SECONDS = 60.0
_DEFAULT_SECONDS = 3600.0
_OF_THE_CLIENT = {"invalid_client", "unauthorized_client", "invalid_scope", "unsupported_grant_type"}


class TokenError(OSError):
    """No access token could be had. `refusal` says whose matter that is; the words hold no secret."""

    def __init__(self, refusal: Refusal, words: str) -> None:
        super().__init__(words)
        self.refusal = refusal


@dataclass(frozen=True)
class OAuth:
    """Where and with what access tokens are fetched.

    Args:
        token_url: the endpoint's address: https, or http on this machine itself.
        client_id: the id under which the school's app is registered.
        refresh_token: what the mailbox's owner got when they let the app in.
        client_secret: the app's own secret; None for an app that has none.
        scope: what is asked for; None for what the refresh token was given for.
        kept: where a newer refresh token is kept; None keeps none.
    """

    token_url: str
    client_id: str
    refresh_token: str = field(repr=False)
    client_secret: str | None = field(default=None, repr=False)
    scope: str | None = None
    kept: Path | None = None

    @classmethod
    def of(cls, settings: Settings, mail: MailTable, use: Use) -> Self:
        """Take it from the school's settings.

        Args:
            settings: the settings, with their secrets.
            mail: their `[mail]`.
            use: what the mailbox is wanted for.

        Raises:
            ConfigurationError: a secret is missing.
        """
        client_secret = settings.secrets.mail_oauth_client_secret
        return cls(
            token_url=mail.token_address,
            client_id=secret(settings, "mail_oauth_client_id"),
            refresh_token=secret(settings, "mail_oauth_refresh_token"),
            client_secret=client_secret.get_secret_value() if client_secret else None,
            scope=scope_of(mail.provider, use),
            kept=settings.directory / KEPT_FILE,
        )


def scope_of(provider: str | None, use: Use) -> str | None:
    """Say what a provider wants to be asked for; None for what the refresh token was given for."""
    return _SCOPES.get((provider or "", use))


class AccessTokens:
    """Fetches access tokens, and gives the same one again until it runs out.

    Args:
        oauth: where and with what.
        seconds: how long the endpoint may take.
        tick: a clock that only goes forward, in seconds.
    """

    def __init__(self, oauth: OAuth, seconds: float, tick: Callable[[], float] = time.monotonic) -> None:
        self._oauth, self._seconds, self._tick = oauth, seconds, tick
        self._kept = KeptToken(oauth.kept, oauth.refresh_token)
        self._token = ""
        self._ends = 0.0
        self._one_at_a_time = asyncio.Lock()

    @property
    def cached(self) -> bool:
        """Whether `get` would give a token that was fetched before."""
        return bool(self._token) and self._tick() < self._ends

    def forget(self) -> None:
        """Take the token for used up: the mail server does not accept it any more."""
        self._token = ""

    async def get(self) -> str:
        """Give an access token that has not run out.

        Raises:
            TokenError: the endpoint refuses, or cannot be reached.
        """
        async with self._one_at_a_time:
            if not self.cached:
                answer = await self._fetch()
                self._token = str(answer["access_token"])
                self._ends = self._tick() + _lifetime(answer) - _EARLY_SECONDS
                newer = answer.get("refresh_token")
                if isinstance(newer, str):
                    self._kept.keep(newer)
            return self._token

    async def _fetch(self) -> dict[str, Any]:
        form = {
            "grant_type": "refresh_token",
            "client_id": self._oauth.client_id,
            "refresh_token": self._kept.newest(),
        }
        form |= {"client_secret": self._oauth.client_secret} if self._oauth.client_secret else {}
        form |= {"scope": self._oauth.scope} if self._oauth.scope else {}
        timeout = aiohttp.ClientTimeout(total=self._seconds)
        try:
            async with (
                aiohttp.ClientSession(timeout=timeout) as session,
                session.post(self._oauth.token_url, data=form, allow_redirects=False) as response,
            ):
                answer = await response.json(content_type=None)
        except (aiohttp.ClientError, TimeoutError, OSError, ValueError) as error:
            raise TokenError("token unreachable", f"no access token: {type(error).__name__}") from None
        if isinstance(answer, dict) and answer.get("access_token"):
            return answer
        raise _refusal(answer)


def _refusal(answer: object) -> TokenError:
    """Say why there is no token: RFC 6749, 5.2 has few words for it, and only those are repeated."""
    word = answer.get("error") if isinstance(answer, dict) else None
    if not isinstance(word, str):
        return TokenError("token unreachable", "no access token: the answer cannot be read")
    return TokenError("token client" if word in _OF_THE_CLIENT else "token refused", f"no access token: {word[:60]}")


def _lifetime(answer: dict[str, Any]) -> float:
    try:
        return float(answer["expires_in"])
    except (KeyError, TypeError, ValueError):
        return _DEFAULT_SECONDS

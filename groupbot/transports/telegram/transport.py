"""Telegram, as the kernel sees it."""

import asyncio
import logging
from collections.abc import Mapping
from typing import Any, Literal
from urllib.parse import quote

import telegram
from starlette.routing import Route
from telegram.error import TelegramError

from groupbot.clock import Clock
from groupbot.errors import ConfigurationError
from groupbot.transports.base import NO_FILES, Done, Files, Incoming, Pacing, Progress, Receive
from groupbot.transports.telegram.backoff import Backoff
from groupbot.transports.telegram.deliver import Deliverer
from groupbot.transports.telegram.errors import delivery_error
from groupbot.transports.telegram.polling import POLL_SECONDS, Poller, Sleep
from groupbot.transports.telegram.problems import Problems
from groupbot.transports.telegram.request import ANSWER_SECONDS, AiohttpRequest, Refused, Upload
from groupbot.transports.telegram.translate import PLATFORM, Me, translate
from groupbot.transports.telegram.watch import WebhookWatch, set_webhook
from groupbot.transports.telegram.webhook import WebhookSettings, webhook_route
from handlers.model.effects import Effect

TELEGRAM_ALLOWS = Pacing(per_second=30, chat_interval=1.0, group_per_minute=20, in_flight=16)
"""What Telegram's documentation says: about 30 messages a second, one a second in a chat, 20 a minute in a group."""


_MORE_CONNECTIONS = 10
"""For what comes in and for the transport's own calls, beside as many with words and with files as may be in flight."""


class TelegramTransport:
    """A bot on Telegram.

    Args:
        token: the bot's token.
        api_base_url: where the Bot API is, `https://api.telegram.org` or a server of one's own.
        updates: whether updates are fetched or brought.
        webhook: where they are brought to; None with polling.
        clock: the school's clock.
        pacing: what Telegram allows.
        sleep: waits, between attempts to reach Telegram.

    Raises:
        ConfigurationError: updates are to be brought, and nothing says where to.
    """

    def __init__(
        self,
        token: str,
        api_base_url: str,
        updates: Literal["polling", "webhook"],
        webhook: WebhookSettings | None,
        clock: Clock,
        *,
        pacing: Pacing = TELEGRAM_ALLOWS,
        sleep: Sleep = asyncio.sleep,
    ) -> None:
        if updates == "webhook" and webhook is None:
            raise ConfigurationError("telegram.webhook is missing: with updates by webhook, say to which url.")
        _hush_libraries()
        self._webhook = webhook if updates == "webhook" else None
        self._pacing = pacing
        self._clock = clock
        self._sleep = sleep
        self._request = AiohttpRequest(connections=2 * pacing.in_flight + _MORE_CONNECTIONS)
        self._poll_request = AiohttpRequest(connections=2)
        self._bot = telegram.Bot(
            token,
            f"{api_base_url.rstrip('/')}/bot",
            f"{api_base_url.rstrip('/')}/file/bot",
            request=self._request,
            get_updates_request=self._poll_request,
        )
        self._deliverer = Deliverer(self._bot, self._call, self._download)
        self._problems = Problems(clock)
        self._me: Me | None = None
        self._receive: Receive | None = None

    @property
    def platform(self) -> str:
        """Always `telegram`."""
        return PLATFORM

    @property
    def pacing(self) -> Pacing:
        """What Telegram allows."""
        return self._pacing

    async def run(self, receive: Receive) -> None:
        """Bring updates in until cancelled, by polling or by webhook."""
        self._me = await self._get_ready()
        self._receive = receive
        try:
            if self._webhook is None:
                await Poller(self._fetch, self._translated, self._clock, self._problems, self._sleep).run(receive)
            else:
                await WebhookWatch(self._bot, self._webhook, self._problems).run()
        finally:
            self._receive = None

    async def deliver(
        self, effect: Effect, earlier: tuple[str, ...], progress: Progress, files: Files = NO_FILES
    ) -> Done:
        """Do one effect, as `Transport.deliver` says.

        Raises:
            DeliveryError: one of its four kinds.
        """
        try:
            done = await self._deliverer.do(effect, earlier, progress, files)
        except TelegramError as error:
            if _refuses_token(error):
                self._problems.note("unauthorised")
            raise delivery_error(error) from error
        self._problems.over("unauthorised")
        return done

    def routes(self) -> list[Route]:
        """Give the route that Telegram calls; none with polling."""
        return [webhook_route(self._webhook.secret, self._accept)] if self._webhook else []

    def problems(self) -> tuple[str, ...]:
        """Say what keeps Telegram from working now, and what to do."""
        return self._problems.all()

    async def close(self) -> None:
        """Close all connections."""
        await asyncio.gather(self._request.shutdown(), self._poll_request.shutdown())

    async def _get_ready(self) -> Me:
        """Learn who the bot is, and tell Telegram which way updates go; try until it works."""
        backoff = Backoff(first=1, most=60)
        while True:
            try:
                user = await self._bot.get_me()
                await self._choose_way()
            except TelegramError as error:
                self._problems.note("unauthorised" if _refuses_token(error) else "unreachable")
                wait = error.retry_after if isinstance(error, Refused) else None
                await self._sleep(wait or backoff.next())
            else:
                self._problems.over("unauthorised", "unreachable")
                return Me(user.id, user.username or "")

    async def _choose_way(self) -> None:
        """Set the webhook, or remove one that is left over, which would keep polling out; what waits is not lost."""
        if self._webhook is None:
            await self._bot.delete_webhook(drop_pending_updates=False)
            return
        await set_webhook(self._bot, self._webhook)

    async def _fetch(self, parameters: Mapping[str, object]) -> Any:
        url = f"{self._bot.base_url}/getUpdates"
        return await self._poll_request.call(url, parameters, POLL_SECONDS + ANSWER_SECONDS)

    async def _call(
        self, method: str, parameters: Mapping[str, object], uploads: Mapping[str, Upload] | None = None
    ) -> Any:
        return await self._request.call(f"{self._bot.base_url}/{method}", parameters, ANSWER_SECONDS, uploads)

    async def _download(self, path: str, most: int) -> bytes:
        return await self._request.download(f"{self._bot.base_file_url}/{quote(path)}", most)

    def _translated(self, raw: object) -> tuple[Incoming, ...]:
        assert self._me is not None, "nothing is fetched or accepted before the bot knows itself"
        return translate(raw, self._me, self._clock.now())

    async def _accept(self, raw: object) -> None:
        """Commit an update that was brought.

        Raises:
            RuntimeError: the transport does not run, so nobody commits.
        """
        if self._receive is None:
            raise RuntimeError("the transport is not running")
        incoming = self._translated(raw)
        if incoming:
            await self._receive(incoming)


def _refuses_token(error: TelegramError) -> bool:
    return isinstance(error, Refused) and error.code in (401, 404)


def _hush_libraries() -> None:
    """Keep the libraries from logging calls: their addresses hold the token, their parameters people's words."""
    for name in ("telegram", "httpx", "httpcore", "aiohttp"):
        logging.getLogger(name).setLevel(logging.WARNING)

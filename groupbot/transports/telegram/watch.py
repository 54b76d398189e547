"""Sets the webhook, and looks from time to time whether it is still set and updates arrive.

A webhook fails in silence: when another program removes it, or Telegram no longer finds its address, no update comes
and nothing else is seen of it here.
"""

import asyncio
from datetime import UTC, datetime, timedelta

import structlog
import telegram
from telegram.error import TelegramError

from groupbot.transports.telegram.problems import Problems
from groupbot.transports.telegram.translate import ALLOWED_UPDATES
from groupbot.transports.telegram.webhook import WebhookSettings

log = structlog.get_logger()

EVERY = timedelta(minutes=5)


async def set_webhook(bot: telegram.Bot, webhook: WebhookSettings) -> None:
    """Tell Telegram where to bring updates; what waits there is kept.

    Args:
        bot: makes the call.
        webhook: the address and the secret.

    Raises:
        TelegramError: it was not done.
    """
    await bot.set_webhook(
        webhook.url,
        secret_token=webhook.secret,
        allowed_updates=ALLOWED_UPDATES,
        # one after another: of two messages that a parent writes at once, the first must be committed first
        max_connections=1,
    )


class WebhookWatch:
    """Looks after the webhook.

    Args:
        bot: makes the calls.
        webhook: how it should be.
        problems: where trouble is noted.
    """

    def __init__(self, bot: telegram.Bot, webhook: WebhookSettings, problems: Problems) -> None:
        self._bot = bot
        self._webhook = webhook
        self._problems = problems

    async def run(self) -> None:
        """Look every few minutes until cancelled."""
        while True:
            await asyncio.sleep(EVERY.total_seconds())
            await self.look()

    async def look(self) -> None:
        """Look once. A webhook that another program took away is set again, and noted until it stays."""
        try:
            info = await self._bot.get_webhook_info()
            if info.url != self._webhook.url:
                self._problems.note("conflict")
                await set_webhook(self._bot, self._webhook)
                return
        except TelegramError as error:
            log.warning("the webhook cannot be looked at", code=getattr(error, "code", None))
            self._problems.note("unreachable")
            return
        self._problems.over("conflict", "unreachable")
        if info.pending_update_count and _is_recent(info.last_error_date):
            self._problems.note("unheard")
        else:
            self._problems.over("unheard")


def _is_recent(moment: datetime | None) -> bool:
    """Say whether an error is of the time since the last look but one; Telegram tells of the last for ever."""
    return moment is not None and moment > datetime.now(UTC) - 2 * EVERY

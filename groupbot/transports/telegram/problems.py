"""What keeps Telegram from working now, for `/health` and the log."""

from datetime import datetime, timedelta
from typing import Literal

import structlog

from groupbot.clock import Clock

log = structlog.get_logger()

Kind = Literal["conflict", "unauthorised", "unreachable", "unheard", "inbox"]

WORDS: dict[Kind, str] = {
    "conflict": "another program fetches this bot's updates: stop it, or make a bot of its own for it",
    "unauthorised": "Telegram refuses the bot's token: set GROUPBOT_TELEGRAM_TOKEN to the one that @BotFather shows",
    "unreachable": "Telegram cannot be reached",
    "unheard": "Telegram cannot bring updates: see that telegram.webhook.url leads here, with a valid certificate",
    "inbox": "updates cannot be stored",
}
GRACE = {"unreachable": timedelta(minutes=1)}
"""What lasts shorter than this is a hiccup."""


class Problems:
    """The problems that have been noted and are not over."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._since: dict[Kind, datetime] = {}

    def note(self, kind: Kind) -> None:
        """Note a problem; the first time it is logged."""
        if kind not in self._since:
            self._since[kind] = self._clock.now()
            log.error("telegram has a problem", problem=kind)

    def over(self, *kinds: Kind) -> None:
        """Note that problems are over."""
        for kind in kinds:
            if self._since.pop(kind, None) is not None:
                log.info("telegram's problem is over", problem=kind)

    def all(self) -> tuple[str, ...]:
        """Tell what is wrong and since when, in UTC, with what to do."""
        now = self._clock.now()
        return tuple(
            f"{WORDS[kind]} (since {since:%Y-%m-%d %H:%M} UTC)"
            for kind, since in self._since.items()
            if now - since >= GRACE.get(kind, timedelta(0))
        )

"""The mail server of the playground: it takes mails into the world's mailbox, unless somebody has switched it off."""

import asyncio
import hashlib

from groupbot.clock import Clock
from groupbot.errors import Permanent, Transient
from groupbot.transports.base import NO_FILES, Done, Files, Pacing, Progress, Receive
from groupbot.transports.playground.model import Letter
from groupbot.transports.playground.world import World
from handlers.model.effects import Effect, Mail


class PlaygroundMail:
    """Takes each `Mail` at once.

    Args:
        world: where the mailbox is.
        sender: the school's own sender, `Name <address>`.
        clock: the school's clock.
    """

    def __init__(self, world: World, sender: str, clock: Clock) -> None:
        self._world, self._sender, self._clock = world, sender, clock

    @property
    def platform(self) -> str:
        """Always `mail`."""
        return "mail"

    @property
    def pacing(self) -> Pacing:
        """No limits."""
        return Pacing()

    def problems(self) -> tuple[str, ...]:
        """Say when the server is switched off."""
        return ("the mail server is down: its switch is on the page",) if self._world.state.mail_down else ()

    async def run(self, receive: Receive) -> None:  # noqa: ARG002 - nothing comes in by mail
        """Wait until cancelled."""
        await asyncio.Event().wait()

    async def deliver(
        self,
        effect: Effect,
        earlier: tuple[str, ...],  # noqa: ARG002 - a mail has no parts
        progress: Progress,  # noqa: ARG002 - nor any progress to note
        files: Files = NO_FILES,  # noqa: ARG002 - nor anything attached
    ) -> Done:
        """Take one mail.

        Raises:
            Transient: the server is switched off.
            Permanent: this is no mail.
        """
        if not isinstance(effect, Mail):
            raise Permanent(f"mail cannot do {type(effect).__name__}")
        if self._world.state.mail_down:
            raise Transient("mail server is down")
        letter = Letter(
            message_id(effect.key, self._sender),
            self._sender,
            effect.to,
            effect.reply_to or "",
            effect.subject,
            effect.text,
            self._clock.now(),
        )
        self._world.take_in(letter)
        return Done((letter.id,), "250 OK")

    async def close(self) -> None:
        """Do nothing: there are no connections."""


def message_id(key: str, sender: str) -> str:
    """Derive the `Message-ID` from the effect's key, so that a repeat is recognised."""
    domain = sender.rpartition("@")[2].rstrip(">")
    return f"<{hashlib.sha256(key.encode()).hexdigest()[:32]}@{domain}>"

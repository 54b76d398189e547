"""One call to a platform: whatever happens in it becomes a result."""

import random
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from typing import TypeGuard

import structlog

from groupbot.clock import Clock
from groupbot.errors import Gone, Permanent, Transient, Uncertain
from groupbot.kernel.looking import Looking, Pictures
from groupbot.kernel.outcomes import Result, failed, not_begun, succeeded
from groupbot.kernel.pacing import Pacer
from groupbot.kernel.queues import Queues
from groupbot.kernel.uploads import Uploads
from groupbot.kernel.where import where
from groupbot.storage.jobs import Job
from groupbot.transports.base import Done, Transport
from handlers.model.effects import Delete, Edit, Fetch, Pin, Redraw, Send, Unpin

log = structlog.get_logger()

Change = Edit | Delete | Pin | Unpin
"""What is done with something that was sent before."""

MayLeave = Callable[[], Awaitable[bool]]
"""Waits for the moment of what carries files, once they are at hand. False when it had better not leave now."""


class _NotNowError(Exception):
    """The call is not to be made now."""


class Caller:
    """Makes the calls of one platform.

    Args:
        transport: the platform.
        queues: where earlier messages are looked up and parts noted.
        clock: the school's clock.
        pacer: is told of refusals, and of parts beyond the first.
        pictures: who looks at what is brought in.
    """

    def __init__(
        self, transport: Transport, queues: Queues, clock: Clock, pacer: Pacer, pictures: Pictures | None = None
    ) -> None:
        self._transport, self._queues, self._clock, self._pacer = transport, queues, clock, pacer
        self._uploads = Uploads(transport.platform, queues)
        self._looking = Looking(queues, pictures)

    async def attempt(self, job: Job, may_leave: MayLeave | None = None) -> Result:
        """Try to do a job's effect. A bug in a transport fails its own effect and nothing else.

        `may_leave` is awaited when its files are at hand: it may have waited for another's upload until then.
        """
        try:
            if isinstance(job.effect, Change):
                return await self._change(job, job.effect)
            return succeeded(job, await self._deliver(job, job.parts, may_leave), self._clock.now())
        except _NotNowError:
            return not_begun(job, self._clock.now())
        except Exception as error:  # noqa: BLE001 - see above
            return self._failure(job, error)

    async def _change(self, job: Job, effect: Change) -> Result:
        """Change or remove what an earlier effect sent.

        Raises:
            Permanent: it is out of reach.
        """
        async with self._queues.database.read() as connection:
            known = await self._queues.outbox.messages_of(connection, effect.of, job.order)
            # Nor is it said anew: a group that has moved may still show what it held.
            if not known and await self._queues.outbox.has_moved(connection, effect.of, job.order):
                raise Permanent("the chat has moved since, and its earlier messages are out of reach")
        try:
            if known:
                return succeeded(job, await self._deliver(job, known), self._clock.now())
        except Gone:
            log.info("an edited message is gone", row=job.row)
        if isinstance(effect, Pin):
            raise Permanent("the message is not there")
        if _is_said_anew(effect):
            return await self._say_anew(job, effect)
        return succeeded(job, Done(detail="there was nothing to change"), self._clock.now())

    async def _say_anew(self, job: Job, edit: Edit) -> Result:
        """Send what an edit was to say: it is still true, and perhaps that a sick note has reached the school."""
        send = Send(edit.key, edit.chat, edit.text, edit.buttons, attachments=edit.attachments)
        anew = replace(job, effect=send, parts=())
        if more := first_messages(anew) - first_messages(job):
            self._pacer.count(job.order, edit.chat.kind, time.monotonic(), more)
        try:
            result = succeeded(anew, await self._deliver(anew, ()), self._clock.now())
        except Exception as error:  # noqa: BLE001 - as a send it may be repeated once only, and not as often as an edit
            result = self._failure(anew, error)
        return replace(result, change=replace(result.change, of=edit.of))

    async def _deliver(self, job: Job, earlier: tuple[str, ...], may_leave: MayLeave | None = None) -> Done:
        if isinstance(job.effect, Redraw):
            return await self._looking.redrawn(job.effect)
        if isinstance(job.effect, Fetch):
            self._looking.expect()
        done = await self._call(job, earlier, may_leave)
        return await self._looking.looked_at(job.effect, done) if isinstance(job.effect, Fetch) else done

    async def _call(self, job: Job, earlier: tuple[str, ...], may_leave: MayLeave | None) -> Done:
        counted = len(earlier) + first_messages(job)

        async def progress(parts: Sequence[str]) -> None:
            nonlocal counted
            if len(parts) >= counted:
                counted += 1
                self._pacer.count(job.order, job.effect.chat.kind, time.monotonic())
            async with self._queues.write() as connection:
                await self._queues.outbox.note_parts(connection, job, parts)

        async with self._uploads.of(job.effect) as files:
            if may_leave is not None and not await may_leave():
                raise _NotNowError
            return await self._transport.deliver(job.effect, earlier, progress, files)

    def _failure(self, job: Job, error: Exception) -> Result:
        if isinstance(error, Transient) and error.limited:
            self._pacer.refused(job.order, error.retry_after or 1.0, time.monotonic())
        result = failed(job, error, self._clock.now(), jitter)
        expected = isinstance(error, Transient | Uncertain)
        log.warning(
            "delivery failed",
            row=job.row,
            kind=type(job.effect).__name__,
            error=type(error).__name__ if expected else where(error),
            state=result.change.state,
        )
        return result


def first_messages(job: Job) -> int:
    """Say how many messages leave with a job at least: pictures and files are one each, also within an album."""
    attached = len(job.effect.attachments) if isinstance(job.effect, Send) else 0
    return max(attached - len(job.parts), 1)


def _is_said_anew(effect: Change) -> TypeGuard[Edit]:
    return isinstance(effect, Edit) and effect.anew


def jitter() -> float:
    """Give a factor around one."""
    return random.uniform(0.5, 1.5)  # noqa: S311 - spreads retries, guards nothing

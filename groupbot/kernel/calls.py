"""One call to a platform: whatever happens in it becomes a result."""

import random
import time
from collections.abc import Sequence

import structlog

from groupbot.clock import Clock
from groupbot.errors import Gone, Transient, Uncertain
from groupbot.kernel.outcomes import Result, failed, succeeded
from groupbot.kernel.pacing import Pacer
from groupbot.kernel.queues import Queues
from groupbot.kernel.where import where
from groupbot.storage.outbox import Job
from groupbot.transports.base import Done, Transport
from handlers.model.effects import Delete, Edit, Effect, Send

log = structlog.get_logger()


class Caller:
    """Makes the calls of one platform.

    Args:
        transport: the platform.
        queues: where earlier messages are looked up and parts noted.
        clock: the school's clock.
        pacer: is told of refusals, and of parts beyond the first.
    """

    def __init__(self, transport: Transport, queues: Queues, clock: Clock, pacer: Pacer) -> None:
        self._transport, self._queues, self._clock, self._pacer = transport, queues, clock, pacer

    async def attempt(self, job: Job) -> Result:
        """Try to do a job's effect. A bug in a transport fails its own effect and nothing else."""
        try:
            return succeeded(job, await self._call(job), self._clock.now())
        except Exception as error:  # noqa: BLE001 - see above
            return self._failure(job, error)

    async def _call(self, job: Job) -> Done:
        effect = job.effect
        if not isinstance(effect, Edit | Delete):
            return await self._deliver(job, effect, job.parts)
        async with self._queues.database.read() as connection:
            known = await self._queues.outbox.messages_of(connection, effect.of)
        if isinstance(effect, Delete):
            return await self._deliver(job, effect, known) if known else Done(detail="there was nothing to remove")
        try:
            if known:
                return await self._deliver(job, effect, known)
        except Gone:
            log.info("an edited message is gone", row=job.row)
        # What the edit was to say is still true, and perhaps that a sick note has reached the school: say it anew.
        return await self._deliver(job, Send(effect.key, effect.chat, effect.text, effect.buttons), ())

    async def _deliver(self, job: Job, effect: Effect, earlier: tuple[str, ...]) -> Done:
        async def progress(parts: Sequence[str]) -> None:
            self._pacer.took(job.order, effect.chat.kind, time.monotonic())
            async with self._queues.write() as connection:
                await self._queues.outbox.note_parts(connection, job, parts)

        return await self._transport.deliver(effect, earlier, progress)

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


def jitter() -> float:
    """Give a factor around one."""
    return random.uniform(0.5, 1.5)  # noqa: S311 - spreads retries, guards nothing

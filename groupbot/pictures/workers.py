"""Has pictures looked at outside the bot's process, by two workers at most.

Only one of them looks at a time, as networks take most of the memory; the other draws meanwhile. A worker that dies,
hangs or answers nonsense is ended and replaced when the next picture comes; the one it had is broken. Workers that have
nothing to do for a while are ended, as they hold memory.
"""

import asyncio
import contextlib
import os
import sys
from collections.abc import AsyncIterator, Sequence
from typing import Any

import structlog

from groupbot.pictures.framing import (
    LENGTH,
    LONGEST_HEAD,
    TROUBLES,
    OutOfStep,
    boxes_out,
    head_of,
    look_in,
    message,
)
from handlers.model.pictures import Box, Look, Sort, Unfit

WORKERS = 2
"""How many pictures are in hand at a time: one that is looked at, and one that is drawn on."""

PATIENCE = 40.0
"""Seconds that a picture may take."""

REST = 60.0
"""Seconds after which a worker that has nothing to do is ended."""

_COMMAND = (sys.executable, "-I", "-m", "groupbot.pictures.worker")
_PASSED_ON = ("PATH", "LANG", "LC_ALL", "TZ", "LD_LIBRARY_PATH", "OPENBLAS_CORETYPE")
_LOG = structlog.get_logger(__name__)


class Pictures:
    """Has pictures looked at, framed and made unrecognisable in processes of their own."""

    def __init__(
        self,
        workers: int = WORKERS,
        patience: float = PATIENCE,
        rest: float = REST,
        command: Sequence[str] = _COMMAND,
    ) -> None:
        self._places, self._looking, self._choosing = asyncio.Semaphore(workers), asyncio.Lock(), asyncio.Lock()
        self._patience, self._rest, self._command = patience, rest, tuple(command)
        self._idle: list[asyncio.subprocess.Process] = []
        self._alarm: asyncio.TimerHandle | None = None
        self._tasks: set[asyncio.Task[None]] = set()

    def ready(self) -> None:
        """Have a worker started, unless one is there: a picture is on its way, and waits for none then."""
        if not self._idle and not self._places.locked():
            self._follow(asyncio.get_running_loop().create_task(self._start_ahead()))

    async def look(self, data: bytes, kind: Sort, mime: str) -> Look:
        """Look at a picture, film or file.

        Args:
            data: the file as it came.
            kind: what the platform takes it for.
            mime: what whoever sent it says that it is, "" where nothing is said.

        Returns:
            what was seen, and a version without anything that people do not see or hear.

        Raises:
            Unfit: it is not taken on; its reason says why. "broken" also if a worker died of it or took too long.
        """
        async with self._looking:
            head, clean = await self._ask({"ask": "look", "kind": kind, "mime": mime}, data)
        try:
            return look_in(head, clean)
        except OutOfStep as error:
            raise Unfit("broken") from error

    async def frames(self, clean: bytes, faces: Sequence[Box]) -> bytes:
        """Draw a numbered frame around faces.

        Args:
            clean: a cleaned picture.
            faces: where they are; the first gets number 1.

        Returns:
            a JPEG of at most 1,600 pixels.

        Raises:
            Unfit: as for `look`.
        """
        return (await self._ask({"ask": "frames", "boxes": boxes_out(faces)}, clean))[1]

    async def grid(self, clean: bytes) -> bytes:
        """Draw a grid of named cells over a picture.

        Args:
            clean: a cleaned picture.

        Returns:
            a JPEG of at most 1,600 pixels.

        Raises:
            Unfit: as for `look`.
        """
        return (await self._ask({"ask": "grid"}, clean))[1]

    async def pixelate(self, clean: bytes, boxes: Sequence[Box]) -> bytes:
        """Make a picture unrecognisable at some places, for good.

        Args:
            clean: a cleaned picture.
            boxes: where.

        Returns:
            a JPEG that knows nothing but its pixels.

        Raises:
            Unfit: as for `look`.
        """
        return (await self._ask({"ask": "pixelate", "boxes": boxes_out(boxes)}, clean))[1]

    async def close(self) -> None:
        """End the workers. Another question starts new ones."""
        await asyncio.gather(*self._tasks)
        self._rest_workers()
        await asyncio.gather(*self._tasks)

    async def _ask(self, head: dict[str, Any], data: bytes) -> tuple[dict[str, Any], bytes]:
        """Have a worker answer a question."""
        async with self._places, self._worker() as worker:
            answer, clean = await asyncio.wait_for(_exchange(worker, message(head, data)), self._patience)
        if "unfit" in answer:
            reason = answer["unfit"]
            raise Unfit(reason if reason in TROUBLES else "broken")
        return answer, clean

    @contextlib.asynccontextmanager
    async def _worker(self) -> AsyncIterator[asyncio.subprocess.Process]:
        """A worker that is free, or a new one; whatever goes wrong with it, it is ended."""
        async with self._choosing:
            self._stop_alarm()
            while self._idle and self._idle[-1].returncode is not None:
                self._idle.pop()
            worker = self._idle.pop() if self._idle else await self._start()
        try:
            yield worker
        except (OutOfStep, OSError, EOFError, TimeoutError) as error:
            await _end(worker)
            _LOG.warning("picture_worker_replaced", why=type(error).__name__, code=worker.returncode)
            raise Unfit("broken") from error
        except BaseException:
            await asyncio.shield(_end(worker))
            raise
        self._lay_down(worker)

    async def _start_ahead(self) -> None:
        """Start a worker for a picture that is on its way."""
        async with self._choosing:
            if self._idle:
                return
            try:
                self._lay_down(await self._start())
            except OSError as error:  # whoever needs one tries again
                _LOG.warning("picture_worker_not_started", why=type(error).__name__)

    def _lay_down(self, worker: asyncio.subprocess.Process) -> None:
        """Keep a worker for a while."""
        self._stop_alarm()
        self._idle.append(worker)
        self._alarm = asyncio.get_running_loop().call_later(self._rest, self._rest_workers)

    async def _start(self) -> asyncio.subprocess.Process:
        """A new worker, which is told nothing of the bot's environment."""
        passed = {name: os.environ[name] for name in _PASSED_ON if name in os.environ}
        return await asyncio.create_subprocess_exec(
            *self._command,
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.DEVNULL,  # a library's complaint may hold what a picture says
            env={**passed, "OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1", "MALLOC_ARENA_MAX": "1"},
        )

    def _rest_workers(self) -> None:
        """End the workers that have nothing to do."""
        self._stop_alarm()
        while self._idle:
            self._follow(asyncio.get_running_loop().create_task(_end(self._idle.pop())))

    def _stop_alarm(self) -> None:
        """Do not end workers yet."""
        if self._alarm is not None:
            self._alarm.cancel()
            self._alarm = None

    def _follow(self, task: asyncio.Task[None]) -> None:
        """Hold on to a task until it is done."""
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)


async def _exchange(worker: asyncio.subprocess.Process, question: bytes) -> tuple[dict[str, Any], bytes]:
    """Ask a worker and read its answer."""
    if worker.stdin is None or worker.stdout is None:
        raise OutOfStep
    worker.stdin.write(question)
    await worker.stdin.drain()
    size = int.from_bytes(await worker.stdout.readexactly(LENGTH))
    if size > LONGEST_HEAD:
        raise OutOfStep
    head, follow = head_of(await worker.stdout.readexactly(size))
    return head, await worker.stdout.readexactly(follow)


async def _end(worker: asyncio.subprocess.Process) -> None:
    """End a worker and wait until it is gone."""
    if worker.returncode is None:
        with contextlib.suppress(ProcessLookupError):
            worker.kill()
    if worker.stdin is not None:
        worker.stdin.close()
    await worker.wait()

"""The running demo: one school at a time in a folder, begun anew when the visitor asks for it."""

import asyncio
import fcntl
import os
import secrets
import sys
from collections.abc import Iterator
from contextlib import AsyncExitStack, contextmanager
from pathlib import Path

from starlette.types import ASGIApp

from groupbot.demo import tour
from groupbot.demo.pages import page
from groupbot.demo.play import Play, forget, play
from groupbot.demo.view import View
from groupbot.errors import ConfigurationError
from groupbot.serve import LOOPBACK, stop_signal
from groupbot.serving import serving

USUAL_PORT = 8123
SCHOOLS_LANGUAGE = "nl"
_TOKEN_BYTES = 18


class Demo:
    """The school that plays at the moment.

    Args:
        folder: where it is kept.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._view: asyncio.Future[View] = asyncio.get_running_loop().create_future()
        self._halt = asyncio.Event()
        self._anew = False
        self._language = SCHOOLS_LANGUAGE
        self.is_ending = False

    async def view(self) -> View:
        """Give the view of the school that plays, as soon as it does."""
        return await asyncio.shield(self._view)

    async def reset(self) -> None:
        """Forget everything but the page's language and begin anew; returns when the new school plays."""
        if not self._view.done():
            return
        self._language = self._view.result().play.world.state.language
        self._view = asyncio.get_running_loop().create_future()
        self._anew = True
        self._halt.set()
        await self.view()

    async def run(self, stop: asyncio.Event, address: str) -> None:
        """Have the school play until the program is told to stop.

        Raises:
            ConfigurationError: the folder cannot be used.
        """
        stopping = asyncio.create_task(self._halt_at(stop))
        try:
            while not stop.is_set():
                await self._play(address)
                if self._anew and not stop.is_set():
                    forget(self._folder)
                    self._anew = False
        finally:
            stopping.cancel()
            self._let_go()

    def _let_go(self) -> None:
        """Answer the pages that wait for news, so that the server can stop at once."""
        self.is_ending = True
        if self._view.done():
            self._view.result().play.world.wake()

    async def _play(self, address: str) -> None:
        self._halt.clear()
        async with play(self._folder, address, self._language) as playing:
            guide = asyncio.create_task(_guide(playing))
            self._view.set_result(View(playing))
            try:
                await playing.school.runtime.serve(self._halt)
            finally:
                guide.cancel()
                await asyncio.gather(guide, return_exceptions=True)

    async def _halt_at(self, stop: asyncio.Event) -> None:
        await stop.wait()
        self._halt.set()


async def serve_demo(folder: Path, port: int | None) -> None:
    """Serve the demo's page until the process is told to stop (SIGTERM, SIGINT).

    Its address is printed when the folder and the port are this demo's, and the school plays.

    Args:
        folder: where the school is kept.
        port: the page's; None for the usual one, or any free one where that is taken.

    Raises:
        ConfigurationError: the port is taken, the folder cannot be used, or another demo plays in it; one line says
            what to do.
    """
    with _held(folder):
        await _serve(folder, port)


@contextmanager
def _held(folder: Path) -> Iterator[None]:
    """Keep other demos out of a folder. The system lets go of it when the process ends, however it ends.

    The lease in the database comes too late for this: what stands beside it is opened before.
    """
    handle = os.open(folder, os.O_RDONLY)
    try:
        _lock(handle, folder)
        yield
    finally:
        os.close(handle)


def _lock(handle: int, folder: Path) -> None:
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        raise ConfigurationError(f"another demo plays in {folder}: stop it, or use another folder for --data") from None


async def _serve(folder: Path, port: int | None) -> None:
    stop = stop_signal()
    token = secrets.token_urlsafe(_TOKEN_BYTES)
    demo = Demo(folder)
    app = page(demo, token)
    async with AsyncExitStack() as servers:
        at = await _listen(servers, app, port)
        address = f"http://{LOOPBACK}:{at}"
        telling = asyncio.create_task(_tell(demo, f"{address}/?token={token}"))
        try:
            await demo.run(stop, address)
        finally:
            telling.cancel()


async def _tell(demo: Demo, address: str) -> None:
    """Print where the page is, as soon as there is something to see."""
    await demo.view()
    sys.stdout.write(f"{address}\n")
    sys.stdout.flush()


async def _listen(servers: AsyncExitStack, app: ASGIApp, port: int | None) -> int:
    """Serve the page on a port. One that was asked for is a promise; the usual one gives way to a free one."""
    try:
        return await servers.enter_async_context(serving(app, LOOPBACK, port or USUAL_PORT, "--port"))
    except ConfigurationError:
        if port is not None:
            raise
    return await servers.enter_async_context(serving(app, LOOPBACK, 0, "--port"))


async def _guide(playing: Play) -> None:
    """Lead the tour on whenever the world shows that a step was done, and take a code away that was used."""
    while True:
        version = playing.world.version
        tour.advance(playing)
        await playing.forget_used_code()
        await playing.world.wait(version, 60)

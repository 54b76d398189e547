"""The running demo: one school at a time in a folder, begun anew when the visitor asks for it."""

import asyncio
import secrets
import sys
from contextlib import AsyncExitStack
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
        self.is_ending = False

    async def view(self) -> View:
        """Give the view of the school that plays, as soon as it does."""
        return await asyncio.shield(self._view)

    async def reset(self) -> None:
        """Forget everything and begin anew; returns when the new school plays."""
        if not self._view.done():
            return
        self._view = asyncio.get_running_loop().create_future()
        self._anew = True
        self._halt.set()
        await self.view()

    async def run(self, stop: asyncio.Event, address: str) -> None:
        """Have the school play until the program is told to stop.

        Raises:
            ConfigurationError: the folder cannot be used, or another demo plays in it.
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
        async with play(self._folder, address) as playing:
            guide = asyncio.create_task(_guide(playing))
            self._view.set_result(View(playing))
            try:
                await playing.school.runtime.serve(self._halt)
            finally:
                guide.cancel()

    async def _halt_at(self, stop: asyncio.Event) -> None:
        await stop.wait()
        self._halt.set()


async def serve_demo(folder: Path, port: int | None) -> None:
    """Serve the demo's page until the process is told to stop (SIGTERM, SIGINT); prints its address.

    Args:
        folder: where the school is kept.
        port: the page's; None for the usual one, or any free one where that is taken.

    Raises:
        ConfigurationError: the port is taken, or the folder cannot be used; one line says what to do.
    """
    stop = stop_signal()
    token = secrets.token_urlsafe(_TOKEN_BYTES)
    demo = Demo(folder)
    app = page(demo, token)
    async with AsyncExitStack() as servers:
        at = await _listen(servers, app, port)
        address = f"http://{LOOPBACK}:{at}"
        sys.stdout.write(f"{address}/?token={token}\n")
        sys.stdout.flush()
        await demo.run(stop, address)


async def _listen(servers: AsyncExitStack, app: ASGIApp, port: int | None) -> int:
    """Serve the page on a port. One that was asked for is a promise; the usual one gives way to a free one."""
    try:
        return await servers.enter_async_context(serving(app, LOOPBACK, port or USUAL_PORT))
    except ConfigurationError:
        if port is not None:
            raise
    return await servers.enter_async_context(serving(app, LOOPBACK, 0))


async def _guide(playing: Play) -> None:
    """Lead the tour on whenever the world shows that a step was done."""
    while True:
        version = playing.world.version
        tour.advance(playing)
        await playing.world.wait(version, 60)

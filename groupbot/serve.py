"""The running program: a school at work, its web servers, and a stop that leaves nothing half done."""

import asyncio
import signal
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager

import structlog

from groupbot.bootstrap import Application, bootstrap
from groupbot.clock import Clock
from groupbot.serving import application, health_route, serving
from groupbot.settings import Settings
from handlers.commands import COMMANDS
from handlers.rechecking import RECHECK

log = structlog.get_logger()

LOOPBACK = "127.0.0.1"


Ready = Callable[[Application], None]


async def serve(settings: Settings, clock: Clock | None = None, ready: Ready = lambda _: None) -> None:
    """Serve a school until the process is told to stop (SIGTERM, SIGINT).

    Args:
        settings: the school's settings.
        clock: where the time comes from; the machine's own where it is None.
        ready: called once with the school when it is wired and about to work.

    Raises:
        ConfigurationError: something is not in order; one line says what to do.
        LeaseLost: another process has taken over.
    """
    stop = stop_signal()
    async with bootstrap(settings, clock=clock) as school, _listening(settings, school):
        await _begin(school)
        ready(school)
        await school.runtime.serve(stop)
    log.info("stopped")


async def _begin(school: Application) -> None:
    """Have done at once what is done at every start: the menus of commands are looked at, and the protocol."""
    now = school.clock.now()
    async with school.database.write() as connection:
        timers = school.room.school(connection, now).timers
        await timers.set(COMMANDS, "start", now)
        await timers.set(RECHECK, "start", now)


def stop_signal() -> asyncio.Event:
    """Give an event that is set when the process is asked to stop."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(number, stop.set)
    return stop


@asynccontextmanager
async def _listening(settings: Settings, school: Application) -> AsyncIterator[None]:
    """Serve health on loopback, and Telegram's webhook where the school uses one."""
    async with AsyncExitStack() as servers:
        health = application([health_route(school.runtime)])
        port = await servers.enter_async_context(serving(health, LOOPBACK, settings.run.health_port, "run.health_port"))
        log.info("serving", school=settings.school.name, health=f"http://{LOOPBACK}:{port}/health")
        hook = settings.telegram.webhook if settings.telegram else None
        if hook and school.routes:
            web = serving(application(school.routes), hook.host, hook.port, "telegram.webhook.port")
            at = await servers.enter_async_context(web)
            log.info("listening for updates", address=f"http://{hook.host}:{at}")
        yield

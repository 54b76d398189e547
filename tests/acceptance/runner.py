"""Runs the program with a clock that a test moves: `python -m tests.acceptance.runner CONFIG CLOCK_FILE`.

The clock file holds how many seconds the school's clock is ahead. SIGUSR1 has it read again.

With `DIE_AT=module:Class.method:before` (or `after`) in the environment the program kills itself, as a power cut
would, at the first call of that method. With `HURRY` in it, it waits a tenth as long for Telegram.
"""

import asyncio
import importlib
import os
import signal
import sys
from datetime import timedelta
from pathlib import Path

from groupbot.bootstrap import Application
from groupbot.clock import MovableClock
from groupbot.logs import set_up_logs
from groupbot.serve import serve
from groupbot.settings import load_settings
from groupbot.transports.telegram import transport
from groupbot.transports.telegram.backoff import Backoff
from groupbot.transports.telegram.request import ANSWER_SECONDS


async def main(config: Path, clock_file: Path) -> None:
    """Serve the school of a settings file, on a moved clock."""
    clock = MovableClock(_ahead(clock_file))

    def ready(school: Application) -> None:
        def read_again() -> None:
            clock.ahead = _ahead(clock_file)
            school.runtime.wake()

        asyncio.get_running_loop().add_signal_handler(signal.SIGUSR1, read_again)

    settings = load_settings(config)
    set_up_logs(settings.log.level, settings.log.format)
    await serve(settings, clock, ready)


def hurry() -> None:
    """Wait a tenth as long for Telegram: for its answers, and between attempts to reach it."""
    patience = Backoff.next
    Backoff.next = lambda backoff: patience(backoff) / 10  # type: ignore[method-assign] # for this process alone
    transport.ANSWER_SECONDS = ANSWER_SECONDS / 10  # type: ignore[attr-defined] # where it is read


def die_at(point: str) -> None:
    """Have the process kill itself before or after the first call of a method."""
    module, place, moment = point.split(":")
    owner_name, method_name = place.split(".")
    owner = getattr(importlib.import_module(module), owner_name)
    method = getattr(owner, method_name)

    async def dying(*arguments: object) -> object:
        if moment == "after":
            await method(*arguments)
        os.kill(os.getpid(), signal.SIGKILL)
        return None

    setattr(owner, method_name, dying)


def _ahead(clock_file: Path) -> timedelta:
    return timedelta(seconds=float(clock_file.read_text()))


def run(config: str, clock_file: str) -> None:
    """Run the program in this process."""
    if point := os.environ.get("DIE_AT"):
        die_at(point)
    if os.environ.get("HURRY"):
        hurry()
    asyncio.run(main(Path(config), Path(clock_file)))


if __name__ == "__main__":
    run(*sys.argv[1:])

"""Programs that start at once: each is forked off a process that has imported everything already.

To import takes longer than most of what a test then has the program do. What is forked off is a process of its own
like any other: it is killed, stopped and started again as such.
"""

import multiprocessing
import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import chdir, contextmanager
from multiprocessing import forkserver
from pathlib import Path
from types import ModuleType

from coverage import process_startup

ROOT = Path(__file__).parents[2]
_CONTEXT = multiprocessing.get_context("forkserver")


class Warm:
    """A running program, with what tests use of `subprocess.Popen`.

    Args:
        do: what it does; found by its name in a module.
        arguments: with what.
        out: the file to which its output is added.
        err: the same for its errors; None for the same file.
        environment: its variables.
        measured: whether coverage is to see what it runs, where coverage is measured at all; that makes it slower.
    """

    def __init__(
        self,
        do: Callable[..., object],
        *arguments: object,
        out: Path,
        err: Path | None = None,
        environment: Mapping[str, str],
        measured: bool = False,
    ) -> None:
        for path in (out, err or out):
            path.touch()
        given = (do, arguments, out, err or out, dict(environment), measured)
        self._process = _CONTEXT.Process(target=_run, args=given, daemon=True)
        _warm_up()
        with _as_nobody():
            self._process.start()

    @property
    def pid(self) -> int:
        """Its number."""
        assert self._process.pid is not None
        return self._process.pid

    def poll(self) -> int | None:
        """Give its exit status, or None while it runs; what a signal has ended has the signal's number below zero."""
        return self._process.exitcode

    def wait(self, seconds: float | None = None) -> int:
        """Wait for its end; gives its exit status."""
        self._process.join(seconds)
        status = self.poll()
        if status is None:
            raise subprocess.TimeoutExpired(str(self._process.name), seconds or 0.0)
        return status

    def send_signal(self, number: int) -> None:
        """Send it a signal; nothing when it has ended."""
        if self.poll() is None:
            os.kill(self.pid, number)

    def kill(self) -> None:
        """Kill it as a power cut would."""
        self.send_signal(signal.SIGKILL)


def _warm_up() -> None:
    """Start the process that others are forked off, at the first time. Itself it is not measured."""
    measuring = os.environ.pop("COVERAGE_PROCESS_CONFIG", None)
    _CONTEXT.set_forkserver_preload(["tests.servers.warmed"])
    with chdir(ROOT):
        forkserver.ensure_running()
    if measuring is not None:
        os.environ["COVERAGE_PROCESS_CONFIG"] = measuring


@contextmanager
def _as_nobody() -> Iterator[None]:
    """Hide what this process was started as, or each new one would import it too: pytest, or a bench."""
    main = sys.modules["__main__"]
    sys.modules["__main__"] = ModuleType("__main__")
    try:
        yield
    finally:
        sys.modules["__main__"] = main


def _run(
    do: Callable[..., object],
    arguments: tuple[object, ...],
    out: Path,
    err: Path,
    environment: dict[str, str],
    measured: bool,
) -> None:
    """Do it, in the process that was forked off."""
    for number, path in ((1, out), (2, err)):
        file = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        os.dup2(file, number)
        os.close(file)
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(write_through=True)  # type: ignore[union-attr] # they are the interpreter's own
    tempfile.tempdir = None  # it may be another one now
    os.environ.clear()
    os.environ.update(environment)
    coverage = process_startup() if measured else None
    try:
        do(*arguments)
    finally:
        if coverage is not None:
            coverage.stop()
            coverage.save()

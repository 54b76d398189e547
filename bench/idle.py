"""The memory of a program that waits: the real one, polling the fake server, beside its bare imports."""

import asyncio
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from bench.figures import Bar, Figure
from bench.options import Options
from bench.place import server, world_of
from tests.acceptance.program import SchoolFile

_MODULE = ("-m", "bench.idle_program")


async def measure(options: Options) -> Sequence[Figure]:
    """Let the program idle, look at its memory, and hold it beside a process that imported the same modules."""
    with tempfile.TemporaryDirectory(prefix="groupbot-bench-") as folder:
        modules = Path(folder) / "modules"
        with world_of(server()) as world:
            school = SchoolFile(Path(folder), world, smtp_port=9)
            program = _start("run", str(school.config), str(modules))
            world.wait_until(lambda: world.polls() > 0, 60)
            await asyncio.sleep(options.idle_seconds)
            idle = _resident(program.pid)
            program.terminate()
            program.communicate(timeout=20)
        imports = _start("import", str(modules))
        assert imports.stdout
        imports.stdout.readline()
        bare = _resident(imports.pid)
        imports.communicate(timeout=20)
    return [
        Figure("idle run: resident memory", "MiB", [idle], [bare], "its imports alone"),
        Figure("idle run: above its imports", "MiB", [idle - bare], bar=Bar(40, "<=")),
    ]


def _start(*words: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, *_MODULE, *words],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )


def _resident(process: int) -> float:
    """Give a process's resident memory in MiB (Linux)."""
    status = Path(f"/proc/{process}/status").read_text(encoding="ascii")
    line = next(line for line in status.splitlines() if line.startswith("VmRSS:"))
    return int(line.split()[1]) / 1024

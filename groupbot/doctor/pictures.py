"""Whether pictures can be looked at on this machine: without that no photo, film or file is taken on."""

import asyncio
import sys
from importlib.resources import files

from groupbot.doctor.model import Finding, fail, ok
from groupbot.pictures import Pictures, Unfit

SAMPLE = "rights.en.png"
"""A picture that comes with the program."""

SECONDS = 60.0
"""How long a second look may take."""

_ALONE = (
    sys.executable,
    "-I",
    "-c",
    "import sys; from groupbot.pictures import look; look(sys.stdin.buffer.read(), 'photo', 'image/png')",
)
"""Looks at a picture without the bounds of a worker, so that what is wrong can be read."""


async def look_at_pictures(pictures: Pictures | None = None) -> Finding:
    """Have a worker look at a picture, as for one that somebody sends.

    Args:
        pictures: who looks; workers as the bot has them where it is None.
    """
    sample = files("groupbot").joinpath("pictures", SAMPLE).read_bytes()
    workers = pictures or Pictures(workers=1)
    try:
        await workers.look(sample, "photo", "image/png")
    except (Unfit, OSError):
        return await _why(sample)
    finally:
        await workers.close()
    return ok("pictures", "pictures")


async def _why(sample: bytes) -> Finding:
    """Look again where the libraries' complaints can be read; nobody's picture is in them."""
    process = await asyncio.create_subprocess_exec(
        *_ALONE, stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.PIPE
    )
    try:
        _, complaints = await asyncio.wait_for(process.communicate(sample), SECONDS)
    except TimeoutError:
        process.kill()
        await process.communicate()  # which closes its pipes, too
        return fail("pictures", "pictures need room")
    if process.returncode == 0:
        return fail("pictures", "pictures need room")
    lines = complaints.decode(errors="replace").splitlines()
    return fail("pictures", "pictures fail", reason=lines[-1] if lines else f"exit status {process.returncode}")

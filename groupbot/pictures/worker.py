"""The process that looks at pictures: `python -m groupbot.pictures.worker`, spoken to over its pipes.

It has the libraries that read what strangers send, and nothing else: no settings, no secrets, no database, little
memory. Whatever goes wrong in it ends it, and nobody but the one picture is the worse for it.
"""

import contextlib
import importlib
import os
import resource
import signal
import sys
from typing import IO, Any

from groupbot.pictures.drawing import frames, grid, pixelate
from groupbot.pictures.framing import LENGTH, LONGEST_HEAD, OutOfStep, boxes_in, head_of, look_out, message
from groupbot.pictures.looking import look
from handlers.model.pictures import Unfit

MOST_MEMORY = 290 * 1024 * 1024
"""Bytes that a worker may ask for. With what it shares of its libraries' files it stays within 300 MiB."""

MOST_ADDRESSES = 700 * 1024 * 1024
"""Bytes of addresses that it may have: its libraries' files count too."""


def main() -> None:
    """Answer until the pipe is closed."""
    for kind, most in (
        (resource.RLIMIT_DATA, MOST_MEMORY),
        (resource.RLIMIT_AS, MOST_ADDRESSES),
        (resource.RLIMIT_CORE, 0),
    ):
        with contextlib.suppress(ValueError, OSError):  # some systems know no such bound, some have a lower one already
            resource.setrlimit(kind, (most, most))
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the bot, which is stopped in order, closes the pipe
    with os.fdopen(os.dup(1), "wb") as answers:
        os.dup2(2, 1)  # what a library prints is no answer
        prepare()
        serve(sys.stdin.buffer, answers)


def prepare() -> None:
    """Import what almost every picture needs, while the first is still on its way."""
    for name in ("numpy", "cv2", "PIL.Image", "PIL.ImageOps", "PIL.IptcImagePlugin", "PIL.JpegImagePlugin"):
        importlib.import_module(name)


def serve(asks: IO[bytes], answers: IO[bytes]) -> None:
    """Answer what is asked, one after the other, until there is no more.

    Args:
        asks: where questions come from.
        answers: where answers go to.

    Raises:
        OutOfStep: what arrives is no question.
    """
    while length := asks.read(LENGTH):
        size = int.from_bytes(length)
        if len(length) < LENGTH or size > LONGEST_HEAD:
            raise OutOfStep
        head, follow = head_of(asks.read(size))
        answers.write(_answer(head, asks.read(follow)))
        answers.flush()


def _answer(head: dict[str, Any], data: bytes) -> bytes:
    """The answer to one question."""
    try:
        if head["ask"] == "look":
            seen = look(data, head["kind"], head["mime"])
            return message(look_out(seen), seen.clean)
        if head["ask"] == "grid":
            return message({}, grid(data))
        draw = {"frames": frames, "pixelate": pixelate}[head["ask"]]
        return message({}, draw(data, boxes_in(head["boxes"])))
    except Unfit as unfit:
        return message({"unfit": unfit.reason})
    except MemoryError:
        return message({"unfit": "too_big"})


if __name__ == "__main__":
    main()

"""`groupbot demo`: the sample school on a page of one's own machine."""

import asyncio
import sys
import tempfile
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path

from groupbot.demo.serve import serve_demo
from groupbot.errors import ConfigurationError
from groupbot.logs import set_up_logs
from groupbot.storage.lease import LeaseLost

TAKEN_OVER = 75


def demo_command(port: int | None, data: Path | None) -> int:
    """Serve the playground until it is told to stop; its address is the one line on standard output, once it plays.

    Args:
        port: the page's port; None for the usual one, or a free one where that is taken.
        data: where the sample school is kept; None for a folder that is forgotten at the end.

    Returns:
        0 after a stop that was asked for; 75 when another demo has taken over the folder.

    Raises:
        ConfigurationError: port or folder cannot be used; one line says what to do.
    """
    set_up_logs("error", "console")
    with _folder(data) as name:
        folder = Path(name).absolute()
        try:
            folder.mkdir(parents=True, exist_ok=True)
            next(folder.iterdir(), None)  # raises where it cannot be read
        except OSError as error:
            raise ConfigurationError(
                f"--data {data}: cannot be used ({error.strerror}); name another folder"
            ) from error
        try:
            asyncio.run(serve_demo(folder, port))
        except LeaseLost:
            sys.stderr.write("Another demo has taken over this folder; this one stops.\n")
            return TAKEN_OVER
    return 0


def _folder(data: Path | None) -> AbstractContextManager[str]:
    return tempfile.TemporaryDirectory(prefix="groupbot-demo-") if data is None else nullcontext(str(data))

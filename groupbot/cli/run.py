"""`groupbot run`: serves a school until it is told to stop."""

import asyncio
import sys
from pathlib import Path

from groupbot.logs import set_up_logs
from groupbot.serve import serve
from groupbot.settings import load_settings
from groupbot.storage.lease import LeaseLost

TAKEN_OVER = 75
"""Another process serves the school now (EX_TEMPFAIL); a supervisor may start this one again."""


def run_command(config: Path) -> int:
    """Serve the school of a settings file.

    Args:
        config: the settings file.

    Returns:
        0 after a stop that was asked for; 75 when another process has taken over.

    Raises:
        ConfigurationError: something is not in order; one line says what to do.
    """
    settings = load_settings(config)
    set_up_logs(settings.log.level, settings.log.format)
    try:
        asyncio.run(serve(settings))
    except LeaseLost:
        sys.stderr.write("Another groupbot has taken over this school; this one stops.\n")
        return TAKEN_OVER
    return 0

"""`groupbot doctor`: looks at everything that goes wrong in practice, and says what to do."""

import asyncio
import json
from collections.abc import AsyncIterator
from pathlib import Path

from groupbot.clock import Clock
from groupbot.doctor.data import look_at_data
from groupbot.doctor.here import look_here
from groupbot.doctor.mail import look_at_mail
from groupbot.doctor.model import Finding
from groupbot.doctor.telegram import look_at_telegram
from groupbot.errors import ConfigurationError
from groupbot.settings import Settings, load_settings

SOMETHING_TO_MEND = 1
WRONG_CONFIGURATION = 78
_MARKS = {"ok": "ok  ", "warn": "note", "fail": "FAIL"}


def doctor_command(config: Path, json_lines: bool, clock: Clock | None = None) -> int:
    """Look, and print each finding with what to do.

    Args:
        config: the school's settings.
        json_lines: print `{"name", "state", "seen", "remedy"}` lines.
        clock: where the time comes from; the machine's own where it is None.

    Returns:
        The exit status: 0 nothing has to be mended, 1 something does not work, 78 the settings cannot be read.

    Raises:
        ConfigurationError: the settings cannot be read, and `json_lines` does not say so already.
    """
    try:
        settings = load_settings(config)
    except ConfigurationError as error:
        if not json_lines:
            raise
        print(json.dumps({"name": "settings", "state": "fail", "seen": str(error), "remedy": ""}))
        return WRONG_CONFIGURATION
    return asyncio.run(_look(settings, json_lines, clock or Clock()))


async def _look(settings: Settings, json_lines: bool, clock: Clock) -> int:
    failed = False
    async for finding in look(settings, clock):
        print(_as_json(finding) if json_lines else _as_text(finding), flush=True)
        failed = failed or finding.state == "fail"
    return SOMETHING_TO_MEND if failed else 0


async def look(settings: Settings, clock: Clock) -> AsyncIterator[Finding]:
    """Look at one thing after another, from near to far."""
    for finding in look_here(settings, clock.now()):
        yield finding
    async for finding in look_at_data(settings):
        yield finding
    async for finding in look_at_telegram(settings, clock.now()):
        yield finding
    yield await look_at_mail(settings)


def _as_json(finding: Finding) -> str:
    words = {"seen": finding.seen, "remedy": finding.remedy}
    return json.dumps({"name": finding.name, "state": finding.state, **words}, ensure_ascii=False)


def _as_text(finding: Finding) -> str:
    mark = _MARKS[finding.state]
    return f"{mark}  {finding.seen}" + (f"\n{' ' * len(mark)}  {finding.remedy}" if finding.remedy else "")

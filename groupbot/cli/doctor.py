"""`groupbot doctor`: looks at everything that goes wrong in practice, and says what to do."""

import asyncio
import json
import shutil
import sys
import textwrap
from collections.abc import AsyncIterator, Callable
from pathlib import Path

from groupbot.clock import Clock
from groupbot.doctor.data import look_at_data
from groupbot.doctor.here import look_here
from groupbot.doctor.known import known_school
from groupbot.doctor.mail import look_at_mail
from groupbot.doctor.model import Finding, Translate
from groupbot.doctor.pictures import look_at_pictures
from groupbot.doctor.running import is_served, look_at_ports, look_at_the_running_bot
from groupbot.doctor.telegram import look_at_telegram
from groupbot.errors import ConfigurationError
from groupbot.settings import Settings, load_settings
from groupbot.texts.later import later
from groupbot.texts.speech import plain_speech

SOMETHING_TO_MEND = 1
WRONG_CONFIGURATION = 78
_MARKS = {"ok": later("ok"), "warn": later("note"), "fail": later("FAIL")}


def doctor_command(config: Path, json_lines: bool, language: str | None = None, clock: Clock | None = None) -> int:
    """Look, and print each finding with what to do.

    Args:
        config: the school's settings.
        json_lines: print `{"name", "state", "seen", "remedy"}` lines, always in English.
        language: of what is printed: nl or en; the school's own where it is None.
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
    if json_lines:
        return asyncio.run(_show(settings, clock or Clock(), _as_json))
    return show_findings(settings, plain_speech(language or settings.school.language), clock)


def show_findings(settings: Settings, translate: Translate, clock: Clock | None = None) -> int:
    """Look, and print each finding for a person.

    Args:
        settings: the school's settings.
        translate: the language.
        clock: where the time comes from; the machine's own where it is None.

    Returns:
        0 nothing has to be mended, 1 something does not work.
    """
    return asyncio.run(_show(settings, clock or Clock(), lambda finding: _as_text(finding, translate)))


async def _show(settings: Settings, clock: Clock, write: Callable[[Finding], str]) -> int:
    failed = False
    async for finding in look(settings, clock):
        print(write(finding), flush=True)
        failed = failed or finding.state == "fail"
    return SOMETHING_TO_MEND if failed else 0


async def look(settings: Settings, clock: Clock) -> AsyncIterator[Finding]:
    """Look at one thing after another, from near to far."""
    school = await known_school(settings)
    for finding in look_here(settings, clock.now(), school):
        yield finding
    async for finding in look_at_data(settings):
        yield finding
    yield await look_at_pictures()
    served = await is_served(settings)
    if served:
        yield await look_at_the_running_bot(settings)
    else:
        for finding in look_at_ports(settings):
            yield finding
    async for finding in look_at_telegram(settings, clock.now(), school, served=served):
        yield finding
    async for finding in look_at_mail(settings, clock.now()):
        yield finding


def _as_json(finding: Finding) -> str:
    words = {"seen": finding.seen, "remedy": finding.remedy}
    return json.dumps({"name": finding.name, "state": finding.state, **words}, ensure_ascii=False)


def _as_text(finding: Finding, translate: Translate) -> str:
    marks = {state: translate(mark) for state, mark in _MARKS.items()}
    width = max(map(len, marks.values()))
    mark, indent = marks[finding.state].ljust(width), " " * (width + 2)
    seen, remedy = finding.said(translate)
    lines = [f"{mark}  {_wrapped(seen, indent)}"] + ([indent + _wrapped(remedy, indent)] if remedy else [])
    return "\n".join(lines)


def _wrapped(text: str, indent: str) -> str:
    """Break a long sentence between words where people look; whole where another program reads."""
    if not sys.stdout.isatty():
        return text
    width = min(shutil.get_terminal_size().columns, 100) - len(indent)
    return f"\n{indent}".join(textwrap.wrap(text, width, break_long_words=False, break_on_hyphens=False))

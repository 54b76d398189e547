"""`groupbot invite`: one code for each child of a class, to be handed to its parents."""

import asyncio
import os
import sys
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from groupbot.cli.opened import opened
from groupbot.clock import Clock
from groupbot.doctor.bot_api import BotApi, BotApiError
from groupbot.settings import Settings, load_settings
from handlers.codes import CODE_BYTES, new_code

WRONG_USAGE = 64
NOBODY_THERE = 1
VALID_FOR = timedelta(days=14)
_COLUMNS = ("child", "code", "link", "valid until")
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def invite_command(class_id: str, config: Path, clock: Clock | None = None) -> int:
    """Make one invitation for each child of a class, and print them as a table.

    Args:
        class_id: the class, by its id in the settings.
        config: the school's settings.
        clock: where the time comes from; the machine's own where it is None.

    Returns:
        The exit status: 0 done, 1 there are no children in the class, 64 there is no such class.

    Raises:
        ConfigurationError: settings or database are not in order.
    """
    settings = load_settings(config)
    known = [each.id for each in settings.classes]
    if class_id not in known:
        names = ", ".join(known) or "no classes"
        print(f'groupbot: there is no class "{class_id}" in {settings.file.name}; it has {names}', file=sys.stderr)
        return WRONG_USAGE
    now = (clock or Clock()).now()
    codes = asyncio.run(_issue(settings, class_id, now))
    if not codes:
        print(f"groupbot: no children in class {class_id}; run: groupbot roster import FILE", file=sys.stderr)
        return NOBODY_THERE
    bot = asyncio.run(_bot_name(settings))
    print(table(codes, bot, now + VALID_FOR, ZoneInfo(settings.school.timezone)))
    return 0


def table(codes: Iterable[tuple[str, str]], bot: str | None, ends_at: datetime, timezone: ZoneInfo) -> str:
    """Draw the invitations.

    Args:
        codes: child's name and code.
        bot: the bot's username on Telegram; None where it is not known, and then there are no links.
        ends_at: until when the codes can be used.
        timezone: the school's.
    """
    until = f"{ends_at.astimezone(timezone):%Y-%m-%d %H:%M}"
    rows = [(name, code, f"https://t.me/{bot}?start={code}" if bot else "", until) for name, code in codes]
    return aligned([_COLUMNS, *rows], leave_out=() if bot else (2,))


def aligned(rows: Sequence[Sequence[str]], leave_out: Sequence[int] = ()) -> str:
    """Set rows under each other. A cell cannot become a formula in the spreadsheet that it is pasted into."""
    cells = [[harmless(cell) for at, cell in enumerate(row) if at not in leave_out] for row in rows]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    return "\n".join(
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in cells
    )


def harmless(cell: str) -> str:
    """Give a cell that a spreadsheet takes for text, on one line."""
    start = "'" if cell.startswith(_FORMULA_STARTS) else ""
    return start + "".join(character if character.isprintable() else " " for character in cell)


async def _issue(settings: Settings, class_id: str, now: datetime) -> list[tuple[str, str]]:
    """Keep a code's hash for each child; the codes themselves are nowhere but in what is given back."""
    async with opened(settings) as store, store.database.write() as connection:
        children = await store.children(connection).of_class(class_id)
        invitations = store.invitations(connection)
        codes = [(child, new_code(os.urandom(CODE_BYTES))) for child in children]
        for child, code in codes:
            await invitations.issue(code, child.id, now + VALID_FOR)
    return [(child.name, code) for child, code in codes]


async def _bot_name(settings: Settings) -> str | None:
    """Ask Telegram for the bot's username; without an answer the codes do without links."""
    token = settings.secrets.telegram_token
    if settings.telegram is None or token is None:
        return None
    async with BotApi(token.get_secret_value(), settings.telegram.api_base_url) as api:
        try:
            return str((await api.call("getMe"))["username"])
        except BotApiError as error:
            print(f"groupbot: no links: {error}", file=sys.stderr)
            return None

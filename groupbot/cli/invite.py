"""`groupbot invite`: a code for each child of a class, or for one child, to be handed to a parent."""

import asyncio
import os
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from groupbot.cli.opened import opened
from groupbot.clock import Clock
from groupbot.doctor.bot_api import BotApi, BotApiError
from groupbot.errors import ConfigurationError
from groupbot.settings import Settings, load_settings, secret
from groupbot.texts.markup import to_plain
from groupbot.texts.speech import GettextTexts
from handlers.codes import CODE_BYTES, new_code
from handlers.invitation_cards import LANGUAGES, lines
from handlers.model.people import Child

WRONG_USAGE = 64
NOBODY_THERE = 1
VALID_FOR = timedelta(days=14)
_COLUMNS = ("code", "link", "valid until")
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True)
class Whom:
    """For whom codes are made: a class or one child, by its id; whether they take the place of earlier ones.

    `pdf` is the file that a sheet to print is written to, in place of the table.
    """

    class_id: str | None = None
    child_id: str | None = None
    replace: bool = False
    pdf: Path | None = None


@dataclass(frozen=True)
class _Issued:
    """The codes that were made, each with its child's name, and how many earlier ones there were."""

    codes: Sequence[tuple[str, str]]
    earlier: int


def invite_command(whom: Whom, config: Path, clock: Clock | None = None) -> int:
    """Make an invitation for each child that is meant, and print them as a table.

    A code that was made before goes on working beside the new one, so that each of two homes can have its own; with
    `replace` it does not.

    Args:
        whom: the class or the child.
        config: the school's settings.
        clock: where the time comes from; the machine's own where it is None.

    Returns:
        The exit status: 0 done, 1 there is no such child, or none in the class, 64 there is no such class.

    Raises:
        ConfigurationError: settings or database are not in order.
    """
    settings = load_settings(config)
    known = [each.id for each in settings.classes]
    if whom.class_id is not None and whom.class_id not in known:
        names = ", ".join(known) or "no classes"
        print(f'groupbot: there is no class "{whom.class_id}" in {settings.file.name}; it has {names}', file=sys.stderr)
        return WRONG_USAGE
    now = (clock or Clock()).now()
    issued = asyncio.run(_issue(settings, whom, now))
    if not issued.codes:
        none = f"is no child {whom.child_id}" if whom.class_id is None else f"are no children in class {whom.class_id}"
        print(f"groupbot: there {none} yet; add children with: groupbot roster import FILE", file=sys.stderr)
        return NOBODY_THERE
    bot = asyncio.run(bot_name(settings))
    if whom.pdf is None:
        print(table(issued.codes, bot, now + VALID_FOR, ZoneInfo(settings.school.timezone)))
    else:
        _write_sheet(whom.pdf, issued, bot, now + VALID_FOR, settings)
    if issued.earlier:
        print(_of_earlier(issued.earlier, replaced=whom.replace), file=sys.stderr)
    return 0


def _write_sheet(file: Path, issued: _Issued, bot: str | None, ends_at: datetime, settings: Settings) -> None:
    """Write a sheet with a card for each child, for its owner's eyes only: a code is good until it is used.

    Raises:
        ConfigurationError: the file cannot be written.
    """
    from groupbot.sheet import Card, Sheet  # noqa: PLC0415 - drawing is slow to import, and seldom wanted

    timezone = ZoneInfo(settings.school.timezone)
    texts = GettextTexts(settings.school.language, timezone)
    day = ends_at.astimezone(timezone).date()
    speeches = [texts.language(language) for language in LANGUAGES]
    explanations = [lines(say, settings.school.name, say.day(day), square=bot is not None) for say in speeches]
    cards = [Card(name, code, f"https://t.me/{bot}?start={code}" if bot else None) for name, code in issued.codes]
    drawn = Sheet(settings.school.name, [[to_plain(line) for line in each] for each in explanations], cards).pdf()
    try:
        with open(file, "wb", opener=_for_owner) as target:
            target.write(drawn)
    except OSError as error:
        raise ConfigurationError(f"{file} cannot be written ({error.strerror}): choose another file") from error
    print(f"{len(cards)} cards in {file}")


def _for_owner(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _of_earlier(count: int, *, replaced: bool) -> str:
    codes = "1 earlier code" if count == 1 else f"{count} earlier codes"
    if replaced:
        return f"groupbot: {codes} made void"
    one = count == 1
    return (
        f"groupbot: {codes} can still be used as well, {'once' if one else 'each once'}; "
        f"--replace makes {'it' if one else 'them'} void"
    )


def table(
    codes: Iterable[tuple[str, str]], bot: str | None, ends_at: datetime, timezone: ZoneInfo, whom: str = "child"
) -> str:
    """Draw the invitations.

    Args:
        codes: each one's name and code.
        bot: the bot's username on Telegram; None where it is not known, and then there are no links.
        ends_at: until when the codes can be used.
        timezone: the school's.
        whom: the heading above the names.
    """
    until = f"{ends_at.astimezone(timezone):%Y-%m-%d %H:%M}"
    rows = [(name, code, f"https://t.me/{bot}?start={code}" if bot else "", until) for name, code in codes]
    return aligned([(whom, *_COLUMNS), *rows], leave_out=() if bot else (2,))


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


async def _issue(settings: Settings, whom: Whom, now: datetime) -> _Issued:
    """Keep a code's hash for each child; the codes themselves are nowhere but in what is given back."""
    async with opened(settings) as store, store.writing(now) as school:
        children: tuple[Child, ...]
        if whom.class_id is not None:
            children = await school.children.of_class(whom.class_id)
        else:
            child = await school.children.by_id(whom.child_id or "")
            children = (child,) if child else ()
        ids = [child.id for child in children]
        earlier = await (school.invitations.void if whom.replace else school.invitations.open)(ids, now)
        codes = [(child, new_code(os.urandom(CODE_BYTES))) for child in children]
        for child, code in codes:
            await school.invitations.issue(code, child.id, now + VALID_FOR)
    return _Issued([(child.name, code) for child, code in codes], earlier)


async def bot_name(settings: Settings) -> str | None:
    """Ask Telegram for the bot's username; without an answer the codes do without links."""
    if settings.telegram is None:
        return None
    try:
        token = secret(settings, "telegram_token")
        async with BotApi(token, settings.telegram.api_base_url) as api:
            return str((await api.call("getMe"))["username"])
    except (ConfigurationError, BotApiError) as error:
        print(f"groupbot: codes without links: {error}", file=sys.stderr)
        return None

"""`groupbot invite --staff`: a code with which a member of staff joins with an account of their own."""

import asyncio
import os
import sys
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from groupbot.cli.invite import NOBODY_THERE, VALID_FOR, WRONG_USAGE, bot_name, table
from groupbot.cli.opened import opened
from groupbot.clock import Clock
from groupbot.settings import Settings, load_settings, profile_of
from handlers.codes import CODE_BYTES, new_code


def invite_staff_command(staff_id: str, config: Path, *, replace: bool, clock: Clock | None = None) -> int:
    """Make a code for a member of staff and print it. An earlier code that is unused is void.

    Args:
        staff_id: the member of staff, by the id in the settings.
        config: the school's settings.
        replace: take the account off that was joined with before.
        clock: where the time comes from; the machine's own where it is None.

    Returns:
        The exit status: 0 done, 1 there is an account already, 64 there is no such member of staff.

    Raises:
        ConfigurationError: settings or database are not in order.
    """
    settings = load_settings(config)
    member = profile_of(settings).staff_by_id(staff_id)
    if member is None:
        known = ", ".join(each.id for each in settings.staff)
        print(
            f'groupbot: there is nobody "{staff_id}" on the staff in {settings.file.name}; it has {known}',
            file=sys.stderr,
        )
        return WRONG_USAGE
    if member.accounts:
        print(f"groupbot: the account of {staff_id} stands in {settings.file.name}, and that wins", file=sys.stderr)
        return NOBODY_THERE
    now = (clock or Clock()).now()
    code = asyncio.run(_issue(settings, staff_id, now, replace=replace))
    if code is None:
        print(f"groupbot: {staff_id} has joined already; --replace takes that account off", file=sys.stderr)
        return NOBODY_THERE
    bot = asyncio.run(bot_name(settings))
    print(table([(member.name, code)], bot, now + VALID_FOR, ZoneInfo(settings.school.timezone), whom="staff"))
    return 0


async def _issue(settings: Settings, staff_id: str, now: datetime, *, replace: bool) -> str | None:
    """Keep a code's hash; None, with nothing changed, where there is an account that is not to be replaced."""
    async with opened(settings) as store, store.writing(now) as school:
        joined = any(each.staff == staff_id for each in await school.joining.accounts())
        if joined and not replace:
            return None
        if joined:
            await school.joining.unlink(staff_id)
            await school.records.add("staff_account_removed", "operator", staff_id)
        code = new_code(os.urandom(CODE_BYTES))
        await school.joining.issue(code, staff_id, now + VALID_FOR)
    return code

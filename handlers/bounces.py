"""A mail that the school's server had accepted came back: who sent it and staff are told at once."""

from datetime import timedelta

from handlers import letters, reporting_handover, reportmail
from handlers.asking import directors, tell_staff
from handlers.model.effects import mail_mark
from handlers.model.events import Bounced
from handlers.ports import School, Speech

BACK = timedelta(days=7)
"""How long after its sending a mail may come back."""


async def came_back(_key: str, bounced: Bounced, school: School) -> None:
    """Find whose mail it was; of one that was no sick note and no letter the directors are told.

    Args:
        _key: the event's key; the effects are keyed by the mail, which comes back once.
        bounced: what came back.
        school: the school.
    """
    since = school.now - BACK
    for report in await school.reports.all_since(since):
        if mail_mark(reportmail.mail_key(report)) == bounced.mark:
            await reporting_handover.came_back(report, school)
            return
    for letter in await school.letters.all_since(since):
        if mail_mark(letters.mail_key(letter)) == bounced.mark:
            await letters.came_back(letter, school)
            return

    def write(say: Speech) -> str:
        return say(
            "⚠️ A mail that I sent has come back (code {code}). /addresses shows where mail goes; is an address wrong?",
            code=bounced.status,
        )

    await tell_staff(school, f"bounce:{bounced.mark}", directors(school), write)

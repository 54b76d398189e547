"""A mail that the school's server had accepted came back: who sent it and staff are told at once.

Anybody may mail into the mailbox that notices are read from, so only a notice about a mail that was sent counts: it
names the mail's mark, which nobody can guess.
"""

from datetime import timedelta

from handlers import letters, reporting_handover, reportmail
from handlers.asking import directors, tell_staff
from handlers.model.effects import mail_mark
from handlers.model.events import Bounced
from handlers.ports import School, Speech

BACK = timedelta(days=7)
"""How long after its sending a mail may come back."""


async def came_back(_key: str, bounced: Bounced, school: School) -> None:
    """Find which mail it was; of one that was no sick note and no letter, or whose sender is forgotten, directors hear.

    Args:
        _key: the event's key; the effects are keyed by the mail, which comes back once.
        bounced: what came back.
        school: the school.
    """
    mails = await school.outbox.mails_since(school.now - BACK)
    key = next((each for each in mails if mail_mark(each) == bounced.mark), None)
    if key is None:
        return
    if report := await school.reports.by_id(reportmail.report_of(key)):
        await reporting_handover.came_back(report, school)
    elif letter := await school.letters.by_id(letters.letter_of(key)):
        await letters.came_back(letter, school)
    else:
        await tell_staff(school, f"bounce:{bounced.mark}", directors(school), lambda say: _told(bounced, say))


def _told(bounced: Bounced, say: Speech) -> str:
    return say(
        "⚠️ A mail that I sent has come back (code {code}). /addresses shows where mail goes; is an address wrong?",
        code=bounced.status,
    )

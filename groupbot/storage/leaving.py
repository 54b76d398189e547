"""A child leaves the school, or a parent's account is taken off it: what is forgotten with that.

A report that is still on its way to the school is brought to its end first, and forgotten when its time comes.
"""

from collections.abc import Collection, Iterable
from datetime import UTC, datetime

from groupbot.storage.repositories import Repositories
from handlers.model.people import Child, Person
from handlers.model.reports import ReportState

EVER = datetime.min.replace(tzinfo=UTC)
"""Before all that was ever reported."""


async def guardians_of(children: Iterable[Child], school: Repositories) -> tuple[Person, ...]:
    """Find who is linked to any of these children."""
    found = {each.id: each for child in children for each in await school.people.guardians(child.id)}
    return tuple(found.values())


async def leave(children: Collection[Child], parents: Iterable[Person], school: Repositories) -> None:
    """Forget what else was kept of children that have been removed from the roster.

    Their links and codes went with them. What the reports and letters that were handed over are about goes at once.

    Args:
        children: who left.
        parents: who was linked to them.
        school: the school, within the transaction that removed them.
    """
    gone = {child.id for child in children}
    for child_id in sorted(gone):
        await school.records.add("child_removed", "operator", child_id)
    for parent in parents:
        for report in await school.reports.sent_since(parent.id, EVER):
            if report.child_id in gone and report.state is not ReportState.SENDING:
                await school.reports.forget_texts(report.id)
        # A letter may name a child in its own words, whichever it was.
        for letter in await school.letters.sent_since(parent.id, EVER):
            if letter.state is not ReportState.SENDING:
                await school.letters.forget_texts(letter.id)
    await forget_childless(parents, school)


async def forget_childless(parents: Iterable[Person], school: Repositories) -> None:
    """Erase those who are linked to no child any more; not staff, and nobody with something begun or on its way."""
    for parent in parents:
        now = await school.people.by_id(parent.id)
        if now is None or now.staff or now.children:
            continue
        chat = await school.people.private_chat(parent.id)
        if chat and await school.dialogues.of(chat):
            continue
        states = {report.state for report in await school.reports.sent_since(parent.id, EVER)}
        states |= {letter.state for letter in await school.letters.sent_since(parent.id, EVER)}
        if ReportState.SENDING not in states:
            await school.people.erase(parent.id)

"""A change of the protocol is kept: in force from the next event on, on record, and told to the others who lead."""

from handlers.asking import person_of, tell_staff
from handlers.model.amendments import Amendment
from handlers.model.people import Staff
from handlers.ports import School, Speech
from handlers.post_rights import leads
from handlers.protocol_pages import about, in_short
from handlers.rechecking import RECHECK
from policy.protocol import Protocol


async def keep(key: str, amendment: Amendment, act: str, staff: Staff, school: School) -> None:
    """Keep a change, on record; have what stands ready checked again, and tell the others who lead the school.

    Args:
        key: the event's key.
        amendment: the change, new or undone.
        act: the word for the record.
        staff: which director made or undid it.
        school: the school.
    """
    await school.amendments.save(amendment)
    await school.records.add(act, person_of(staff.id), amendment.id, amendment.rule)
    await school.timers.set(RECHECK, "protocol", school.now)
    others = [each for each in school.profile.staff if leads(each) and each.id != staff.id]
    await tell_staff(school, f"{key}:others", others, lambda say: _news(amendment, staff, say, school))


def _news(amendment: Amendment, staff: Staff, say: Speech, school: School) -> str:
    """Write to the others who lead the school what was changed or undone."""
    change = in_short(amendment, school.protocol, say)
    if amendment.undone_at is None:
        return say("{name} has changed the protocol:", name=staff.name) + f"\n{change}"
    return say("{name} has undone a change of the protocol:", name=staff.name) + f"\n{change}"


def held(amendment: Amendment, protocol: Protocol, say: Speech) -> str:
    """Write that a change holds, and of a word that is looked for too what a teacher will read of it."""
    lines = [f"✓ {in_short(amendment, protocol, say)}"]
    lines.append(say("That holds at once. Posts that stand ready are checked again."))
    if amendment.kind == "add":
        sentence = about(amendment.rule, protocol, say, amendment.word)
        lines.append(say("A teacher then reads: {sentence}", sentence=sentence))
    return "\n".join(lines)

"""What the mails of a question and of a request for leave share: who writes, and where an answer goes.

The subject holds no name. Every line of what people wrote begins with a sign, so nobody can forge a line of the form.
"""

from collections.abc import Sequence

from handlers.model.people import Child, Person
from handlers.ports import School, Speech
from handlers.reportmail import reply_address


async def reply_to(person: Person, children: Sequence[Child], school: School) -> tuple[str | None, bool]:
    """Say where an answer goes, and whether it is the person's own word.

    Args:
        person: who writes.
        children: whom it is about; none where the person is linked to nobody.
        school: the school.

    Returns:
        The address that the person gave; else the one that the roster knows of these children's guardians, when it is
        the only one; else None.
    """
    if own := await school.reply_addresses.of(person.id):
        return own, True
    known = {reply_address(each) for each in children}
    return (known.pop() if len(known) == 1 else None), False


def answering(address: str | None, say: Speech, *, own: bool) -> str:
    """Say to the school what becomes of an answer to the mail."""
    if address is None:
        return say("An answer to this mail does not reach the parent. Phone or mail the parents yourself.")
    if own:
        return say(
            "An answer to this mail goes to the address that the parent gave. Nobody has checked it: look it up before "
            "you write about a child."
        )
    return say("An answer to this mail goes to the parent whose address the school knows.")


def writer(person: Person, children: Sequence[Child], say: Speech, school: School) -> str:
    """Say who writes, as far as is known."""
    if not children:
        return say("not linked (the bot does not know who this is)")
    names = []
    for child in children:
        found = school.profile.class_by_id(child.class_id)
        names.append(f"{child.name} ({found.name if found else child.class_id})")
    parent = say("a parent of")
    staff = f" ({person.staff.shown_as})" if person.staff else ""
    return f"{parent} {', '.join(names)}{staff}"


def sent_at(say: Speech, school: School) -> str:
    """Say when the person pressed Send: a line of the mail's form."""
    return f"{say('Sent at')}: {say.day(school.local.date())}, {say.time(school.now)}"


def quoted(text: str) -> str:
    """Put a sign before every line of what somebody wrote."""
    return "\n".join(f"> {line}" for line in text.splitlines())

"""The school's e-mail addresses, each proven once by a code that comes back: that mail arrives says no mail server.

A director asks for it with `/adressen`. Whoever reads the mailbox types the code to the bot, so the addresses are known
to be read. Sick notes and letters go out meanwhile: an address that nobody has proven is as likely right as wrong.
"""

from datetime import timedelta

from handlers.asking import About, ask, close, director_now, directors, staff_now, tell, tell_staff
from handlers.codes import code_of
from handlers.model.effects import Mail, ReceiptRequest
from handlers.model.events import Chat, Message, Press, Receipt
from handlers.model.people import Person
from handlers.model.questions import Question
from handlers.ports import School, Speech

KIND = "addresses"
CODE_LASTS = timedelta(days=14)
ASKED_LASTS = timedelta(days=7)


async def commanded(key: str, message: Message, person: Person, school: School) -> None:
    """Show a director which addresses are proven, with a button to check those that are not."""
    say = school.speech(person)
    if director_now(person, school) is None:
        await tell(school, f"{key}:addresses", message.chat, say("Only the director checks the addresses."))
        return
    lines = [say("✉️ **The e-mail addresses of the school**")]
    unproven = False
    for email, what in addresses(say, school).items():
        proven_at = await school.school_addresses.proven_at(email)
        if proven_at is None:
            unproven = True
            lines.append(say("• {what}: {email} – not checked yet", what=what, email=email))
        else:
            day = proven_at.astimezone(school.profile.timezone).date()
            checked = f"{say.day(day)} {day.year}"
            lines.append(say("• {what}: {email} – ✅ checked on {day}", what=what, email=email, day=checked))
    if not school.profile.mails:
        lines.append(_no_server(say))
    if not unproven or not school.profile.mails:
        await tell(school, f"{key}:addresses", message.chat, "\n".join(lines))
        return
    lines.append(say("Shall I mail a code to the addresses that are not checked? Who reads it types it here to me."))
    about = About(KIND, person.id, (person.id,), school.now + ASKED_LASTS)
    choices = [[("check", say("✉️ Check the addresses"))]]
    await ask(school, f"{key}:addresses", message.chat, "\n".join(lines), about, choices)


async def pressed(_key: str, press: Press, question: Question, person: Person, school: School) -> str:
    """Mail a code to each address that is not proven."""
    say = school.speech(person)
    if director_now(person, school) is None:
        return say("Only the director checks the addresses.")
    if not school.profile.mails:
        return _no_server(say)
    to = await _unproven(say, school)
    for at, email in enumerate(to):
        code = code_of(school.ids.new())
        await school.school_addresses.issue(email, code, school.now + CODE_LASTS)
        await school.outbox.put(_mail(f"address:{question.token}:{at}", email, code, person, school))
    text = say("On its way. Who reads the mail types the code here, to me, in private: any colleague may.")
    if not to:
        text = say("All addresses have been checked by now.")
    await close(school, question, press.choice, person.id, text)
    return ""


async def typed(key: str, code: str, chat: Chat, person: Person, school: School) -> bool:
    """Take a code that a member of staff types, where it is one of an address, and say which one is proven.

    Args:
        key: the event's key.
        code: what was typed.
        chat: the private chat.
        person: who typed it.
        school: the school.

    Returns:
        Whether it was one, and is handled.
    """
    staff, say = staff_now(person, school), school.speech(person)
    before = await _unproven(say, school)
    if staff is None or not await school.school_addresses.prove(code, person.id, school.now):
        return False
    await school.records.add("address_proven", person.id, "school")
    still = await _unproven(say, school)
    email = next((each for each in before if each not in still), None)
    if email is None:  # the settings have changed since the code was mailed
        text = say("That code is for an address that the school no longer uses. /addresses shows those that it does.")
        await tell(school, f"{key}:proven", chat, text)
        return True
    text = say("✅ Thank you! Now I know that mail to {email} arrives and is read.", email=email)
    await tell(school, f"{key}:proven", chat, text)
    others = [each for each in directors(school) if each.id != staff.id]
    await tell_staff(school, f"{key}:proven", others, lambda say: _proven(email, say))
    return True


async def receipt(_key: str, came: Receipt, school: School) -> None:
    """Tell the directors when a mail with a code could not be sent; the receipt's subject is the channel."""
    if came.outcome == "done":
        return
    await tell_staff(school, f"{came.effect}:failed", directors(school), lambda say: _unsent(came.subject, say))


def addresses(say: Speech, school: School) -> dict[str, str]:
    """List the school's addresses, each with what it is for."""
    profile = school.profile
    named = (
        (profile.illness.email, say("Sick notes")),
        (profile.leave.email, say("Leave")),
        (profile.office.email, say("Office")),
        (profile.director.email, say("Director")),
    )
    found: dict[str, str] = {}
    for email, what in named:
        if email:
            found[email] = f"{found[email]}, {what.lower()}" if email in found else what
    return found


async def _unproven(say: Speech, school: School) -> list[str]:
    """List the addresses that nobody has proven yet."""
    return [each for each in addresses(say, school) if await school.school_addresses.proven_at(each) is None]


def _no_server(say: Speech) -> str:
    return say("I cannot send mail: there is no mail server in the settings.")


def _mail(key: str, email: str, code: str, person: Person, school: School) -> Mail:
    """Write the mail with a code, in the school's own language."""
    say = school.texts.language(school.profile.language)
    who = person.staff.name if person.staff else ""
    lines = [
        say("This mail checks whether the bot of the school reaches you at this address. It was asked for by")
        + f" {who}.",
        "",
        say("Your code:") + f" {code}",
        "",
        say("Do you work at the school? Type this code to the bot, in a private chat. Then all is well."),
        say("Do you not know this school or this bot? Then you need do nothing."),
    ]
    what = addresses(say, school)[email]
    subject = say("Does this mail arrive? A code from the bot of the school")
    return Mail(key, email, subject, "\n".join(lines) + "\n", receipt=ReceiptRequest("address", what))


def _proven(email: str, say: Speech) -> str:
    return say("✅ {email} has been checked: mail arrives there and is read. /addresses shows all.", email=email)


def _unsent(what: str, say: Speech) -> str:
    return say(
        "⚠️ The mail with a code for “{what}” could not be sent. Please have somebody look at that address.", what=what
    )


COMMANDS = {"adressen": commanded, "addresses": commanded}
PRESSES = {KIND: pressed}
RECEIPTS = {"address": receipt}

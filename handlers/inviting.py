"""A class's invitations, asked for in the chat: a sheet to print and cut, with a card and a code for each child."""

from datetime import timedelta

from handlers import invitation_cards
from handlers.asking import About, ask, close, person_of, staff_now, tell
from handlers.codes import code_of
from handlers.model.effects import Invitation, ReceiptRequest, SendInvitations
from handlers.model.events import Chat, Message, Press, Receipt
from handlers.model.people import Person, Staff
from handlers.model.profile import Profile, SchoolClass
from handlers.model.questions import Question
from handlers.ports import School
from handlers.pressing import refused
from handlers.tables import CommandHandler, PressHandler, ReceiptHandler

KIND = "invite_class"
SHEET = "invitations"
VALID_FOR = timedelta(days=14)
LASTS = timedelta(days=1)


async def commanded(key: str, message: Message, person: Person, school: School) -> None:
    """Make the sheet of the only class that somebody may invite, or ask for which."""
    say = school.speech(person)
    staff = staff_now(person, school)
    classes = classes_of(staff, school.profile)
    if staff is None or not classes:
        await tell(school, f"{key}:no", message.chat, say("Only a class's teacher or the director can do that."))
    elif not school.profile.child_data.get(message.chat.platform, False):
        text = say(
            "The school lets no child's name pass through here. Ask whoever looks after the bot for the invitations."
        )
        await tell(school, f"{key}:no-names", message.chat, text)
    elif len(classes) == 1:
        await _make(key, classes[0], message.chat, person, school)
    else:
        about = About(KIND, person.id, (person.id,), school.now + LASTS)
        choices = [[(each.id, each.name)] for each in classes]
        await ask(school, f"{key}:which", message.chat, say("Invitations for which class?"), about, choices)


async def pressed(key: str, press: Press, question: Question, person: Person, school: School) -> str:
    """Make the sheet of the class that was pressed."""
    say = school.speech(person)
    classes = classes_of(staff_now(person, school), school.profile)
    chosen = next((each for each in classes if each.id == press.choice), None)
    if chosen is None:
        await refused(school, person, question)
        return say("Only a class's teacher or the director can do that.")
    await close(school, question, press.choice, person.id, say("Invitations for {name}.", name=chosen.name))
    await _make(key, chosen, press.chat, person, school)
    return ""


async def sent(_key: str, came: Receipt, school: School) -> None:
    """Say what to do where the sheet could not be sent; that it was sent shows by itself."""
    staff_id, _, class_id = came.subject.partition(" ")
    person = await school.people.by_id(person_of(staff_id))
    chat = await school.people.private_chat(person_of(staff_id))
    if came.outcome == "done" or person is None or chat is None:
        return
    say = school.speech(person)
    text = say(
        "I could not send the sheet. Whoever looks after the bot can make it: “groupbot invite --class {id} --pdf "
        "FILE”.",
        id=class_id,
    )
    await tell(school, f"{came.effect}:failed", chat, text)


def classes_of(staff: Staff | None, profile: Profile) -> tuple[SchoolClass, ...]:
    """List the classes whose parents somebody may invite: a teacher their own, a director all."""
    if staff is None:
        return ()
    return tuple(each for each in profile.classes if staff.role == "director" or each.id in staff.classes)


async def _make(key: str, school_class: SchoolClass, chat: Chat, person: Person, school: School) -> None:
    """Make a code for each child, and have the sheet sent; who gets an earlier card can use that too."""
    say = school.speech(person)
    children = await school.children.of_class(school_class.id)
    if not children or person.staff is None:
        await tell(school, f"{key}:nobody", chat, say("There are no children in {name} yet.", name=school_class.name))
        return
    invitations = []
    for child in children:
        code = code_of(school.ids.new())
        await school.invitations.issue(code, child.id, school.now + VALID_FOR)
        invitations.append(Invitation(child.name, code))
    await school.records.add("class_invited", person.id, school_class.id, f"{len(children)} codes")
    until = (school.local + VALID_FOR).date()
    speeches = [school.texts.language(language) for language in invitation_cards.LANGUAGES]
    text = say(
        "The invitations for {name}: print them, cut them, and give each parent their own. Then remove this message: "
        "whoever has a code is taken for a parent.",
        name=school_class.name,
    )
    await school.outbox.put(
        SendInvitations(
            key=f"{key}:sheet",
            chat=chat,
            text=text,
            title=f"{school.profile.name} · {school_class.name}",
            explanations=tuple(invitation_cards.lines(each, school.profile.name, each.day(until)) for each in speeches),
            invitations=tuple(invitations),
            receipt=ReceiptRequest(SHEET, f"{person.staff.id} {school_class.id}"),
        )
    )


COMMANDS: dict[str, CommandHandler] = {"uitnodigen": commanded, "invite": commanded}
PRESSES: dict[str, PressHandler] = {KIND: pressed}
RECEIPTS: dict[str, ReceiptHandler] = {SHEET: sent}

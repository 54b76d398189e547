"""Staff join by a personal code: a director asks for one in the chat, and who redeems it is that member of staff.

Who is on the staff, and in which role, stands in the school's settings; what the chat adds is the account.
"""

from datetime import timedelta

from handlers import commands
from handlers.asking import About, ask, director_now, directors, person_of, tell, tell_staff
from handlers.codes import code_of
from handlers.model.effects import ChatButton, Send
from handlers.model.events import Chat, Message, Press
from handlers.model.groups import has_account
from handlers.model.people import Person, Staff
from handlers.model.questions import Question
from handlers.ports import School
from handlers.pressing import refused
from handlers.tables import CommandHandler, PressHandler

KIND = "staff_code"
VALID_FOR = timedelta(days=14)
LASTS = timedelta(days=1)


async def commanded(key: str, message: Message, person: Person, school: School) -> None:
    """Show a director who of the staff has no account here yet, with a button for each."""
    say = school.speech(person)
    if director_now(person, school) is None:
        await tell(school, f"{key}:no", message.chat, say("Only the director can do that."))
        return
    absent = [each for each in school.profile.staff if not has_account(each, message.chat.platform)]
    if not absent:
        await tell(school, f"{key}:all", message.chat, say("Everybody on the staff has joined."))
        return
    text = say("Who should get a code? With it a colleague joins; I then know who it is.")
    about = About(KIND, person.id, (person.id,), school.now + LASTS)
    await ask(school, f"{key}:who", message.chat, text, about, [[(each.id, each.name)] for each in absent])


async def pressed(key: str, press: Press, question: Question, person: Person, school: School) -> str:
    """Make a code for a colleague, in a message that the director can pass on."""
    say = school.speech(person)
    if director_now(person, school) is None:
        await refused(school, person, question)
        return say("Only the director can do that.")
    colleague = school.profile.staff_by_id(press.choice)
    if colleague is None or has_account(colleague, press.chat.platform):
        return say("This colleague has joined already.")
    code = code_of(school.ids.new())
    await school.joining.issue(code, colleague.id, school.now + VALID_FOR)
    await school.records.add("staff_invited", person.id, colleague.id)
    text = say("Send the next message on to {name}, and to nobody else.", name=colleague.name)
    await tell(school, f"{key}:pass-on", press.chat, text)
    card = say(
        "Hello {name}! This is your code for the bot of {school}:", name=colleague.name, school=school.profile.name
    )
    card += f"\n\n**{code}**\n\n" + say(
        "Open the bot with the button and press Start, or type the code there. It works once, until {day}.",
        day=say.day((school.local + VALID_FOR).date()),
    )
    await school.outbox.put(Send(f"{key}:code", press.chat, card, ((ChatButton(say("Open the bot"), code),),)))
    return ""


async def join(key: str, code: str, chat: Chat, person: Person, school: School) -> bool:
    """Redeem a code for staff: from the next message on the account is that member of staff's.

    Args:
        key: the event's key.
        code: what was typed, or came with a link.
        chat: the private chat.
        person: who wrote it.
        school: the school.

    Returns:
        Whether it was such a code, and good.
    """
    if person.staff is not None:
        return False
    staff_id = await school.joining.redeem(code, person.id, school.now)
    staff = school.profile.staff_by_id(staff_id) if staff_id else None
    if staff is None or has_account(staff, chat.platform):
        return False
    await commands.away_from_former(f"{key}:former", school, anew=True)
    await school.joining.link(staff.id, person.account)
    await school.records.add("staff_joined", person_of(staff.id), staff.id, chat.platform)
    say = school.speech(person)
    text = say("🎉 It worked: I know you as {name}. Make a post for parents with /post.", name=staff.shown_as)
    await tell(school, f"{key}:joined", chat, f"{text}\n" + say("/help shows what else I can do."))
    await _tell_directors(key, staff, school)
    await commands.for_staff(f"{key}:menu", staff, chat, school, anew=True)
    return True


async def _tell_directors(key: str, staff: Staff, school: School) -> None:
    others = [each for each in directors(school) if each.id != staff.id]
    await tell_staff(
        school,
        f"{key}:has-joined",
        others,
        lambda say: say(
            "{name} has joined the bot. Was that not {name}? Then tell whoever looks after the bot: “groupbot invite "
            "--staff {id} --replace” takes the account off again.",
            name=staff.name,
            id=staff.id,
        ),
    )


COMMANDS: dict[str, CommandHandler] = {"medewerkers": commanded, "staff": commanded}
PRESSES: dict[str, PressHandler] = {KIND: pressed}

"""What the bot can be asked: `/help`, for a parent and for somebody who works at school."""

from difflib import get_close_matches

from handlers import channels, inviting
from handlers.asking import tell
from handlers.model.events import Chat, Message
from handlers.model.people import Person, Staff
from handlers.ports import School, Speech
from handlers.post_rights import leads

LIKENESS = 0.7
"""From which likeness on, of 1, an unknown command is taken for a slip: "hlep" is, "nonsense" beside "news" is not."""


async def commanded(key: str, message: Message, person: Person, school: School) -> None:
    """Answer the command."""
    await explain(key, message.chat, person, school)


async def explain(key: str, chat: Chat, person: Person, school: School) -> None:
    """Say what the bot can be asked, and how the school is reached.

    Args:
        key: the event's key.
        chat: the private chat.
        person: who asks. Staff read of posts, and of sick notes only where they are a parent too.
        school: the school.
    """
    say = school.speech(person)
    parent = not person.staff or bool(person.children)
    lines = [say("**This is what I can do:**"), *_offered(say, person, school)]
    if person.staff:
        lines += ["", *_of_posts(say, person.staff)]
    if parent:
        lines += ["", say("You can also just say it: “Sem is ill today”."), channels.phone(say, school.profile)]
    await tell(school, f"{key}:help", chat, "\n".join(lines))


def meant(name: str, person: Person, school: School) -> str:
    """Give the command that somebody meant who typed one that there is not: the nearest of those they can use.

    Args:
        name: what was typed, without its slash.
        person: who typed it, and whose commands and language count.
        school: the school.

    Returns:
        The command without its slash; empty where none is near.
    """
    lines = _offered(school.speech(person), person, school)
    names = ["help", *(line.partition(" ")[0].removeprefix("/") for line in lines)]
    return next(iter(get_close_matches(name.casefold(), names, 1, LIKENESS)), "")


def _offered(say: Speech, person: Person, school: School) -> list[str]:
    """List the commands that somebody can use, a line each."""
    parent = not person.staff or bool(person.children)
    lines = []
    if person.staff:
        lines.append(say("/post – make a post for parents, with photos if you like"))
        lines += _commands_for_posts(say, person.staff)
    if inviting.classes_of(person.staff, school.profile):
        lines.append(say("/invite – invitations for the parents of a class, to print"))
    if person.staff and person.staff.role == "director":
        lines.append(say("/staff – let a colleague join"))
        lines.append(say("/addresses – check the e-mail addresses of the school"))
    if parent:
        lines.append(say("/sick – report your child ill"))
        lines.append(say("/leave – the rules of leave, and how to ask for it"))
        lines.append(say("/question – ask the teacher or the office something"))
    lines += [say("/news – the last posts of the school"), say("/rules – what we agree on in the groups")]
    lines += [say("/language – Nederlands or English"), say("/mydata – what I keep about you")]
    lines += [say("/start – who I am, what I keep, and the buttons"), say("/stop – stop what we are doing")]
    if person.staff:
        lines.append(say("/id – the number of your account"))
    return lines


def _commands_for_posts(say: Speech, staff: Staff) -> list[str]:
    """Say what can be done with a post before and after it is out."""
    lines = [
        say("/posts – the last posts, and whom they reached"),
        say("/edit – change a post that is out"),
        say("/retract – take a post out of all groups"),
        say("/schedule – have a post go out later"),
    ]
    if leads(staff):
        lines.append(say("/urgent – an urgent post, before all others"))
    return [*lines, say("/protocol – the school's protocol, rule by rule")]


def _of_posts(say: Speech, staff: Staff) -> list[str]:
    """Say what becomes of a post, and who decides in doubt."""
    lines = [
        say("Before a post goes out, I check it against the school's protocol and show you what parents will see.")
    ]
    if staff.deputy:
        lines.append(say("When a post is in doubt, I ask the director, and you when nobody decides in time."))
    elif staff.role == "director":
        lines.append(say("When a colleague's post is in doubt, I ask you: you decide with the buttons."))
    else:
        lines.append(say("When a post is in doubt, I ask the director."))
    return lines


COMMANDS = {"help": commanded, "hulp": commanded}

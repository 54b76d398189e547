"""The first words: what the bot does and keeps (`/start`), and what it can be asked (`/help`)."""

from handlers import channels, menu, redeeming
from handlers.asking import tell
from handlers.model.events import Message
from handlers.model.people import Person
from handlers.ports import School


async def start(key: str, message: Message, person: Person, school: School) -> None:
    """Say in three sentences what the bot does and keeps; a code behind the command is redeemed."""
    if message.argument:
        await redeeming.redeem(key, message.argument, message.chat, person, school)
        return
    say = school.speech(person)
    lines = [
        say(
            "👋 I am the app of {school}: I bring you news, and show you the way when you have something to tell the "
            "school.",
            school=school.profile.name,
        )
    ]
    if channels.by_mail(school.profile, message.chat.platform):
        lines.append(
            say(
                "Of a report of illness I keep for three days who is ill and which days, and never what your child has."
            )
        )
    else:
        lines.append(say("I keep no report of illness: you make that directly to the school."))
    lines.append(
        say("Of you I keep which account you write from and which child is yours, for as long as you use the app.")
    )
    if person.staff:
        lines += ["", say("You are known here as {name}. With /post you make a post.", name=person.staff.shown_as)]
    elif not person.children:
        lines += ["", say("Did you get a code from the school? Type it here, then I know which child is yours.")]
    text = "\n".join(lines)
    if person.staff and not person.children:  # the three buttons are a parent's
        await tell(school, f"{key}:start", message.chat, text)
    else:
        await menu.offer(key, message.chat, person, school, text)


async def help_(key: str, message: Message, person: Person, school: School) -> None:
    """Say what the bot can be asked, and how the school is reached."""
    say = school.speech(person)
    lines = [
        say("**This is what I can do:**"),
        say("/sick – report your child ill"),
        say("/start – who I am, what I keep, and the buttons"),
        say("/stop – stop what we are doing"),
    ]
    if person.staff:
        lines.append(say("/post – make a post for parents"))
    lines += ["", say("You can also just say it: “Sem is ill today”."), channels.phone(say, school.profile)]
    await tell(school, f"{key}:help", message.chat, "\n".join(lines))


COMMANDS = {"start": start, "help": help_, "hulp": help_}

"""The first words: what the bot does and keeps (`/start`)."""

from handlers import channels, commands, group_pointers, languages, menu, redeeming
from handlers.dialogues import unsent
from handlers.group_setup import FROM_GROUP
from handlers.model.events import Message
from handlers.model.people import Person
from handlers.ports import School


async def start(key: str, message: Message, person: Person, school: School) -> None:
    """Say in three sentences what the bot does and keeps; a code behind the command is redeemed."""
    pointed = group_pointers.is_pointers(message.argument)
    if pointed and await group_pointers.followed(key, message, person, school):
        return
    if not pointed and message.argument not in ("", FROM_GROUP):
        await redeeming.redeem(key, message.argument, message.chat, person, school)
        return
    say = school.speech(person)
    lines = [
        say(
            "👋 I am the bot of {school}: I bring you news, and show you the way when you have something to tell the "
            "school.",
            school=school.profile.name,
        )
    ]
    if channels.by_mail(school.profile, message.chat.platform):
        lines.append(
            say(
                "When you report a child ill, I keep the name and the dates for three days, and never what is wrong "
                "with your child."
            )
        )
    else:
        lines.append(say("I keep no reports of illness: you make those directly to the school."))
    lines.append(
        say("I also remember which account you write from and which child is yours, until the school removes that.")
    )
    if person.staff:
        lines += ["", say("I know you as {name}. Make a post for parents with /post.", name=person.staff.shown_as)]
    elif not person.children:
        lines += ["", say("Did you get a code from the school? Type it here, then I know which child is yours.")]
    if waiting := await unsent(message.chat, say, school):
        lines += ["", waiting]
    if person.staff:
        await commands.for_staff(f"{key}:menus", person.staff, message.chat, school, anew=True)
    await menu.offer(key, message.chat, person, school, "\n".join(lines))
    if await languages.is_to_be_asked(person, school):
        await languages.offer(key, message.chat, person, school)


COMMANDS = {"start": start}

"""Which class is this group? The bot was added to a group that no class has, and a director says whose it is."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

from handlers import group_rights
from handlers.asking import About, Choices, ask, close, director_now, directors, person_of, speech_to
from handlers.group_rights import hello, name_of
from handlers.model.effects import ChatButton, Send
from handlers.model.events import Chat, Membership, Press
from handlers.model.groups import NO_PLACE, FoundGroup, has_group
from handlers.model.people import Person
from handlers.model.profile import SchoolClass
from handlers.model.questions import Question
from handlers.ports import School, Speech
from handlers.pressing import OVERTAKEN, refused
from handlers.tables import PressHandler, TimerHandler

KIND = "group_setup"
END = "group_setup_end"
"""The timer that is due when the question whose a group is ends."""

LASTS = timedelta(days=30)
LONGEST_TITLE = 128
NONE = "none"
MOST_WAITING = 5
"""About how many groups the directors are asked at a time: anybody can add the bot to any number of them."""
FROM_GROUP = "groep"
"""What `/start` brings along from the greeting in a group; it means no more than `/start` itself."""


async def found(key: str, membership: Membership, school: School) -> None:
    """Ask the directors whose a group is that the bot was added to; nobody else's word counts.

    Being added shows several times, and so does every change of the bot's rights: as long as a question about the
    group is open it is not asked again. A group that the bot has left is asked about anew when it comes back.

    Args:
        key: the event's key.
        membership: the bot's place in the group.
        school: the school.
    """
    group = await school.groups.find(membership.chat)
    if membership.status in ("left", "blocked"):
        if group is not None:
            await _left(group, school)
        return
    if group is None:
        if await school.groups.waiting() >= MOST_WAITING:
            return
        group = FoundGroup(school.ids.new(), membership.chat, membership.title[:LONGEST_TITLE])
        await school.groups.save(group)
    if group.place != NO_PLACE and not await school.questions.open_about(KIND, group.id):
        await _ask(key, group, school)


async def moved(chat: Chat, to: Chat, school: School) -> None:
    """Note that a group that no class has yet has another address now."""
    group = await school.groups.find(chat)
    if group is not None and not group.place and await school.groups.find(to) is None:
        await school.groups.save(replace(group, chat=to))


async def back(key: str, chat: Chat, place: SchoolClass, school: School) -> None:
    """Ask again whose a group is that the bot was removed from and added to: so a wrong answer can be mended.

    Args:
        key: the event's key.
        chat: the group.
        place: whose group it is; one that has it by the settings keeps it.
        school: the school.
    """
    await group_rights.look(key, chat, place.id, school, anew=True)
    for group in await _given(place, chat.platform, school):
        if not await school.questions.open_about(KIND, group.id):
            now_there = replace(group, chat=chat)
            await school.groups.save(now_there)
            await _ask(key, now_there, school)


async def pressed(key: str, press: Press, question: Question, person: Person, school: School) -> str:
    """Give the group to the class that a director pressed."""
    say = school.speech(person)
    director = director_now(person, school)
    group = await school.groups.by_id(question.subject)
    if director is None or group is None:
        await refused(school, person, question)
        return say("Only the director can decide that.")
    if press.choice == NONE:
        await school.groups.save(replace(group, place=NO_PLACE, director=director.id))
        await school.records.add("group_left_alone", person.id, group.id)
        await _settle_questions(group, press.choice, person.id, lambda each: _left_alone(group, each), school)
        return ""
    place = school.profile.place_by_id(press.choice)
    if place is None or not await _can_have(place, group, school):
        return say("That class has a group already.")
    for former in await _given(place, group.chat.platform, school):
        if former.id != group.id:
            await school.groups.forget(former.id)
    given = replace(group, place=place.id, director=director.id)
    await school.groups.save(given)
    await school.chats.enable(given.chat)
    await school.records.add("group_settled", person.id, given.id, place.id)
    await _settle_questions(given, press.choice, person.id, lambda each: _settled(given, place, each), school)
    await _greet(given, place, school)
    await group_rights.look(key, given.chat, place.id, school, anew=True)
    return ""


async def ended(_key: str, group_id: str, school: School) -> None:
    """Forget a group of which nobody has said whose it is: it stands in the way of others."""
    group = await school.groups.by_id(group_id)
    if group is not None and group.place is None:
        await school.groups.forget(group.id)


async def _ask(key: str, group: FoundGroup, school: School) -> None:
    await school.timers.set(END, group.id, school.now + LASTS)
    for each in directors(school):
        person_id = person_of(each.id)
        chat = await school.people.private_chat(person_id)
        if chat is None:
            continue
        say = school.speech(await school.people.by_id(person_id))
        text = say("I was added to the group “{title}”. Which class is this group?", title=group.title)
        choices = await _choices(group, school, say)
        if len(choices) <= len(school.profile.places):
            text += "\n" + say("Classes that have a group already are not in the list.")
        text += "\n" + say("Do you not know this group? Press “None”: then I do nothing there.")
        about = About(KIND, group.id, (person_id,), school.now + LASTS)
        await ask(school, f"{key}:which:{each.id}", chat, text, about, choices)


async def _choices(group: FoundGroup, school: School, say: Speech) -> Choices:
    free = [each for each in school.profile.places if await _can_have(each, group, school)]
    return [*([(each.id, name_of(each, say))] for each in free), [(NONE, say("None"))]]


async def _can_have(place: SchoolClass, group: FoundGroup, school: School) -> bool:
    """Say whether a group can be for a place: one that has none, or has this one, or has lost the one given to it."""
    if not has_group(place, group.chat.platform):
        return True
    given = await _given(place, group.chat.platform, school)
    lost = await school.chats.lost_of_class(place.id) if given else ()
    return any(each.id == group.id for each in given) or any(each.platform == group.chat.platform for each in lost)


async def _given(place: SchoolClass, platform: str, school: School) -> list[FoundGroup]:
    """List the groups that a place has because a director said so, and not by the settings."""
    placed = [each for each in await school.groups.placed(place.id) if each.chat.platform == platform]
    return [each for each in placed if await school.chats.class_of(each.chat) == place.id]


async def _left(group: FoundGroup, school: School) -> None:
    await school.groups.forget(group.id)
    await _settle_questions(group, OVERTAKEN, "bot", lambda say: _gone(group, say), school)


async def _settle_questions(
    group: FoundGroup, choice: str, by: str, write: Callable[[Speech], str], school: School
) -> None:
    """Put the decision in the place of the question, with every director who was asked."""
    for question in await school.questions.open_about(KIND, group.id):
        await close(school, question, choice, by, write(await speech_to(question, school)))


async def _greet(group: FoundGroup, place: SchoolClass, school: School) -> None:
    """Say once in the group what it is for, and how the school is reached: in private."""
    say = school.texts.language(None)
    text = say(
        "👋 Hello! I am the bot of {school}. Here I bring the school's news for {name}.",
        school=school.profile.name,
        name=name_of(place, say),
    )
    text += "\n\n" + say(
        "Is your child ill, do you want leave, or do you have a question? Tell me in private: only the school reads it."
    )
    buttons = ((ChatButton(say("💬 Write to me"), FROM_GROUP),),)
    await school.outbox.put(Send(hello(group), group.chat, text, buttons))


def _settled(group: FoundGroup, place: SchoolClass, say: Speech) -> str:
    return say("The group “{title}” is for {name}.", title=group.title, name=name_of(place, say))


def _left_alone(group: FoundGroup, say: Speech) -> str:
    return say(
        "I do nothing in the group “{title}”. Remove me from it if I do not belong there; when I am added again, I ask "
        "again.",
        title=group.title,
    )


def _gone(group: FoundGroup, say: Speech) -> str:
    return say("I was removed from the group “{title}”.", title=group.title)


PRESSES: dict[str, PressHandler] = {KIND: pressed}
TIMERS: dict[str, TimerHandler] = {END: ended}

"""A parent reports that a child is ill: the dialogue, by buttons or in words, up to "Send".

Every step is kept, so a question in progress survives a restart. "Stop" leaves at any point, and what the bot does not
understand it asks again. What was written beside the point is answered above the question (`reporting_remarks`).
"""

from dataclasses import replace
from datetime import date, datetime, timedelta

from handlers import channels, dialogues, mornings, redeeming, reporting_earlier, reporting_handover, reporting_remarks
from handlers.asking import About, ask, close, tell
from handlers.letter_dialogue import ANSWERED, give_way
from handlers.model.events import Chat, Message, Press
from handlers.model.people import Person
from handlers.model.questions import Dialogue, Question
from handlers.ports import School
from handlers.reporting_answers import Around, children_in, names_in, read_all, read_answer, read_choice
from handlers.reporting_draft import Draft
from handlers.reporting_questions import SEND, STOP, Asked, linked_children, question
from handlers.reporting_traces import remove
from handlers.reporting_words import choice_of
from policy.triage import asks_arrival, takes_back

KIND = dialogues.REPORT
CLASS_KIND = "report_class"
"""The question for a class is of a kind of its own: "5" is then the class, and not the fifth button."""

DAY = timedelta(days=1)
WEEKEND = timedelta(days=4)


async def commanded(key: str, message: Message, person: Person, school: School) -> None:
    """Begin a report by command; what follows the command is read like any text."""
    await begin(key, message.chat, person, school, message)


async def begin(
    key: str, chat: Chat, person: Person, school: School, message: Message | None = None, *, said: str = ""
) -> None:
    """Begin a report. A parent who says it all at once only confirms.

    Args:
        key: the event's key.
        chat: the private chat.
        person: who reports.
        school: the school.
        message: what the person wrote, None where they pressed a button; without an id where it came some other way.
        said: what they wrote elsewhere, in a group, where it is no message of this chat.
    """
    say = school.speech(person)
    if not channels.by_mail(school.profile, chat.platform):
        await tell(school, f"{key}:elsewhere", chat, channels.illness(say, school.profile))
        return
    around = await _around(person, school)
    if person.staff and not around.children:
        await tell(school, f"{key}:staff", chat, channels.own_illness(say, school.profile))
        return
    asked = message is not None and message.command is not None
    text = (message.argument if asked else message.text) if message else said
    await give_way(key, chat, person, school)
    earlier = await _begun_before(chat, person, school)
    heard = (*(earlier.heard if earlier else ()), *((message.id,) if message and message.id else ()))
    dialogue = Dialogue(chat, person.id, KIND, "", school.now, heard=heard, said=earlier.said if earlier else ())
    draft = read_all(_blank(around, school), text, around, asked=asked)
    lead = reporting_remarks.opening(text, around, say, asked=asked)
    await go_on(f"{key}:ask", draft, dialogue, person, school, lead)


def _blank(around: Around, school: School) -> Draft:
    """Begin a draft; who has one child is not asked which."""
    children = tuple(around.children)
    return Draft(school.ids.new(), child=children[0] if len(children) == 1 else None, several=len(children) > 1)


async def go_on(key: str, draft: Draft, dialogue: Dialogue, person: Person, school: School, lead: str = "") -> None:
    """Ask what is to be asked next, and keep the dialogue at that step.

    Args:
        key: the key of the effect that asks.
        draft: what is known so far.
        dialogue: the dialogue.
        person: who reports.
        school: the school.
        lead: what is said above the question.
    """
    asked = await question(draft, person, school)
    ends_at = ending(draft.first, dialogue.started_at, school)
    kind = CLASS_KIND if draft.step == "class" else KIND
    about = About(kind, draft.report, (person.id,), ends_at + DAY)
    row = await ask(school, key, dialogue.chat, _under(lead, asked.text), about, asked.choices)
    data = replace(draft, token=row.token, lead=lead).to_data()
    await school.dialogues.save(replace(dialogue, step=draft.step, data=data, said=(*dialogue.said, key)))
    if draft.warned != mornings.morning_of(school, draft.first, dialogue.started_at):
        warning = mornings.warning_at(school, draft.first, dialogue.started_at)
        await school.timers.set("dialogue_warn", person.id, warning)
    await school.timers.set("dialogue_end", person.id, ends_at)


def ending(first: date | None, started_at: datetime, school: School) -> datetime:
    """Say when a dialogue is forgotten: after a day, but not over a weekend before the person was warned."""
    day_later = started_at + DAY
    warned = mornings.warning_at(school, first, started_at) + timedelta(hours=1)
    return max(day_later, warned) if warned <= started_at + WEEKEND else day_later


async def written(key: str, message: Message, dialogue: Dialogue, person: Person, school: School) -> None:
    """Take a typed answer, or a code; whatever is neither is asked again, with the school's number."""
    draft = Draft.from_data(dialogue.data)
    dialogue = replace(dialogue, heard=(*dialogue.heard, message.id))
    asked = await question(draft, person, school)
    choice = choice_of(message.text)
    choice = choice if choice in asked.labels else ""
    await close_question(draft, asked, choice, person, school)
    if choice:
        await _chosen(key, choice, draft, dialogue, person, school)
        return
    if code := redeeming.code_in(message.text):
        await _redeemed(key, code, draft, dialogue, person, school)
        return
    around = await _around(person, school)
    say = school.speech(person)
    text = message.text if message.content == "text" else ""
    lead = await _beside(draft, text, around, person, school)
    answer = None if lead else read_answer(draft, text, around)
    if answer and draft.step == "child":
        lead = reporting_remarks.opening(text, around, say, asked=True)
    if not (lead or answer):
        lead = reporting_remarks.unread(draft, text, around, say)
    await go_on(f"{key}:ask", answer or draft, dialogue, person, school, lead)


async def _beside(draft: Draft, text: str, around: Around, person: Person, school: School) -> str:
    """Answer what is no answer to the open question; empty where it may be one."""
    if asks_arrival(text, names_in(draft, around)):
        return await reporting_earlier.arrived(person, school, begun=True)
    say = school.speech(person)
    lead = reporting_remarks.remark(draft, text, around, say)
    # "no, wrong child, it is Liv" is an answer, but no name
    if takes_back(text) and (lead or draft.step in {"name", "class"} or not read_answer(draft, text, around)):
        lead = lead or say("This report has not been sent yet. Tap Stop: then nothing is sent.")
        earlier = await reporting_earlier.taken_back(person, school, children_in(text, around))
        lead = f"{lead}\n\n{earlier}" if earlier else lead
    return lead


async def _redeemed(key: str, code: str, draft: Draft, dialogue: Dialogue, person: Person, school: School) -> None:
    """Redeem a code that was typed in place of an answer, and go on; who had no child here means the one it links."""
    await redeeming.redeem(key, code, dialogue.chat, person, school)
    linked = await school.people.by_id(person.id) or person
    new = [each for each in linked.children if each not in person.children]
    draft = draft.of_child(new[0]) if new and not draft.child else draft
    await go_on(f"{key}:ask", draft, dialogue, linked, school)


async def pressed(key: str, press: Press, row: Question, person: Person, school: School) -> str:
    """Take a pressed answer."""
    dialogue = await school.dialogues.of(press.chat)
    draft = Draft.from_data(dialogue.data) if dialogue and dialogue.kind == KIND else None
    if dialogue is None or draft is None or draft.token != row.token:
        say = school.speech(person)
        return say("This button no longer works.")
    await close_question(draft, await question(draft, person, school), press.choice, person, school)
    await _chosen(key, press.choice, draft, dialogue, person, school)
    return ""


async def stopped(key: str, dialogue: Dialogue, person: Person, school: School) -> None:
    """Leave the dialogue: what was said in it is removed, and nothing is sent."""
    say = school.speech(person)
    await leave(f"{key}:stopped", dialogue, person, school)
    text = say("Stopped. This report was not sent to the school. I clear our messages about it here.")
    number = school.profile.phone()
    if number:
        again = say("Is your child ill after all? Send /sick, or phone the school: {phone}.", phone=number)
    else:
        again = say("Is your child ill after all? Send /sick, or phone the school.")
    await tell(school, f"{key}:stop", dialogue.chat, f"{text}\n{again}")


async def leave(key: str, dialogue: Dialogue, person: Person, school: School) -> None:
    """Remove a dialogue and what was said in it, without a word.

    Args:
        key: what the effects' keys begin with.
        dialogue: the dialogue.
        person: whose it is.
        school: the school.
    """
    await remove(key, dialogue, school)
    await school.dialogues.end(dialogue.chat)
    await school.timers.cancel("dialogue_warn", person.id)
    await school.timers.cancel("dialogue_end", person.id)


async def close_question(draft: Draft, asked: Asked, choice: str, person: Person, school: School) -> None:
    """Take the buttons of the draft's open question away, and show the answer behind it where a button has one."""
    row = await school.questions.by_token(draft.token)
    if row is None:
        return
    say = school.speech(person)
    label = asked.labels.get(choice)
    text = _under(draft.lead, asked.text)
    text = f"{text}\n→ {say.escape(label)}" if label else text
    await close(school, row, ANSWERED, person.id, text)


def _under(lead: str, text: str) -> str:
    return f"{lead}\n\n{text}" if lead else text


async def _chosen(key: str, choice: str, draft: Draft, dialogue: Dialogue, person: Person, school: School) -> None:
    """Go on from a choice that the draft's step offers."""
    if choice == STOP:
        await stopped(key, dialogue, person, school)
        return
    around = await _around(person, school)
    say = school.speech(person)
    if not channels.by_mail(school.profile, dialogue.chat.platform):
        # The school has changed its settings since.
        await leave(f"{key}:elsewhere", dialogue, person, school)
        await tell(school, f"{key}:elsewhere", dialogue.chat, channels.illness(say, school.profile))
    elif choice != SEND:
        await go_on(f"{key}:ask", read_choice(draft, choice, around), dialogue, person, school)
    elif draft.child and draft.child not in around.children:
        # The roster has changed since: whom it is about is asked again.
        lead = say("You are no longer linked to this child here.")
        draft = draft.without_child(several=bool(around.children))
        await go_on(f"{key}:ask", draft, dialogue, person, school, lead)
    else:
        await reporting_handover.send(draft, dialogue, person, school)


async def _around(person: Person, school: School) -> Around:
    at_school = mornings.is_at_school(school.local)
    return Around(await linked_children(person, school), school.profile, school.local.date(), at_school)


async def _begun_before(chat: Chat, person: Person, school: School) -> Dialogue | None:
    """Give the report that was being made in the chat, with its question closed; its messages go with the new one's."""
    dialogue = await school.dialogues.of(chat)
    if dialogue is None or dialogue.kind != KIND:
        return None
    draft = Draft.from_data(dialogue.data)
    await close_question(draft, await question(draft, person, school), "", person, school)
    return dialogue


COMMANDS = {"ziek": commanded, "ziekmelden": commanded, "sick": commanded}
DIALOGUES = {KIND: written}
STOPS = {KIND: stopped}
PRESSES = {KIND: pressed, CLASS_KIND: pressed}

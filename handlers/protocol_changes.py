"""The director reads the protocol in the chat and changes it: `/protocol`. All other staff read it.

How serious a rule is, a word that it looks for too, a word that it passes over: in force at once, on record, and to be
undone. The school's file stays as it is; what was changed here is laid over it (see `handlers.model.amendments`).
"""

from dataclasses import replace

from handlers import staff_only
from handlers.amending import held, keep
from handlers.asking import About, Choices, ask, person_of, redraw, staff_now, tell
from handlers.dialogues import finish_first, unsent
from handlers.listening import unfit
from handlers.model.amendments import Amendment, AmendmentKind, in_force
from handlers.model.events import Chat, Message, Press
from handlers.model.people import Person, Staff
from handlers.model.questions import Dialogue, Question
from handlers.ports import School, Speech
from handlers.posting_draft import OPEN_FOR
from handlers.pressing import refused
from handlers.protocol_pages import (
    ADD,
    ARTICLE,
    ARTICLES,
    DESTINATION,
    EXCUSE,
    HISTORY,
    RULE,
    SET,
    UNDO,
    Page,
    Reader,
    article_page,
    articles_page,
    destination_page,
    history_page,
    rule_page,
    severities,
)
from handlers.stopping import means_stop
from handlers.tables import CommandHandler, DialogueHandler, PressHandler, StopHandler
from policy.model import Destination
from policy.protocol import DESTINATIONS, Protocol, ProtocolError
from policy.protocol_changes import with_changes

DIALOGUE = "protocol"
"""The dialogue in which a word is written; its steps are `add` and `excuse`."""

PAGE = "protocol.page"


async def begin(key: str, message: Message, person: Person, school: School) -> None:
    """Handle `/protocol`."""
    staff = staff_now(person, school)
    if staff is None:
        await staff_only.explain(key, message, person, school)
    else:
        page = await _page(f"{ARTICLES}:0", school.protocol, _reader(staff, person, school), school)
        await _show(key, page, message.chat, staff, school)


async def pressed(key: str, press: Press, question: Question, person: Person, school: School) -> str:
    """Turn to another page, or change what the button says; only a director changes anything."""
    staff = staff_now(person, school)
    reader = None if staff is None else _reader(staff, person, school)
    act = press.choice.partition(":")[0]
    changes = act in {SET, ADD, EXCUSE, UNDO, DESTINATION}
    if staff is None or reader is None or (changes and not reader.may_change):
        await refused(school, person, question)
        return school.speech(person)("Only the director changes the protocol.")
    if act in {ADD, EXCUSE}:
        return await _ask_word(key, press.choice, question, reader.say, school)
    if act == SET:
        return await _set(key, press.choice, question, reader, school)
    if act == UNDO:
        return await _undo(key, press.choice.partition(":")[2], question, reader, school)
    await _turn(key, press.choice, school.protocol, "", question, reader, school)
    return ""


async def written(key: str, message: Message, dialogue: Dialogue, person: Person, school: School) -> None:
    """Take what a director writes for the word that was asked for."""
    if means_stop(message.text):
        await stopped(key, dialogue, person, school)
        return
    staff, say = staff_now(person, school), school.speech(person)
    rule = dialogue.data["rule"]
    if staff is None or staff.role != "director" or rule not in school.protocol.rules:
        await school.dialogues.end(message.chat)
        await tell(school, f"{key}:word", message.chat, say("Only the director changes the protocol."))
        return
    if complaint := unfit(message, say):
        await tell(school, f"{key}:word", message.chat, complaint)
        return
    kind: AmendmentKind = "add" if dialogue.step == ADD else "excuse"
    word = " ".join(message.text.split())
    amendment = Amendment(school.ids.new(), school.now, staff.id, kind, rule, word=word)
    try:
        protocol = with_changes(school.protocol, (amendment.change,))
    except ProtocolError:
        text = say("Please write a word or a few words: at least two letters, and at most a hundred.")
        await tell(school, f"{key}:word", message.chat, text)
        return
    await school.dialogues.end(message.chat)
    await keep(key, amendment, "protocol_changed", staff, school)
    reader = _reader(staff, person, school)
    text, choices = await _page(f"{RULE}:{rule}", protocol, reader, school)
    await _show(key, (f"{held(amendment, protocol, say)}\n\n{text}", choices), message.chat, staff, school)


async def stopped(key: str, dialogue: Dialogue, person: Person, school: School) -> None:
    """Handle `/stop` where a word was asked for."""
    await school.dialogues.end(dialogue.chat)
    await tell(school, f"{key}:stop", dialogue.chat, school.speech(person)("Good: nothing has changed."))


def _reader(staff: Staff, person: Person, school: School) -> Reader:
    return Reader(staff, school.speech(person))


async def _page(choice: str, protocol: Protocol, reader: Reader, school: School) -> Page:
    """Draw the page that a button leads to; where the protocol has no such thing any more, the first."""
    act, _, rest = choice.partition(":")
    first, _, second = rest.rpartition(":")
    changes = await school.amendments.all()
    if act == HISTORY:
        return history_page(changes, protocol, reader, school)
    if act == ARTICLE and first in protocol.articles:
        return article_page(first, int(second), protocol, reader)
    if act == RULE and rest in protocol.rules:
        return rule_page(rest, protocol, changes, reader)
    if act == DESTINATION and first in protocol.rules:
        return destination_page(first, _destination(second), protocol, reader)
    return articles_page(int(rest) if act == ARTICLES else 0, protocol, changes, reader)


def _destination(word: str) -> Destination:
    return next(each for each in DESTINATIONS if each == word)


async def _show(key: str, page: Page, chat: Chat, staff: Staff, school: School) -> None:
    """Show a page in a message of its own."""
    text, choices = page
    await ask(school, f"{key}:page", chat, text, _about(staff, school), choices)


async def _turn(
    key: str,
    choice: str,
    protocol: Protocol,
    note: str,
    question: Question,
    reader: Reader,
    school: School,
) -> None:
    """Show another page in the place of the one whose button was pressed."""
    text, choices = await _page(choice, protocol, reader, school)
    await school.questions.answer(question.token, choice, person_of(reader.staff.id))
    await _in_its_place(f"{key}:page", "\n\n".join(filter(None, (note, text))), choices, question, school)


async def _in_its_place(key: str, text: str, choices: Choices, before: Question, school: School) -> None:
    question = replace(
        before,
        token=school.ids.new(),
        choices=tuple(choice for row in choices for choice, _ in row),
        ends_at=school.now + OPEN_FOR,
        answer=None,
        answered_by=None,
    )
    await school.questions.ask(question)
    await redraw(school, key, question, text, choices)


def _about(staff: Staff, school: School) -> About:
    return About(PAGE, "protocol", (person_of(staff.id),), school.now + OPEN_FOR)


async def _set(key: str, choice: str, question: Question, reader: Reader, school: School) -> str:
    """Make a rule as serious for a destination as the button says."""
    _, rule, where, word = choice.split(":")
    destination, severity = _destination(where), severities()[word]
    protocol, note = school.protocol, ""
    if rule in protocol.rules and protocol.severity(rule, destination) is not severity:
        before = protocol.severity(rule, destination)
        amendment = Amendment(
            id=school.ids.new(),
            at=school.now,
            by=reader.staff.id,
            kind="severity",
            rule=rule,
            destination=destination,
            severity=severity,
            before="-" if before is None else before.word,
        )
        protocol = with_changes(protocol, (amendment.change,))
        await keep(key, amendment, "protocol_changed", reader.staff, school)
        note = held(amendment, protocol, reader.say)
    await _turn(key, f"{RULE}:{rule}", protocol, note, question, reader, school)
    return ""


async def _undo(key: str, amendment_id: str, question: Question, reader: Reader, school: School) -> str:
    """Undo a change; one that somebody else has undone already stays so."""
    changes = {each.id: each for each in await school.amendments.all()}
    amendment = changes[amendment_id]
    note = ""
    if amendment.undone_at is None:
        changes[amendment_id] = replace(amendment, undone_at=school.now, undone_by=reader.staff.id)
        await keep(key, changes[amendment_id], "protocol_change_undone", reader.staff, school)
        note = reader.say("↩️ Undone. That holds at once.")
    protocol, _ = in_force(school.file_protocol, changes.values())
    await _turn(key, f"{RULE}:{amendment.rule}", protocol, note, question, reader, school)
    return ""


async def _ask_word(key: str, choice: str, question: Question, say: Speech, school: School) -> str:
    """Wait for a word; the page stays open meanwhile."""
    act, _, rule = choice.partition(":")
    if busy := await unsent(question.chat, say, school):
        return busy
    dialogue = await school.dialogues.of(question.chat)
    if dialogue is not None and dialogue.kind != DIALOGUE:
        return finish_first(say)
    (person_id,) = question.may_answer
    await school.dialogues.save(Dialogue(question.chat, person_id, DIALOGUE, act, school.now, {"rule": rule}))
    text = (
        say("Which word or words should I look for too? Write them in one message. /stop leaves it as it is.")
        if act == ADD
        else say("Which word or words should I pass over? Write them in one message. /stop leaves it as it is.")
    )
    await tell(school, f"{key}:which", question.chat, text)
    return ""


COMMANDS: dict[str, CommandHandler] = {"protocol": begin}
DIALOGUES: dict[str, DialogueHandler] = {DIALOGUE: written}
STOPS: dict[str, StopHandler] = {DIALOGUE: stopped}
PRESSES: dict[str, PressHandler] = {PAGE: pressed}

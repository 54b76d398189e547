"""A press of a button, or a typed number in its place: may this person, now, and is it still open?

Rights are checked here and now, not when the question was asked. Every press is answered, so that no button keeps
turning on somebody's telephone.
"""

from collections.abc import Mapping

from handlers.asking import tell
from handlers.model.effects import AnswerPress
from handlers.model.events import Message, Press
from handlers.model.people import Person
from handlers.model.questions import Question
from handlers.ports import School, Speech
from handlers.tables import PressHandler

NUMBERED = frozenset({"matrix"})
"""The platforms that draw choices with numbers. Elsewhere a number is what somebody has to say: "3" is three days."""

OVERTAKEN = "overtaken"
"""The answer of a question that nobody has answered: it was taken back, asked anew, or it ended."""

LONGEST_NUMBER = 2
"""Digits of a typed number: no question has a hundred buttons."""


async def pressed(key: str, press: Press, school: School, presses: Mapping[str, PressHandler]) -> None:
    """Handle a press of a button.

    Args:
        key: the event's key.
        press: who pressed what.
        school: the school.
        presses: the handlers, by the question's kind.
    """
    person = await _presser(press, school)
    question = await school.questions.by_token(press.token)
    text = await _outcome(key, press, question, person, school, presses)
    await school.outbox.put(AnswerPress(key=f"{key}:answer", chat=press.chat, press=press.press, text=text))


async def typed(
    key: str, message: Message, person: Person, school: School, presses: Mapping[str, PressHandler]
) -> bool:
    """Take a typed number for a press of the button with that number in the chat's last open question.

    Within a dialogue only a question of that dialogue is meant: nobody approves a post by typing how many days a
    child will stay at home.

    Args:
        key: the event's key.
        message: what was typed.
        person: who typed it.
        school: the school.
        presses: the handlers, by the question's kind.

    Returns:
        Whether the message was an answer and is handled.
    """
    text = message.text.strip()
    if message.chat.platform not in NUMBERED:
        return False
    if not (text.isascii() and text.isdigit() and len(text) <= LONGEST_NUMBER):
        return False
    question = await school.questions.last_open(message.chat, school.now)
    if question is None or not 1 <= int(text) <= len(question.choices):
        return False
    dialogue = await school.dialogues.of(message.chat)
    if dialogue is not None and question.kind.partition(".")[0] != dialogue.kind:
        return False
    choice = question.choices[int(text) - 1]
    press = Press(message.chat, message.sender, "", question.token, choice)
    answer = await _outcome(key, press, question, person, school, presses)
    if answer:
        await tell(school, f"{key}:answer", message.chat, answer)
    return True


async def _presser(press: Press, school: School) -> Person | None:
    """Find who pressed; None for an anonymous administrator, who may be anybody."""
    account = press.sender.account
    if account is None:
        return None
    private = press.chat if press.chat.kind == "private" else None
    return await school.people.meet(account, private, press.sender.language)


async def _outcome(
    key: str,
    press: Press,
    question: Question | None,
    person: Person | None,
    school: School,
    presses: Mapping[str, PressHandler],
) -> str:
    """Check the press, have it handled when it is good, and give the words that answer it."""
    say = school.speech(person)
    if question is None:
        return say("This button no longer works.")
    # Who may not answer learns nothing about the question either, so this comes before its state.
    if person is None or person.id not in question.may_answer or press.choice not in question.choices:
        await refused(school, person, question)
        return say("This button is not for you. If you think it should be, ask the school.")
    if question.answer is not None:
        return await decided(question, school, say)
    if school.now >= question.ends_at:
        return say("This button no longer works.")
    return await presses[question.kind](key, press, question, person, school)


async def refused(school: School, person: Person | None, question: Question) -> None:
    """Record that somebody pressed what they may not."""
    await school.records.add("press_refused", person.id if person else "anonymous", question.subject, question.kind)


async def decided(question: Question, school: School, say: Speech) -> str:
    """Say that a question needs no answer any more, and who decided where somebody of the school pressed a button.

    Args:
        question: an answered question.
        school: the school.
        say: the language of who asks or presses.
    """
    if question.answer == OVERTAKEN:
        return say("This needs no answer any more.")
    by = await school.people.by_id(question.answered_by or "")
    if by is None or by.staff is None or question.answer not in question.choices:
        return say("That is already answered.")
    return say("Already decided by {name}.", name=by.staff.name)

"""Saying and asking: a message, a question with buttons, and what becomes of the question's message afterwards."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from handlers.model.effects import SHIPPED, Attachment, Button, Edit, Rows, Send
from handlers.model.events import Chat
from handlers.model.people import Person, Staff
from handlers.model.questions import Question
from handlers.ports import School, Speech

Choices = Sequence[Sequence[tuple[str, str]]]
"""Rows of buttons, each a choice (a short word for the program) and its label (for people)."""


@dataclass(frozen=True)
class About:
    """What a question is about, who may answer it (person ids) and until when.

    `kind` is the name that a capability registers its answers under: the kind of the dialogue that the question
    belongs to, alone or with a point and a word after it (`post.audience`). A typed number answers the chat's last
    open question, but within a dialogue only a question of that dialogue.
    """

    kind: str
    subject: str
    may_answer: tuple[str, ...]
    ends_at: datetime
    version: int = 0


async def tell(school: School, key: str, chat: Chat, text: str, attachments: tuple[Attachment, ...] = ()) -> None:
    """Send a message without buttons; `key` is the effect's key."""
    await school.outbox.put(Send(key=key, chat=chat, text=text, attachments=attachments))


async def ask(
    school: School, key: str, chat: Chat, text: str, about: About, choices: Choices, later: Sequence[str] = ()
) -> Question:
    """Ask a question with buttons: the message and the question's row in one go.

    Args:
        school: the school.
        key: the effect's key of the message that shows the question.
        chat: where it is asked.
        text: the message.
        about: what it is about and who may answer.
        choices: rows of buttons.
        later: choices for which there are buttons only once the question is redrawn.

    Returns:
        The open question.
    """
    question = Question(
        token=school.ids.new(),
        kind=about.kind,
        chat=chat,
        may_answer=about.may_answer,
        choices=(*(choice for row in choices for choice, _ in row), *later),
        subject=about.subject,
        version=about.version,
        ends_at=about.ends_at,
        asked_by=key,
    )
    await school.questions.ask(question)
    await school.outbox.put(Send(key=key, chat=chat, text=text, buttons=drawn(question, choices)))
    return question


async def redraw(school: School, key: str, question: Question, text: str, choices: Choices) -> None:
    """Show an open question in other words or with other labels; its choices stay the same, and so does its token."""
    await school.outbox.put(
        Edit(key=key, chat=question.chat, of=question.asked_by, text=text, buttons=drawn(question, choices))
    )


async def close(school: School, question: Question, choice: str, by: str, text: str) -> bool:
    """Answer a question and put the decision in the place of its message, so that the buttons vanish.

    Args:
        school: the school.
        question: the question.
        choice: the answer.
        by: the id of the person who answers.
        text: what the message says from now on.

    Returns:
        False when it was answered already; nothing changes then.
    """
    if not await school.questions.answer(question.token, choice, by):
        return False
    await school.outbox.put(
        Edit(key=f"{question.asked_by}:closed", chat=question.chat, of=question.asked_by, text=text)
    )
    return True


async def speech_to(question: Question, school: School) -> Speech:
    """Give the language of the person whom a question was put to."""
    return school.speech(await school.people.by_id(question.may_answer[0]))


async def tell_staff(
    school: School, key: str, staff: Iterable[Staff], write: Callable[[Speech], str], picture: str = ""
) -> None:
    """Tell members of staff something in private, each in their own language; who cannot be written to is left out.

    Args:
        school: the school.
        key: what the effects' keys begin with.
        staff: whom to tell.
        write: writes the text in a language.
        picture: a picture that comes with the program, one in each language; none where it is empty.
    """
    for each in staff:
        person_id = person_of(each.id)
        chat = await school.people.private_chat(person_id)
        if chat is not None:
            say = school.speech(await school.people.by_id(person_id))
            shown = (Attachment(f"{SHIPPED}{picture}.{say.language}", "photo", "image/png"),) if picture else ()
            await tell(school, f"{key}:{each.id}", chat, write(say), shown)


def person_of(staff_id: str) -> str:
    """Give the person's id of a member of staff."""
    return f"staff:{staff_id}"


def staff_now(person: Person, school: School) -> Staff | None:
    """Say which member of staff this is by the settings of this moment, whatever held when something was asked."""
    return school.profile.staff_by_account(person.account)


def director_now(person: Person, school: School) -> Staff | None:
    """Say which director this is by the settings of this moment; None for anybody else."""
    staff = staff_now(person, school)
    return staff if staff is not None and staff.role == "director" else None


async def reachable(staff: Iterable[Staff], school: School) -> list[Staff]:
    """List who of these members of staff can be written to in private."""
    return [each for each in staff if await school.people.private_chat(person_of(each.id))]


def directors(school: School) -> tuple[Staff, ...]:
    """List the directors."""
    return tuple(each for each in school.profile.staff if each.role == "director")


def drawn(question: Question, choices: Choices) -> Rows:
    """Make the buttons of a question."""
    return tuple(
        tuple(Button(label=label, token=question.token, choice=choice) for choice, label in row) for row in choices
    )

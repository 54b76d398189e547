"""A parent asks leave: the school's rules and form, and where the school wants it the request by mail (`/verlof`)."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from handlers import letter_dialogue, letter_mail, letters, sick_note_first
from handlers.asking import tell
from handlers.leave_draft import LONGEST_NOTE, Draft, read_all, read_answer
from handlers.leave_rules import is_late, lateness, notes, reasons, rules, school_days, ways
from handlers.letter_dialogue import LEAVE, ask_on, close_question
from handlers.listing import listed
from handlers.model.events import Chat, Message, Press
from handlers.model.letters import Letter
from handlers.model.people import Child, Person
from handlers.model.questions import Dialogue, Question
from handlers.model.reports import ReportState
from handlers.ports import School, Speech
from handlers.reporting_questions import (
    CHANGE,
    ONLY,
    SEND,
    STOP,
    Asked,
    child_choice,
    day_label,
    likely_days,
    linked_children,
    whole_day,
)
from handlers.reporting_words import choice_of

ALL = "all"
NO_NOTE = "none"


async def commanded(key: str, message: Message, person: Person, school: School) -> None:
    """Begin by command; what follows the command is read like any text."""
    await begin(key, message.chat, person, school, message.argument if message.content == "text" else "")


async def begin(key: str, chat: Chat, person: Person, school: School, text: str = "") -> None:
    """Say the rules, and begin a request where the school takes it by mail.

    Args:
        key: the event's key.
        chat: the private chat.
        person: who asks.
        school: the school.
        text: what the person wrote; the rules are said only where there is nothing.
    """
    say = school.speech(person)
    children = await linked_children(person, school)
    if not by_mail(chat.platform, school) or not children:
        lines = [*([] if text else [rules(say, school), ""]), ways(say, school, mail=False)]
        if by_mail(chat.platform, school):
            lines.append(say("Type the code that you got from the school: then I can mail your request for you."))
        await tell(school, f"{key}:leave", chat, "\n".join(lines))
        return
    dialogue = await letter_dialogue.opened(key, LEAVE, chat, person, school)
    if dialogue is None:
        return
    if not text:
        lead = "\n".join(filter(None, (rules(say, school), ways(say, school, mail=True))))
        await tell(school, f"{key}:rules", chat, lead)
    draft = Draft(school.ids.new(), tuple(children) if len(children) == 1 else ())
    draft = read_all(draft, text, children, school.local.date())
    await _go_on(key, draft, dialogue, person, school)


def by_mail(platform: str, school: School) -> bool:
    """Say whether the bot mails requests for leave, for somebody who writes on this platform."""
    leave = school.profile.leave
    return leave.kind == "mail" and leave.email is not None and letter_dialogue.can_mail(platform, school)


async def written(key: str, message: Message, dialogue: Dialogue, person: Person, school: School) -> None:
    """Take a typed answer; whatever is none is asked again, and a sick note goes before all."""
    draft = Draft.from_data(dialogue.data)
    say = school.speech(person)
    text = message.text.strip() if message.content == "text" else ""
    asked = await _question(draft, person, school)
    choice = choice_of(text)
    if choice in asked.labels:
        await _chosen(key, choice, draft, dialogue, person, school)
        return
    await close_question(dialogue, person, school)
    if draft.step != "note" and await sick_note_first.became_a_report(key, message, dialogue, person, school):
        return
    children = await linked_children(person, school)
    answer = read_answer(draft, text, children, school.local.date()) if text else None
    lead = "" if answer else say("Sorry, I did not understand that.")
    if draft.step == "note" and len(text) > LONGEST_NOTE:
        lead = say("That is too long for a note. Can you say it shorter?")
    elif draft.step == "note" and sick_note_first.is_report(text):
        answer, lead = None, say("I need not know what your child has. Is your child ill today? Then send /sick.")
    await _go_on(key, answer or draft, dialogue, person, school, lead)


async def pressed(key: str, press: Press, row: Question, person: Person, school: School) -> str:
    """Take a pressed answer."""
    dialogue = await school.dialogues.of(press.chat)
    if dialogue is None or dialogue.kind != LEAVE or dialogue.data["token"] != row.token:
        return school.speech(person)("This button no longer works.")
    await _chosen(key, press.choice, Draft.from_data(dialogue.data), dialogue, person, school)
    return ""


async def _chosen(key: str, choice: str, draft: Draft, dialogue: Dialogue, person: Person, school: School) -> None:
    """Go on from a choice that the draft's step offers."""
    if choice == STOP:
        await letter_dialogue.stopped(key, dialogue, person, school)
        return
    asked = await _question(draft, person, school)
    await close_question(dialogue, person, school, asked.labels.get(choice, ""))
    say = school.speech(person)
    children = await linked_children(person, school)
    if not by_mail(dialogue.chat.platform, school):
        # The school has changed its settings since.
        await letter_dialogue.end(dialogue, person, school)
        await tell(school, f"{key}:leave", dialogue.chat, ways(say, school, mail=False))
    elif not {*draft.children} <= {*children}:
        # The roster has changed since: for whom it is is asked again.
        lead = say("You are no longer linked to this child here.")
        await _go_on(key, replace(draft, children=()), dialogue, person, school, lead)
    elif choice == SEND:
        await _send(draft, [children[each] for each in draft.children], dialogue, person, school)
    else:
        await _go_on(key, _taken(draft, choice, children, say), dialogue, person, school)


def _taken(draft: Draft, choice: str, children: dict[str, Child], say: Speech) -> Draft:
    """Take a pressed answer to what the draft's step asks."""
    match draft.step:
        case "children":
            found = tuple(each for each in children if choice in (ALL, child_choice(each)))
            return replace(draft, children=found)
        case "reason":
            return replace(draft, reason=next(each for each in reasons(say) if each == choice))
        case "first":
            return replace(draft, first=date.fromisoformat(choice))
        case "last":
            return replace(draft, last=draft.first)
        case "note":
            return replace(draft, note="")
        case _:  # summary: to begin again
            return Draft(draft.letter, tuple(children) if len(children) == 1 else ())


async def _go_on(key: str, draft: Draft, dialogue: Dialogue, person: Person, school: School, lead: str = "") -> None:
    asked = await _question(draft, person, school)
    await ask_on(key, replace(dialogue, step=draft.step), draft.to_data(), asked, person, school, lead)


async def _question(draft: Draft, person: Person, school: School) -> Asked:
    """Give the question that the draft's step asks, in the person's language."""
    say = school.speech(person)
    today = school.local.date()
    stop = (STOP, say("✖️ Stop"))
    children = await linked_children(person, school)
    rows: list[Sequence[tuple[str, str]]] = []
    match draft.step:
        case "children":
            text = say("For whom do you ask leave?")
            rows = [((child_choice(each), child.first_name),) for each, child in children.items()]
            rows += [((ALL, say("All of them")),)] if len(children) > 1 else []
        case "reason":
            text = say("What kind of leave is it? You need not say more than that.")
            rows = [((each, label),) for each, label in reasons(say).items()]
        case "first":
            text = say("From which day? You can also type a day, such as Friday or 12 March.")
            labels = [(day.isoformat(), day_label(say, day, today)) for day in likely_days(today)]
            rows = [[(choice, label[:1].upper() + label[1:]) for choice, label in labels]]
        case "last":
            text = say("Up to and including which day? You can also type a day, such as Thursday.")
            rows = [((ONLY, say("Only today") if draft.first == today else say("Only that day")),)]
        case "note":
            text = say("A short note for the school, such as the time? Please nothing about health.")
            if draft.reason and draft.first and is_late(draft.reason, draft.first, school):
                text = lateness(draft.first, say, school) + "\n" + text
            rows = [((NO_NOTE, say("No note")),)]
        case _:  # summary
            text = _summary(draft, [children[each] for each in draft.children if each in children], say, school)
            rows = [((SEND, say("✅ Send")),), ((CHANGE, say("✏️ Begin again")),)]
    return Asked(text, [*rows, (stop,)])


def _summary(draft: Draft, children: Sequence[Child], say: Speech, school: School) -> str:
    today = school.local.date()
    first, last = draft.first or today, draft.last or today
    reason = draft.reason or "other"
    lines = [
        say("**Shall I mail this request for leave to the school?**"),
        say("For: {names}", names=listed([each.first_name for each in children], say)),
        say("Kind: {kind}", kind=reasons(say)[reason]),
        say("From: {day}", day=_with_year(say, first, today)),
        say("Up to and including: {day}", day=_with_year(say, last, today)),
    ]
    if draft.note:
        lines.append(say("Note: “{note}”", note=draft.note))
    return "\n".join([*lines, *notes(reason, first, last, say, school)])


def _with_year(say: Speech, day: date, today: date) -> str:
    """Write a day in full, with its year where that is not this one."""
    return whole_day(say, day, today) + ("" if day.year == today.year else f" {day.year}")


async def _send(draft: Draft, children: Sequence[Child], dialogue: Dialogue, person: Person, school: School) -> None:
    """Hand the request over, and end its dialogue."""
    say = school.speech(person)
    await letter_dialogue.end(dialogue, person, school)
    names = listed([each.first_name for each in children], say)
    letter = Letter(
        id=draft.letter,
        kind="leave",
        sender=person.id,
        chat=dialogue.chat,
        to=school.profile.name,
        about=say("Your request for leave for {names}", names=names),
        state=ReportState.SENDING,
        sent_at=school.now,
    )
    await letters.hand_over(letter, await _mail(draft, children, person, school), school)


async def _mail(draft: Draft, children: Sequence[Child], person: Person, school: School) -> letters.Written:
    """Write the mail, in the school's own language; its subject holds no name."""
    say = school.texts.language(school.profile.language)
    today = school.local.date()
    first, last, reason = draft.first or today, draft.last or today, draft.reason or "other"
    address, own = await letter_mail.reply_to(person, children, school)
    lines = [
        f"{say('Kind of leave')}: {_without_icon(reasons(say)[reason])}",
        f"{say('Leave from')}: {say.day(first)} {first.year}",
        f"{say('Up to and including')}: {say.day(last)} {last.year}",
        f"{say('School days, weekends left out')}: {school_days(first, last)}",
        f"{say('Asked by')}: {letter_mail.writer(person, children, say, school)}",
        f"{say('Sent at')}: {say.day(today)}, {say.time(school.now)}",
    ]
    if is_late(reason, first, school):
        lines.append(say("This is later than the school wants it."))
    if draft.note:
        lines += ["", say("Note of the parent:"), letter_mail.quoted(draft.note)]
    lines += ["", letter_mail.answering(address, say, own=own)]
    subject = f"{say('Request for leave')}: {say.day(first)} {first.year}"
    return letters.Written(school.profile.leave.email or "", subject, "\n".join(lines) + "\n", address)


def _without_icon(label: str) -> str:
    return label.partition(" ")[2]


COMMANDS = {"verlof": commanded, "leave": commanded}
DIALOGUES = {LEAVE: written}
STOPS = {LEAVE: letter_dialogue.stopped}
PRESSES = {LEAVE: pressed}

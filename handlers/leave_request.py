"""A parent asks leave: the school's rules and form, and where the school wants it the request by mail (`/verlof`)."""

from dataclasses import replace
from datetime import date

from handlers import leave_words, letter_dialogue, letters, sick_note_first
from handlers.asking import tell
from handlers.dialogues import LEAVE
from handlers.leave_draft import LONGEST_NOTE, Draft, is_past, read_all, read_answer
from handlers.leave_rules import Reason, rules, ways
from handlers.leave_words import ALL
from handlers.letter_dialogue import ask_on, close_question
from handlers.listing import listed
from handlers.model.events import Chat, Message
from handlers.model.people import Child, Person
from handlers.model.questions import Dialogue
from handlers.ports import School, Speech
from handlers.reporting_questions import SEND, STOP, child_choice, linked_children
from handlers.reporting_words import choice_of
from policy.triage import names_illness

REASONS: dict[str, Reason] = {each: each for each in ("doctor", "work", "serious", "religion", "other")}


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
        lines = [*([] if text else [rules(say, school), ""]), _elsewhere(chat, say, school)]
        await tell(school, f"{key}:leave", chat, "\n".join(lines))
        return
    dialogue = await letter_dialogue.opened(key, LEAVE, chat, person, school)
    if dialogue is None:
        return
    if not text:
        lead = "\n".join(filter(None, (rules(say, school), ways(say, school, mail=True))))
        await tell(school, f"{key}:rules", chat, lead)
    draft = read_all(_blank(school.ids.new(), children), text, children, school.local.date())
    await _go_on(key, draft, dialogue, person, school)


def by_mail(platform: str, school: School) -> bool:
    """Say whether the bot mails requests for leave, for somebody who writes on this platform."""
    leave = school.profile.leave
    return leave.kind == "mail" and leave.email is not None and letter_dialogue.can_mail(platform, school)


def _elsewhere(chat: Chat, say: Speech, school: School) -> str:
    """Say how leave is asked by somebody for whom the bot cannot mail it; a code would let it."""
    lines = [ways(say, school, mail=False)]
    if by_mail(chat.platform, school):
        lines.append(say("Type the code that you got from the school: then I can mail your request for you."))
    return "\n".join(lines)


def _blank(letter: str, children: dict[str, Child]) -> Draft:
    """Begin a draft; who has one child is not asked for whom."""
    return Draft(letter, tuple(children) if len(children) == 1 else ())


async def written(key: str, message: Message, dialogue: Dialogue, person: Person, school: School) -> None:
    """Take a typed answer; whatever is none is asked again, and a sick note goes before all."""
    draft = Draft.from_data(dialogue.data)
    text = message.text.strip() if message.content == "text" else ""
    choice = choice_of(text)
    if choice in (await leave_words.question(draft, person, school)).labels:
        await _chosen(key, choice, dialogue, person, school)
        return
    await close_question(dialogue, person, school)
    if draft.step != "note" and await sick_note_first.became_a_report(key, message, dialogue, person, school):
        return
    children = await linked_children(person, school)
    lead = _unfit(draft, text, school.speech(person), school)
    answer = None if lead else read_answer(draft, text, children, school.local.date())
    if answer is None:
        lead = lead or school.speech(person)("Sorry, I did not understand that.")
    await _go_on(key, answer or draft, dialogue, person, school, lead)


def _unfit(draft: Draft, text: str, say: Speech, school: School) -> str:
    """Say why a text cannot be taken; empty where it may be an answer."""
    if not text:
        return say("Sorry, I can only read text here.")
    if draft.step == "first" and is_past(text, school.local.date()):
        return say("That day has gone by. Leave is asked for today or later.")
    if draft.step == "note" and len(text) > LONGEST_NOTE:
        return say("That is too long for a note. Can you say it shorter?")
    if draft.step == "note" and (sick_note_first.is_report(text) or names_illness(text)):
        return say("I need not know what your child has. Is your child ill today? Then send /sick.")
    return ""


async def _chosen(key: str, choice: str, dialogue: Dialogue, person: Person, school: School) -> None:
    """Go on from a choice that the draft's step offers."""
    if choice == STOP:
        await letter_dialogue.stopped(key, dialogue, person, school)
        return
    draft = Draft.from_data(dialogue.data)
    labels = (await leave_words.question(draft, person, school)).labels
    await close_question(dialogue, person, school, labels.get(choice, ""))
    children = await linked_children(person, school)
    _, obstacle = _possible(draft, children, school.speech(person), school)
    if choice != SEND:
        await _go_on(key, _taken(draft, choice, children), dialogue, person, school)
    elif obstacle or not by_mail(dialogue.chat.platform, school):
        await _go_on(key, draft, dialogue, person, school)
    else:
        await _send(draft, [children[each] for each in draft.children], dialogue, person, school)


def _taken(draft: Draft, choice: str, children: dict[str, Child]) -> Draft:
    """Take a pressed answer to what the draft's step asks."""
    match draft.step:
        case "children":
            return replace(draft, children=tuple(each for each in children if choice in (ALL, child_choice(each))))
        case "reason":
            return replace(draft, reason=REASONS[choice])
        case "first":
            return replace(draft, first=date.fromisoformat(choice))
        case "last":
            return replace(draft, last=draft.first)
        case "note":
            return replace(draft, note="")
        case _:  # summary: to begin again
            return _blank(draft.letter, children)


async def _go_on(key: str, draft: Draft, dialogue: Dialogue, person: Person, school: School, lead: str = "") -> None:
    """Ask on; where settings or roster have changed since, say how leave is asked now, or what is asked anew."""
    say = school.speech(person)
    children = await linked_children(person, school)
    if not by_mail(dialogue.chat.platform, school) or not children:
        await letter_dialogue.end(dialogue, person, school)
        await tell(school, f"{key}:leave", dialogue.chat, _elsewhere(dialogue.chat, say, school))
        return
    draft, obstacle = _possible(draft, children, say, school)
    asked = await leave_words.question(draft, person, school)
    await ask_on(key, replace(dialogue, step=draft.step), draft.to_data(), asked, person, school, obstacle or lead)


def _possible(draft: Draft, children: dict[str, Child], say: Speech, school: School) -> tuple[Draft, str]:
    """Take out of a draft what holds no more, a night or a change of the roster later, and say so."""
    if not {*draft.children} <= {*children}:
        return replace(draft, children=()), say("You are no longer linked to this child here.")
    if draft.first and draft.first < school.local.date():
        return replace(draft, first=None, last=None), say("That day has gone by. Leave is asked for today or later.")
    return draft, ""


async def _send(draft: Draft, children: list[Child], dialogue: Dialogue, person: Person, school: School) -> None:
    """Hand the request over, and end its dialogue."""
    say = school.speech(person)
    names = listed([each.first_name for each in children], say)
    about = say("Your request for leave for {names}").format(names=names)
    await letter_dialogue.end(dialogue, person, school)
    letter = letters.made(draft.letter, LEAVE, dialogue, person, about, school)
    await letters.hand_over(letter, await leave_words.mail(draft, children, person, school), school)


COMMANDS = {"verlof": commanded, "leave": commanded}
DIALOGUES = {LEAVE: written}
STOPS = {LEAVE: letter_dialogue.stopped}
PRESSES = {LEAVE: letter_dialogue.answered_by(LEAVE, _chosen)}

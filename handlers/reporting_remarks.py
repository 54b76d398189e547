"""What is said above the next question about what somebody wrote, where the report cannot take it up."""

import re

from handlers import channels
from handlers.listing import listed
from handlers.ports import Speech
from handlers.reporting_answers import Around, children_in, names_in, others_in
from handlers.reporting_draft import Draft
from handlers.reporting_words import ALSO, adds_child, adds_on, words_of
from policy.triage import is_of_somebody_else, names_illness, read_absence, read_period, triage

_BOTH = frozenset({"allebei", "beide", "beiden", "alle", "both", "all"})
_NO = frozenset({"nee", "no", "sorry", "niet", "not"})
_PAST = frozenset({"was", "waren", "had", "hadden", "geweest", "gehad", "were"})
_NOT_ILL = re.compile(r"\b(?:niet (?:meer )?ziek|not (?:ill|sick))\b", re.IGNORECASE)
_MOST_NAMES = 3
"""How many names are repeated; who writes more of them reads the first ones."""


def opening(text: str, around: Around, say: Speech, *, asked: bool = False) -> str:
    """Say what a person must know before the first question about a text, where there is such a thing.

    Args:
        text: what the person wrote to begin the report.
        around: what it is read against.
        say: the person's language.
        asked: whether it stands behind the command, where a name alone says who is ill.
    """
    if not around.children:
        first = say("You are not linked to a child here yet.") + " " + channels.phone(say, around.profile)
        return first + "\n" + say("You can also report it here. Then I write “not linked” in the mail.")
    found, others = children_in(text, around), others_in(text, around, asked=asked)
    if is_of_somebody_else(text):
        return _of_somebody_else(around, say)
    lines = [one_at_a_time(say)] if len(found) > 1 or (adds_child(text) and not others) else []
    if not others:
        return "\n".join(lines)
    lines.append(_unknown(others, say))
    if len(found) == 1:
        lines.append(say("This report is about {name} alone.", name=around.children[found[0]].first_name))
    lines.append(say("Is another child ill too?") if found else _another_child(say))
    return "\n".join([*lines, channels.phone(say, around.profile)])


def one_at_a_time(say: Speech) -> str:
    """Say that a report is about one child."""
    return say("I report one child at a time. When this report is sent, send /sick again for the next child.")


def _of_somebody_else(around: Around, say: Speech) -> str:
    """Say that a child of others is reported by its own parents."""
    return say("Is it another family's child? Its own parents report it.") + " " + channels.phone(say, around.profile)


def remark(draft: Draft, text: str, around: Around, say: Speech) -> str:
    """Answer what somebody wrote in the dialogue and what is no answer to its question; empty where it may be one.

    Args:
        draft: the report that is being made.
        text: what the person wrote.
        around: what it is read against.
        say: the person's language.
    """
    if _is_recovered(text, around):
        return say("Good to hear! That I do not pass on. Is this report not needed? Tap Stop: then nothing is sent.")
    # There the answer is somebody's name, or a class.
    return "" if draft.step in {"name", "class"} else _beside(draft, text, around, say)


def unread(draft: Draft, text: str, around: Around, say: Speech) -> str:
    """Say of a text that answers nothing that it was not understood; what the child has is merely not needed."""
    if draft.step not in {"name", "class"} and names_illness(text):
        return say("I need not know what your child has.")
    return say("Sorry, I did not understand that.") + " " + channels.phone(say, around.profile)


def _speaks_of_illness(text: str) -> bool:
    found = triage(text)
    return "illness" in {found.kind, *found.also}


def _beside(draft: Draft, text: str, around: Around, say: Speech) -> str:
    """Answer what is about other children, or about days that have gone by."""
    if around.children and is_of_somebody_else(text):
        return _of_somebody_else(around, say)
    if _names_several(draft, text, around):
        return one_at_a_time(say)
    others = others_in(_without_no(text), around, asked=_answers_who(draft, text))
    # an answer is taken; what it does not cover is said with the next question
    answers = draft.step == "child" and bool(children_in(text, around))
    if others and not answers:
        how = _another_child(say) if draft.step == "child" else say("Before you send, you can still change the child.")
        return f"{_unknown(others, say)}\n{how}\n{channels.phone(say, around.profile)}"
    if adds_child(text) and not answers and not _NO & {*words_of(text)}:
        return one_at_a_time(say)
    if draft.step in {"change", "summary"} and _is_of_the_past(draft, text, around):
        return say("I have left the days as they were. Did it begin earlier? Type “since yesterday”, or tap Change.")
    return ""


def _unknown(others: tuple[str, ...], say: Speech) -> str:
    """Say that names are no linked children's: the same words whether or not they stand in the roster."""
    names = listed([f"“{each}”" for each in others[:_MOST_NAMES]], say)
    return say("I do not know {names} as your child.", names=names)


def _is_recovered(text: str, around: Around) -> bool:
    """Whether a child is better by now, or not ill after all; on a day ahead ("vrijdag weer beter") it is still ill."""
    told = read_period(text, around.today)
    is_ahead = told is not None and (told.last_day or told.first_day) > around.today
    return not is_ahead and (triage(text).kind == "recovery" or bool(_NOT_ILL.search(text)))


def _another_child(say: Speech) -> str:
    return say("Is it your child? Then tap “Another child”.")


def _names_several(draft: Draft, text: str, around: Around) -> bool:
    """Whether a text wants more than one child reported: "Sem en Liv", "Liv ook", "allebei"; "nee, Liv" corrects."""
    found, words = children_in(text, around), words_of(text)
    if _NO & {*words}:
        return False
    if len(found) == 1:
        more = adds_on(text) or _speaks_of_illness(text)
        return bool(more and draft.child and draft.child != found[0])
    return len(found) > 1 or (draft.step == "child" and bool(words) and words[0] in _BOTH)


def _answers_who(draft: Draft, text: str) -> bool:
    words = words_of(text)
    return draft.step == "child" or bool(words[:1] and words[0] in _NO) or bool(ALSO & {*words})


def _without_no(text: str) -> str:
    """Leave out a first word that only says no: "Nee, Milan" names Milan."""
    first, _, rest = text.strip().partition(" ")
    return rest if {*words_of(first)} & _NO else text


def _is_of_the_past(draft: Draft, text: str, around: Around) -> bool:
    """Whether a text tells of other days in the past tense, and does not say that the illness began then."""
    told = read_period(text, around.today)
    if told is None or told.first_day == around.today or not _PAST & {*words_of(text)}:
        return False
    begun = read_absence(text, around.today, names_in(draft, around))
    return begun is None or begun.first_day > around.today

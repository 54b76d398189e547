"""Ready words in the place of a child's name, where they can stand there without spoiling the sentence."""

from policy import instead
from policy.roster import words_of
from policy.rules import name_words as words
from policy.rules.name_finding import Found
from policy.rules.name_sense import Sense
from policy.rules.rule import Case
from policy.rules.tokens import Token, opens_sentence

_PLAIN_ENDS = frozenset({"", " ", "\n"})


def ready_words(case: Case, sense: Sense, found: Found, rule: str) -> str:
    """Give the words of the protocol that can stand in the place of the name, or nothing."""
    templates = case.protocol.rules[rule].instead
    if not templates or found.surname or found.family or not _is_plain(found, sense) or not _fits(found, sense):
        return ""
    template = templates.get(sense.language)
    if template is None:
        return ""
    said = instead.ready(template, sense.language, _class_name(case, sense, found))
    if any(case.facts.roster.starting_with(word) for word in words_of(said)):
        return ""
    if opens_sentence(sense.text, sense.tokens[found.first]):
        said = said[0].upper() + said[1:]
    return f"{said}." if found.dotted and _ends_sentence(sense, found) else said


def _ends_sentence(sense: Sense, found: Found) -> bool:
    """Say whether the full stop of an abbreviation ends the sentence as well."""
    return sense.tokens[found.last].gap != ". " or sense.tokens[found.last + 1].capital


def _class_name(case: Case, sense: Sense, found: Found) -> str:
    """Give what the class of all who may be meant is called; nothing in its own group, or where a word says more."""
    classes = {pupil.class_id for pupil in found.pupils}
    if case.draft.audience.destination == "class" or len(classes) > 1 or sense.after(found.last) in words.OF_A_CLASS:
        return ""
    return case.facts.class_names.get(classes.pop(), "")


def _is_plain(found: Found, sense: Sense) -> bool:
    """Say whether the name is written plainly: with white space around it, not in capitals, and in no genitive."""
    first, last, plain = sense.tokens[found.first], sense.tokens[found.last], sense.text.plain
    end = last.end + found.dotted
    if any(token.all_capitals for token in sense.tokens[found.first : found.last + 1]):
        return False
    if first.start > 0 and not plain[first.start - 1].isspace():
        return False
    follows = plain[end : end + 2]
    if not (follows[:1] in _PLAIN_ENDS or (follows[0] in ".,;:!?" and follows[1:] in _PLAIN_ENDS)):
        return False
    return found.dotted or not _is_genitive(last, found)


def _is_genitive(last: Token, found: Found) -> bool:
    names = {part[-1] for pupil in found.pupils for part in (*pupil.calls, pupil.last_words) if part}
    return "'" in last.folded or (last.word.endswith("s") and last.word not in names)


def _fits(found: Found, sense: Sense) -> bool:
    """Say whether "a pupil" reads well there: as a subject that opens a sentence, or behind a word that takes one."""
    token, last = sense.tokens[found.first], sense.tokens[found.last]
    following = sense.tokens[found.last + 1] if found.last + 1 < len(sense.tokens) else None
    if following is not None and last.gap in (" ", "-"):
        if following.capital or following.word in words.NOT_BEHIND_A_PUPIL:
            return False
    elif "," in last.gap and (following is None or following.word not in words.WHO):
        return False
    if opens_sentence(sense.text, token):
        runs_on = following is not None and (last.gap == " " or "," in last.gap)
        return runs_on and (last.word[-1] not in "sxz" or sense.after(found.last) in words.VERBS)
    return sense.before(found.first) in words.BEFORE_A_PUPIL and sense.tokens[found.first - 1].gap == " "

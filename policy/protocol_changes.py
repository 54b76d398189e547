"""What a director changes of a protocol, one thing at a time, and what one protocol says otherwise than another."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from policy.model import Destination, Severity
from policy.protocol import DESTINATIONS, Protocol, ProtocolError, RuleSetting
from policy.text import fold

LONGEST_WORD = 100
"""So many characters a word or phrase has at most that is added or excused."""


@dataclass(frozen=True)
class SetSeverity:
    """A hit of the rule is this serious for the destination from now on; None: no finding."""

    rule: str
    destination: Destination
    severity: Severity | None


@dataclass(frozen=True)
class AddWord:
    """The rule recognises this word or phrase as well; it is excused no longer."""

    rule: str
    word: str


@dataclass(frozen=True)
class ExcuseWord:
    """The rule passes this word or phrase over; it is added no longer."""

    rule: str
    word: str


Change = SetSeverity | AddWord | ExcuseWord


@dataclass(frozen=True)
class Difference:
    """One thing that a protocol says otherwise than another.

    `key` is where it stands in the file: `("rules", "tag_person", "class")`, `("articles", "F6", "nl")`. `before` and
    `after` are what the two say there, as the file writes it, None for one that says nothing there. Of a list of words
    each word that was added or is gone is a difference of its own, with the same key.
    """

    key: tuple[str, ...]
    before: str | None
    after: str | None


def with_changes(protocol: Protocol, changes: Sequence[Change]) -> Protocol:
    """Give the protocol as it is with the changes, made one after another: the last about the same counts.

    Raises:
        ProtocolError: there is no such rule or destination, or the word cannot be looked for; one line says which.
    """
    rules = dict(protocol.rules)
    for change in changes:
        if change.rule not in rules:
            raise ProtocolError(f"there is no rule {change.rule!r}")
        rules[change.rule] = _changed(rules[change.rule], change)
    return replace(protocol, rules=rules)


def _changed(setting: RuleSetting, change: Change) -> RuleSetting:
    match change:
        case SetSeverity(destination=destination, severity=severity):
            return _with_severity(setting, destination, severity)
        case AddWord():
            word = _word(change.word)
            return replace(setting, words=_with(setting.words, word), excused=_without(setting.excused, word))
        case ExcuseWord():
            word = _word(change.word)
            return replace(setting, words=_without(setting.words, word), excused=_with(setting.excused, word))


def _with_severity(setting: RuleSetting, destination: Destination, severity: Severity | None) -> RuleSetting:
    """Set one severity; a rule that was switched off counts there only."""
    if destination not in DESTINATIONS:
        raise ProtocolError(f"there is no destination {destination!r}; choose one of: {', '.join(DESTINATIONS)}")
    before = setting.severities if setting.on else dict.fromkeys(DESTINATIONS)
    return replace(setting, severities={**before, destination: severity}, on=True)


def _word(given: str) -> str:
    """Give the word as it is kept: on one line, without quotation marks around it."""
    word = " ".join(given.split()).strip("\"'“”„‘’«» ")
    if len(word) > LONGEST_WORD:
        raise ProtocolError(f"a word or phrase has at most {LONGEST_WORD} characters")
    folded = fold(word).strip()
    if not folded or (len(folded) == 1 and folded.isalnum()):
        raise ProtocolError("a word or phrase has at least two letters or digits, or one sign")
    return word


def _with(words: tuple[str, ...], word: str) -> tuple[str, ...]:
    return (*_without(words, word), word)


def _without(words: tuple[str, ...], word: str) -> tuple[str, ...]:
    return tuple(each for each in words if fold(each) != fold(word))


def differences(before: Protocol, after: Protocol) -> list[Difference]:
    """Say what the second protocol says otherwise than the first, in the order of the file."""
    old, new = before.contents(), after.contents()
    differing = [key for key in {**old, **new} if old.get(key) != new.get(key)]
    places: dict[tuple[str, ...], int] = {}
    for key in {**old, **new}:
        places.setdefault(key[:2], len(places))
    differing.sort(key=lambda key: (_SECTIONS.index(key[0]), places[key[:2]]))
    return [Difference(_in_file(key), old.get(key), new.get(key)) for key in differing]


_SECTIONS = ("title", "version", "house_rules", "articles", "rules")
_LISTS = frozenset({"words", "excused"})


def _in_file(key: tuple[str, ...]) -> tuple[str, ...]:
    """Give the key as it stands in the file: an item of a list has none of its own."""
    return key[:3] if key[0] == "rules" and key[2] in _LISTS else key

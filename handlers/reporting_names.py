"""A child's name, or a class, as somebody types it: taken as it stands, where it can be nothing else.

It goes into a mail, and what a child has is neither kept nor mailed.
"""

import re
import unicodedata

from policy.triage import Kind, triage

LONGEST_NAME = 60
LONGEST_CLASS = 30
MOST_WORDS = 6

NOT_IN_NAMES = {
    "hij",
    "zij",
    "ze",
    "die",
    "heeft",
    "is",
    "mijn",
    "onze",
    "met",
    "he",
    "she",
    "has",
    "my",
    "our",
    "with",
    "nee",
    "toch",
    "niet",
    "laat",
    "stop",
    "not",
    "vandaag",
    "morgen",
    "gisteren",
    "today",
    "tomorrow",
    "yesterday",
}
"""Words of a sentence: who writes one has not typed a name."""

UNKEPT: frozenset[Kind] = frozenset({"illness", "recovery", "leave"})
"""What a text speaks of that is no name."""


IS_ILL = re.compile(r" is (?:vandaag )?(?:ziek|ill|sick)(?: (?:vandaag|today))?[.!]*$", re.IGNORECASE)
"""What people put behind a name who are asked who is ill; it says no more than they have said already."""


def child_name(text: str) -> str | None:
    """Take a typed name of a child, or "Sem Jansen is ziek"; None for anything else, also for what a child has."""
    name = IS_ILL.sub("", one_line(text, LONGEST_NAME) or "")
    return name if name and is_name(name) and not _has_digit(name) else None


def one_line(text: str, longest: int) -> str | None:
    """Take a name as it is typed: letters on one line, not too long; None for anything else.

    Control characters, line breaks and characters that turn the direction of writing are refused, because a name goes
    into a mail.
    """
    name = text.strip()
    hidden = any(unicodedata.category(letter)[0] == "C" or letter in "\u2028\u2029" for letter in name)
    if hidden or len(name) > longest or not any(letter.isalnum() for letter in name):
        return None
    return " ".join(name.split())


def is_name(text: str) -> bool:
    """Say whether a typed line can be a name and nothing else: what a child has is neither kept nor mailed."""
    words = text.casefold().split()
    found = triage(text)
    # "He Zhang" and "My Nguyen" are names, "he is" and "My son" are none
    has_capitals = len(words) > 1 and text.istitle()
    is_sentence = bool(NOT_IN_NAMES & {*words}) and not has_capitals
    return len(words) <= MOST_WORDS and not is_sentence and not UNKEPT & {found.kind, *found.also}


def _has_digit(text: str) -> bool:
    return any(letter.isnumeric() for letter in text)

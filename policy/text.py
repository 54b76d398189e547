"""A draft's text as the rules read it: without what only deceives the eye, and with the way back to the original.

Zero-width, control and right-to-left characters are taken out, combining marks are folded into their letter,
full-width and mathematical letters and letters of other scripts that look Latin become Latin, and all kinds of space,
dash and quotation mark become one kind. A word in s p a c e d letters becomes a word. Every character that is left
knows where it stood.
"""

import re
import unicodedata
from bisect import bisect
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

# Cyrillic, Greek and other letters that are drawn like a Latin one. Upper and lower case are listed apart because
# they resemble different letters.
_LOOK_ALIKES: dict[str, str] = dict(
    zip(
        "АВЕЅІЈКМНОРСТХУҮԚԜаеѕіјорсхуүԁһӏԛԝкмтвнΑΒΕΖΗΙΚΜΝΟΡΤΥΧαβεινορτυχıɑɡℓⅼǀ",
        "ABESIJKMHOPCTXYYQWaesijopcxyydhlqwkmtbhABEZHIKMNOPTYXabeivoptuxiagllI",
        strict=True,
    )
)
_PLAIN: dict[str, str] = (
    _LOOK_ALIKES
    | dict.fromkeys("‐‑‒–—―−⁃﹣－", "-")
    | dict.fromkeys("‘’‚‛′ʼʹ`´＇", "'")
    | dict.fromkeys("“”„‟″«»", '"')
    | dict.fromkeys("\u2028\u2029\u0085\r\v\f", "\n")
    | {
        "\t": " ",
        "\n": "\n",
        "ø": "o",
        "Ø": "O",
        "ł": "l",
        "Ł": "L",
        "đ": "d",
        "Đ": "D",
        "ß": "ss",
        "æ": "ae",
        "Æ": "Ae",
    }
)
# Letters by their category, yet nothing is drawn where they stand.
_BLANK = frozenset("\u115f\u1160\u3164\uffa0\u2800")
_MARKS = frozenset({"Mn", "Me"})
_INVISIBLE_CATEGORIES = frozenset({"Cc", "Cf", "Mn", "Me"})
_LONGEST_PARTS = 4
"""A sign that stands for more letters is a phrase in another script, and would make a text many times as long."""

# Four letters or more, each by itself; a capital opens the word, or all are capitals. Behind an @ it is an account.
_SPACED = re.compile(
    r"(?<![^\W_])(?:@ )?(?:[A-Za-z](?: [a-z_]){3,40}|[A-Z](?: [A-Z]){3,40})(?![^\W_])(?P<wide> {2,8})?"
)
_ALREADY_PLAIN = re.compile(r"[\n -_a-~]{2,}")
_EMPTY_LINE = re.compile(r"\n[ \n]{0,40}\n")
# "tel. 0516-..." and "nr. 8" go on.
_SENTENCE_END = re.compile(r"(?!(?:(?<=\b[Tt]el)|(?<=\b[Nn]r))\. ?[(+\d])[.!?]{1,8}(?=[\s)\"']|$)|\n")


@lru_cache(maxsize=8192)
def _plain(character: str) -> str:
    """Give what a character becomes: none, one or a few characters."""
    if character in _PLAIN:
        return _PLAIN[character]
    if character in _BLANK or unicodedata.category(character) in _INVISIBLE_CATEGORIES:
        return ""
    if character.isspace():
        return " "
    if character.isdecimal():
        return str(unicodedata.decimal(character))
    parts = unicodedata.normalize("NFKD", character)
    if parts == character or len(parts) > _LONGEST_PARTS:
        return character
    return "".join(_plain(part) for part in parts if part != character)


def plain(words: str) -> str:
    """Write words without accents and without what only deceives the eye."""
    return "".join(map(_plain, words))


def fold(words: str) -> str:
    """Write words as they are compared: plain and in lower case."""
    return plain(words).lower()


def _parts(original: str) -> Iterator[tuple[int, str]]:
    """Give a text's parts with their places: words that are plain as they stand as a whole, all else one by one."""
    reached = 0
    for run in _ALREADY_PLAIN.finditer(original):
        yield from enumerate(original[reached : run.start()], reached)
        yield run.start(), run[0]
        reached = run.end()
    yield from enumerate(original[reached:], reached)


def _gaps(word: re.Match[str]) -> Iterator[int]:
    """Give the places of the spaces in a word in spaced letters, and of those behind it that only part it from more."""
    end, wide = word.span("wide") if word["wide"] else (word.end(), word.end())
    yield from range(word.start() + 1, end, 2)
    yield from range(end + 1, wide)


@dataclass(frozen=True)
class Text:
    """A text, its plain form, and for each plain character where it begins and ends in the original.

    `folded` is the plain form in lower case; places in `plain` and in `folded` are the same.
    """

    original: str
    plain: str
    folded: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    @classmethod
    def of(cls, original: str) -> "Text":
        """Read a text."""
        characters: list[str] = []
        starts: list[int] = []
        ends: list[int] = []
        for place, character in _parts(original):
            if len(character) > 1:
                characters.append(character)
                starts.extend(range(place, place + len(character)))
                ends.extend(range(place + 1, place + len(character) + 1))
                continue
            becomes = _plain(character)
            if not becomes:
                if ends and unicodedata.category(character) in _MARKS:
                    ends[-1] = place + 1
                continue
            characters.append(becomes)
            starts.extend([place] * len(becomes))
            ends.extend([place + 1] * len(becomes))
        plain = "".join(characters)
        gaps = {place for word in _SPACED.finditer(plain) for place in _gaps(word)}
        if gaps:
            kept = [place for place in range(len(plain)) if place not in gaps]
            plain = "".join(plain[place] for place in kept)
            starts, ends = [starts[place] for place in kept], [ends[place] for place in kept]
        return cls(original, plain, plain.lower(), tuple(starts), tuple(ends))

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Give the place in the original of the non-empty plain words from `start` to `end`."""
        return self.starts[start], self.ends[end - 1]

    @cached_property
    def sentences(self) -> tuple[tuple[int, int], ...]:
        """The places of the sentences in the plain text: lines, and what ends with a full stop and white space."""
        found = []
        start = 0
        for end in _SENTENCE_END.finditer(self.plain):
            found.append((start, end.end()))
            start = end.end()
        found.append((start, len(self.plain)))
        return tuple((start, end) for start, end in found if self.plain[start:end].strip())

    def sentence_at(self, place: int) -> tuple[int, int]:
        """Give the place of the sentence in which a character of a word stands."""
        return self.sentences[max(0, bisect(self.sentences, place, key=lambda sentence: sentence[0]) - 1)]

    def paragraph_at(self, place: int) -> tuple[int, int]:
        """Give the place of the paragraph, between empty lines, in which a character stands."""
        edges = self._paragraphs
        here = bisect(edges, place) - 1
        return edges[here], edges[here + 1] if here + 1 < len(edges) else len(self.plain)

    def places_of(self, pattern: re.Pattern[str]) -> tuple[tuple[int, int], ...]:
        """Give all places at which a pattern matches the folded text, which is read once for each pattern."""
        if pattern not in self._places:
            self._places[pattern] = tuple(found.span() for found in pattern.finditer(self.folded))
        return self._places[pattern]

    @cached_property
    def _places(self) -> dict[re.Pattern[str], tuple[tuple[int, int], ...]]:
        return {}

    @cached_property
    def _paragraphs(self) -> tuple[int, ...]:
        return (0, *(found.end() for found in _EMPTY_LINE.finditer(self.plain)))

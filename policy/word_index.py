"""Words and phrases of a protocol, found in a text in one pass however many there are."""

import re
from collections.abc import Iterable, Iterator, Mapping

_WORD = re.compile(r"[^\W_]{1,100}")


class WordIndex:
    """Phrases by rule, to be found as whole words; a phrase of signs only ("🖕") is found anywhere.

    Args:
        phrases: the phrases of each rule, folded and on one line, none of them empty.
    """

    def __init__(self, phrases: Mapping[str, Iterable[str]]) -> None:
        self._by_first: dict[str, list[tuple[str, str, int]]] = {}
        self._signs: list[tuple[str, str]] = []
        for rule, each in phrases.items():
            for phrase in each:
                first = _WORD.search(phrase)
                if first is None:
                    self._signs.append((rule, phrase))
                else:
                    self._by_first.setdefault(first[0], []).append((rule, phrase, first.start()))

    def find(self, folded: str) -> Iterator[tuple[str, int, int]]:
        """Give rule, start and end of each phrase in a folded text."""
        line = one_line(folded)
        for word in _WORD.finditer(line) if self._by_first else ():
            for rule, phrase, before in self._by_first.get(word[0], ()):
                start = word.start() - before
                if start >= 0 and line.startswith(phrase, start) and is_whole(line, start, start + len(phrase)):
                    yield rule, start, start + len(phrase)
        for rule, phrase in self._signs:
            yield from ((rule, start, start + len(phrase)) for start in _places(line, phrase, 0, len(line)))


def one_line(folded: str) -> str:
    """Write a folded text on one line; places stay as they are."""
    return folded.replace("\n", " ")


def is_whole(line: str, start: int, end: int) -> bool:
    """Say whether the words from `start` to `end` are no part of longer words."""
    goes_on_before = line[start].isalnum() and line[start - 1 : start].isalnum()
    return not goes_on_before and not (line[end - 1].isalnum() and line[end : end + 1].isalnum())


def is_within(line: str, start: int, end: int, phrases: Iterable[str]) -> bool:
    """Say whether the words from `start` to `end`, without the signs around them, stand in one of the phrases.

    Args:
        line: a folded text on one line.
        start: where the words begin.
        end: where they end.
        phrases: folded phrases on one line, which count as whole words.
    """
    while start < end - 1 and not line[start].isalnum():
        start += 1
    while start < end - 1 and not line[end - 1].isalnum():
        end -= 1
    words = line[start:end]
    return any(
        is_whole(line, place, place + len(phrase))
        for phrase in phrases
        if words in phrase
        for place in _places(line, phrase, max(0, end - len(phrase)), start + len(phrase))
    )


def masked(shown: str, folded: str, phrases: Iterable[str]) -> str:
    """Put letters that mean nothing in the place of phrases, so that what is said beside them can be looked for.

    Args:
        shown: the text to give, as long as the folded one.
        folded: the text in which the phrases are looked for.
        phrases: folded phrases on one line, which count as whole words.
    """
    line = one_line(folded)
    for phrase in phrases:
        for start, end in whole_places(line, phrase):
            shown = shown[:start] + "x" * len(phrase) + shown[end:]
    return shown


def whole_places(line: str, phrase: str) -> Iterator[tuple[int, int]]:
    """Give each place at which a phrase stands as whole words in a folded text on one line."""
    for start in _places(line, phrase, 0, len(line)):
        if is_whole(line, start, start + len(phrase)):
            yield start, start + len(phrase)


def _places(line: str, phrase: str, start: int, end: int) -> Iterator[int]:
    """Give each place of the phrase between `start` and `end`."""
    place = line.find(phrase, start, end)
    while place >= 0:
        yield place
        place = line.find(phrase, place + 1, end)

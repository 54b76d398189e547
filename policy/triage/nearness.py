"""Which known word somebody meant: words at edit distance 1, found without comparing with every known word."""

from collections.abc import Iterable


def _deletions(word: str) -> set[str]:
    return {word[:at] + word[at + 1 :] for at in range(len(word))}


def one_edit_apart(one: str, other: str) -> bool:
    """Say whether one letter too many, too few, wrong, or two neighbours swapped make one word into the other."""
    if one == other or abs(len(one) - len(other)) > 1:
        return False
    start = 0
    while start < min(len(one), len(other)) and one[start] == other[start]:
        start += 1
    left, right = one[start:], other[start:]
    if len(left) == len(right):
        return left[1:] == right[1:] or (left[:2] == right[1::-1] and left[2:] == right[2:])
    longer, shorter = (left, right) if len(left) > len(right) else (right, left)
    return longer[1:] == shorter


class Nearby:
    """Known words, to be found by a word with one typing error.

    `longest` bounds the work: a word beyond it is nobody's typing error.
    """

    def __init__(self, words: Iterable[str]) -> None:
        self._words = frozenset(words)
        self.longest = max(map(len, self._words), default=0) + 1
        self._index: dict[str, list[str]] = {}
        for word in sorted(self._words):
            for key in _deletions(word) | {word}:
                self._index.setdefault(key, []).append(word)

    def find(self, word: str) -> tuple[str, ...]:
        """Give the known words at edit distance 1, in alphabetical order."""
        if len(word) > self.longest:
            return ()
        found = {known for key in _deletions(word) | {word} for known in self._index.get(key, ())}
        return tuple(sorted(known for known in found if one_edit_apart(word, known)))

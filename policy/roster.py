"""The pupils of the school, as the check needs them: names, classes, and consent to be in a picture."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from typing import TypeVar

from policy.model import Destination
from policy.text import fold

Key = TypeVar("Key")


@dataclass(frozen=True)
class Pupil:
    """A pupil. `photo` is the parents' consent per destination: True, False, or None (or missing) when not known."""

    id: str
    first_name: str
    last_name: str
    class_id: str
    photo: dict[Destination, bool | None] = field(default_factory=dict, hash=False)

    @cached_property
    def first_words(self) -> tuple[str, ...]:
        """The words of the first name, folded: "Anne-Fleur" has two."""
        return words_of(self.first_name)

    @cached_property
    def last_words(self) -> tuple[str, ...]:
        """The words of the last name, folded: "de Vries" has two."""
        return words_of(self.last_name)


@dataclass(frozen=True)
class Roster:
    """All pupils, with indexes that are built once, at the first look."""

    pupils: tuple[Pupil, ...] = ()

    def starting_with(self, word: str) -> tuple[Pupil, ...]:
        """List the pupils whose first name starts with this folded word."""
        return self._by_first_word.get(word, ())

    def named(self, name: str) -> tuple[Pupil, ...]:
        """List the pupils who may be meant by a name: those of that full name, else those of that first name."""
        words = words_of(name)
        return self._by_full_name.get(words) or self._by_first_name.get(words) or ()

    @cached_property
    def _by_first_word(self) -> dict[str, tuple[Pupil, ...]]:
        return _index((pupil.first_words[0], pupil) for pupil in self.pupils if pupil.first_words)

    @cached_property
    def _by_first_name(self) -> dict[tuple[str, ...], tuple[Pupil, ...]]:
        return _index((pupil.first_words, pupil) for pupil in self.pupils)

    @cached_property
    def _by_full_name(self) -> dict[tuple[str, ...], tuple[Pupil, ...]]:
        return _index((pupil.first_words + pupil.last_words, pupil) for pupil in self.pupils)


def words_of(name: str) -> tuple[str, ...]:
    """Split a name into its folded words; hyphens part words, apostrophes are left out ("d'Arc" is "darc")."""
    letters = ("" if each == "'" else each if each.isalnum() else " " for each in fold(name))
    return tuple("".join(letters).split())


def _index(pairs: Iterable[tuple[Key, Pupil]]) -> dict[Key, tuple[Pupil, ...]]:
    lists: defaultdict[Key, list[Pupil]] = defaultdict(list)
    for key, pupil in pairs:
        lists[key].append(pupil)
    return {key: tuple(pupils) for key, pupils in lists.items()}

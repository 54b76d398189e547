"""The pupils of the school, as the check needs them: names, classes, and consent to be in a picture."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TypeVar

from policy.last_names import Words, abbreviated, surnames
from policy.model import Destination
from policy.near_names import one_slip, parts, sound
from policy.text import fold

Key = TypeVar("Key")
Value = TypeVar("Value")
LastName = tuple[Words, "Pupil"]
"""A pupil, and one of the ways to write their last name, folded."""

_NEAR_FROM = 4


@dataclass(frozen=True)
class Pupil:
    """A pupil. `photo` is the parents' consent per destination: True, False, or None (or missing) when not known.

    `nickname` is what they are called beside their first name, empty where there is no such name.
    """

    id: str
    first_name: str
    last_name: str
    class_id: str
    photo: dict[Destination, bool | None] = field(default_factory=dict, hash=False)
    nickname: str = ""

    @cached_property
    def calls(self) -> tuple[tuple[str, ...], ...]:
        """The words of the names by which the pupil is called, folded: first name and nickname, also in one word."""
        names = [name for name in (self.first_words, words_of(self.nickname)) if name]
        return tuple(dict.fromkeys((*names, *(("".join(name),) for name in names))))

    @cached_property
    def first_words(self) -> tuple[str, ...]:
        """The words of the first name, folded: "Anne-Fleur" has two."""
        return words_of(self.first_name)

    @cached_property
    def last_words(self) -> tuple[str, ...]:
        """The words of the last name, folded: "de Vries" has two."""
        return words_of(self.last_name)


@dataclass(frozen=True)
class Namesakes:
    """The pupils who are called by the same name, given by its folded words, to be told apart by their last names."""

    name: Words
    pupils: tuple[Pupil, ...]

    def beginning(self, word: str) -> tuple[LastName, ...]:
        """List the last names of which this folded word may be the first, whole or with a slip of the pen."""
        return _of_parts(word, self._by_first_word)

    def ending(self, word: str) -> tuple[LastName, ...]:
        """List the last names of which this folded word may be the last, whole or with a slip of the pen."""
        return _of_parts(word, self._by_last_word)

    def initialled(self, word: str) -> tuple[LastName, ...]:
        """List the last names of whose initials this folded word is the first."""
        return self._by_initial.get(word, ())

    @cached_property
    def _by_first_word(self) -> dict[str, tuple[LastName, ...]]:
        return _index((part, (words, pupil)) for words, pupil in self._last_names for part in parts(words[0]))

    @cached_property
    def _by_last_word(self) -> dict[str, tuple[LastName, ...]]:
        return _index((part, (words, pupil)) for words, pupil in self._last_names for part in parts(words[-1]))

    @cached_property
    def _by_initial(self) -> dict[str, tuple[LastName, ...]]:
        return _index((words[0], (words, each)) for each in self.pupils for words in abbreviated(each.last_words))

    @cached_property
    def _last_names(self) -> tuple[LastName, ...]:
        return tuple((words, pupil) for pupil in self.pupils for words in surnames(pupil.last_words))


@dataclass(frozen=True)
class Roster:
    """All pupils, with indexes that are built once, at the first look."""

    pupils: tuple[Pupil, ...] = ()

    def starting_with(self, word: str) -> tuple[Namesakes, ...]:
        """List the names, first names and nicknames, that start with this folded word."""
        return self._by_first_word.get(word, ())

    def near(self, word: str) -> tuple[Namesakes, ...]:
        """List the names whose first word is this folded word but for a slip of the pen, and begins as that does."""
        names = {name for name in _of_parts(word, self._by_part) if name[0] == word[0] and one_slip(word, name)}
        return tuple(called for name in sorted(names) for called in self.starting_with(name))

    def sounding(self, word: str) -> tuple[Namesakes, ...]:
        """List the names whose first word sounds as this folded word does: "Thijs" and "Tijs"."""
        names = self._by_sound.get(sound(word), ())
        return tuple(called for name in names for called in self.starting_with(name))

    def surnamed(self, word: str) -> tuple[Pupil, ...]:
        """List the pupils in whose last name this folded word stands, as "vries" in "de Vries"."""
        return self._by_last_word.get(word, ())

    def named(self, name: str) -> tuple[Pupil, ...]:
        """List the pupils who may be meant by a name: those of that full name, else those of that first name."""
        words = words_of(name)
        return self._by_full_name.get(words) or self._by_first_name.get(words) or ()

    @cached_property
    def _by_first_word(self) -> dict[str, tuple[Namesakes, ...]]:
        return _index((name[0], Namesakes(name, pupils)) for name, pupils in self._by_first_name.items())

    @cached_property
    def _by_part(self) -> dict[str, tuple[str, ...]]:
        return _index((part, word) for word in self._by_first_word if len(word) >= _NEAR_FROM for part in parts(word))

    @cached_property
    def _by_sound(self) -> dict[str, tuple[str, ...]]:
        return _index((sound(word), word) for word in self._by_first_word if len(word) >= _NEAR_FROM)

    @cached_property
    def _by_last_word(self) -> dict[str, tuple[Pupil, ...]]:
        return _index((word, pupil) for pupil in self.pupils for word in dict.fromkeys(pupil.last_words))

    @cached_property
    def _by_first_name(self) -> dict[tuple[str, ...], tuple[Pupil, ...]]:
        return _index((name, pupil) for pupil in self.pupils for name in pupil.calls)

    @cached_property
    def _by_full_name(self) -> dict[tuple[str, ...], tuple[Pupil, ...]]:
        return _index((name + pupil.last_words, pupil) for pupil in self.pupils for name in pupil.calls)


def words_of(name: str) -> tuple[str, ...]:
    """Split a name into its folded words; hyphens part words, apostrophes are left out ("d'Arc" is "darc")."""
    letters = ("" if each == "'" else each if each.isalnum() else " " for each in fold(name))
    return tuple("".join(letters).split())


def _of_parts(word: str, index: Mapping[str, tuple[Value, ...]]) -> tuple[Value, ...]:
    """Give what an index has under the word or under a part of it, each once."""
    return tuple(dict.fromkeys(value for part in sorted(parts(word)) for value in index.get(part, ())))


def _index(pairs: Iterable[tuple[Key, Value]]) -> dict[Key, tuple[Value, ...]]:
    lists: defaultdict[Key, list[Value]] = defaultdict(list)
    for key, value in pairs:
        lists[key].append(value)
    return {key: tuple(values) for key, values in lists.items()}

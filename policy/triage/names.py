"""Which of the given children a text names."""

from collections.abc import Mapping

from policy.triage.folding import WORD, fold
from policy.triage.nearness import Nearby

_TYPO_FROM = 5
"""From how many letters on a name is recognised with one typing error; shorter names lie too near to words."""


def named_children(text: str, names: Mapping[str, tuple[str, str]]) -> tuple[str, ...]:
    """Find the children that a text names, by first name, in the order of the text.

    Case and accents do not matter, a genitive ("Sems", "Sem's") and one typing error from five letters on are taken
    for the name. A first name that several of the children have is decided by the last name beside it. A word never
    stands for two children: where nothing decides between them it names neither, and the caller asks.

    Args:
        text: What somebody wrote; its first 4,096 characters are read.
        names: First and last name by the child's id, as the roster has them. Meant for a guardian's few children.

    Returns:
        The ids, each once.
    """
    words = WORD.findall(fold(text))
    people = {child: (_words(first), _words(last)) for child, (first, last) in names.items()}
    nearby = Nearby(part for first, _ in people.values() for part in first[:1] if len(part) >= _TYPO_FROM)
    found: dict[str, None] = {}
    at = 0
    while at < len(words):
        children, length = _at(words, at, people, nearby)
        found.update(dict.fromkeys(children))
        at += length
    return tuple(found)


def _words(name: str) -> tuple[str, ...]:
    return tuple(WORD.findall(fold(name)))


def _at(
    words: list[str], at: int, people: Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]], nearby: Nearby
) -> tuple[list[str], int]:
    """Give the children named by the word at a place, and how many words that takes: the longest name wins."""
    exact: dict[int, list[str]] = {}
    for child, (first, _) in people.items():
        if first and _same(tuple(words[at : at + len(first)]), first):
            exact.setdefault(len(first), []).append(child)
    if exact:
        length = max(exact)
        return _by_last_name(exact[length], words[at + length : at + length + 4], people), length
    near = nearby.find(words[at])
    if len(near) != 1:
        return [], 1
    meant = [child for child, (first, _) in people.items() if first[:1] == near]
    return _by_last_name(meant, words[at + 1 : at + 5], people), 1


def _same(words: tuple[str, ...], name: tuple[str, ...]) -> bool:
    """Compare words with a name, the last word with or without its genitive."""
    return words[:-1] == name[:-1] and bool(words) and words[-1] in {name[-1], f"{name[-1]}s", f"{name[-1]}'s"}


def _by_last_name(
    children: list[str], following: list[str], people: Mapping[str, tuple[tuple[str, ...], tuple[str, ...]]]
) -> list[str]:
    """Narrow children of one first name down by the last name that follows."""
    if len(children) < 2:
        return children
    called = [child for child in children if (last := people[child][1]) and _same(tuple(following[: len(last)]), last)]
    return called if len(called) == 1 else []

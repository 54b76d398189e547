"""Labelled sentences, to learn from what a post that breaks a rule sounds like, and one that only comes near.

`bench/data/sentences/*.jsonl` hold a line per sentence or two: its text, its language, and the rule that it breaks,
null where it breaks none. `rules` says of which rules that is known; where it is left out, of all. The drafts of
`bench/data/posts.jsonl`, `posts_fresh.jsonl` and `posts_more.jsonl` give a sentence each of theirs, and so do those of
`bench/data/drafts/*.jsonl`, a file per writer. Never those that are held out.
"""

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from importlib.resources import files
from typing import Any

from groupbot.facts import roster_of
from groupbot.roster_file import decoded, read_roster
from policy.guessing import GUESSED
from policy.guessing.features import words_of
from policy.text import Text

READ = frozenset({"nl", "en", "fy", "de"})
READ_BY_ALL = ("posts", "posts_fresh", "posts_more")
"""The drafts that whoever wrote the tables has read, in part."""
TABLES = "tables"
"""The sentences that the tests of the patterns have: who wrote these had read the drafts."""
PUBLIC_ONLY = "class_affair"
"""The rule that a class group or the whole school knows nothing of: what breaks it in public is fine there."""
_ANYWHERE = frozenset(GUESSED) - {PUBLIC_ONLY}
_FEWEST = 8
"""So many characters of what breaks a rule stand at least in a sentence that bears it."""


@dataclass(frozen=True)
class LabelledSentence:
    """A sentence and what is known of it.

    `forms` is the sentence as it is weighed. `broken` are the rules that it breaks, `judged` those of which is known
    whether it does. `writer` is who wrote it and others: files of one writer have the letters up to the first dash of
    their name in common. `draft` is where it stands, unique: a draft of several sentences where `is_of_draft`;
    `is_clean` says that nothing at all breaks a rule there.
    """

    forms: tuple[str, ...]
    broken: frozenset[str]
    judged: frozenset[str]
    writer: str
    draft: str
    is_of_draft: bool
    is_clean: bool


def labelled_sentences(is_name: Callable[[str], bool]) -> Iterator[LabelledSentence]:
    """Read all of them, in one order.

    Args:
        is_name: says whether a folded word is a name of the roster.
    """
    data = files("bench").joinpath("data")
    for file in sorted(data.joinpath("sentences").iterdir(), key=lambda each: each.name):
        rows = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
        own = {row["rule"] for row in rows}
        judged = frozenset(GUESSED if PUBLIC_ONLY in own else _ANYWHERE)
        writer = file.name.split("-")[0].removesuffix(".jsonl")
        for number, row in enumerate(rows):
            broken = frozenset({row["rule"]} - {None})
            forms = _forms(Text.of(row["text"]), None, is_name)
            known = broken or frozenset(row.get("rules", judged))
            yield LabelledSentence(
                forms, broken, known, writer, f"{file.name}:{number}", is_of_draft=False, is_clean=not broken
            )
    for writer, row in labelled_drafts():
        if row["language"] in READ:
            yield from _of_draft(row, writer, is_name)


def labelled_drafts() -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Read the drafts that are learnt from, in one order, each with its writer."""
    data = files("bench").joinpath("data")
    own = sorted(data.joinpath("drafts").iterdir(), key=lambda each: each.name)
    for file in (*(data.joinpath(f"{name}.jsonl") for name in READ_BY_ALL), *own):
        writer = file.name.removesuffix(".jsonl")
        for line in file.read_text(encoding="utf-8").splitlines():
            yield writer, json.loads(line)


def sample_sentences() -> list[LabelledSentence]:
    """Read all of them; names are those of the sample school's roster."""
    content = files("groupbot.sample").joinpath("roster.csv").read_bytes()
    roster = roster_of(read_roster(decoded(content), id_required=False))
    return list(labelled_sentences(lambda word: bool(roster.starting_with(word))))


def _of_draft(row: Mapping[str, Any], writer: str, is_name: Callable[[str], bool]) -> Iterator[LabelledSentence]:
    text = Text.of(row["text"])
    for place in text.sentences:
        start, end = text.span(*place)
        broken = {mark["rule"] for mark in row["marks"] if _bears(row["text"], mark["words"], start, end)}
        is_clean = row["verdict"] == "allow" and not row["marks"]
        yield LabelledSentence(
            _forms(text, place, is_name),
            frozenset(broken.intersection(GUESSED)),
            frozenset(GUESSED if row["audience"] == "public" else _ANYWHERE),
            writer,
            f"{writer}:{row['id']}",
            is_of_draft=True,
            is_clean=is_clean,
        )


def _bears(whole: str, words: str, start: int, end: int) -> bool:
    """Say whether enough of the words of a mark stand in the sentence."""
    first = whole.find(words) if words else -1
    shared = min(first + len(words), end) - max(first, start)
    return first >= 0 and shared >= min(_FEWEST, len(words))


def _forms(text: Text, place: tuple[int, int] | None, is_name: Callable[[str], bool]) -> tuple[str, ...]:
    start, end = place or (0, len(text.plain))
    return tuple(each.form for each in words_of(text, start, end, is_name))

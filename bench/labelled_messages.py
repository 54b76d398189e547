"""Messages as parents write them, each labelled by hand with what it wants of the school.

`bench/data/messages/*.jsonl` hold a line per message: `id`; `where` it was written (`group` or `private`, empty where
nobody said); `now`, the moment on the school's clock; `language`; `children`, the first names of the writer's own;
`text`; `kinds`, all that it wants, the most binding first; `about`, which of the children; `from` and `until`, the days
of absence that it gives, null where it gives none. The children are invented. Files whose name begins with `held` are
held out: they are for figures alone, and nobody reads them who works on triage.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from importlib.resources import files

from policy.triage import Kind

HELD = "held"


@dataclass(frozen=True)
class LabelledMessage:
    """A message and what it wants, as the module says of a line."""

    id: str
    where: str
    now: datetime
    language: str
    children: tuple[str, ...]
    text: str
    kinds: tuple[Kind, ...]
    about: tuple[str, ...]
    first_day: date | None
    last_day: date | None


def to_learn_from() -> Sequence[LabelledMessage]:
    """Read the messages that triage may learn from, in one order."""
    return _read(held=False)


def held_out() -> Sequence[LabelledMessage]:
    """Read the messages that nothing may be tuned on, in one order."""
    return _read(held=True)


def _read(*, held: bool) -> list[LabelledMessage]:
    folder = files("bench").joinpath("data", "messages")
    found = sorted(folder.iterdir(), key=lambda each: each.name)
    return [
        _message(line)
        for file in found
        if file.name.startswith(HELD) == held
        for line in file.read_text(encoding="utf-8").splitlines()
    ]


def _message(line: str) -> LabelledMessage:
    row = json.loads(line)
    return LabelledMessage(
        id=row["id"],
        where=row["where"],
        now=datetime.fromisoformat(row["now"]),
        language=row["language"],
        children=tuple(row["children"]),
        text=row["text"],
        kinds=tuple(row["kinds"]),
        about=tuple(row["about"]),
        first_day=_day(row["from"]),
        last_day=_day(row["until"]),
    )


def _day(written: str | None) -> date | None:
    return date.fromisoformat(written) if written else None

"""A request for leave while it is being made: what the parent has said so far, and what is still to be asked."""

import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from datetime import date, timedelta
from typing import Any, Literal

from handlers.leave_rules import Reason
from handlers.model.people import Child
from policy.triage import Period, named_children, read_absence, read_period

AHEAD = timedelta(days=400)
LONGEST = timedelta(days=92)
LONGEST_NOTE = 300

_NO = frozenset({"nee", "geen", "niets", "nvt", "no", "none", "nothing"})

Step = Literal["children", "reason", "first", "last", "note", "summary"]

_DOCTOR = re.compile(
    r"\b(?:(?:huis|oog|kinder)?arts|dokter|tandarts|orthodontist|ziekenhuis|doctor|dentist|hospital)\b", re.IGNORECASE
)
_ALL = re.compile(r"\b(?:allebei|beide|beiden|allemaal|alle|both|all)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Draft:
    """What is known of a request that is being made. `note` is None while it was not asked for."""

    letter: str
    children: tuple[str, ...] = ()
    reason: Reason | None = None
    first: date | None = None
    last: date | None = None
    note: str | None = None

    @property
    def step(self) -> Step:
        """What is to be asked next."""
        missing: dict[Step, bool] = {
            "children": not self.children,
            "reason": self.reason is None,
            "first": self.first is None,
            "last": self.last is None,
            "note": self.note is None,
        }
        return next((step for step, is_missing in missing.items() if is_missing), "summary")

    def to_data(self) -> dict[str, Any]:
        """Write it as plain JSON."""
        return {name: value.isoformat() if isinstance(value, date) else value for name, value in asdict(self).items()}

    @classmethod
    def from_data(cls, data: dict[str, Any]) -> "Draft":
        """Read it back from a dialogue's data."""
        days = {name: date.fromisoformat(data[name]) if data[name] else None for name in ("first", "last")}
        known = {name: data[name] for name in cls.__dataclass_fields__}
        return cls(**{**known, **days, "children": tuple(data["children"])})


def read_all(draft: Draft, text: str, children: Mapping[str, Child], today: date) -> Draft:
    """Take from a text that asks leave what it says for certain: for whom, which days, and whether it is a doctor."""
    found = named(text, children)
    if found:
        draft = replace(draft, children=found)
    if _DOCTOR.search(text):
        draft = replace(draft, reason="doctor")
    period = read_period(text, today)
    return _of_period(draft, period, today) or draft


def read_answer(draft: Draft, text: str, children: Mapping[str, Child], today: date) -> Draft | None:
    """Read a typed answer to what the draft's step asks; None where it is no answer."""
    names = [name for each in children.values() for name in (each.first_name, each.last_name)]
    match draft.step:
        case "children":
            found = named(text, children)
            return replace(draft, children=found) if found else None
        case "first":
            return _of_period(draft, read_absence(text, today, names, asked=True), today)
        case "last":
            last = _last(draft, text, names, today)
            return replace(draft, last=last) if last else None
        case "note":
            note = "" if text.casefold().strip(" .!") in _NO else text
            return replace(draft, note=note) if len(note) <= LONGEST_NOTE else None
        case _:  # reason, summary
            return None


def is_past(text: str, today: date) -> bool:
    """Say whether a text names a day that has gone by."""
    period = read_period(text, today)
    return period is not None and period.first_day < today


def named(text: str, children: Mapping[str, Child]) -> tuple[str, ...]:
    """Find the children that a text names, or all of them."""
    if _ALL.search(text):
        return tuple(children)
    return named_children(text, {each.id: (each.first_name, each.last_name) for each in children.values()})


def _of_period(draft: Draft, period: Period | None, today: date) -> Draft | None:
    """Take the days, where leave can be asked for them."""
    if period is None or not today <= period.first_day <= today + AHEAD:
        return None
    last = period.last_day
    fits = last is not None and period.first_day <= last <= period.first_day + LONGEST
    return replace(draft, first=period.first_day, last=last if fits else None)


def _last(draft: Draft, text: str, names: list[str], today: date) -> date | None:
    """Read a last day: counted from today or, where that lies before the first day, from the first day."""
    first = draft.first or today
    for counted_from in (today, first):
        period = read_absence(text, counted_from, names, asked=True)
        last = (period.last_day or period.first_day) if period else None
        if last and first <= last <= first + LONGEST:
            return last
    return None

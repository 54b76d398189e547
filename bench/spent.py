"""Where time goes: wraps functions for a while, and adds up the time within them."""

import asyncio
import time
from collections import defaultdict
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy.ext.asyncio import AsyncConnection

from groupbot.schoolroom import SchoolRoom
from groupbot.storage import codec, packing
from groupbot.storage.engine import Database
from groupbot.storage.inbox import Inbox
from groupbot.storage.seal import Sealer

_WATCHED: tuple[tuple[str, Any, str], ...] = (
    ("connection", Database, "_connect"),
    ("begin", AsyncConnection, "begin"),
    ("statements", AsyncConnection, "execute"),
    ("statements", AsyncConnection, "scalar"),
    ("commit", AsyncConnection, "commit"),
    ("close", AsyncConnection, "close"),
    ("next", Inbox, "next"),
    ("handler", SchoolRoom, "handle"),
    ("sealing", Sealer, "seal"),
    ("sealing", Sealer, "open"),
    ("sealing", Sealer, "blind"),
    ("json", codec, "dump"),
    ("json", codec, "load"),
    ("json", packing, "dump"),
    ("json", packing, "load"),
)


@dataclass
class Spent:
    """Seconds and calls by name; what is nested counts for both names."""

    seconds: dict[str, float] = field(default_factory=lambda: defaultdict(float))
    calls: dict[str, int] = field(default_factory=lambda: defaultdict(int))

    def per(self, number: int, whole: float) -> str:
        """Say in milliseconds what each of `number` events cost, of `whole` seconds in all."""
        parts = [f"{name} {1000 * self.seconds[name] / number:.2f}" for name in self.seconds]
        statements = self.calls["statements"] / number
        return f"ms per event: {1000 * whole / number:.2f} in all; {', '.join(parts)}; {statements:.1f} statements"


@contextmanager
def watched() -> Iterator[Spent]:
    """Add up the time within the watched functions while the block runs."""
    spent = Spent()
    kept = [(owner, name, getattr(owner, name)) for _, owner, name in _WATCHED if hasattr(owner, name)]
    for label, owner, name in _WATCHED:
        if hasattr(owner, name):
            setattr(owner, name, _timed(getattr(owner, name), label, spent))
    try:
        yield spent
    finally:
        for owner, name, function in kept:
            setattr(owner, name, function)


def _timed(function: Callable[..., Any], label: str, spent: Spent) -> Callable[..., Any]:
    def add(started: float) -> None:
        spent.seconds[label] += time.perf_counter() - started
        spent.calls[label] += 1

    if not asyncio.iscoroutinefunction(function) and label in {"sealing", "json"}:

        def call(*arguments: Any, **named: Any) -> Any:
            started = time.perf_counter()
            try:
                return function(*arguments, **named)
            finally:
                add(started)

        return call

    async def waited(awaitable: Awaitable[Any]) -> Any:
        started = time.perf_counter()
        try:
            return await awaitable
        finally:
            add(started)

    return lambda *arguments, **named: waited(function(*arguments, **named))

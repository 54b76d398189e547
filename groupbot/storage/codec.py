"""How events and effects stand in the database: their name, a line break, and their fields as JSON."""

from functools import cache
from typing import Any, get_args

from pydantic import TypeAdapter

from handlers.model.effects import Effect
from handlers.model.events import Happening


class UnreadableRow(Exception):
    """A row holds an event or effect that this version of the program cannot read."""

    def __init__(self, row: int) -> None:
        super().__init__(f"row {row} cannot be read")
        self.row = row


_CLASSES: dict[str, type[Any]] = {each.__name__: each for each in (*get_args(Happening), *get_args(Effect))}


def dump(value: Happening | Effect) -> bytes:
    """Write a happening or an effect down."""
    name = type(value).__name__
    return name.encode() + b"\n" + _adapter(name).dump_json(value, exclude_defaults=True)


def load(data: bytes) -> Any:
    """Read back what `dump` wrote.

    Raises:
        ValueError: the data is not of this program's making.
    """
    name, _, fields = data.partition(b"\n")
    if name.decode() not in _CLASSES:
        raise ValueError(f"unknown kind of event or effect: {name[:40]!r}")
    return _adapter(name.decode()).validate_json(fields)


@cache
def _adapter(name: str) -> TypeAdapter[Any]:
    return TypeAdapter(_CLASSES[name])

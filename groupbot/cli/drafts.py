"""What a line of `groupbot check --json` says of a draft's attachments, and of when it would go out."""

from dataclasses import fields
from datetime import datetime
from types import MappingProxyType

from policy.model import Picture

_KINDS = ("photo", "film", "sound", "document")
_TYPES = MappingProxyType(
    {
        "number": (int, "a whole number from 1"),
        "faces": (int, "a whole number, or left out"),
        "in_it": (int, "a whole number, or left out"),
        "alone": (bool, "true, false or left out"),
        "is_screenshot": (bool, "true or false"),
        "words": (str, "a string"),
        "credit": (str, "a string"),
        "kind": (str, f"one of {', '.join(_KINDS)}"),
    }
)
_MAY_BE_NULL = ("faces", "in_it", "alone")


class BadLineError(ValueError):
    """A line that is no draft; the message says what is wrong without repeating it."""


def read_pictures(value: object) -> tuple[Picture, ...]:
    """Read what is known of the attachments: a list of objects with the fields of `policy.model.Picture`.

    Raises:
        BadLineError: it is no such list. Other keys are passed over.
    """
    if not isinstance(value, list) or not all(isinstance(each, dict) for each in value):
        raise BadLineError("pictures must be a list of objects")
    return tuple(_picture(number, each) for number, each in enumerate(value, start=1))


def _picture(number: int, given: dict[str, object]) -> Picture:
    known = {"number": number} | {field.name: given[field.name] for field in fields(Picture) if field.name in given}
    for key, value in known.items():
        if not (_fits(key, value) or (value is None and key in _MAY_BE_NULL)):
            raise BadLineError(f"{key} of a picture must be {_TYPES[key][1]}")
    return Picture(**known)  # type: ignore[arg-type]  # each has just been looked at


def _fits(key: str, value: object) -> bool:
    kind = _TYPES[key][0]
    if kind is int:
        return isinstance(value, int) and not isinstance(value, bool) and value >= (key == "number")
    return isinstance(value, str) and value in _KINDS if key == "kind" else isinstance(value, kind)


def read_moment(value: object) -> datetime | None:
    """Read when a draft would go out, on the school's clock: "2026-11-23T15:10".

    Raises:
        BadLineError: it is no such moment.
    """
    if value is None:
        return None
    try:
        moment = datetime.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        moment = None
    if moment is None or moment.tzinfo is not None:
        raise BadLineError('moment must be the school\'s time, such as "2026-11-23T15:10"')
    return moment

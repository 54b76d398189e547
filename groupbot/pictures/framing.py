"""How the bot and a worker talk over a pipe: a head in JSON, then bytes. Nothing that arrives is run or unpickled.

A message is four bytes that say how long its head is, the head, whose "bytes" says how many follow, and those.
"""

import json
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any, get_args

from handlers.model.pictures import Box, Look, Seen, Trouble

LENGTH = 4
"""Bytes that say how long a head is."""

LONGEST_HEAD = 1_000_000
"""Bytes that a head may have."""

MOST_BYTES = 100_000_000
"""Bytes that may follow a head."""

TROUBLES: tuple[Trouble, ...] = get_args(Trouble)


class OutOfStep(Exception):
    """What arrives is no message."""


def message(head: dict[str, Any], data: bytes = b"") -> bytes:
    """Make a message.

    Args:
        head: what is asked or answered, in values of JSON.
        data: the picture or file.

    Returns:
        what goes over the pipe.
    """
    top = json.dumps({**head, "bytes": len(data)}).encode()
    return len(top).to_bytes(LENGTH) + top + data


def head_of(top: bytes) -> tuple[dict[str, Any], int]:
    """Read a head.

    Args:
        top: the head.

    Returns:
        what it says, and how many bytes follow.

    Raises:
        OutOfStep: it is none.
    """
    try:
        head = json.loads(top)
        follow = head["bytes"]
    except (ValueError, TypeError, KeyError) as error:
        raise OutOfStep from error
    if not isinstance(follow, int) or not 0 <= follow <= MOST_BYTES:
        raise OutOfStep
    return head, follow


def boxes_out(boxes: Sequence[Box]) -> list[list[float]]:
    """Boxes as values of JSON.

    Args:
        boxes: places in a picture.

    Returns:
        x, y, width and height of each.
    """
    return [[box.x, box.y, box.width, box.height] for box in boxes]


def boxes_in(values: Any) -> tuple[Box, ...]:
    """Boxes of values of JSON.

    Args:
        values: as `boxes_out` gave them.

    Returns:
        the places.

    Raises:
        OutOfStep: they are none.
    """
    try:
        return tuple(Box(*map(float, value)) for value in values)
    except (TypeError, ValueError) as error:
        raise OutOfStep from error


def look_out(look: Look) -> dict[str, Any]:
    """What was seen, as a head.

    Args:
        look: what was seen.

    Returns:
        all of it but the cleaned file.
    """
    seen = None if look.seen is None else {**asdict(look.seen), "faces": boxes_out(look.seen.faces)}
    return {"mime": look.mime, "seen": seen}


def look_in(head: dict[str, Any], clean: bytes) -> Look:
    """What was seen, of an answer.

    Args:
        head: as `look_out` gave it.
        clean: the cleaned file.

    Returns:
        what was seen.

    Raises:
        OutOfStep: the head says something else.
    """
    seen = head.get("seen")
    if not isinstance(head.get("mime"), str) or not (seen is None or isinstance(seen, dict)):
        raise OutOfStep
    if seen is None:
        return Look(None, clean, head["mime"])
    try:
        return Look(Seen(**{**seen, "faces": boxes_in(seen["faces"])}), clean, head["mime"])
    except (TypeError, KeyError) as error:
        raise OutOfStep from error

"""What stands in the outbox, as the dispatcher works on it: states, kinds, jobs, and what became of them."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from handlers.model.effects import (
    AnswerPress,
    CheckRights,
    DeleteMessage,
    Effect,
    Fetch,
    Mail,
    MakeInviteLink,
    Redraw,
    Send,
    SendEphemeral,
    SendInvitations,
    SetCommands,
)

READY, SENDING, DONE, FAILED, UNCERTAIN, DROPPED = "ready", "sending", "done", "failed", "uncertain", "dropped"
OPEN = (READY, SENDING)

Lanes = tuple[int, int]
"""The first and the last lane of a kind: replies to persons come first, then what many get."""

WORDS: Lanes = (0, 1)
FETCHES: Lanes = (2, 2)
FILES: Lanes = (3, 4)
ALL: Lanes = (0, 4)


@dataclass(frozen=True)
class Job:
    """An outbox row as the dispatcher works on it.

    `attempts` counts this one too once the row is claimed. `parts` are the ids of what is known to be sent already.
    """

    row: int
    order: bytes
    effect: Effect
    attempts: int
    uncertain: int
    created_at: datetime
    parts: tuple[str, ...] = ()


@dataclass(frozen=True)
class Change:
    """What became of a job: its new state, and when it may be tried again where it is ready once more.

    `attempts` is the attempt that this is about: a later one is not touched. `messages` None leaves what is known of
    them. `effect` is what is to be done from now on, where the chat has moved. `of` is the key of the send whose
    messages these are now: an edit's.
    """

    row: int
    attempts: int
    state: str
    messages: tuple[str, ...] | None
    reason: str
    uncertain: int
    not_before: datetime
    finished_at: datetime | None
    effect: Effect | None = None
    of: str | None = None


def lanes_of(effect: Effect) -> Lanes:
    """Say of which kind an effect is: words, a fetch or another picture, or what carries pictures and files."""
    if isinstance(effect, Fetch | Redraw):
        return FETCHES
    return FILES if isinstance(effect, Send) and effect.attachments else WORDS


def is_seen_twice(effect: Effect) -> bool:
    """Say whether people see it when an effect is done twice: where it is uncertain it is repeated only so often."""
    return isinstance(effect, Send | SendEphemeral | SendInvitations | Mail)


def is_pointless_later(effect: Effect, age: timedelta) -> bool:
    """Say whether an effect is no longer worth doing: an answer to a press is for the moment."""
    return isinstance(effect, AnswerPress) and age > timedelta(seconds=60)


def order_of(effect: Effect) -> str:
    """Messages of a chat keep their order; a mail, a removal, a fetch and what shows no message wait for nothing."""
    alone = Mail | AnswerPress | DeleteMessage | MakeInviteLink | Fetch | Redraw | CheckRights | SetCommands
    if isinstance(effect, alone):
        return f"{type(effect).__name__}:{effect.key}"
    return str(effect.chat)

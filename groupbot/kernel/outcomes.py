"""What follows from an attempt at an effect: its row's new state, and what becomes an event.

done       -> done
Transient  -> ready again later, for a day; then failed
Permanent  -> failed; where the chat is closed to the bot, a ChatLost event
Moved      -> ready at once at the new address, and a ChatMoved event
Uncertain  -> a message or a mail once more, then uncertain; an answer to a press dropped; all else again, for a day
a crash    -> the same, but a message or a mail up to five times: mostly it had not been called for yet
a bug      -> ready again, five times; then failed
not begun  -> ready at once: the program stops or stood still, or the bot was refused, before the call was made
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from groupbot.errors import Moved, Permanent, Transient, Uncertain
from groupbot.storage.jobs import (
    DONE,
    DROPPED,
    FAILED,
    READY,
    UNCERTAIN,
    Change,
    Job,
    is_pointless_later,
    is_seen_twice,
)
from groupbot.storage.metadata import AT_ONCE
from groupbot.transports.base import Done
from handlers.model.effects import AnswerPress, Edit, Fetch, Redraw
from handlers.model.events import Chat, ChatLost, ChatMoved, Event, Outcome, Receipt
from handlers.model.pictures import Seen

PATIENCE = timedelta(hours=24)
"""How long what fails for a while is tried again. After a day a sick note or an answer is of no use to anybody."""

LONGEST_PAUSE = 60.0
BUGS = 5

CRASHES = 5
"""How often a message is sent again that a crash has interrupted. Who stops at one loses, over many crashes, messages
that never left; who never stops would repeat for ever what makes the program crash."""

MOST_WORDS = 4000
"""Characters of what was read in a picture that its receipt holds."""

NOTHING = Done()

Jitter = Callable[[], float]
"""Gives a factor around one, so that many retries do not meet."""


@dataclass(frozen=True)
class Fetched:
    """Bytes to keep as a blob."""

    blob: str
    content: bytes = field(repr=False)


@dataclass(frozen=True)
class Result:
    """A row's change, the events that follow from it, and what a `Fetch` brought in or a `Redraw` made."""

    change: Change
    events: tuple[Event, ...] = ()
    fetched: Fetched | None = None


def succeeded(job: Job, done: Done, now: datetime) -> Result:
    """The effect is done."""
    edited = job.effect.of if isinstance(job.effect, Edit) else None
    change = replace(_change(job, DONE, now), messages=done.messages, of=edited)
    fetched = None
    if isinstance(job.effect, Fetch | Redraw) and done.content is not None:
        blob = job.effect.blob if isinstance(job.effect, Fetch) else job.effect.into
        fetched = Fetched(blob, done.content)
    return Result(change, _receipt(job, "done", done.detail, now, done), fetched)


def failed(job: Job, error: Exception, now: datetime, jitter: Jitter) -> Result:
    """The attempt ended in an error."""
    age = now - job.created_at
    reason = getattr(error, "reason", type(error).__name__)
    if is_pointless_later(job.effect, age):
        return Result(_change(job, DROPPED, now, reason=reason))
    if isinstance(error, Uncertain):
        return uncertain(job, reason, now, jitter)
    if isinstance(error, Moved):
        return _moved(job, error.to, now)
    if isinstance(error, Permanent):
        return _given_up(job, reason, now, chat_lost=error.chat_lost)
    hopeless = age > PATIENCE if isinstance(error, Transient) else job.attempts >= BUGS
    if hopeless:
        return _given_up(job, reason, now)
    exact = error.retry_after if isinstance(error, Transient) else None
    return Result(_later(job, reason, now, exact if exact is not None else _pause(job.attempts, jitter)))


def interrupted(job: Job, now: datetime, jitter: Jitter) -> Result:
    """Nobody knows whether the effect was done: the program died between its claim and what became of it."""
    return uncertain(job, "interrupted", now, jitter, CRASHES)


def uncertain(job: Job, reason: str, now: datetime, jitter: Jitter, repeats: int = 1) -> Result:
    """Nobody knows whether the effect was done; a message or a mail is done again at most so many times."""
    if isinstance(job.effect, AnswerPress):
        return Result(_change(job, DROPPED, now, reason=reason))
    if is_seen_twice(job.effect) and job.uncertain >= repeats:
        change = _change(job, UNCERTAIN, now, reason=reason, uncertain=job.uncertain + 1)
        return Result(change, _receipt(job, "uncertain", reason, now))
    if now - job.created_at > PATIENCE:
        return _given_up(job, reason, now)
    return Result(_later(job, reason, now, _pause(job.attempts, jitter), uncertain=job.uncertain + 1))


def not_begun(job: Job, now: datetime) -> Result:
    """The call was not made: the program stops, or when it was time it stood still, or the whole bot was refused."""
    return Result(_change(job, READY, now, uncertain=job.uncertain))


def not_noted(result: Result, now: datetime) -> Result:
    """What became of the effect cannot be written down: it stands as failed, without what made that impossible."""
    change = replace(result.change, state=FAILED, messages=None, reason="the outcome could not be kept", effect=None)
    return Result(replace(change, finished_at=now))


def plain(words: str) -> str:
    """Keep of a platform's words what every database and every log can hold."""
    whole = words.encode("utf-8", "replace").decode()
    return "".join(character if character.isprintable() else " " for character in whole)


def _plain(seen: Seen | None) -> Seen | None:
    """Keep of words in a picture what can be written down, and no more of them than anybody looks through."""
    if seen is None:
        return None
    words = "\n".join(plain(line) for line in seen.words[:MOST_WORDS].split("\n"))  # a name may fill a line on a board
    return replace(seen, words=words, credit=plain(seen.credit[:MOST_WORDS]))


def _moved(job: Job, to: Chat, now: datetime) -> Result:
    chat = job.effect.chat
    event = Event(f"moved:{chat}:{to}", str(chat), now, ChatMoved(chat, to))
    return Result(replace(_change(job, READY, now), effect=replace(job.effect, chat=to)), (event,))


def _given_up(job: Job, reason: str, now: datetime, *, chat_lost: bool = False) -> Result:
    events = _receipt(job, "failed", reason, now)
    if chat_lost:
        chat = job.effect.chat
        events += (Event(f"lost:{job.effect.key}", str(chat), now, ChatLost(chat, plain(reason))),)
    return Result(_change(job, FAILED, now, reason=reason), events)


def _later(job: Job, reason: str, now: datetime, seconds: float, uncertain: int | None = None) -> Change:
    return _change(job, READY, now, reason=reason, not_before=now + timedelta(seconds=seconds), uncertain=uncertain)


def _change(
    job: Job,
    state: str,
    now: datetime,
    *,
    reason: str = "",
    not_before: datetime | None = None,
    uncertain: int | None = None,
) -> Change:
    return Change(
        row=job.row,
        attempts=job.attempts,
        state=state,
        messages=None,
        reason=plain(reason),
        uncertain=job.uncertain if uncertain is None else uncertain,
        not_before=not_before or AT_ONCE,
        finished_at=None if state == READY else now,
    )


def _receipt(job: Job, outcome: Outcome, detail: str, now: datetime, done: Done = NOTHING) -> tuple[Event, ...]:
    asked = getattr(job.effect, "receipt", None)
    if asked is None:
        return ()
    topic, subject = asked.topic, asked.subject
    receipt = Receipt(job.effect.key, topic, subject, outcome, now, plain(detail), _plain(done.seen), done.mime)
    return (Event(f"receipt:{job.effect.key}:{outcome}", f"{asked.topic}:{asked.subject}", now, receipt),)


def _pause(attempts: int, jitter: Jitter) -> float:
    doublings = min(max(attempts - 1, 0), 10)
    return float(min(2.0**doublings, LONGEST_PAUSE) * jitter())

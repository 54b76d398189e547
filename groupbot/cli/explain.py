"""`groupbot explain`: what the check found of a post, by which protocol, who saw that, and what was decided."""

import asyncio
import json
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from groupbot.cli.opened import opened
from groupbot.cli.protocol_words import SEVERITIES, wrapped
from groupbot.cli.refusing import database_there
from groupbot.clock import Clock
from groupbot.facts import protocol_of
from groupbot.settings import Settings, load_settings, profile_of
from groupbot.texts.later import later
from groupbot.texts.speech import PlainSpeech, plain_speech
from handlers.explaining import sentence, what
from handlers.model.amendments import in_force
from handlers.model.posts import Post, PostState
from handlers.model.profile import Profile
from handlers.model.verdicts import KeptFinding, KeptVerdict
from handlers.posting_places import names_of
from handlers.protocol_pages import about
from policy.protocol import Protocol

NO_SUCH_POST = 1
MOST = 20
"""So many posts are listed, the last ones."""

STATES = {
    PostState.DRAFT: later("a draft"),
    PostState.WAITING: later("waits for the director"),
    PostState.APPROVED: later("approved"),
    PostState.SCHEDULED: later("stands ready"),
    PostState.PUBLISHED: later("out"),
    PostState.REFUSED: later("not approved"),
    PostState.WITHDRAWN: later("taken back"),
    PostState.ABANDONED: later("given up"),
    PostState.RETRACTED: later("retracted"),
    PostState.PLACED: later("a change, put in place"),
}


@dataclass(frozen=True)
class _Known:
    """What is known of a post: itself, None where it is not kept; what was found of it; the protocol of now."""

    post_id: str
    post: Post | None
    kept: tuple[KeptVerdict, ...]
    protocol: Protocol
    profile: Profile

    def is_of_now(self, kept: KeptVerdict) -> bool:
        return kept.fingerprint == self.protocol.fingerprint


@dataclass(frozen=True)
class _Wanted:
    """How it is told: on whose clock, in which language, and whether the post's own words are."""

    zone: ZoneInfo
    say: PlainSpeech
    words: bool

    def spoken(self, text: str) -> str:
        """Give a text that was marked for later in the language."""
        speak = self.say
        return speak(text)

    def moment(self, at: datetime) -> str:
        """Write a moment on the school's clock, as it can be sorted."""
        return f"{at.astimezone(self.zone):%Y-%m-%d %H:%M}"


def explain_command(
    post_id: str | None,
    config: Path,
    *,
    as_json: bool = False,
    words: bool = False,
    language: str | None = None,
    clock: Clock | None = None,
) -> int:
    """Print what became of a post, step by step; without one the last posts, by their ids.

    Args:
        post_id: the post; None to list the last ones.
        config: the school's settings.
        as_json: print one JSON object per post instead of text.
        words: show the post's own words too, as far as they are kept.
        language: of what is printed: nl or en; the school's own where it is None.
        clock: where the time comes from; the machine's own where it is None.

    Returns:
        The exit status: 0 done, 1 there is no such post.

    Raises:
        ConfigurationError: settings, protocol or database are not in order; there is no database yet.
    """
    settings = load_settings(config)
    database_there(settings, config)
    now = (clock or Clock()).now()
    zone = ZoneInfo(settings.school.timezone)
    wanted = _Wanted(zone, plain_speech(language or settings.school.language), words)
    if post_id is None:
        for post, kept in asyncio.run(_latest(settings, now)):
            print(_as_line(post, kept, wanted, as_json=as_json))
        return 0
    known = asyncio.run(_look(settings, post_id, now))
    if known.post is None and not known.kept:
        print(
            f"groupbot: there is no post {post_id!r}; groupbot explain without one lists the last {MOST}",
            file=sys.stderr,
        )
        return NO_SUCH_POST
    print(json.dumps(_as_json(known, wanted), ensure_ascii=False) if as_json else "\n\n".join(_told(known, wanted)))
    return 0


async def _latest(settings: Settings, now: datetime) -> list[tuple[Post, KeptVerdict | None]]:
    """List the last posts, each with what was found of it last."""
    async with opened(settings) as store, store.reading(now) as school:
        posts = await school.posts.latest(set(PostState), MOST)
        return [(each, next(iter((await school.verdicts.of_post(each.id))[::-1]), None)) for each in posts]


async def _look(settings: Settings, post_id: str, now: datetime) -> _Known:
    """Read what is kept of a post, and the protocol with what was changed in the chat."""
    async with opened(settings) as store, store.reading(now) as school:
        protocol, _ = in_force(protocol_of(settings), await school.amendments.all())
        post, kept = await school.posts.by_id(post_id), await school.verdicts.of_post(post_id)
        return _Known(post_id, post, kept, protocol, profile_of(settings))


def _as_line(post: Post, kept: KeptVerdict | None, wanted: _Wanted, *, as_json: bool) -> str:
    """Write a post of the list: its id, when it went out or was begun, whose it is, its state, the last verdict."""
    moment, word = wanted.moment(post.moment), kept.word if kept else None
    if as_json:
        found = {"post": post.id, "at": moment, "author": post.author, "state": post.state.value, "verdict": word}
        return json.dumps(found, ensure_ascii=False)
    return f"{post.id}  {moment}  {post.author}  {wanted.spoken(STATES[post.state])}" + (f" ({word})" if word else "")


def _told(known: _Known, wanted: _Wanted) -> Iterator[str]:
    """Give the parts of what is printed: the post, and each step."""
    say = wanted.say
    yield "\n".join(_head(known, wanted))
    if not known.kept:
        yield say("Nothing is kept of what the check found of this post: that is done for about a year.")
    before: KeptVerdict | None = None
    for each in known.kept:
        yield "\n".join(_step(each, before, known, wanted))
        before = each


def _head(known: _Known, wanted: _Wanted) -> Iterator[str]:
    say, post = wanted.say, known.post
    if post is None:
        yield say("Post {id}: it is not kept any more.", id=known.post_id)
        return
    author = known.profile.staff_by_id(post.author)
    yield say(
        "Post {id}: {state}. By {name}, for {audience}; version {n}.",
        id=post.id,
        state=wanted.spoken(STATES[post.state]),
        name=author.name if author else say("somebody who left"),
        audience=names_of(post.audience, known.profile, say),
        n=post.version,
    )
    if wanted.words and post.text:
        yield wrapped(say.escape(post.text), "    ")


def _step(kept: KeptVerdict, before: KeptVerdict | None, known: _Known, wanted: _Wanted) -> Iterator[str]:
    """Write a step; findings and protocol where those are others than the step before."""
    say = wanted.say
    yield f"{wanted.moment(kept.at)}  {what(kept, known.profile, say)}"
    if before is None or before.findings != kept.findings:
        for each in kept.findings:
            severity = wanted.spoken(SEVERITIES[each.severity.word])
            words = f" [{each.words}]" if wanted.words and each.words else ""
            said = f"{severity}  {each.article}  {each.rule}: {_sentence(each, known.protocol, wanted)}{words}"
            yield wrapped(say.escape(said), "    ", "      ")
        if not kept.findings:
            yield f"    {say('Nothing found.')}"
    if before is None or before.fingerprint != kept.fingerprint:
        name = f"{kept.protocol} {kept.protocol_version} ({kept.fingerprint})"
        by = (
            say("By the protocol {name}.", name=name)
            if known.is_of_now(kept)
            else say("By the protocol {name}, which has changed since.", name=name)
        )
        yield f"    {by}"


def _sentence(found: KeptFinding, protocol: Protocol, wanted: _Wanted) -> str:
    """Give what a teacher read; with dots for the post's own words unless they are wanted, and are kept."""
    if wanted.words:
        return sentence(found, protocol, wanted.say)
    return about(found.rule, protocol, wanted.say) if found.rule in protocol.rules else ""


def _as_json(known: _Known, wanted: _Wanted) -> dict[str, object]:
    post = known.post
    found: dict[str, object] = {
        "post": known.post_id,
        "state": post.state.value if post else None,
        "author": post.author if post else None,
        "destination": post.audience.destination if post else None,
        "classes": list(post.audience.classes) if post else None,
        "version": post.version if post else None,
        "steps": [_step_as_json(each, known, wanted) for each in known.kept],
    }
    return found | ({"text": post.text if post else None} if wanted.words else {})


def _step_as_json(kept: KeptVerdict, known: _Known, wanted: _Wanted) -> dict[str, object]:
    return {
        "at": kept.at.isoformat(),
        "step": kept.step,
        "version": kept.version,
        "by": kept.by,
        "verdict": kept.word,
        "protocol": kept.protocol,
        "protocol_version": kept.protocol_version,
        "fingerprint": kept.fingerprint,
        "of_now": known.is_of_now(kept),
        "findings": [_finding_as_json(each, known.protocol, wanted) for each in kept.findings],
    }


def _finding_as_json(found: KeptFinding, protocol: Protocol, wanted: _Wanted) -> dict[str, object]:
    told: dict[str, object] = {
        "article": found.article,
        "rule": found.rule,
        "severity": found.severity.word,
        "message": _sentence(found, protocol, wanted),
    }
    return told | ({"words": found.words} if wanted.words else {})

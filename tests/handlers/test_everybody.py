"""Random walks of the whole school: whatever anybody writes or presses, in whatever order, some things never happen.

The walks of one part (posting, reporting, groups) go deeper there; these find what one part does to another.
"""

import asyncio
from collections.abc import Sequence
from random import Random

from hypothesis import Phase, given, note, settings
from hypothesis import strategies as st

from handlers.model.effects import Edit, Mail, Send
from handlers.model.events import Account
from tests.fakes.sample import ANNA, BRAM, CARLA, PARENT, STRANGER
from tests.handlers.everybody import Everybody
from tests.handlers.everybody_rules import GROUPS, LIES, PEOPLE, Step
from tests.handlers.test_posting_walks import twice

POSTS = ("/post fine", "/post doubt", "/post refuse", "/urgent doubt")
ANSWERS = (
    "fine",
    "doubt",
    "better",
    "hmm",
    "1",
    "morgen 8:00",
    "vandaag",
    "vrijdag",
    "weet ik niet",
    "a@ouders.example",
)
STAFFS = ("/edit", "/retract", "/schedule", "/posts", "/addresses", "/invite", "/staff", "/protocol", "/post")
PARENTS = (
    "Sem is vandaag ziek",
    "/ziek Noor",
    "/ziek",
    "/vraag Hoe gaat het in de klas?",
    "/vraag",
    "/verlof",
    "Hoe gaat het met mijn kind in de klas?",
    "Kim Vos",
    "is het aangekomen?",
    "dank je wel",
    "/nieuws",
    "/taal",
    "/mijngegevens",
    "/start",
    "/stop",
)
IN_GROUP = ("Mijn kind is ziek", "Wanneer is het schoolreisje, juf?", "Leuk!", "doubt")
GOOD = (
    "school",
    "preview",
    "publish",
    "ask",
    "without",
    "approve",
    "send",
    "t.anna",
    "retract",
    "edit",
    "undo",
    "later",
    "next",
    "on",
)
SIDEWAYS = ("refuse", "send_back", "now", "remove", "check", "forget", "en")
WAITS = (1, 30, 30, 300, 1200, 7200, 26 * 3600, 8 * 24 * 3600)


def chosen(*choices: str) -> tuple[Step, ...]:
    """Steps in which whoever sees it presses one button after the other."""
    return tuple(Step("chooses", what=choice) for choice in choices)


def wrote(who: Account, text: str, *after: Step) -> tuple[Step, ...]:
    """Steps that begin with somebody's words."""
    return (Step("writes", who, text), *after)


NUMBERS = range(60)
ANYTHING: tuple[tuple[str, Sequence[str | int]], ...] = (
    ("writes", (*POSTS, *ANSWERS, *STAFFS)),
    ("writes", (*PARENTS, *ANSWERS)),
    ("photographs", ("", "fine", "/post fine")),
    ("arrives", (0,)),
    ("in group", IN_GROUP),
    ("speaks", (0,)),
    ("shows", (0,)),
    ("forwards", ("fine", "doubt")),
    ("chooses", GOOD),
    ("chooses", (*GOOD, *SIDEWAYS)),
    ("presses", NUMBERS),
    ("presses", NUMBERS),
    ("steals", NUMBERS),
    ("grabs", NUMBERS),
    ("grabs", NUMBERS),
    ("follows", NUMBERS),
    ("comes", NUMBERS),
    ("comes", NUMBERS),
    ("comes back", NUMBERS),
    ("loses", (0,)),
    ("forbids", ("better:refuse", "better:doubt", "")),
    ("ends", ("done", "failed", "uncertain")),
    ("waits", WAITS),
)
"""Kinds of steps, each with what it may be about; what stands here twice is done twice as often."""

PLACED = (*chosen("school", "publish"), Step("waits", what=30))
CHANGED = (*chosen("publish"), Step("ends", what="done"), Step("waits", what=30))
ASKED = (*chosen("school", "ask", "without", "approve"), Step("waits", what=30))
ALBUM = (
    Step("photographs", ANNA, "/post fine"),
    Step("photographs", ANNA, ""),
    Step("arrives"),
)
STORIES = (
    wrote(ANNA, "/post fine", *PLACED, Step("ends", what="done"), Step("waits", what=30)),
    wrote(CARLA, "/post fine", *chosen("school", "later"), Step("writes", CARLA, "over 2 uur"), *chosen("publish")),
    wrote(ANNA, "/post doubt", *ASKED),
    wrote(
        BRAM,
        "/post better",
        *chosen("school", "publish"),
        Step("forbids", what="better:refuse"),
        Step("waits", what=30),
    ),
    wrote(
        BRAM, "/post better", *chosen("school", "publish"), Step("forbids", what="better:doubt"), Step("waits", what=30)
    ),
    wrote(CARLA, "/post doubt", *chosen("school", "ask", "without", "send_back"), *wrote(BRAM, "better")),
    wrote(BRAM, "/urgent fine", *PLACED),
    wrote(ANNA, "/post fine", *PLACED, *wrote(ANNA, "/edit", Step("presses", ANNA)), *wrote(ANNA, "better"), *CHANGED),
    wrote(ANNA, "/edit", Step("presses", ANNA), *wrote(ANNA, "doubt"), *chosen("ask", "without", "approve")),
    wrote(BRAM, "/retract", Step("presses", BRAM), *chosen("retract"), Step("ends", what="failed")),
    wrote(PARENT, "Sem is vandaag ziek", *chosen("send"), Step("comes", what=0)),
    wrote(LIES, "/ziek", *wrote(LIES, "vandaag", *chosen("unknown", "send")), Step("comes", what=0)),
    wrote(PARENT, "/vraag Hoe gaat het in de klas?", *chosen("t.anna", "send"), Step("comes", what=2)),
    wrote(LIES, "/vraag", *chosen("office"), *wrote(LIES, "hmm"), *wrote(LIES, "a@ouders.example"), *chosen("send")),
    wrote(
        LIES, "/verlof", *chosen("work"), *wrote(LIES, "vrijdag", *chosen("only")), *wrote(LIES, "hmm", *chosen("send"))
    ),
    (*ALBUM, *chosen("preview", "c0", "p1", "done", "out:1", "publish"), Step("waits", what=30)),
    (*ALBUM, *chosen("school", "k0", "on", "c1", "p2", "done", "next"), *ASKED[1:]),
    (*ALBUM, *chosen("out", "out:1", "preview", "next", "publish"), Step("waits", what=30)),
    (*ALBUM, *chosen("preview", "next", "publish"), Step("waits", what=30), *wrote(ANNA, "/edit")),
    (Step("in group", STRANGER, "Mijn kind is ziek"), Step("follows", STRANGER), *wrote(STRANGER, "Kim Vos")),
    (Step("in group", PARENT, "Mijn kind is ziek"), *chosen("send"), Step("comes", what=4)),
)
"""What people mean to do. In a walk each may be broken off, and something else may come in between."""


def any_step(chance: Random) -> Step:
    """Anything by anybody."""
    kind, things = chance.choice(ANYTHING)
    return Step(kind, chance.choice(PEOPLE), chance.choice(things))


def walk_of(seed: int) -> list[Step]:
    """What happens at a school: up to three people do what they mean to do, or something else in between."""
    chance = Random(seed)
    under_way: list[list[Step]] = []
    walk = []
    for _ in range(chance.randint(40, 90)):
        if len(under_way) < 3 and chance.random() < 0.3:
            under_way.append([*chance.choice(STORIES)])
        if under_way and chance.random() < 0.7:
            story = chance.choice(under_way)
            walk.append(story.pop(0))
            if not story or chance.random() < 0.05:
                under_way.remove(story)
        else:
            walk.append(any_step(chance))
    return walk


@settings(max_examples=150, deadline=None, phases=[Phase.explicit, Phase.reuse, Phase.generate])
@given(st.integers(0, 2**32 - 1))
def test_no_walk_goes_past_the_rules(seed: int) -> None:
    """No parent does a staff act; nothing is sent without "Send", or twice; nobody is left without a way on.

    No post is published twice, or without a verdict on its last text; nobody reads of another's child. Of a walk that
    breaks a rule the seed is printed, and its steps.
    """
    walk = walk_of(seed)
    note(f"walk = {walk}")
    everybody = walked(walk)
    assert set(everybody.sent_by.values()) <= {1}
    assert twice([each for each in everybody.day.school.outbox.of_type(Send) if each.group]) == []
    assert everybody.stuck == []


def test_the_walks_reach_what_they_are_about() -> None:
    """Without this the test above would hold for a bot that does nothing."""
    acts, effects = set(), []
    for story in STORIES:
        everybody = walked([*STORIES[0], *story])
        acts |= {line.act for line in everybody.day.school.records.lines}
        effects += everybody.day.school.outbox.effects
    assert acts >= {"post_published", "post_approved", "post_sent_back", "post_edited", "post_retracted"}
    assert {each.receipt.topic for each in effects if isinstance(each, Mail) and each.receipt} == {"report", "letter"}
    shown = [each for each in effects if isinstance(each, Send | Edit) and each.chat in GROUPS]
    assert {(type(each), bool(each.attachments)) for each in shown} >= {(Send, True), (Send, False), (Edit, False)}


def walked(walk: list[Step]) -> Everybody:
    """Walk, and assert the rules of `everybody_rules` after each step."""

    async def walk_on() -> Everybody:
        everybody = await Everybody.at_school()
        await everybody.walk(walk)
        return everybody

    return asyncio.run(walk_on())

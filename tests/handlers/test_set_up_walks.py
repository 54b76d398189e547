"""Random walks through setting up: whoever adds, writes and presses whatever, only a director gives away rights."""

import asyncio
import re
from collections import Counter
from dataclasses import replace
from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.model.effects import Button, Edit, Send, SendEphemeral
from handlers.model.events import Account, Chat, Membership
from handlers.model.profile import WHOLE_SCHOOL
from tests.fakes.sample import BRAM, CARLA, GROUP_5, PARENT, PROFILE, SEM, STAFF, STRANGER
from tests.fakes.school import fake_school
from tests.handlers.day import Day
from tests.handlers.group_day import in_group

BOT = Account("telegram", "9000")
GROUPS = tuple(Chat("telegram", f"-7{number}", "group") for number in range(3))
SCHOOL = replace(
    PROFILE,
    classes=(PROFILE.classes[0], replace(PROFILE.classes[1], chats=())),
    staff=(replace(STAFF[0], accounts=()), *STAFF[1:]),
)
"""Class 6 has no group, and Anna no account; the codes made for her are passed on to who is a stranger so far."""

PEOPLE = (BRAM, CARLA, PARENT, STRANGER)
TEXTS = ("/medewerkers", "/uitnodigen", "/start", "/id", "/stop", "7KQ2-M4XD-09BT-HZ3W", "/bericht Hallo allemaal")
STATUSES = ("member", "administrator", "left", "blocked")

added = st.tuples(st.just("added"), st.sampled_from(GROUPS), st.sampled_from(STATUSES))
writes = st.tuples(st.just("writes"), st.sampled_from(PEOPLE), st.sampled_from(TEXTS))
steals = st.tuples(st.just("steals"), st.sampled_from(PEOPLE), st.integers(0, 60))
decides = st.tuples(st.just("steals"), st.just(BRAM), st.integers(0, 60))
joins = st.tuples(st.just("joins"), st.just(STRANGER), st.integers(0, 3))
talks = st.tuples(st.just("talks"), st.sampled_from(PEOPLE), st.sampled_from((GROUP_5, *GROUPS)))
waits = st.tuples(st.just("waits"), st.none(), st.sampled_from((5, 60, 60 * 24 * 15)))


STARTS: tuple[list[tuple[str, object, object]], ...] = (
    [],
    [("writes", BRAM, "/medewerkers"), ("steals", BRAM, 0)],
    [("added", GROUPS[0], "member"), ("steals", BRAM, 0)],
)
"""Nothing yet; a code for Anna was made; a group was given to class 6."""


def buttons_of(day: Day) -> list[Button]:
    """Every button that anybody was ever shown."""
    shown = [each for each in day.school.outbox.effects if isinstance(each, (Send, Edit))]
    return [button for each in shown for row in each.buttons for button in row if isinstance(button, Button)]


def staff_codes(day: Day) -> list[str]:
    """The codes for staff that stand in the director's chat."""
    return re.findall(r"\*\*((?:[0-9A-Z]{4}-){3}[0-9A-Z]{4})\*\*", "\n".join(each.text for each in day.sees(BRAM)))


async def step(day: Day, kind: str, who: object, what: object) -> None:
    """Do one step of a walk."""
    if kind == "added":
        await day.happens(Membership(who, BOT, what, bot=True, title="Groep"))  # type: ignore[arg-type] # drawn so
    elif kind == "writes":
        await day.writes(who, what)  # type: ignore[arg-type] # drawn so
    elif kind == "talks":
        await in_group(day, who, "Mijn kind is ziek", group=what)  # type: ignore[arg-type] # drawn so
    elif kind == "waits":
        await day.passes(timedelta(minutes=what))  # type: ignore[arg-type] # drawn so
    elif kind == "joins" and (codes := staff_codes(day)):
        await day.writes(STRANGER, codes[int(str(what)) % len(codes)])
    elif kind == "steals" and (buttons := buttons_of(day)):
        button = buttons[int(str(what)) % len(buttons)]
        await day.presses(who, button.choice, button)  # type: ignore[arg-type] # drawn so


def holds(day: Day) -> None:
    """Assert that accounts, groups and what was said are as they must be."""
    school = day.school.grown()
    acts = [(line.act, line.actor) for line in school.records.lines]
    accounts = {each.id: each.accounts for each in school.profile.staff}
    assert accounts | {"anna": ()} == {each.id: each.accounts for each in SCHOOL.staff}
    assert accounts["anna"] in ((), (STRANGER,))
    assert bool(accounts["anna"]) == (("staff_joined", "staff:anna") in acts)
    places = {each.id: each.chats for each in school.profile.places}
    assert places["5"] == (GROUP_5,)
    assert max(len(chats) for chats in places.values()) <= 1
    assert max(Counter(str(chat) for chats in places.values() for chat in chats).values()) == 1
    assert set(places) == {"5", "6", WHOLE_SCHOOL}
    spoken_in = {str(each.chat) for each in school.outbox.effects if isinstance(each, (Send, SendEphemeral))}
    if "group_settled" not in dict(acts):
        assert spoken_in.isdisjoint(str(each) for each in GROUPS)


@settings(max_examples=120, deadline=None)
@given(
    st.sampled_from(STARTS),
    st.lists(st.one_of(added, added, decides, decides, writes, steals, joins, talks, waits), max_size=30),
)
def test_nobody_gains_a_right_but_by_a_director(
    start: list[tuple[str, object, object]], steps: list[tuple[str, object, object]]
) -> None:
    """Neither a parent nor a stranger becomes staff, gives a group away or has the bot speak in one of their own."""

    async def walked() -> Day:
        day = Day(fake_school(profile=SCHOOL))
        await day.school.parent(PARENT, SEM)
        for kind, who, what in (*start, *steps):
            await step(day, kind, who, what)
            holds(day)
        return day

    acts = [(line.act, line.actor) for line in asyncio.run(walked()).school.records.lines]
    assert {who for act, who in acts if act in ("group_settled", "staff_invited")} <= {"staff:bram"}
    assert {who for act, who in acts if act == "class_invited"} <= {"staff:bram", "staff:carla", "staff:anna"}
    assert ("staff_joined", "staff:anna") not in acts or ("staff_invited", "staff:bram") in acts

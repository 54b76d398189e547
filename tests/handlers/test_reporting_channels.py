"""Where the bot hands no report over, it says how this school is told."""

from dataclasses import replace

import pytest

from tests.fakes.sample import ANNA, LIV, NOOR, PARENT, SEM
from tests.handlers.reporting_day import Morning, with_illness


@pytest.fixture
async def morning() -> Morning:
    """A Monday, 07:55, with a parent of Sem and Liv."""
    return await Morning.of(SEM, LIV)


@pytest.mark.parametrize(
    "profile",
    [
        with_illness(kind="phone"),
        with_illness(kind="link", link="https://ziek.tjongerschool.example"),
        with_illness(email=None),
        replace(with_illness(), child_data={"telegram": False}),
        replace(with_illness(), child_data={}),
    ],
    ids=["phone", "link", "no address", "no child data", "not said"],
)
@pytest.mark.parametrize("text", ["/ziek", "Sem is vandaag ziek"])
async def test_where_the_bot_hands_nothing_over_it_gives_the_number(profile, text):
    """Number and link instead of a dialogue, and no name is handled."""
    morning = await Morning.of(SEM, profile=profile)
    await morning.writes(PARENT, text)
    assert "Phone the school: 0516-000000." in morning.last(PARENT)
    assert (profile.illness.link or "") in morning.last(PARENT)
    assert "Sem" not in morning.texts()
    assert morning.school.dialogues.open == {}


async def test_where_no_name_may_pass_the_mail_address_is_given():
    """The school takes reports by mail, so a parent can send one."""
    morning = await Morning.of(SEM, profile=replace(with_illness(), child_data={"telegram": False}))
    await morning.writes(PARENT, "/ziek")
    assert "Mail: ziekmelden@tjongerschool.example" in morning.last(PARENT)
    morning = await Morning.of(SEM, profile=with_illness(kind="phone"))
    await morning.writes(PARENT, "/ziek")
    assert "ziekmelden@" not in morning.last(PARENT)


async def test_a_school_that_changes_its_channel_gets_no_mail_any_more(morning):
    """Its settings hold when Send is pressed."""
    await morning.writes(PARENT, "Sem is vandaag ziek")
    morning.school = replace(morning.school, profile=with_illness(kind="phone"))
    await morning.presses(PARENT, "send")
    assert "Phone the school: 0516-000000." in morning.last(PARENT)
    assert morning.school.outbox.mails == []
    assert morning.school.dialogues.open == {}


async def test_a_school_without_any_number_is_still_to_be_phoned():
    """No number is better than a wrong one."""
    profile = replace(with_illness(kind="phone", phone=None), office=replace(with_illness().office, phone=None))
    morning = await Morning.of(SEM, profile=profile)
    await morning.writes(PARENT, "/ziek")
    assert "Phone the school." in morning.last(PARENT)


@pytest.mark.parametrize(
    ("director", "office", "illness", "words"),
    [
        ("0516-111111", "0516-000000", "0516-222222", "Phone the director: 0516-111111."),
        (None, "0516-000000", "0516-222222", "Phone the director: 0516-000000."),
        (None, None, "0516-222222", "Phone the director: 0516-222222."),
        (None, None, None, "Phone the director."),
    ],
)
async def test_staff_without_a_linked_child_are_told_what_this_is_for(director, office, illness, words):
    """A teacher's own illness is for the director; who has a child at the school reports it by phone, as any parent."""
    profile = with_illness(phone=illness)
    profile = replace(
        profile, director=replace(profile.director, phone=director), office=replace(profile.office, phone=office)
    )
    morning = await Morning.of(SEM, profile=profile)
    await morning.writes(ANNA, "/ziek")
    number = illness or office
    assert morning.last(ANNA).splitlines() == [
        "Here parents report their child ill, and no child is linked to you.",
        f"Is your child ill? Phone the school: {number}." if number else "Is your child ill? Phone the school.",
        f"Are you ill yourself? {words}",
    ]


async def test_staff_may_be_parents_too(morning):
    """A teacher who is linked to a child reports it like any parent."""
    await morning.school.parent(ANNA, NOOR)
    await morning.writes(ANNA, "/ziek")
    assert "From which day is" in morning.last(ANNA)

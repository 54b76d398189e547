"""The school proves its e-mail addresses once, by a code that comes back."""

import re
from dataclasses import replace
from datetime import timedelta

import pytest

from handlers.model.effects import Mail
from tests.fakes.deciding import Line
from tests.fakes.sample import ANNA, BRAM, OFFICE, PARENT, PROFILE, SEM, STAFF, private
from tests.handlers.reporting_day import Morning

ALL = [
    "• Sick notes: ziekmelden@tjongerschool.example – not checked yet",
    "• Leave: verlof@tjongerschool.example – not checked yet",
    "• Office: administratie@tjongerschool.example – not checked yet",
    "• Director: directie@tjongerschool.example – not checked yet",
]


@pytest.fixture
async def morning() -> Morning:
    """A Monday, 07:55, with a parent of Sem."""
    return await Morning.of(SEM)


def code_of(mail: Mail) -> str:
    """The code that stands in a mail."""
    found = re.search(r"Your code: (\S+)", mail.text)
    assert found
    return found.group(1)


async def checked(morning: Morning) -> list[Mail]:
    """The director has the codes mailed."""
    await morning.writes(BRAM, "/adressen")
    await morning.presses(BRAM, "check")
    return morning.school.outbox.mails


@pytest.mark.parametrize("command", ["/adressen", "/addresses"])
async def test_a_director_sees_which_addresses_are_proven(morning, command):
    """None yet; nothing is sent without a press."""
    await morning.writes(BRAM, command)
    assert morning.last(BRAM).split("\n")[1:5] == ALL
    assert morning.labels(BRAM) == ["✉️ Check the addresses"]
    assert morning.school.outbox.mails == []


@pytest.mark.parametrize("who", [ANNA, PARENT])
async def test_nobody_else_sees_or_checks_them(morning, who):
    """Neither a teacher nor a parent, nor a director who is so no longer."""
    await morning.writes(who, "/adressen")
    assert morning.last(who) == "Only the director checks the addresses."
    await morning.writes(BRAM, "/adressen")
    demoted = tuple(replace(each, role="office") if each.id == "bram" else each for each in STAFF)
    morning.school = replace(morning.school, profile=replace(PROFILE, staff=demoted))
    morning.school.people.profile = morning.school.profile
    assert await morning.presses(BRAM, "check") == "Only the director checks the addresses."
    assert morning.school.outbox.mails == []


async def test_each_address_gets_a_code_of_its_own(morning):
    """With who asked; the button vanishes."""
    mails = await checked(morning)
    assert [each.to.partition("@")[0] for each in mails] == ["ziekmelden", "verlof", "administratie", "directie"]
    assert len({code_of(each) for each in mails}) == 4
    assert all("asked for by Bram Hoekstra." in each.text for each in mails)
    assert morning.labels(BRAM) == []


@pytest.mark.parametrize("typed", ["{}", "/start {}", "De code is {}."])
async def test_a_code_that_comes_back_proves_its_address(morning, typed):
    """From any member of staff; the director hears of it, and the list shows it."""
    mails = await checked(morning)
    await morning.writes(OFFICE, typed.format(code_of(mails[2]).lower()))
    office = "administratie@tjongerschool.example"
    assert morning.last(OFFICE) == f"✅ Thank you! Now I know that mail to {office} arrives and is read."
    assert f"✅ {office} has been checked: mail arrives there and is read." in morning.last(BRAM)
    assert Line("address_proven", "staff:dirk", "school") in morning.school.records.lines
    await morning.writes(BRAM, "/adressen")
    shown = morning.last(BRAM).split("\n")
    assert shown[3] == "• Office: administratie@tjongerschool.example – ✅ checked on Monday 23 November 2026"
    assert shown[1] == ALL[0]
    await morning.presses(BRAM, "check")
    assert len(morning.school.outbox.mails) == 7


async def test_a_code_works_once_in_time_and_for_staff_alone(morning):
    """For everybody else it is a code that does not work."""
    mails = await checked(morning)
    await morning.writes(PARENT, code_of(mails[0]))
    assert "This code does not work." in morning.last(PARENT)
    await morning.writes(OFFICE, code_of(mails[0]))
    await morning.writes(OFFICE, code_of(mails[0]))
    assert "This code does not work." in morning.last(OFFICE)
    await morning.passes(timedelta(days=14))
    await morning.writes(OFFICE, code_of(mails[1]))
    assert "This code does not work." in morning.last(OFFICE)


async def test_a_director_who_types_the_code_is_told_once(morning):
    """And not as a colleague too; when all is proven there is no button."""
    for mail in await checked(morning):
        await morning.writes(BRAM, code_of(mail))
    assert morning.last(BRAM).startswith("✅ Thank you!")
    assert "has been checked: mail arrives there" not in morning.texts(BRAM)
    await morning.writes(BRAM, "/adressen")
    assert morning.last(BRAM).count("✅ checked on") == 4
    assert morning.choices(BRAM) == []


async def test_the_code_of_an_address_that_is_used_no_more_proves_none(morning):
    """The settings have changed since; nobody is told that an address is checked."""
    mails = await checked(morning)
    moved = replace(PROFILE.office, email="nieuw@tjongerschool.example")
    morning.school = replace(morning.school, profile=replace(PROFILE, office=moved))
    await morning.writes(OFFICE, code_of(mails[2]))
    assert morning.last(OFFICE).startswith("That code is for an address that the school no longer uses.")
    assert "has been checked" not in morning.texts(BRAM)
    await morning.writes(BRAM, "/adressen")
    assert "• Office: nieuw@tjongerschool.example – not checked yet" in morning.last(BRAM)


async def test_a_button_that_is_pressed_too_late_promises_nothing(morning):
    """All is checked by now, or there is no mail server any more."""
    await morning.writes(BRAM, "/adressen")
    late = morning.button(private(BRAM), "check")
    for mail in await checked(morning):
        await morning.writes(BRAM, code_of(mail))
    mailed = len(morning.school.outbox.mails)
    morning.school = replace(morning.school, profile=replace(PROFILE, mails=False))
    answer = await morning.presses(BRAM, "check", late)
    assert answer == "I cannot send mail: there is no mail server in the settings."
    morning.school = replace(morning.school, profile=PROFILE)
    await morning.presses(BRAM, "check", late)
    assert "All addresses have been checked by now." in morning.texts(BRAM)
    assert len(morning.school.outbox.mails) == mailed


async def test_a_mail_that_cannot_be_sent_is_told_to_the_director(morning):
    """By what the address is for."""
    mails = await checked(morning)
    await morning.mailed(mail=mails[0])
    told = len(morning.sees(BRAM))
    await morning.mailed("failed", mails[1])
    assert len(morning.sees(BRAM)) == told + 1
    assert "The mail with a code for “Leave” could not be sent." in morning.last(BRAM)


async def test_one_address_for_several_things_is_one_address():
    """And one that is not there is left out."""
    office = PROFILE.office.email
    profile = replace(
        PROFILE, leave=replace(PROFILE.leave, email=office), director=replace(PROFILE.director, email=None)
    )
    morning = await Morning.of(profile=profile)
    await morning.writes(BRAM, "/adressen")
    assert morning.last(BRAM).split("\n")[2] == f"• Leave, office: {office} – not checked yet"
    assert "Director" not in morning.last(BRAM)


async def test_without_a_mail_server_nothing_can_be_checked():
    """And the director reads why."""
    morning = await Morning.of(profile=replace(PROFILE, mails=False))
    await morning.writes(BRAM, "/adressen")
    assert morning.last(BRAM).endswith("I cannot send mail: there is no mail server in the settings.")
    assert morning.choices(private(BRAM)) == []


async def test_the_director_reads_of_it_in_the_help(morning):
    """A teacher does not."""
    await morning.writes(BRAM, "/help")
    assert "/addresses" in morning.last(BRAM)
    await morning.writes(ANNA, "/help")
    assert "/addresses" not in morning.last(ANNA)

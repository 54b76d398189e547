"""The class teacher hears in private who was reported ill: at the school's limit, and at once what comes after it."""

from dataclasses import replace
from datetime import timedelta

import pytest

from handlers.model.events import TimerDue
from tests.fakes.sample import ANNA, BRAM, CARLA, LIV, NOOR, OFFICE, PARENT, PROFILE, SEM, STRANGER
from tests.handlers.reporting_day import Morning, at, with_illness

TITLE = "🤒 **Reported ill**\n"


@pytest.fixture
async def morning() -> Morning:
    """A Monday, 07:55, with a parent of Sem, Noor and Liv."""
    return await Morning.of(SEM, NOOR, LIV)


async def reported(morning: Morning, text: str, *, mailed: bool = True) -> None:
    """The parent reports, and the mail server takes it."""
    await morning.sent(text)
    if mailed:
        await morning.mailed()


async def test_the_teacher_gets_the_list_at_the_limit(morning):
    """Of the own class, each with until when; once."""
    await reported(morning, "Sem is vandaag ziek")
    await reported(morning, "Noor is ziek tot en met woensdag")
    await reported(morning, "Liv is vandaag ziek")
    assert morning.sees(ANNA) == []
    await morning.until(at(8, 29))
    assert morning.sees(ANNA) == []
    await morning.until(at(8, 30))
    assert morning.last(ANNA) == (
        TITLE + "• Sem Jansen (Groep 5), until when is not known yet\n"
        "• Noor Bakker (Groep 5), up to and including Wednesday 25 November"
    )
    assert morning.last(CARLA) == TITLE + "• Liv Jansen (Groep 6), until when is not known yet"
    await morning.until(at(23))
    assert len(morning.sees(ANNA)) == len(morning.sees(CARLA)) == 1
    assert morning.sees(BRAM) == morning.sees(OFFICE) == []


async def test_nobody_ill_is_no_message(morning):
    """Neither for a class, nor for the school."""
    await reported(morning, "Sem is vandaag ziek")
    await morning.until(at(8, 30))
    assert morning.sees(CARLA) == []


async def test_what_has_not_arrived_is_said(morning):
    """Still on its way, or failed; and who has reported without a link."""
    await reported(morning, "Sem is vandaag ziek", mailed=False)
    await reported(morning, "Noor is vandaag ziek", mailed=False)
    await morning.mailed("failed")
    await morning.writes(STRANGER, "/ziek")
    for text in ("Kim Vos", "5", "vandaag"):
        await morning.writes(STRANGER, text)
    await morning.presses(STRANGER, "unknown")
    await morning.presses(STRANGER, "send")
    await morning.mailed()
    await morning.until(at(8, 30))
    sem, noor, kim = morning.last(ANNA).split("\n")[1:]
    assert sem.endswith("still on its way to the office")
    assert noor.endswith("the mail may not have arrived, the parent was asked to phone")
    assert kim == "• Kim Vos (Groep 5), until when is not known yet, nobody has checked who reported it"


async def test_a_report_that_lasts_is_on_the_next_lists(morning):
    """As long as its name is kept; an addition takes the place of what was said before."""
    await reported(morning, "Sem is vandaag ziek")
    await reported(morning, "Sem is ziek tot en met dinsdag")
    await morning.until(at(8, 30))
    assert morning.last(ANNA) == TITLE + "• Sem Jansen (Groep 5), up to and including Tuesday 24 November"
    await morning.until(at(8, 30, day=24))
    assert len(morning.sees(ANNA)) == 2
    since = "since Monday 23 November, up to and including Tuesday 24 November"
    assert morning.last(ANNA) == TITLE + f"• Sem Jansen (Groep 5), {since}"
    await morning.until(at(8, 30, day=27))
    assert len(morning.sees(ANNA)) == 2


async def test_over_a_weekend_nobody_is_written_to():
    """Reported on Saturday from then on, told on Monday."""
    morning = await Morning.of(SEM, now=at(10, day=21))
    await reported(morning, "/ziek Sem vandaag")
    await morning.until(at(8, 29))
    assert morning.sees(ANNA) == []
    await morning.until(at(8, 30))
    assert morning.last(ANNA) == (
        TITLE + "• Sem Jansen (Groep 5), since Saturday 21 November, until when is not known yet"
    )


async def test_on_friday_the_next_list_is_on_monday():
    """Also over the night in which the clocks change: 25 October."""
    morning = await Morning.of(SEM, now=at(15, day=23, month=10))
    await reported(morning, "Sem is ziek tot en met maandag")
    assert "Reported ill" in morning.last(ANNA)
    await morning.school.timers.set("absence_list", "2026-10-23", morning.school.now)
    await morning.until(at(8, 29, day=26, month=10))
    told = len(morning.sees(ANNA))
    await morning.until(at(8, 30, day=26, month=10))
    assert len(morning.sees(ANNA)) == told + 1


async def test_what_comes_after_the_limit_is_told_at_once(morning):
    """When it has been accepted; what was on the list is not told again."""
    await morning.until(at(8, 12))
    await reported(morning, "Sem is vandaag ziek", mailed=False)
    first = morning.mail
    await morning.school.timers.cancel("report_warn", morning.report.id)
    await morning.until(at(8, 31))
    assert len(morning.sees(ANNA)) == 1
    await morning.mailed(mail=first)
    assert len(morning.sees(ANNA)) == 1
    await reported(morning, "Noor is vandaag ziek", mailed=False)
    assert len(morning.sees(ANNA)) == 1
    await morning.mailed()
    assert morning.last(ANNA) == TITLE + "• Noor Bakker (Groep 5), until when is not known yet"


async def test_what_arrives_late_is_told_once(morning):
    """The teacher reads that it arrived late, and not the same again."""
    await morning.until(at(8, 31))
    await reported(morning, "Sem is vandaag ziek", mailed=False)
    await morning.until(at(8, 40))
    await morning.mailed()
    assert "arrived late" in morning.last(ANNA)
    assert len(morning.sees(ANNA)) == 1


async def test_a_day_far_ahead_is_told_at_once(morning):
    """Its name will be forgotten by then."""
    await morning.writes(PARENT, "/ziek Sem")
    await morning.writes(PARENT, "vanaf maandag 30 november")
    await morning.presses(PARENT, "only")
    await morning.presses(PARENT, "send")
    await morning.mailed()
    assert morning.last(ANNA) == (
        TITLE + "• Sem Jansen (Groep 5), from Monday 30 November, up to and including Monday 30 November"
    )
    await morning.until(at(9, day=30))
    assert len(morning.sees(ANNA)) == 1


async def test_the_office_gets_the_whole_list_where_the_school_wants_it():
    """Also the children whose class is not known."""
    morning = await Morning.of(SEM, LIV, profile=with_illness(list_to_office=True))
    await reported(morning, "Sem is vandaag ziek")
    await reported(morning, "Liv is vandaag ziek")
    await morning.writes(STRANGER, "/ziek")
    for text in ("Kim Vos", "8b", "vandaag"):
        await morning.writes(STRANGER, text)
    await morning.presses(STRANGER, "only")
    await morning.presses(STRANGER, "send")
    await morning.mailed()
    await morning.until(at(8, 30))
    assert [each.partition(",")[0] for each in morning.last(OFFICE).split("\n")[1:]] == [
        "• Sem Jansen (Groep 5)",
        "• Liv Jansen (Groep 6)",
        "• Kim Vos (8b)",
    ]


async def test_no_name_passes_where_none_may(morning):
    """Through any platform of the school."""
    await reported(morning, "Sem is vandaag ziek")
    profile = replace(PROFILE, child_data={"telegram": True, "matrix": False})
    morning.school = replace(morning.school, profile=profile)
    morning.school.reports.saved = {
        each.id: replace(each, class_name="") for each in morning.school.reports.saved.values()
    }
    await morning.until(at(8, 30))
    assert morning.last(ANNA) == TITLE + "• a child, until when is not known yet"


async def test_a_list_that_comes_a_day_late_is_not_told(morning):
    """The program had stopped; what lasts is on the next one."""
    await reported(morning, "Sem is ziek tot en met woensdag")
    morning.school = morning.school.move_to(at(9, day=24))
    await morning.happens(TimerDue("absence_list", "2026-11-23"))
    assert morning.sees(ANNA) == []
    await morning.passes(timedelta(hours=23, minutes=30))
    assert "Sem Jansen" in morning.last(ANNA)


async def test_a_list_after_a_stop_of_an_hour_is_told(morning):
    """Late is better than never."""
    await reported(morning, "Sem is vandaag ziek")
    morning.school = morning.school.move_to(at(10))
    await morning.passes(timedelta(0))
    assert "Sem Jansen" in morning.last(ANNA)


async def test_a_report_about_tomorrow_does_not_hide_todays(morning):
    """Of one child, from two parents or the same."""
    await morning.sent("/ziek Sem alleen vandaag")
    await morning.writes(PARENT, "/ziek Sem morgen")
    await morning.presses(PARENT, "send")
    await morning.until(at(8, 30))
    assert "• Sem Jansen (Groep 5), up to and including Monday 23 November" in morning.last(ANNA)
    await morning.until(at(8, 30, day=24))
    assert len(morning.sees(ANNA)) == 2


async def test_two_children_of_one_name_are_both_on_their_lists(morning):
    """Nobody is linked to them, and they are in different classes."""
    for group in ("5", "6"):
        await morning.writes(STRANGER, "/ziek")
        for text in ("Kim Vos", group, "vandaag"):
            await morning.writes(STRANGER, text)
        await morning.presses(STRANGER, "unknown")
        await morning.presses(STRANGER, "send")
    await morning.until(at(8, 30))
    assert "• Kim Vos (Groep 5)" in morning.last(ANNA)
    assert "• Kim Vos (Groep 6)" in morning.last(CARLA)


async def test_a_report_that_was_accepted_late_is_not_lost_between_two_lists():
    """On Friday at eight, for Monday: by that list's time its name is forgotten, so it is told when it is accepted."""
    morning = await Morning.of(SEM, now=at(8, day=20))
    await morning.sent("/ziek Sem maandag")
    await morning.until(at(9, day=20))
    await morning.mailed()
    assert "• Sem Jansen (Groep 5), from Monday 23 November" in morning.last(ANNA)

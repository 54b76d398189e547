"""What was set aside is told to the directors."""

from datetime import timedelta

from handlers.model.events import SetAside
from tests.fakes.sample import ANNA, BRAM
from tests.handlers.day import Day


async def test_the_director_reads_what_was_set_aside():
    """By its number, without contents or the program's own words."""
    day = Day()
    await day.happens(SetAside("4711", "KeyError: 'Sem Jansen is ziek'"))
    assert "number 4711" in day.last(BRAM)
    assert "Sem" not in day.last(BRAM)
    assert day.sees(ANNA) == []


async def test_a_thousand_faults_are_told_once_an_hour():
    """The first is reason enough to look; the next hour brings the next."""
    day = Day()
    for number in range(10):
        await day.happens(SetAside(str(number), "bug"))
    assert len(day.sees(BRAM)) == 1
    day.school = day.school.move_to(day.school.now + timedelta(hours=1))
    await day.happens(SetAside("11", "bug"))
    assert len(day.sees(BRAM)) == 2

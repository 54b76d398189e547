"""In time to phone: the school's limit on the morning of an illness."""

import pytest

from tests.fakes.sample import LIV, PARENT, SEM
from tests.handlers.reporting_day import MINUTE, Morning, at, with_illness


@pytest.fixture
async def morning() -> Morning:
    """A Monday, 07:55, with a parent of Sem and Liv."""
    return await Morning.of(SEM, LIV)


class TestMornings:
    """When it is time to phone."""

    @pytest.mark.parametrize(
        ("now", "text", "due"),
        [
            (at(7, 55), "Sem is vandaag ziek", at(8, 15)),
            (at(8, 11), "Sem is vandaag ziek", at(8, 15)),
            (at(8, 14), "Sem is vandaag ziek", at(8, 17)),
            (at(19), "Sem is vandaag ziek", at(19, 3)),
            (at(19), "Sem is vanaf morgen ziek", at(8, 15, day=24)),
            (at(7, 55), "Sem is sinds gisteren ziek", at(8, 15)),
            (at(10, day=28), "Sem is vandaag ziek", at(8, 15, day=30)),
            (at(10, day=28), "Sem is maandag ziek", at(8, 15, day=30)),
            (at(10, day=27), "Sem is zaterdag ziek", at(8, 15, day=30)),
            (at(20, day=29), "Sem is sinds gisteren ziek", at(8, 15, day=30)),
            (at(20, day=23, month=10), "Sem is maandag ziek", at(8, 15, day=26, month=10)),
            (at(20, day=27, month=3), "Sem is maandag ziek", at(8, 15, day=30, month=3)),
        ],
        ids=str,
    )
    async def test_the_limit_is_that_of_the_first_school_morning(self, now, text, due):
        """On the school's own clock, in summer and in winter time, and never in a weekend."""
        morning = await Morning.of(SEM, now=now)
        report = await morning.sent(text)
        assert due == morning.school.timers.set_ones["report_warn", report.id]

    async def test_a_school_that_sets_no_time_has_the_usual_one(self):
        """A quarter past eight."""
        morning = await Morning.of(SEM, profile=with_illness(warn=None))
        report = await morning.sent()
        assert at(8, 15) == morning.school.timers.set_ones["report_warn", report.id]


class TestBegunAndNotSent:
    """A parent who begins a report and is called away."""

    @pytest.mark.parametrize("text", ["/ziek", "/ziek Sem", "Sem is vandaag ziek"])
    async def test_is_told_at_the_limit_that_the_school_knows_nothing(self, morning, text):
        """With the number, and the question again, so that Send is at hand."""
        await morning.writes(PARENT, text)
        choices = morning.choices(PARENT)
        await morning.until(at(8, 14))
        assert "not been sent yet" not in morning.texts()
        await morning.until(at(8, 15))
        assert "Your report of illness has **not been sent yet**. The school knows nothing." in morning.last(PARENT)
        assert "Phone the school: 0516-000000." in morning.last(PARENT)
        assert choices == morning.choices(PARENT)

    async def test_is_told_once_and_can_still_send(self, morning):
        """The Send under the warning works; its number stands beside it."""
        await morning.writes(PARENT, "Sem is vandaag ziek")
        await morning.until(at(8, 25))
        assert morning.texts().count("not been sent yet") == 1
        assert "It is late already" in morning.last(PARENT)
        await morning.presses(PARENT, "send")
        await morning.mailed()
        assert len(morning.sees(PARENT)) == 1

    async def test_gets_three_minutes_after_the_limit(self):
        """Nobody is hurried while typing."""
        morning = await Morning.of(SEM, now=at(8, 20))
        await morning.writes(PARENT, "/ziek")
        await morning.passes(MINUTE * 2)
        assert "not been sent yet" not in morning.texts()
        await morning.passes(MINUTE)
        assert "not been sent yet" in morning.last(PARENT)

    async def test_about_tomorrow_is_told_tomorrow(self, morning):
        """There is no hurry today, and there is tomorrow morning."""
        await morning.until(at(19))
        await morning.writes(PARENT, "Sem is vanaf morgen ziek")
        await morning.until(at(8, 14, day=24))
        assert "not been sent yet" not in morning.texts()
        await morning.until(at(8, 15, day=24))
        assert "not been sent yet" in morning.last(PARENT)

    async def test_about_monday_is_told_on_monday(self):
        """A report of Saturday survives the weekend."""
        morning = await Morning.of(SEM, now=at(10, day=28))
        await morning.writes(PARENT, "Sem is maandag ziek")
        await morning.until(at(8, 14, day=30))
        assert "not been sent yet" not in morning.texts()
        await morning.until(at(8, 15, day=30))
        assert "not been sent yet" in morning.last(PARENT)

    async def test_is_warned_again_for_another_morning(self, morning):
        """Warned about today, then changed to tomorrow: tomorrow counts too."""
        await morning.writes(PARENT, "Sem is vandaag ziek")
        await morning.until(at(8, 20))
        await morning.writes(PARENT, "vanaf morgen")
        await morning.until(at(8, 15, day=24))
        assert morning.texts().count("not been sent yet") == 2
        assert "not been sent yet" in morning.last(PARENT)

    async def test_is_left_alone_after_stopping_or_sending(self, morning):
        """A stale timer does nothing."""
        person = await morning.school.person(PARENT)
        await morning.writes(PARENT, "/ziek")
        await morning.writes(PARENT, "stop")
        await morning.sent()
        await morning.mailed()
        for who in (person.id, "nobody"):
            await morning.school.timers.set("dialogue_warn", who, at(8, 15))
            await morning.school.timers.set("dialogue_end", who, at(8, 15))
        await morning.until(at(9))
        assert "not been sent yet" not in morning.texts()
        assert "not finished" not in morning.texts()

    async def test_is_not_disturbed_by_an_early_timer(self, morning):
        """It looks at the clock and at the dialogue."""
        person = await morning.school.person(PARENT)
        await morning.writes(PARENT, "/ziek")
        for name in ("dialogue_warn", "dialogue_end"):
            await morning.school.timers.set(name, person.id, at(8))
        await morning.until(at(8, 1))
        assert morning.last(PARENT) == "Who is ill?"

"""Nothing about an illness stays."""

from datetime import timedelta

import pytest

from tests.fakes.sample import LIV, PARENT, SEM
from tests.handlers.reporting_day import MINUTE, Morning, at


@pytest.fixture
async def morning() -> Morning:
    """A Monday, 07:55, with a parent of Sem and Liv."""
    return await Morning.of(SEM, LIV)


class TestForgetting:
    """Nothing about an illness stays."""

    async def test_a_handed_over_report_loses_its_name_and_days_after_three_days(self, morning):
        """That it was handed over, and when, stays."""
        await morning.sent()
        await morning.mailed()
        await morning.passes(timedelta(days=3) - MINUTE)
        assert morning.report.child_name == "Sem Jansen"
        await morning.passes(MINUTE)
        assert (morning.report.child_id, morning.report.child_name, morning.report.class_name) == (None, "", "")
        assert morning.report.accepted_at == at(7, 55)

    async def test_a_report_that_failed_is_forgotten_too(self, morning):
        """With all that was remembered of its dialogue."""
        await morning.sent()
        await morning.mailed("failed")
        await morning.passes(timedelta(days=3))
        assert morning.report.child_name == ""
        assert (morning.report.heard, morning.report.said) == ((), ())
        await morning.school.timers.set("report_forget", "gone", morning.school.now)
        await morning.passes(MINUTE)

    async def test_an_unfinished_report_goes_after_a_day(self, morning):
        """What was said is removed; who was warned in time is not disturbed again."""
        await morning.writes(PARENT, "Sem is vandaag ziek")
        await morning.passes(timedelta(days=1) + timedelta(hours=2))
        assert morning.sees(PARENT) == []
        assert morning.unheard() == ["m0"]
        assert morning.school.dialogues.open == {}

    async def test_an_unfinished_report_about_a_later_day_is_told_when_it_goes(self, morning):
        """It is not kept until that day, and the parent is not left guessing."""
        await morning.writes(PARENT, "Sem is vanaf 7 december ziek")
        await morning.passes(timedelta(days=1))
        assert "Your report of illness was not finished, so I have thrown it away." in morning.last(PARENT)
        assert "Phone the school: 0516-000000." in morning.last(PARENT)
        assert morning.school.dialogues.open == {}

"""Which days a report is about: today where none is named, and never moved by what was, or what is added."""

import pytest

from tests.fakes.sample import LIV, PARENT, SEM
from tests.handlers.reporting_day import Morning, at


@pytest.fixture
async def morning() -> Morning:
    """A Monday, 07:55, with a parent of Sem and Liv."""
    return await Morning.of(SEM, LIV)


@pytest.mark.parametrize(
    "text",
    [
        "Sem is gisteren ziek geweest",
        "Sem was gisteren ziek",
        "gisteren had hij al koorts",
        "Sem was vanaf vrijdag ziek",
        "Sem was ill yesterday",
    ],
)
async def test_what_was_on_another_day_does_not_move_a_report(morning, text):
    """The days of the summary stay, and the bot says so and how they are changed."""
    await morning.writes(PARENT, "Sem is vandaag ziek")
    await morning.writes(PARENT, text)
    assert morning.last(PARENT).startswith(
        "I have left the days as they were. Did it begin earlier? Type “since yesterday”, or tap Change."
    )
    assert "From: Monday 23 November (today)" in morning.last(PARENT)


@pytest.mark.parametrize(
    "text", ["sinds gisteren", "nee, gisteren", "since yesterday", "hij was al ziek sinds gisteren"]
)
async def test_since_yesterday_moves_a_report(morning, text):
    """That says when it began."""
    await morning.writes(PARENT, "Sem is vandaag ziek")
    await morning.writes(PARENT, text)
    assert "From: Sunday 22 November" in morning.last(PARENT)


async def test_a_day_in_the_past_tense_that_is_today_changes_nothing(morning):
    """It is what the summary says."""
    await morning.writes(PARENT, "Sem is vandaag ziek")
    await morning.writes(PARENT, "hij had vandaag hoge koorts en ligt op bed")
    assert "I have left the days" not in morning.last(PARENT)
    assert "From: Monday 23 November (today)" in morning.last(PARENT)


@pytest.mark.parametrize("addition", ["en morgen ook", "morgen ook", "ook nog t/m morgen", "and tomorrow"])
async def test_a_day_that_is_added_leaves_the_first_day_as_it_was(morning, addition):
    """Moved to tomorrow, the report would hide that the child is away today."""
    await morning.writes(PARENT, "Sem is vandaag ziek")
    await morning.writes(PARENT, addition)
    assert "From: Monday 23 November (today)\nUp to and including: Tuesday 24 November (tomorrow)" in morning.last(
        PARENT
    )


@pytest.mark.parametrize("correction", ["nee, vandaag en morgen", "vandaag t/m morgen"])
async def test_a_correction_that_names_today_begins_today(morning, correction):
    """Tomorrow was wrong."""
    await morning.writes(PARENT, "Sem is morgen ziek")
    await morning.writes(PARENT, correction)
    assert "From: Monday 23 November (today)\nUp to and including: Tuesday 24 November (tomorrow)" in morning.last(
        PARENT
    )


class TestNow:
    """A parent who names no day."""

    @pytest.mark.parametrize("text", ["Sem is ziek", "Sem is ill", "Goedemorgen juf, Sem heeft koorts. Groetjes Linda"])
    async def test_means_today(self, morning, text):
        """One question less; the summary shows the day."""
        await morning.writes(PARENT, text)
        assert "From: Monday 23 November (today)\nUp to and including: not known yet" in morning.last(PARENT)
        assert morning.choices(PARENT) == ["send", "change", "stop"]

    @pytest.mark.parametrize("text", ["Sem is ziek", "Sem vandaag", "Sem is vandaag ziek"])
    async def test_may_say_so_where_the_child_is_asked(self, morning, text):
        """All of an answer counts."""
        await morning.writes(PARENT, "/ziek")
        await morning.writes(PARENT, text)
        assert "Ill: Sem Jansen, Groep 5\nFrom: Monday 23 November (today)" in morning.last(PARENT)

    async def test_may_change_the_day(self, morning):
        """With two presses, or in words."""
        await morning.writes(PARENT, "Sem is ziek")
        await morning.writes(PARENT, "nee, morgen")
        assert "From: Tuesday 24 November (tomorrow)" in morning.last(PARENT)

    @pytest.mark.parametrize("now", [at(15), at(20), at(10, day=28), at(10, day=29)], ids=str)
    async def test_is_asked_where_there_is_no_school_any_more(self, now):
        """In the evening tomorrow is meant as often, and in a weekend Monday."""
        morning = await Morning.of(SEM, now=now)
        await morning.writes(PARENT, "Sem is ziek")
        assert "From which day is" in morning.last(PARENT)

    @pytest.mark.parametrize("text", ["Sem is misschien ziek", "Sem is ziek, al sinds het weekend", "/ziek Sem"])
    async def test_is_asked_where_it_is_not_certain(self, morning, text):
        """A wrong day hides that a child is away today."""
        await morning.writes(PARENT, text)
        assert "From which day is" in morning.last(PARENT)


class TestWeekend:
    """A first day on which the school is closed."""

    async def test_is_remarked_on_and_monday_is_offered(self):
        """On Friday "tomorrow" is a Saturday."""
        morning = await Morning.of(SEM, now=at(20, day=27))
        await morning.writes(PARENT, "Sem is morgen ziek")
        assert "From: Saturday 28 November (tomorrow)" in morning.last(PARENT)
        assert "Note: the school is closed on Saturday 28 November." in morning.last(PARENT)
        assert "From Monday 30 November" in morning.labels(PARENT)
        await morning.presses(PARENT, "school_day")
        assert "From: Monday 30 November\nUp to and including: not known yet" in morning.last(PARENT)
        assert "closed" not in morning.last(PARENT)
        assert "school_day" not in morning.choices(PARENT)

    async def test_asks_for_the_last_day_again_where_that_was_earlier(self):
        """Only Saturday, then Monday: the end is no longer known."""
        morning = await Morning.of(SEM, now=at(20, day=27))
        await morning.writes(PARENT, "Sem is alleen morgen ziek")
        await morning.presses(PARENT, "school_day")
        assert "Up to and including which day is" in morning.last(PARENT)

    async def test_is_no_bar(self):
        """The report can be sent as it is."""
        morning = await Morning.of(SEM, now=at(20, day=27))
        report = await morning.sent("Sem is morgen ziek")
        assert report.first_day == at(8, day=28).date()

    async def test_that_has_gone_by_is_when_it_began(self):
        """Ill since Saturday: nothing to remark on."""
        morning = await Morning.of(SEM)
        await morning.writes(PARENT, "Sem is sinds zaterdag ziek")
        assert "From: Saturday 21 November" in morning.last(PARENT)
        assert "closed" not in morning.last(PARENT)

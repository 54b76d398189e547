"""What is kept about somebody, and how it is erased."""

from dataclasses import replace
from datetime import timedelta

import pytest

from handlers.model.groups import Sighting
from handlers.model.letters import Letter
from handlers.model.people import Child
from handlers.model.reports import ReportState
from tests.fakes.deciding import Line
from tests.fakes.sample import ANNA, CHILDREN, GROUP_5, PARENT, PROFILE, SEM, private
from tests.handlers.photos_day import shows
from tests.handlers.reporting_day import Morning, at


@pytest.fixture
async def morning() -> Morning:
    """A Monday, 07:55, with a parent of Sem."""
    return await Morning.of(SEM)


async def lettered(morning: Morning, state: ReportState = ReportState.ACCEPTED, about: str = "Question") -> None:
    """The parent has sent a letter."""
    person = await morning.school.person(PARENT)
    await morning.school.letters.save(
        Letter("l", "question", person.id, private(PARENT), about, state, morning.school.now)
    )


@pytest.mark.parametrize("command", ["/mijngegevens", "/mydata"])
async def test_all_that_is_kept_is_shown(morning, command):
    """Account, language, child, address, and what was reported with the moment at which it goes."""
    person = await morning.school.person(PARENT)
    await morning.school.reply_addresses.keep(person.id, "eva@ouders.example")
    await morning.sent()
    await morning.mailed()
    await lettered(morning)
    await morning.writes(PARENT, command)
    shown = morning.last(PARENT).split("\n")
    assert shown[1:7] == [
        "• Your account: Telegram, 2001",
        "• Your language: English",
        "• Your child: Sem, Groep 5",
        "• Your address for answers: eva@ouders.example",
        "• Sick note of Sem Jansen, until Thursday 26 November 07:55",
        "• Question, until Thursday 26 November 07:55",
    ]
    assert morning.labels(PARENT) == ["🌐 Language", "📜 House rules", "🗑️ Forget me"]


async def test_what_was_forgotten_is_not_shown(morning):
    """A report of three days ago, a letter without its words, an address that was not given."""
    await morning.sent()
    await morning.mailed()
    await lettered(morning, about="")
    await morning.school.reply_addresses.keep((await morning.school.person(PARENT)).id, "")
    await morning.school.reports.forget_texts(morning.report.id)
    await morning.writes(PARENT, "/mijngegevens")
    assert "Sick note" not in morning.last(PARENT)
    assert "until Thursday" not in morning.last(PARENT)
    assert "address for answers" not in morning.last(PARENT)


async def test_no_name_passes_where_none_may():
    """The class says enough, also one that the settings do not have."""
    kim = Child("901", "Kim", "Vos", "9")
    profile = replace(PROFILE, child_data={"telegram": False})
    morning = await Morning.of(SEM, kim, profile=profile, roster=(*CHILDREN, kim))
    await morning.writes(PARENT, "/mijngegevens")
    assert "• Your child in Groep 5\n• Your child in 9" in morning.last(PARENT)
    assert "Sem" not in morning.last(PARENT)


async def test_staff_read_how_they_are_known(morning):
    """By the settings, which forgetting does not change."""
    await morning.writes(ANNA, "/mijngegevens")
    assert "• You work here: juf Anna, groep 5" in morning.last(ANNA)
    await morning.presses(ANNA, "forget")
    assert "stands in the settings of the school, and stays" in morning.last(ANNA)
    await morning.presses(ANNA, "yes")
    assert (await morning.school.person(ANNA)).staff is not None


async def test_the_buttons_lead_on(morning):
    """To the language and the house rules, from the menu too."""
    await morning.writes(PARENT, "/start")
    await morning.presses(PARENT, "data")
    await morning.presses(PARENT, "language")
    assert "In which language" in morning.last(PARENT)
    await morning.presses(PARENT, "rules")
    assert "house rules" in morning.last(PARENT)


async def test_who_wants_to_be_forgotten_is_asked_once_more(morning):
    """And can still say no."""
    await morning.writes(PARENT, "/mijngegevens")
    await morning.presses(PARENT, "forget")
    assert "It cannot be undone." in morning.last(PARENT)
    assert "settings of the school" not in morning.last(PARENT)
    await morning.presses(PARENT, "no")
    assert morning.last(PARENT) == "All stays as it is."
    assert (await morning.school.person(PARENT)).children == (SEM.id,)


async def test_who_is_forgotten_is_somebody_new(morning):
    """No link, no language; the act stands in the record by its id."""
    before = await morning.school.person(PARENT)
    await morning.writes(PARENT, "/mijngegevens")
    await morning.presses(PARENT, "forget")
    await morning.presses(PARENT, "yes")
    assert morning.last(PARENT).startswith("Done: I have forgotten you.")
    assert await morning.school.people.by_id(before.id) is None
    assert Line("person_forgotten", before.id, before.id) in morning.school.records.lines
    after = await morning.school.person(PARENT)
    assert (after.id != before.id, after.children) == (True, ())


async def test_what_is_on_its_way_to_the_school_comes_first(morning):
    """A report, a letter, or a report that is begun; asked before the question and after it."""
    await morning.writes(PARENT, "/mijngegevens")
    data = morning.button(private(PARENT), "forget")
    await morning.presses(PARENT, "forget")
    yes = morning.button(private(PARENT), "yes")
    await morning.writes(PARENT, "Sem is vandaag ziek")
    assert "First finish the report of illness" in await morning.presses(PARENT, "forget", data)
    await morning.presses(PARENT, "send")
    still = "Something of yours is still on its way to the school. When that has arrived, try again."
    assert await morning.presses(PARENT, "forget", data) == still
    await morning.mailed()
    await lettered(morning, ReportState.SENDING)
    assert await morning.presses(PARENT, "yes", yes) == still
    assert (await morning.school.person(PARENT)).children == (SEM.id,)
    await lettered(morning)
    await morning.until(at(7, 56))
    await morning.presses(PARENT, "yes", yes)
    assert (await morning.school.person(PARENT)).children == ()


async def test_what_is_begun_is_kept_too(morning):
    """Until it is sent or stopped."""
    await morning.writes(PARENT, "/vraag Mag Sem mee?")
    await morning.writes(PARENT, "/mijngegevens")
    assert "• What you have begun here and not finished" in morning.last(PARENT)


async def test_what_was_written_in_a_group_is_shown_for_as_long_as_it_is_kept(morning):
    """A day; that something was seen there may be kept longer, without the words."""
    seen = Sighting("s", "illness", str(PARENT), "5", GROUP_5, PARENT, morning.school.now, "Sem is ziek")
    await morning.school.sightings.save(seen)
    await morning.writes(PARENT, "/mijngegevens")
    assert "• What you wrote in the group for the school, until Tuesday 24 November 07:55" in morning.last(PARENT)
    await morning.school.sightings.save(replace(seen, text=""))
    await morning.writes(PARENT, "/mijngegevens")
    assert "in the group for the school" not in morning.last(PARENT)


async def test_staff_are_not_forgotten_while_a_post_waits_for_them(morning):
    """Its question would be lost, and with it the post."""
    await morning.writes(ANNA, "/mijngegevens")
    forget = morning.button(private(ANNA), "forget")
    await morning.writes(ANNA, "/post Morgen hebben we gym")
    assert "A post still waits here for your answer." in await morning.presses(ANNA, "forget", forget)
    await morning.writes(ANNA, "/stop")
    assert await morning.presses(ANNA, "forget", forget) == ""


async def test_nor_while_it_is_asked_who_is_in_the_photos(morning):
    """The post would wait for an answer that nobody can give."""
    await morning.writes(ANNA, "/mijngegevens")
    forget = morning.button(private(ANNA), "forget")
    await shows(morning)
    await morning.presses(ANNA, "preview")
    assert "next" in morning.choices(ANNA)
    assert "A post still waits here for your answer." in await morning.presses(ANNA, "forget", forget)


async def test_what_was_written_in_a_group_is_forgotten_too(morning):
    """All of it; that something was seen stays, so that a pointer in the group is still removed."""
    for at_hour, text in ((1, "Sem is ziek"), (0, "Sem is nog ziek")):
        moment = morning.school.now - timedelta(hours=at_hour)
        seen = Sighting(f"s{at_hour}", "illness", str(PARENT), "5", GROUP_5, PARENT, moment, text, pointed="all")
        await morning.school.sightings.save(seen)
    await morning.writes(PARENT, "/mijngegevens")
    await morning.presses(PARENT, "forget")
    await morning.presses(PARENT, "yes")
    (left,) = morning.school.sightings.saved.values()
    assert (left.id, left.text, left.pointed) == ("s0", "", "all")

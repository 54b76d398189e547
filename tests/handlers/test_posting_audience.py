"""For whom a post is: what is offered to whom, and what is marked."""

from dataclasses import replace

import pytest

from handlers.model.posts import PostState
from policy.model import Audience
from tests.fakes.sample import (
    ANNA,
    BRAM,
    CARLA,
    OFFICE,
    PROFILE,
    STAFF,
)
from tests.fakes.school import fake_school
from tests.handlers.day import Day
from tests.handlers.posting_day import drafted, only_post


@pytest.fixture
def day() -> Day:
    """A day at the sample school."""
    return Day()


async def test_a_teacher_of_one_class_finds_it_marked(day):
    """Who has one class need not mark it; other classes are not offered."""
    await day.writes(ANNA, "/post Morgen gymles!")
    assert day.labels(ANNA) == ["✓ Groep 5", "Whole school", "Preview"]


@pytest.mark.parametrize(
    ("who", "offered"),
    [
        (ANNA, {"class:5"}),
        (BRAM, {"class:5", "class:6"}),
        (CARLA, {"class:5", "class:6"}),
        (OFFICE, {"class:5", "class:6"}),
    ],
)
async def test_the_role_says_which_classes_are_offered(day, who, offered):
    """Teachers have their own classes; director, deputy and office have all; everybody has the whole school."""
    await day.writes(who, "/post Hallo")
    assert offered | {"school", "preview"} == set(day.choices(who))


async def test_a_teacher_without_a_class_may_post_to_all():
    """A gym teacher is everybody's teacher."""
    gym = replace(STAFF[0], classes=())
    day = Day(fake_school(profile=replace(PROFILE, staff=(gym,))))
    await day.writes(ANNA, "/post Hallo")
    assert day.choices(ANNA) == ["class:5", "class:6", "school", "preview"]


async def test_classes_are_marked_and_unmarked(day):
    """Each press turns one mark, in the same message."""
    await day.writes(BRAM, "/post Hallo")
    await day.presses(BRAM, "class:6")
    await day.presses(BRAM, "class:5")
    assert day.labels(BRAM)[:2] == ["✓ Groep 5", "✓ Groep 6"]
    await day.presses(BRAM, "class:5")
    assert day.labels(BRAM)[:2] == ["Groep 5", "✓ Groep 6"]
    assert len(day.sees(BRAM)) == 1
    assert Audience("class", ("6",)) == only_post(day).audience


async def test_a_preview_needs_an_audience(day):
    """Without a mark there is nobody to show it to."""
    await day.writes(BRAM, "/post Hallo")
    assert await day.presses(BRAM, "preview") == "Mark a class first, or choose the whole school."
    assert len(day.sees(BRAM)) == 1


async def test_the_whole_school_goes_on_at_once(day):
    """One press on the whole school shows the preview."""
    await day.writes(ANNA, "/post Morgen gymles!")
    await day.presses(ANNA, "school")
    assert "the whole school" in day.last(ANNA)
    assert Audience("school") == only_post(day).audience


async def test_audience_by_button(day):
    """The button asks again; the classes start from what was chosen."""
    await drafted(day)
    await day.presses(ANNA, "audience")
    await day.presses(ANNA, "school")
    assert "the whole school" in day.last(ANNA)
    await day.presses(ANNA, "audience")
    await day.presses(ANNA, "class:5")
    assert Audience("class", ("5",)) == only_post(day).audience


async def test_a_text_may_be_replaced_while_the_audience_is_asked(day):
    """The audience is asked again where nobody was chosen, and only the newest buttons stay."""
    await day.writes(BRAM, "/post Eerst dit")
    await day.writes(BRAM, "Toch liever dit")
    assert only_post(day).text == "Toch liever dit"
    assert day.choices(BRAM) == ["class:5", "class:6", "school", "preview"]


async def test_an_audience_button_of_a_post_that_went_out_is_refused(day):
    """Marks on a published post change nothing."""
    await day.writes(ANNA, "/post Hallo")
    await day.school.posts.save(replace(only_post(day), state=PostState.PUBLISHED))
    assert "The post has changed since" in await day.presses(ANNA, "class:5")


async def test_marks_are_refused_to_somebody_who_left(day):
    """The audience's buttons ask the settings too."""
    await day.writes(ANNA, "/post Hallo")
    day.school = replace(day.school, profile=replace(day.school.profile, staff=STAFF[1:]))
    assert await day.presses(ANNA, "class:5") == "Only the author of this post can do that."


async def test_a_class_that_was_taken_from_a_teacher_is_refused(day):
    """Marking and publishing ask which classes are theirs at the press."""
    await day.writes(ANNA, "/post Hallo")
    mark = day.button(ANNA, "preview")
    await day.presses(ANNA, "preview")
    moved = replace(STAFF[0], classes=("6",))
    day.school = replace(day.school, profile=replace(day.school.profile, staff=(moved, *STAFF[1:])))
    assert await day.presses(ANNA, "publish") == "You cannot post to that class."
    await day.writes(ANNA, "Andere tekst")
    await day.presses(ANNA, "audience")
    assert day.labels(ANNA)[-3:] == ["Groep 6", "Whole school", "Preview"]
    assert await day.presses(ANNA, "preview") == "You cannot post to that class."
    assert mark.token != day.button(ANNA, "preview").token
    assert day.school.records.lines[-1].detail == "post.audience"

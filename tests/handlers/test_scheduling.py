"""A post goes out later: the author chooses a time, and at that moment everything is checked once more."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from handlers.model.posts import PostState
from policy.model import Severity
from tests.fakes.sample import ANNA, BRAM, GROUP_5, GROUP_6, OFFICE, PARENT, PROFILE, SEM, STAFF
from tests.fakes.school import fake_school
from tests.handlers.day import Day
from tests.handlers.posting_day import TOMORROWS, asks, drafted, edits, only_post, planned, with_staff, without_account

TOMORROW = datetime(2026, 11, 24, 7, 0, tzinfo=UTC)
MONDAY = datetime(2026, 11, 30, 7, 0, tzinfo=UTC)


@pytest.fixture
def day() -> Day:
    """A Monday at the sample school, 07:55."""
    return Day()


async def test_a_time_is_chosen_under_the_preview(day):
    """With a button; the preview says when, and "Publish" has become "Schedule"."""
    await drafted(day)
    await day.presses(ANNA, "later")
    assert day.last(ANNA) == "When is “Morgen gymles!” to go out? Press a time, or write one."
    assert [each.label for row in day.sees(ANNA)[-1].buttons for each in row] == [
        "Today at 15:30",
        "Tomorrow at 08:00",
        "Monday 30 November at 08:00",
        "Another time",
    ]
    await day.presses(ANNA, TOMORROWS)
    assert "⏰ It is to go out tomorrow at 08:00." in day.last(ANNA)
    assert "Schedule" in day.labels(ANNA)
    await day.presses(ANNA, "publish")
    assert day.last(ANNA).startswith("⏰ Your post goes out tomorrow at 08:00.")
    await day.passes(TOMORROW - day.school.now - timedelta(seconds=1))
    assert day.sees(GROUP_5) == []
    await day.passes(timedelta(seconds=1))
    assert len(day.sees(GROUP_5)) == 1
    assert only_post(day).published_at == TOMORROW


async def test_the_check_knows_when_it_goes_out(day):
    """On the school's clock: now, or the time that was chosen."""
    await drafted(day)
    assert str(day.school.checker.drafts[-1].moment) == "2026-11-23 07:55:00+01:00"
    await day.presses(ANNA, "later")
    await day.presses(ANNA, TOMORROWS)
    assert str(day.school.checker.drafts[-1].moment) == "2026-11-24 08:00:00+01:00"


async def test_quick_times_are_on_school_days():
    """On a Friday evening only Monday morning is left."""
    day = Day(fake_school(now=datetime(2026, 11, 27, 18, 0, tzinfo=UTC)))
    await drafted(day)
    await day.presses(ANNA, "later")
    assert [each.choice for row in day.sees(ANNA)[-1].buttons for each in row] == ["at:20261130T0700", "other"]


async def test_a_time_can_be_written(day):
    """As people write it; what is not understood is asked again, with examples."""
    await drafted(day)
    await day.presses(ANNA, "later")
    await day.presses(ANNA, "other")
    assert day.last(ANNA).startswith("Write when, for example “tomorrow 8:00”")
    for text, said in {
        "binnenkort": "I do not understand when that is. Write when, for example",
        "morgen": "At what time?",
        "31 februari 8:00": "not in the calendar",
        "28 maart 2027 2:30": "the clock goes forward that night",
        "vandaag 7:00": "That is in the past.",
        "1 december 2028 8:00": "more than a year ahead",
    }.items():
        await day.writes(ANNA, text)
        assert said in day.last(ANNA)
    await day.writes(ANNA, "vrijdag half vier")
    assert "⏰ It is to go out Friday 27 November at 15:30." in day.last(ANNA)
    assert day.sees(ANNA)[-1].buttons != ()


async def test_a_time_that_comes_twice_is_said(day):
    """The first of them is taken."""
    day.school = day.school.move_to(datetime(2026, 10, 24, 10, 0, tzinfo=UTC))
    await drafted(day)
    await day.presses(ANNA, "later")
    await day.writes(ANNA, "morgen 2:30")
    assert any("so this time comes twice. I take the first." in each.text for each in day.sees(ANNA))
    assert only_post(day).planned_at == datetime(2026, 10, 25, 0, 30, tzinfo=UTC)


async def test_the_clock_of_the_school_counts_in_summer_too(day):
    """Eight o'clock after the clock was put forward is six in UTC."""
    await drafted(day)
    await day.writes(ANNA, "/schedule 29 maart 2027 8:00")
    assert "Monday 29 March 2027 at 08:00" in day.last(ANNA)
    assert only_post(day).planned_at == datetime(2027, 3, 29, 6, 0, tzinfo=UTC)


async def test_what_is_written_after_the_time_is_the_text_again(day):
    """The dialogue in which the post was written goes on."""
    await drafted(day)
    await day.writes(ANNA, "/plan")
    await day.writes(ANNA, "morgen 8:00")
    await day.writes(ANNA, "Overmorgen gymles!")
    assert only_post(day).text == "Overmorgen gymles!"
    assert "⏰ It is to go out tomorrow at 08:00." in day.last(ANNA)


@pytest.mark.parametrize("how", ["/stop", "stop"])
async def test_stopping_leaves_the_time_as_it_was(day, how):
    """And the post in the making."""
    await drafted(day)
    await day.presses(ANNA, "later")
    await day.writes(ANNA, how)
    assert day.last(ANNA) == "Stopped: the time stays as it was."
    assert "other" not in day.choices(ANNA)
    await day.writes(ANNA, "Overmorgen gymles!")
    assert (only_post(day).text, only_post(day).planned_at) == ("Overmorgen gymles!", None)


async def test_asking_twice_leaves_one_question(day):
    """And "as soon as possible" takes the time away again."""
    await drafted(day)
    await day.presses(ANNA, "later")
    await day.presses(ANNA, "later")
    assert day.choices(ANNA).count("other") == 1
    await day.presses(ANNA, TOMORROWS)
    await day.presses(ANNA, "later")
    assert TOMORROWS not in [each.choice for row in day.sees(ANNA)[-1].buttons for each in row]
    await day.presses(ANNA, "soon")
    assert only_post(day).planned_at is None
    assert "Publish" in day.labels(ANNA)


async def test_advice_is_passed_over_knowingly(day):
    """Also for later."""
    day.school.checker.says(Severity.ADVICE)
    await drafted(day)
    await day.presses(ANNA, "later")
    await day.presses(ANNA, TOMORROWS)
    assert "Schedule anyway" in day.labels(ANNA)


async def test_a_scheduled_post_gets_another_time(day):
    """From its message, or from the list; the old time is forgotten."""
    await planned(day)
    await day.presses(ANNA, "time")
    await day.writes(ANNA, "maandag 8:00")
    assert day.last(ANNA).startswith("⏰ Your post goes out today at 08:00.")
    await day.writes(ANNA, "/schedule")
    assert day.last(ANNA).startswith("These posts are still to go out.")
    await day.presses(ANNA, f"plan:{only_post(day).id}")
    assert "Goes out today at 08:00." in day.last(ANNA)
    await day.presses(ANNA, "time")
    await day.presses(ANNA, "at:20261130T0700")
    cards = [each.text for each in day.sees(ANNA) if "Goes out" in each.text]
    assert cards[-1].endswith("Goes out Monday 30 November at 08:00.")
    assert day.choices(ANNA).count("undo") == 1
    await day.passes(TOMORROW + timedelta(hours=1) - day.school.now)
    assert day.sees(GROUP_5) == []
    await day.passes(MONDAY - day.school.now)
    assert len(day.sees(GROUP_5)) == 1
    assert [line.act for line in day.school.records.lines].count("post_rescheduled") == 2


async def test_who_changes_their_own_message_is_told_how_to_change_the_post(day):
    """By the buttons that are there."""
    await planned(day)
    await day.writes(ANNA, "Overmorgen gymles!", edited=True)
    assert "Press “Take back”, and then “Change the text”" in day.last(ANNA)


async def test_a_scheduled_post_can_go_out_now(day):
    """With the time for "Undo" that every post has."""
    await planned(day)
    await day.presses(ANNA, "now")
    assert "goes out in 30 seconds" in day.last(ANNA)
    await day.passes(timedelta(seconds=30))
    assert len(day.sees(GROUP_5)) == 1


async def test_a_scheduled_post_can_be_taken_back(day):
    """Changed and scheduled again, for the time that was chosen."""
    await planned(day)
    await day.presses(ANNA, "undo")
    assert day.last(ANNA) == "Do you want to change it and try again?"
    await day.presses(ANNA, "text")
    await day.writes(ANNA, "Overmorgen gymles!")
    assert "⏰ It is to go out tomorrow at 08:00." in day.last(ANNA)
    await day.passes(timedelta(days=2))
    assert day.sees(GROUP_5) == []
    await day.writes(ANNA, "Toch gymles!")
    assert "⏰ The time that was chosen has passed: it goes out as soon as possible." in day.last(ANNA)
    await day.presses(ANNA, "publish")
    assert "goes out in 30 seconds" in day.last(ANNA)


@pytest.mark.parametrize("who", [ANNA, BRAM])
async def test_it_is_taken_back_from_the_list(day, who):
    """By the author or the director; then the author is told, and can try again."""
    await planned(day)
    await day.writes(who, "/posts")
    await day.presses(who, f"open:{only_post(day).id}")
    assert ("time" in day.choices(who)[-4:]) is (who is ANNA)
    await day.presses(who, "stop")
    assert only_post(day).state is PostState.WITHDRAWN
    assert day.choices(ANNA)[-3:] == ["text", "audience", "stop"]
    taken = "Bram Hoekstra has taken your post “Morgen gymles!” back." if who is BRAM else "Taken back. Nobody has seen"
    assert day.last(ANNA).startswith(taken)
    if who is BRAM:
        assert day.last(BRAM) == "Taken back. Anna de Boer is told."
    await day.passes(timedelta(days=2))
    assert day.sees(GROUP_5) == []


async def test_a_post_of_somebody_who_cannot_be_written_to_is_taken_back(day):
    """The director is the only one left to do it; its story may be gone as well."""
    await planned(day)
    day.school.questions.asked.clear()
    without_account(day)
    await day.writes(BRAM, "/posts")
    await day.presses(BRAM, f"open:{only_post(day).id}")
    await day.presses(BRAM, "stop")
    assert only_post(day).state is PostState.WITHDRAWN


async def test_a_story_of_somebody_who_cannot_be_written_to_is_closed(day):
    """In words, without its buttons."""
    await planned(day)
    without_account(day)
    await day.writes(BRAM, "/posts")
    await day.presses(BRAM, f"open:{only_post(day).id}")
    await day.presses(BRAM, "stop")
    assert "undo" not in day.choices(ANNA)


async def test_a_post_in_its_last_seconds_has_no_time_to_change(day):
    """It can be stopped."""
    await drafted(day)
    await day.presses(ANNA, "publish")
    await day.writes(ANNA, "/posts")
    await day.presses(ANNA, f"open:{only_post(day).id}")
    assert [each.choice for row in day.sees(ANNA)[-1].buttons for each in row] == ["stop", "why"]
    await day.writes(OFFICE, "/posts")
    await day.presses(OFFICE, f"open:{only_post(day).id}")
    assert day.sees(OFFICE)[-1].buttons == ()


@pytest.mark.parametrize("kind", ["check", "rights", "group"])
async def test_at_the_moment_itself_everything_is_checked_again(day, kind):
    """The protocol's finding, the author's rights, the group: the author reads why it has not gone out."""
    await planned(day)
    if kind == "check":
        day.school.checker.says(Severity.DOUBT)
    elif kind == "rights":
        with_staff(day, replace(STAFF[0], classes=("6",)), *STAFF[1:])
    else:
        await day.school.chats.disable(GROUP_5, "kicked")
    await day.passes(timedelta(days=1, hours=1))
    assert day.sees(GROUP_5) == day.sees(GROUP_6) == []
    assert any("Your post has not gone out: something has changed" in each.text for each in day.sees(ANNA))


async def test_an_approval_holds_for_the_version_that_waits(day):
    """The director reads when it is to go out; approved, it waits for its moment and goes out in spite of the doubt."""
    day.school.checker.says(Severity.DOUBT)
    await drafted(day)
    await day.presses(ANNA, "later")
    await day.presses(ANNA, TOMORROWS)
    await asks(day)
    assert "⏰ It is to go out tomorrow at 08:00." in day.last(BRAM)
    await day.presses(BRAM, "approve")
    assert "Bram Hoekstra approved your post.\n\n⏰ Your post goes out tomorrow at 08:00." in day.last(ANNA)
    await day.passes(timedelta(days=1, hours=1))
    assert len(day.sees(GROUP_5)) == 1


async def test_what_is_approved_too_late_goes_out_at_once(day):
    """With the time for "Undo", so the author can still stop it."""
    day.school.checker.says(Severity.DOUBT)
    await drafted(day)
    await day.presses(ANNA, "later")
    await day.presses(ANNA, TOMORROWS)
    await asks(day)
    await day.passes(timedelta(days=2))
    await day.presses(BRAM, "approve")
    assert "goes out in 30 seconds" in day.last(ANNA)


@pytest.mark.parametrize(("late", "out"), [(timedelta(hours=2), True), (timedelta(hours=2, seconds=1), False)])
async def test_a_bot_that_stood_still_asks_before_old_news_goes_out(day, late, out):
    """A while is made up for; after that the author looks whether it is still right."""
    await planned(day)
    day.school = day.school.move_to(TOMORROW + late)
    await day.passes(timedelta(0))
    assert (len(day.sees(GROUP_5)) == 1) is out
    asked = "⚠️ Your post was to go out today at 08:00, and I was not working then."
    assert any(each.text.startswith(asked) for each in day.sees(ANNA)) is not out
    assert ("publish" in day.choices(ANNA)) is not out


async def test_a_post_without_its_story_goes_out_all_the_same(day):
    """What told of it may be forgotten by then."""
    await planned(day)
    day.school.questions.asked.clear()
    await day.writes(ANNA, "/posts")
    await day.presses(ANNA, f"open:{only_post(day).id}")
    await day.presses(ANNA, "now")
    await day.passes(timedelta(minutes=1))
    assert len(day.sees(GROUP_5)) == 1


async def test_a_post_that_the_director_has_gets_no_time(day):
    """Another preview of it may still show the button."""
    await drafted(day)
    day.school.posts.saved[only_post(day).id] = replace(only_post(day), state=PostState.WAITING)
    assert "The post has changed since." in await day.presses(ANNA, "later")


async def test_a_button_of_a_time_that_has_passed_is_told(day):
    """It hung there for a day."""
    await drafted(day)
    await day.presses(ANNA, "later")
    await day.passes(timedelta(days=2))
    assert await day.presses(ANNA, TOMORROWS) == "That is in the past. Choose a time to come."


async def test_a_post_that_is_out_gets_no_time(day):
    """Neither by an old button, nor by what is written."""
    await planned(day)
    time = day.button(ANNA, "time")
    await day.presses(ANNA, "time")
    await day.presses(ANNA, "now")
    await day.passes(timedelta(minutes=1))
    old = day.button(ANNA, TOMORROWS) if TOMORROWS in day.choices(ANNA) else day.button(ANNA, "at:20261130T0700")
    assert "The post has changed since." in await day.presses(ANNA, old.choice, old)
    await day.writes(ANNA, "morgen 8:00")
    assert day.last(ANNA) == "The time of that post can no longer be chosen. /posts shows your posts."
    assert await day.presses(ANNA, "time", time) != ""


async def test_a_report_of_illness_comes_first(day):
    """What is written then is about the child."""
    await day.school.parent(ANNA, SEM)
    await planned(day)
    await day.writes(ANNA, "/sick")
    assert "First finish the report" in await day.presses(ANNA, "time")
    assert only_post(day).planned_at == TOMORROW


async def test_without_a_post_in_the_making_what_is_to_go_out_is_listed(day):
    """And where there is none, it is said how to schedule one; a post without words has no time yet."""
    await day.writes(ANNA, "/schedule")
    assert day.last(ANNA).startswith("No post is scheduled.")
    await day.writes(ANNA, "/post")
    await day.writes(ANNA, "/schedule morgen 8:00")
    assert day.last(ANNA).startswith("No post is scheduled.")
    await day.writes(PARENT, "/schedule")
    assert "Only staff" in day.last(PARENT)


async def test_who_leaves_the_staff_while_a_time_is_asked_chooses_none(day):
    """Neither by writing nor by stopping."""
    profile = replace(PROFILE, staff=STAFF[1:])
    for text, said in {"morgen 8:00": "can no longer be chosen", "/stop": "Stopped: the time stays as it was."}.items():
        day = Day()
        await drafted(day)
        await day.presses(ANNA, "later")
        day.school = replace(day.school, profile=profile)
        day.school.people.profile = profile
        await day.writes(ANNA, text)
        assert said in day.last(ANNA)
        assert only_post(day).planned_at is None


async def test_a_change_of_a_post_that_is_out_waits_for_nothing(day):
    """The wrong words should not stand there longer than they must."""
    await drafted(day)
    await day.presses(ANNA, "publish")
    await day.passes(timedelta(minutes=1))
    await edits(day, only_post(day))
    await day.writes(ANNA, "Beter")
    assert "later" not in day.choices(ANNA)
    await day.writes(ANNA, "/schedule morgen 8:00")
    assert day.last(ANNA).startswith("No post is scheduled.")

"""What the author decides under a preview, and what is asked again at the press."""

from dataclasses import replace
from datetime import timedelta

import pytest

from handlers.model.events import Account
from handlers.model.posts import PostState
from policy.model import Severity, Verdict
from tests.fakes.deciding import Line
from tests.fakes.sample import (
    ANNA,
    BRAM,
    CARLA,
    GROUP_5,
    PROFILE,
    STAFF,
    private,
)
from tests.fakes.school import fake_school
from tests.handlers.day import Day
from tests.handlers.posting_day import drafted, only_post


@pytest.fixture
def day() -> Day:
    """A day at the sample school."""
    return Day()


async def test_text_by_button(day):
    """The button asks for it, keeps the audience and shows the new preview."""
    await drafted(day)
    await day.presses(ANNA, "text")
    assert "Write your post" in day.last(ANNA)
    assert day.sees(ANNA)[-2].buttons == ()
    await day.writes(ANNA, "Overmorgen gymles!")
    assert "Overmorgen gymles!" in day.sees(ANNA)[-2].text
    assert "publish" in day.choices(ANNA)


async def test_stop_by_button(day):
    """The button ends the draft and its dialogue."""
    await drafted(day)
    await day.presses(ANNA, "stop")
    assert day.last(ANNA) == "Stopped. Nothing was posted."
    assert PostState.ABANDONED is only_post(day).state
    assert day.school.dialogues.open == {}
    assert day.buttons(ANNA) == []


async def test_an_old_button_is_refused(day):
    """A button of an earlier version of the post does nothing, even when its question was never closed."""
    await drafted(day)
    post = only_post(day)
    await day.school.posts.save(replace(post, version=post.version + 1))
    assert "The post has changed since" in await day.presses(ANNA, "publish")
    assert PostState.DRAFT is only_post(day).state


async def test_somebody_who_left_the_staff_while_writing_gets_no_further(day):
    """The settings of this moment count: the dialogue ends, and its buttons are refused on record."""
    await drafted(day)
    publish = day.button(ANNA, "publish")
    gone = replace(day.school.profile, staff=STAFF[1:])
    day.school = replace(day.school, profile=gone)
    await day.writes(ANNA, "Nog een tekst")
    assert "Only staff" in day.last(ANNA)
    assert day.school.dialogues.open == {}
    assert await day.presses(ANNA, "publish", publish) == "Only the author of this post can do that."
    assert day.school.records.lines[-1].act == "press_refused"


async def test_a_check_that_changed_its_mind_shows_the_preview_again(day):
    """What was allowed at the preview is checked once more at "Publish"."""
    await drafted(day)
    day.school.checker.says(Severity.DOUBT)
    assert "Something has changed" in await day.presses(ANNA, "publish")
    assert PostState.DRAFT is only_post(day).state
    assert day.choices(ANNA) == ["ask", "later", "text", "audience", "stop"]


async def test_what_became_refused_is_not_for_the_director(day):
    """Asking the director checks as well."""
    day.school.checker.says(Severity.DOUBT)
    await drafted(day)
    day.school.checker.says(Severity.REFUSE)
    assert "Something has changed" in await day.presses(ANNA, "ask")
    assert day.sees(BRAM) == []


async def test_a_group_lost_after_the_preview_stops_publishing(day):
    """With nobody left to post to, the preview is shown again."""
    await drafted(day)
    await day.school.chats.disable(GROUP_5, "kicked")
    assert "Something has changed" in await day.presses(ANNA, "publish")
    assert "nobody to post to" in day.last(ANNA)


async def test_advice_that_nobody_has_read_is_shown_first(day):
    """What the check finds after the preview is no advice passed over."""
    await drafted(day)
    day.school.checker.says(Severity.ADVICE)
    assert "Something has changed" in await day.presses(ANNA, "publish")
    assert day.choices(ANNA) == ["anyway", "ask", "later", "text", "audience", "stop"]
    assert day.school.records.lines == []


async def test_advice_that_is_gone_is_not_on_record(day):
    """There was nothing to pass over in the end."""
    day.school.checker.says(Severity.ADVICE)
    await drafted(day)
    day.school.checker.verdict = Verdict()
    await day.presses(ANNA, "anyway")
    assert only_post(day).state is PostState.SCHEDULED
    assert day.school.records.lines == []


async def test_advice_passed_over_is_on_record(day):
    """The record names the articles, never the text."""
    day.school.checker.says(Severity.ADVICE)
    await drafted(day)
    await day.presses(ANNA, "anyway")
    assert Line("advice_passed", "staff:anna", only_post(day).id, "F6") in day.school.records.lines


async def test_publish_pressed_twice_publishes_once(day):
    """The second press answers that it is decided."""
    await drafted(day)
    publish = day.button(ANNA, "publish")
    await day.presses(ANNA, "publish")
    assert await day.presses(ANNA, "publish", publish) == "Already decided by Anna de Boer."
    await day.passes(timedelta(minutes=1))
    assert len(day.sees(GROUP_5)) == 1


async def test_a_draft_survives_other_dialogues(day):
    """A dialogue about something else is not ended by pressing "Publish" under an older preview."""
    await drafted(day)
    dialogue = day.school.dialogues.open[str(private(ANNA))]
    await day.school.dialogues.save(replace(dialogue, kind="report", data={}))
    await day.presses(ANNA, "publish")
    assert day.school.dialogues.open[str(private(ANNA))].kind == "report"
    await day.writes(ANNA, "/post Iets anders")
    assert len(day.school.posts.saved) == 1
    assert "First finish the report of illness" in day.last(ANNA)


@pytest.mark.parametrize("choice", ["anyway", "ask", "text", "audience", "stop"])
async def test_whatever_was_chosen_stays_chosen(day, choice):
    """A second press of the same button, also of "Publish anyway", reads who decided."""
    day.school.checker.says(Severity.ADVICE)
    await drafted(day)
    button = day.button(ANNA, choice)
    await day.presses(ANNA, choice)
    assert await day.presses(ANNA, choice, button) == "Already decided by Anna de Boer."


async def test_a_preview_that_a_new_text_replaced_needs_no_answer(day):
    """Nobody has decided about it."""
    await drafted(day)
    old = day.button(ANNA, "publish")
    await day.writes(ANNA, "Overmorgen gymles!")
    assert await day.presses(ANNA, "publish", old) == "This needs no answer any more."


async def test_another_staff_account_cannot_press_for_the_author(day):
    """A colleague who gets at the button is refused, on record."""
    await drafted(day)
    answer = await day.presses(CARLA, "publish", day.button(ANNA, "publish"))
    assert "This button is not for you" in answer
    assert Line("press_refused", "staff:carla", only_post(day).id, "post.decide") in day.school.records.lines


async def test_a_second_account_of_the_author_is_the_author():
    """Who has two accounts may begin on one and press on the other."""
    second = Account("playground", "anna")
    anna = replace(STAFF[0], accounts=(ANNA, second))
    day = Day(fake_school(profile=replace(PROFILE, staff=(anna, *STAFF[1:]))))
    await drafted(day)
    await day.presses(second, "publish", day.button(ANNA, "publish"))
    assert PostState.SCHEDULED is only_post(day).state

"""A remark for the director: offered once, written or not, and never taken for anything else."""

from dataclasses import replace
from datetime import timedelta

import pytest

from handlers.model.posts import PostState
from policy.model import Severity
from tests.fakes.sample import ANNA, BRAM, GROUP_5, SEM, STAFF, private
from tests.handlers.day import Day
from tests.handlers.posting_day import asked, doubtful, drafted, only_post, with_staff

REMARK = "Mag het nummer van de trainer erin?"


@pytest.fixture
async def day() -> Day:
    """A day with a check that doubts: Anna has pressed "Ask the director"."""
    day = doubtful()
    await drafted(day)
    await day.presses(ANNA, "ask")
    return day


async def test_a_remark_is_offered_and_nobody_is_asked_yet(day):
    """The director hears of it only when the author goes on."""
    assert "Do you want to add a remark for the director?" in day.last(ANNA)
    assert day.choices(ANNA) == ["without", "back"]
    assert day.sees(BRAM) == []
    assert PostState.DRAFT is only_post(day).state


async def test_a_remark_reaches_the_director_with_the_post(day):
    """It stands between who asks and what the check finds, and is never part of the post."""
    await day.writes(ANNA, f"  {REMARK} ")
    preview, question = day.sees(BRAM)
    assert REMARK not in preview.text
    who, remark, finding, _ = question.text.split("\n\n")
    assert (who, remark) == (
        "Anna de Boer asks you about this post, for Groep 5.",
        f"💬 Remark: “{REMARK}”",
    )
    assert finding.startswith("⚠️ F6")
    assert f"✓ Your remark: “{REMARK}”" in [each.text for each in day.sees(ANNA)]
    assert "I have asked Bram Hoekstra." in day.last(ANNA)
    assert day.choices(ANNA) == ["text", "audience", "stop"]
    assert day.school.dialogues.open == {}
    await day.presses(BRAM, "approve")
    await day.passes(timedelta(minutes=1))
    assert [REMARK in each.text for each in day.sees(GROUP_5)] == [False]


async def test_without_a_remark(day):
    """One press more, and the question to the director names none."""
    await day.presses(ANNA, "without")
    assert "Remark" not in day.last(BRAM)
    assert "✓ Without a remark." in [each.text for each in day.sees(ANNA)]
    assert day.school.dialogues.open == {}


@pytest.mark.parametrize("how", ["back", "/stop", "laat maar"])
async def test_back_to_the_preview(day, how):
    """The post is shown once more with its buttons, takes a changed text, and nobody was asked."""
    await (day.presses(ANNA, how) if how == "back" else day.writes(ANNA, how))
    assert day.choices(ANNA) == ["ask", "later", "text", "audience", "stop"]
    assert "✓ Back to the preview." in [each.text for each in day.sees(ANNA)]
    assert day.sees(BRAM) == []
    await day.writes(ANNA, "Overmorgen gymles!")
    assert only_post(day).text == "Overmorgen gymles!"


async def test_each_button_works_once(day):
    """A second press reads that it is decided, and the director is asked once."""
    without, back = day.button(ANNA, "without"), day.button(ANNA, "back")
    await day.presses(ANNA, "without")
    assert await day.presses(ANNA, "without", without) == "Already decided by Anna de Boer."
    assert await day.presses(ANNA, "back", back) == "Already decided by Anna de Boer."
    assert day.choices(BRAM) == ["approve", "send_back", "refuse"]


@pytest.mark.parametrize(
    ("text", "content", "answer"),
    [("x" * 1001, "text", "in at most 1000 characters"), ("", "voice", "I can pass on words only")],
)
async def test_what_cannot_be_passed_on_is_asked_for_again(day, text, content, answer):
    """The author writes another, and it is taken."""
    await day.writes(ANNA, text, content)
    assert answer in day.last(ANNA)
    await day.writes(ANNA, "x" * 1000)
    assert f"💬 Remark: “{'x' * 1000}”" in day.last(BRAM)


async def test_a_sick_note_is_no_remark(day):
    """A teacher is a parent too: the report begins, and the post can be asked about afterwards."""
    await day.school.parent(ANNA, SEM)
    await day.writes(ANNA, "Sem is vandaag ziek")
    assert "I have not passed this on: it is about your child." in [each.text for each in day.sees(ANNA)]
    assert day.school.dialogues.open[str(private(ANNA))].kind == "report"
    assert day.sees(BRAM) == []
    await day.presses(ANNA, "without")
    assert day.choices(BRAM) == ["approve", "send_back", "refuse"]
    assert day.school.dialogues.open[str(private(ANNA))].kind == "report"


async def test_back_in_the_middle_of_a_report_leaves_the_report_alone(day):
    """What is written next belongs to the report."""
    await day.school.parent(ANNA, SEM)
    await day.writes(ANNA, "/ziek")
    await day.presses(ANNA, "back")
    assert day.school.dialogues.open[str(private(ANNA))].kind == "report"
    assert "You can also change the text." in day.last(ANNA)


async def test_after_an_hour_what_is_written_is_no_remark(day):
    """It is answered as anything else; the buttons still work."""
    await day.passes(timedelta(hours=2))
    await day.writes(ANNA, REMARK)
    assert day.sees(BRAM) == []
    await day.presses(ANNA, "without")
    assert "Remark" not in day.last(BRAM)


async def test_a_report_is_finished_before_the_director_is_asked():
    """The remark's dialogue would take its place."""
    day = doubtful()
    await day.school.parent(ANNA, SEM)
    await drafted(day)
    await day.writes(ANNA, "/ziek")
    assert "First finish the report of illness" in await day.presses(ANNA, "ask")
    assert day.school.dialogues.open[str(private(ANNA))].kind == "report"
    assert "ask" in day.choices(ANNA)


async def test_another_post_gives_this_one_up(day):
    """One draft at a time, also while a remark is waited for."""
    await day.writes(ANNA, "/post Iets heel anders")
    assert [each.state for each in day.school.posts.saved.values()] == [PostState.ABANDONED, PostState.DRAFT]
    assert "without" not in day.choices(ANNA)


@pytest.mark.parametrize("how", ["without", "remark"])
async def test_what_became_refused_is_not_for_the_director(day, how):
    """The check is asked once more when the author goes on."""
    day.school.checker.says(Severity.REFUSE)
    await (day.presses(ANNA, how) if how == "without" else day.writes(ANNA, REMARK))
    assert day.sees(BRAM) == []
    assert "Something has changed since this preview. Here it is again." in [each.text for each in day.sees(ANNA)]
    assert day.choices(ANNA) == ["text", "audience", "stop"]


async def test_a_group_lost_meanwhile_is_told(day):
    """There is nothing to ask the director about."""
    await day.school.chats.disable(GROUP_5, "kicked")
    await day.presses(ANNA, "without")
    assert "nobody to post to" in day.last(ANNA)
    assert day.sees(BRAM) == []


async def test_the_last_who_could_decide_has_left_meanwhile(day):
    """The author sees the preview again, and reads why when asking again."""
    with_staff(day, STAFF[0], replace(STAFF[1], accounts=()))
    day.school.people.known.pop("staff:bram", None)
    await day.presses(ANNA, "without")
    assert "Something has changed" in day.sees(ANNA)[-3].text
    assert PostState.DRAFT is only_post(day).state
    await day.presses(ANNA, "ask")
    assert "I can ask nobody about this" in day.last(ANNA)


@pytest.mark.parametrize("how", [REMARK, "/stop"])
async def test_words_for_a_post_that_is_gone(day, how):
    """It was changed in another way meanwhile: nothing is sent."""
    await day.school.posts.save(replace(only_post(day), version=99))
    assert "The post has changed since" in await day.presses(ANNA, "without")
    await day.writes(ANNA, how)
    assert "That post is no draft any more." in day.last(ANNA)
    assert day.school.dialogues.open == {}
    assert day.sees(BRAM) == []


async def test_words_of_somebody_who_left_the_staff(day):
    """The settings of this moment count."""
    with_staff(day, *STAFF[1:])
    await day.writes(ANNA, REMARK)
    assert "That post is no draft any more." in day.last(ANNA)
    assert day.sees(BRAM) == []


async def test_a_remark_belongs_to_one_asking():
    """What is asked again after a change is asked without the old remark."""
    day = doubtful()
    await asked(day, remark=REMARK)
    assert only_post(day).remark == REMARK
    await day.presses(ANNA, "text")
    await day.writes(ANNA, "Overmorgen gymles!")
    await day.presses(ANNA, "ask")
    await day.presses(ANNA, "without")
    assert "Remark" not in day.last(BRAM)
    assert only_post(day).remark == ""

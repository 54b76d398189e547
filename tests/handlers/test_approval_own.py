"""A director's own post: for somebody else to decide, and confirmed with a reason only where there is nobody else."""

from dataclasses import replace
from datetime import timedelta

import pytest

from handlers.model.posts import PostState
from policy.model import Severity, Verdict
from tests.fakes.deciding import Line
from tests.fakes.sample import BRAM, CARLA, GROUP_5, STAFF
from tests.handlers.day import Day
from tests.handlers.posting_day import EVA, SECOND, asked, doubtful, only_post, with_staff

WHY = "De gemeenteraad vroeg erom, zie de notulen."
ALONE = (STAFF[0], STAFF[1], replace(STAFF[2], deputy=False))
"""A school with one director and no deputy."""


@pytest.fixture
async def day() -> Day:
    """The only director has pressed "Ask the director" under an own post in doubt."""
    day = doubtful(ALONE)
    await day.writes(BRAM, "/post Wij vinden dat het anders moet.")
    await day.presses(BRAM, "school")
    await day.presses(BRAM, "ask")
    return day


async def test_who_is_alone_may_confirm_with_a_reason(day):
    """It goes out after the time for "Undo"; the record names who, and the post keeps why."""
    assert "There is nobody but you who can decide about this. You can confirm it yourself" in day.last(BRAM)
    assert day.choices(BRAM) == ["back"]
    await day.writes(BRAM, WHY)
    assert f"✓ Your reason: “{WHY}”" in [each.text for each in day.sees(BRAM)]
    assert "✅ You confirmed your own post. Your reason is kept with it." in day.last(BRAM)
    assert day.choices(BRAM) == ["undo"]
    await day.passes(timedelta(minutes=1))
    assert len(day.sees(GROUP_5)) == 1
    post = only_post(day)
    assert (post.state, post.decided_by, post.reason) == (PostState.PUBLISHED, "bram", WHY)
    assert Line("post_confirmed", "staff:bram", post.id, f"version {post.version}") in day.school.records.lines
    assert "post_approved" not in [line.act for line in day.school.records.lines]
    assert WHY not in str(day.school.records.lines)


@pytest.mark.parametrize(
    ("text", "content"), [("ok", "text"), ("Mag wel", "text"), ("", "voice"), ("x " * 501, "text")]
)
async def test_a_reason_is_a_few_words(day, text, content):
    """One word explains nothing, and nothing goes out."""
    await day.writes(BRAM, text, content)
    assert "lease write" in day.last(BRAM)
    assert PostState.DRAFT is only_post(day).state
    await day.writes(BRAM, WHY)
    assert PostState.SCHEDULED is only_post(day).state


@pytest.mark.parametrize("how", ["back", "/stop"])
async def test_back_to_the_preview(day, how):
    """Nothing is confirmed."""
    await (day.presses(BRAM, how) if how == "back" else day.writes(BRAM, how))
    assert day.choices(BRAM) == ["ask", "later", "text", "audience", "stop"]
    await day.passes(timedelta(minutes=1))
    assert day.sees(GROUP_5) == []


async def test_a_confirmation_is_for_one_version(day):
    """What is taken back and changed has to be confirmed anew."""
    await day.writes(BRAM, WHY)
    await day.presses(BRAM, "undo")
    await day.presses(BRAM, "text")
    await day.writes(BRAM, "En nog iets heel anders.")
    assert day.choices(BRAM) == ["ask", "later", "text", "audience", "stop"]
    assert (only_post(day).reason, only_post(day).approved_version) == ("", None)


@pytest.mark.parametrize("other", [SECOND, STAFF[2]])
async def test_who_can_be_asked_is_asked(other):
    """With a second director or a deputy nobody confirms their own post."""
    day = doubtful((*ALONE[:2], other))
    await asked(day, BRAM)
    who = EVA if other is SECOND else CARLA
    assert f"I have asked {other.name}." in day.last(BRAM)
    assert day.choices(who) == ["approve", "send_back", "refuse"]
    assert PostState.WAITING is only_post(day).state


async def test_a_deputy_who_came_meanwhile_is_asked_instead(day):
    """The reason confirms nothing; the preview is shown again, and asking leads to them."""
    with_staff(day, *STAFF)
    await day.writes(BRAM, WHY)
    assert "Something has changed since this preview." in day.sees(BRAM)[-3].text
    assert PostState.DRAFT is only_post(day).state
    await day.presses(BRAM, "ask")
    await day.presses(BRAM, "without")
    assert day.choices(CARLA) == ["approve", "send_back", "refuse"]


@pytest.mark.parametrize("verdict", [Severity.REFUSE, None])
async def test_what_the_check_finds_by_then_counts(day, verdict):
    """What is refused cannot be confirmed; where there is no doubt any more there is nothing to confirm."""
    if verdict:
        day.school.checker.says(verdict)
    else:
        day.school.checker.verdict = Verdict()
    await day.writes(BRAM, WHY)
    assert PostState.DRAFT is only_post(day).state
    assert ("publish" in day.choices(BRAM)) is (verdict is None)
    assert day.school.records.lines == []


async def test_a_doubt_of_their_own_is_theirs_to_settle():
    """The check allows it, so the only director may publish, and is told so."""
    day = doubtful(ALONE)
    day.school.checker.verdict = Verdict()
    await day.writes(BRAM, "/post Hallo")
    await day.presses(BRAM, "school")
    await day.presses(BRAM, "ask")
    assert "You can publish it yourself, or change it." in day.last(BRAM)
    assert day.choices(BRAM) == ["publish", "ask", "later", "text", "audience", "stop"]


async def test_a_deputy_does_not_confirm_an_own_post():
    """Only a director answers for that; a deputy reads what to do."""
    day = doubtful((STAFF[0], replace(STAFF[1], accounts=()), STAFF[2]))
    await day.writes(CARLA, "/post Hallo")
    await day.presses(CARLA, "school")
    await day.presses(CARLA, "ask")
    assert "I can ask nobody about this" in day.last(CARLA)
    assert PostState.DRAFT is only_post(day).state


async def test_what_was_sent_back_by_somebody_who_left_can_be_confirmed(day):
    """The other director sent it back and left the school; the check finds nothing."""
    day.school.checker.verdict = Verdict()
    await day.school.posts.save(replace(only_post(day), sent_back_by="eva", reason="Korter."))
    await day.writes(BRAM, WHY)
    assert PostState.SCHEDULED is only_post(day).state
    assert (only_post(day).reason, only_post(day).sent_back_by) == (WHY, None)


async def test_a_confirmed_post_that_is_stopped_is_told_once(day):
    """Its author reads so, and not a second time as the one who approved it."""
    await day.writes(BRAM, WHY)
    day.school.checker.says(Severity.REFUSE)
    await day.passes(timedelta(minutes=1))
    assert day.sees(GROUP_5) == []
    assert "A post that you approved" not in "".join(each.text for each in day.sees(BRAM))

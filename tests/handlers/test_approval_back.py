"""Sent back with a reason: the post is its author's again, and its next version goes out only when approved."""

from dataclasses import replace
from datetime import timedelta

import pytest

from handlers.model.posts import PostState
from policy.model import Verdict
from tests.fakes.deciding import Line
from tests.fakes.sample import ANNA, BRAM, CARLA, GROUP_5, SEM, STAFF, private
from tests.handlers.day import Day
from tests.handlers.posting_day import EVA, SECOND, asked, asks, doubtful, only_post, with_staff, without_account

WHY = "Noem het nummer van school."


@pytest.fixture
def day() -> Day:
    """A day with two directors, with a check that doubts."""
    return doubtful((*STAFF, SECOND))


async def sent_back(day: Day) -> None:
    """Bram has sent Anna's post back."""
    await asked(day)
    await day.presses(BRAM, "send_back")
    await day.writes(BRAM, WHY)


async def test_without_a_reason_nothing_is_sent_back(day):
    """The post waits until the reason is written, and can still be decided."""
    await asked(day)
    await day.presses(BRAM, "send_back")
    assert "What has to change in “Wij vinden dat het anders moet.”? Write it in one message: Anna de Boer" in day.last(
        BRAM
    )
    assert PostState.WAITING is only_post(day).state
    assert day.choices(BRAM) == ["approve", "send_back", "refuse"]
    assert "I have asked" in day.last(ANNA)


async def test_the_author_reads_the_reason_above_the_post(day):
    """It is a draft again, as a new version, and what the author writes next is its text."""
    before = await asked(day)
    await day.presses(BRAM, "send_back")
    await day.writes(BRAM, f" {WHY} ")
    waiting, why, preview, findings = day.sees(ANNA)[-4:]
    assert (waiting.text, waiting.buttons) == ("Bram Hoekstra has decided.", ())
    assert why.text == f"↩️ Bram Hoekstra sent your post back: “{WHY}”"
    assert preview.text.startswith("Wij vinden dat het anders moet.")
    assert "Send me the changed text. Done already? Then ask the director again." in findings.text
    assert day.choices(ANNA) == ["ask", "later", "text", "audience", "stop"]
    post = only_post(day)
    assert (post.state, post.version, post.sent_back_by) == (PostState.DRAFT, before.version + 1, "bram")
    assert Line("post_sent_back", "staff:bram", post.id, f"version {before.version}") in day.school.records.lines
    await day.writes(ANNA, "Wij vragen om een fietspad.")
    assert only_post(day).text == "Wij vragen om een fietspad."


async def test_those_who_were_asked_read_that_it_was_sent_back(day):
    """Their buttons go, and a late press reads by whom."""
    await asked(day)
    late = day.button(EVA, "approve")
    await day.presses(BRAM, "send_back")
    await day.writes(BRAM, WHY)
    assert day.last(EVA) == "↩️ Bram Hoekstra sent this post back."
    assert day.last(BRAM) == "I have passed it on."
    assert (day.choices(EVA), day.choices(BRAM)) == ([], [])
    assert await day.presses(EVA, "approve", late) == "Already decided by Bram Hoekstra."
    await day.passes(timedelta(days=8))
    assert day.sees(GROUP_5) == []


async def test_a_changed_version_is_asked_anew_and_approved(day):
    """Whoever is asked reads what it was sent back for; then it goes out once."""
    await sent_back(day)
    await day.writes(ANNA, "Bel de school.")
    await asks(day)
    preview, question = day.sees(EVA)[-2:]
    assert preview.text.startswith("Bel de school.")
    assert f"↩️ Bram Hoekstra sent it back before: “{WHY}”" in question.text
    await day.presses(EVA, "approve")
    await day.passes(timedelta(minutes=1))
    assert [each.text.split("\n")[0] for each in day.sees(GROUP_5)] == ["Bel de school."]
    post = only_post(day)
    assert (post.decided_by, post.sent_back_by, post.reason) == ("eva", None, "")


@pytest.mark.parametrize("how", ["typed", "button", "unchanged"])
async def test_what_was_sent_back_goes_out_only_by_approval(day, how):
    """Also where the check finds nothing: a changed word is no way around the director."""
    day.school.checker.verdict = Verdict()
    await sent_back(day)
    if how == "button":
        await day.presses(ANNA, "text")
    if how != "unchanged":
        await day.writes(ANNA, "Bel de school.")
    assert day.choices(ANNA) == ["ask", "later", "text", "audience", "stop"]
    assert "found nothing" not in day.last(ANNA)
    await asks(day)
    assert WHY in day.last(BRAM)
    await day.presses(BRAM, "approve")
    await day.passes(timedelta(minutes=1))
    assert len(day.sees(GROUP_5)) == 1


async def test_what_was_sent_back_and_then_not_decided_still_needs_approval(day):
    """A week without an answer is none."""
    day.school.checker.verdict = Verdict()
    await sent_back(day)
    await asks(day)
    await day.passes(timedelta(days=7))
    assert day.choices(ANNA) == ["ask", "later", "text", "audience", "stop"]
    assert "Change the text. Then you can ask the director again." in day.last(ANNA)


async def test_an_old_publish_button_does_not_lead_past_it(day):
    """A question that was never closed does not either."""
    day.school.checker.verdict = Verdict()
    await day.writes(ANNA, "/post Hallo")
    await day.presses(ANNA, "preview")
    publish = day.button(ANNA, "publish")
    await day.school.posts.save(replace(only_post(day), sent_back_by="bram", reason=WHY))
    assert "Something has changed since this preview" in await day.presses(ANNA, "publish", publish)
    assert PostState.DRAFT is only_post(day).state


@pytest.mark.parametrize("word", ["/stop", "stop"])
async def test_stop_leaves_the_post_waiting(day, word):
    """The buttons still decide."""
    await asked(day)
    await day.presses(BRAM, "send_back")
    await day.writes(BRAM, word)
    assert "I have not sent it back." in day.last(BRAM)
    assert PostState.WAITING is only_post(day).state
    await day.presses(BRAM, "approve")
    assert PostState.SCHEDULED is only_post(day).state


@pytest.mark.parametrize("choice", ["approve", "refuse"])
async def test_who_began_to_send_it_back_may_decide_otherwise(day, choice):
    """The reason is waited for no longer; that of a refusal is."""
    await asked(day)
    await day.presses(BRAM, "send_back")
    await day.presses(BRAM, choice)
    steps = [each.step for each in day.school.dialogues.open.values()]
    assert steps == (["unasked"] if choice == "refuse" else [])


async def test_who_is_explaining_a_refusal_can_approve_another_post(day):
    """The reason is still waited for."""
    await asked(day)
    await day.presses(BRAM, "refuse")
    await asked(day, CARLA, "Wij willen een ander plein.")
    await day.presses(BRAM, "approve")
    await day.writes(BRAM, WHY)
    assert f"“{WHY}”" in day.last(ANNA)


async def test_a_quicker_director_wins(day):
    """The reason goes nowhere, and its writer reads who decided."""
    await asked(day)
    await day.presses(BRAM, "send_back")
    await day.presses(EVA, "approve")
    await day.writes(BRAM, WHY)
    assert day.last(BRAM) == "Already decided by Eva Smit."
    assert WHY not in "".join(each.text for each in day.sees(ANNA))
    assert PostState.SCHEDULED is only_post(day).state


async def test_of_two_who_send_it_back_the_first_does(day):
    """The second reads so; the author gets one reason."""
    await asked(day)
    await day.presses(BRAM, "send_back")
    await day.presses(EVA, "send_back")
    await day.writes(EVA, "Korter.")
    await day.writes(BRAM, WHY)
    assert day.last(BRAM) == "Already decided by Eva Smit."
    assert [each.text for each in day.sees(ANNA) if "sent your post back" in each.text] == [
        "↩️ Eva Smit sent your post back: “Korter.”"
    ]


async def test_an_author_who_takes_it_back_is_quicker_too(day):
    """There is nothing left to send back."""
    await asked(day)
    await day.presses(BRAM, "send_back")
    await day.presses(ANNA, "text")
    await day.writes(BRAM, WHY)
    assert "The post has changed since." in day.last(BRAM)
    assert WHY not in "".join(each.text for each in day.sees(ANNA))


async def test_a_director_in_the_middle_of_something_finishes_that_first(day):
    """A report that was begun is not thrown away; the button stays."""
    await day.school.parent(BRAM, SEM)
    await asked(day)
    await day.writes(BRAM, "/ziek")
    assert await day.presses(BRAM, "send_back") == "First finish what you are doing, or send /stop."
    assert day.school.dialogues.open[str(private(BRAM))].kind == "report"
    await day.writes(BRAM, "/stop")
    await day.presses(BRAM, "send_back")
    await day.writes(BRAM, WHY)
    assert PostState.DRAFT is only_post(day).state


@pytest.mark.parametrize("how", ["late", "ill"])
async def test_what_is_no_reason_sends_nothing_back(day, how):
    """Not what is written after an hour, and never a sick note of the director's own child."""
    await day.school.parent(BRAM, SEM)
    await asked(day)
    await day.presses(BRAM, "send_back")
    if how == "late":
        await day.passes(timedelta(hours=1, seconds=1))
    await day.writes(BRAM, WHY if how == "late" else "Sem is vandaag ziek")
    assert PostState.WAITING is only_post(day).state
    assert day.choices(BRAM)[:3] == ["approve", "send_back", "refuse"]


async def test_what_has_to_change_may_be_about_illness(day):
    """The director pressed in order to write it, and names no child of their own."""
    await day.school.parent(BRAM, SEM)
    await asked(day)
    await day.presses(BRAM, "send_back")
    await day.writes(BRAM, "Ziekmelden gaat niet via de app")
    assert "Ziekmelden gaat niet via de app" in "".join(each.text for each in day.sees(ANNA))


async def test_an_author_who_is_busy_goes_on_with_that(day):
    """The post is shown, and the next message still belongs to the report."""
    await day.school.parent(ANNA, SEM)
    await asked(day)
    await day.writes(ANNA, "/ziek")
    await day.presses(BRAM, "send_back")
    await day.writes(BRAM, WHY)
    assert day.school.dialogues.open[str(private(ANNA))].kind == "report"
    assert "Change the text. Then you can ask the director again." in day.last(ANNA)


async def test_a_sick_note_is_no_changed_text(day):
    """The author did not choose the moment: a parent who reports a child ill is not writing a post."""
    await day.school.parent(ANNA, SEM)
    await sent_back(day)
    await day.writes(ANNA, "Sem is vandaag ziek")
    assert day.school.dialogues.open[str(private(ANNA))].kind == "report"
    assert only_post(day).text == "Wij vinden dat het anders moet."
    await day.writes(ANNA, "/stop")
    await day.presses(ANNA, "text")
    await day.writes(ANNA, "Is uw kind ziek? Bel de school.")
    assert only_post(day).text == "Is uw kind ziek? Bel de school."


async def test_a_post_about_illness_is_a_changed_text(day):
    """Of a teacher without children here."""
    await sent_back(day)
    await day.writes(ANNA, "Juf Anna is morgen ziek.")
    assert only_post(day).text == "Juf Anna is morgen ziek."


async def test_an_author_who_cannot_be_reached(day):
    """The director reads so; the post goes nowhere."""
    await asked(day)
    without_account(day)
    await day.presses(BRAM, "send_back")
    await day.writes(BRAM, WHY)
    assert day.last(BRAM) == "I cannot reach the author any more."
    assert PostState.DRAFT is only_post(day).state


async def test_who_sent_it_back_may_have_left_by_the_next_time(day):
    """The reason still stands."""
    await sent_back(day)
    with_staff(day, STAFF[0], *STAFF[2:], SECOND)
    await asks(day)
    assert f"↩️ somebody who has left sent it back before: “{WHY}”" in day.last(EVA)


async def test_a_post_can_be_sent_back_twice(day):
    """The second reason takes the place of the first."""
    await sent_back(day)
    await asks(day)
    await day.presses(EVA, "send_back")
    await day.writes(EVA, "Korter.")
    assert (only_post(day).sent_back_by, only_post(day).reason) == ("eva", "Korter.")
    assert day.choices(ANNA) == ["ask", "later", "text", "audience", "stop"]


async def test_what_was_sent_back_can_be_refused_in_the_end(day):
    """The old reason is not taken for that of the refusal."""
    await sent_back(day)
    await asks(day)
    await day.presses(BRAM, "refuse")
    assert (only_post(day).state, only_post(day).reason) == (PostState.REFUSED, "")


async def test_who_wrote_a_reason_too_late_reads_who_decided_about_this_version(day):
    """Not who sent an earlier one back: its author has taken this one back."""
    await sent_back(day)
    await day.writes(ANNA, "Bel de school.")
    await asks(day)
    await day.presses(EVA, "send_back")
    await day.presses(ANNA, "text")
    await day.writes(EVA, "Noem het nummer.")
    assert day.last(EVA) == "The post has changed since. You will be asked again if needed."
    await day.writes(ANNA, "Bel de school maar.")
    await asks(day)
    await day.presses(EVA, "send_back")
    await day.presses(BRAM, "approve")
    await day.writes(EVA, "Noem het nummer.")
    assert day.last(EVA) == "Already decided by Bram Hoekstra."


async def test_to_press_send_back_twice_asks_once(day):
    """The reason is waited for already."""
    await asked(day)
    await day.presses(BRAM, "send_back")
    seen = len(day.sees(BRAM))
    assert await day.presses(BRAM, "send_back") == "Write it in one message."
    assert len(day.sees(BRAM)) == seen
    await day.writes(BRAM, WHY)
    assert only_post(day).sent_back_by == "bram"

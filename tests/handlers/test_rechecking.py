"""A changed protocol: what stands ready or waits is checked again, and nobody is left believing that it goes out."""

from dataclasses import replace
from datetime import timedelta

import pytest

from handlers.model.amendments import Amendment
from handlers.model.events import TimerDue
from handlers.model.posts import Post, PostState
from handlers.rechecking import RECHECK, RECHECK_POST
from policy.model import Draft, Finding, Severity, Verdict
from tests.fakes.sample import ANNA, BRAM, CARLA, GROUP_5, STAFF
from tests.handlers.day import Day
from tests.handlers.posting_day import UNDO_TIME, asked, asks, drafted, planned, with_staff, without_account
from tests.handlers.protocol_day import sets

CHANGED = "The protocol has changed"


@pytest.fixture
async def day() -> Day:
    """A day on which everything was checked by the protocol of now."""
    day = Day()
    finds(day, None)
    await changes(day)
    return day


def finds(day: Day, severity: Severity | None, **others: Severity | None) -> None:
    """Have the check find so much in every text, or in those with these words."""

    def judge(draft: Draft) -> Verdict:
        found = next((each for word, each in others.items() if word in draft.text), severity)
        return Verdict(() if found is None else (Finding("P1", "name", found, {"nl": "Let op.", "en": "Mind."}),))

    day.school.checker.judge = judge


async def changes(day: Day) -> None:
    """The protocol has changed: another one is in force, and everything is checked by it."""
    version = f"{day.school.file_protocol.version}+"
    day.school = replace(day.school, file_protocol=replace(day.school.file_protocol, version=version))
    await day.school.timers.set(RECHECK, "protocol", day.school.now)
    await day.passes(timedelta(0))


def post(day: Day) -> Post:
    """The last post."""
    return list(day.school.posts.saved.values())[-1]


def told(day: Day, who) -> list[str]:
    """What somebody has read of the change."""
    return [each.text for each in day.sees(who) if CHANGED in each.text]


@pytest.mark.parametrize("severity", [Severity.DOUBT, Severity.REFUSE])
async def test_what_stands_ready_and_is_worse_is_given_back(day, severity):
    """It does not go out; its author sees why at once, and the director is told."""
    await planned(day)
    finds(day, severity)
    await changes(day)
    assert post(day).state is PostState.DRAFT
    assert told(day, ANNA) == ["⚠️ The protocol has changed, and your post cannot go out as it is. See below."]
    assert "P1: Mind." in day.last(ANNA)
    assert told(day, BRAM) == [
        "⚠️ The protocol has changed: “Morgen gymles!” by Anna de Boer does not go out as it is. Its author has it back."
    ]
    assert told(day, CARLA) == []
    await day.passes(timedelta(days=2))
    assert day.sees(GROUP_5) == []


async def test_an_approval_of_what_is_refused_now_counts_no_more(day):
    """Nobody can allow it any more."""
    finds(day, Severity.DOUBT)
    await drafted(day)
    await asks(day)
    await day.presses(BRAM, "approve")
    finds(day, Severity.REFUSE)
    await changes(day)
    assert (post(day).state, post(day).approved_version, post(day).decided_by) == (PostState.DRAFT, None, None)
    await day.passes(UNDO_TIME)
    assert day.sees(GROUP_5) == []


async def test_a_deputy_who_approved_it_is_told_too(day):
    """They take it for published."""
    finds(day, Severity.DOUBT)
    await drafted(day)
    await asks(day)
    await day.passes(timedelta(hours=2))
    await day.presses(CARLA, "approve")
    finds(day, Severity.REFUSE)
    await changes(day)
    for who in (BRAM, CARLA):
        assert len([each for each in told(day, who) if "does not go out as it is" in each]) == 1


async def test_a_planned_post_keeps_its_time(day):
    """Once it is changed, its author has not to choose one again."""
    await planned(day)
    before = post(day).planned_at
    finds(day, Severity.REFUSE, better=None)
    await changes(day)
    assert post(day).planned_at == before
    await day.presses(ANNA, "text")
    await day.writes(ANNA, "better")
    assert "publish" in day.choices(ANNA)


async def test_what_is_the_same_stays_as_it_is(day):
    """Nobody hears anything, and it goes out; also what was approved in doubt, and what has more of the same."""
    finds(day, Severity.ADVICE)
    await drafted(day)
    await day.presses(ANNA, "anyway")
    finds(day, None)
    await changes(day)
    assert told(day, ANNA) == told(day, BRAM) == []
    finds(day, Severity.ADVICE)
    await day.passes(UNDO_TIME)
    assert len(day.sees(GROUP_5)) == 1


async def test_what_needs_less_is_told(day):
    """A post that was approved in doubt goes out as it would have."""
    finds(day, Severity.DOUBT)
    await drafted(day)
    await asks(day)
    await day.presses(BRAM, "approve")
    finds(day, None)
    await changes(day)
    (line,) = told(day, ANNA)
    assert line.endswith("it finds less in your post “Morgen gymles!” than before. The post stays as it is.")
    assert told(day, BRAM) == [
        "ℹ️ The protocol has changed: it finds less in “Morgen gymles!” by Anna de Boer than before."
    ]
    await day.passes(UNDO_TIME)
    assert len(day.sees(GROUP_5)) == 1


async def test_what_waits_and_is_refused_now_is_given_back(day):
    """The director need not decide any more, and cannot."""
    finds(day, Severity.DOUBT)
    await asked(day)
    finds(day, Severity.REFUSE)
    await changes(day)
    assert post(day).state is PostState.DRAFT
    assert any("You need not decide any more." in each for each in told(day, BRAM))
    assert any(each.startswith("⚠️ The protocol has changed, and your post cannot go out") for each in told(day, ANNA))
    assert "This cannot be posted as it is" in day.last(ANNA)
    assert "approve" not in day.choices(BRAM)


async def test_what_waits_and_is_in_doubt_now_is_asked_about_anew(day):
    """With what is found now; the author need do nothing."""
    await asked(day, text="Mag dit?")
    finds(day, Severity.DOUBT)
    await changes(day)
    assert post(day).state is PostState.WAITING
    assert "⚠️ P1: " in day.last(BRAM)
    assert day.choices(BRAM).count("approve") == 1
    assert told(day, ANNA)[-1].endswith("The director sees it too.")
    await day.presses(BRAM, "approve")
    await day.passes(UNDO_TIME)
    assert len(day.sees(GROUP_5)) == 1


async def test_what_waits_and_needs_nobody_now_can_be_published_by_its_author(day):
    """With one press for the preview; until then it waits as before, and can be decided."""
    finds(day, Severity.DOUBT)
    await asked(day)
    finds(day, None)
    await changes(day)
    assert post(day).state is PostState.WAITING
    assert "approve" in day.choices(BRAM)
    assert len(told(day, BRAM)) == 1
    await day.presses(ANNA, "again")
    assert post(day).state is PostState.DRAFT
    assert "approve" not in day.choices(BRAM)
    assert day.choices(ANNA).count("publish") == 1
    await day.presses(ANNA, "publish")
    await day.passes(UNDO_TIME)
    assert len(day.sees(GROUP_5)) == 1


async def test_what_was_sent_back_still_waits(day):
    """The check is not why: somebody asked for a change."""
    finds(day, Severity.DOUBT)
    await asked(day)
    await day.presses(BRAM, "send_back")
    await day.writes(BRAM, "Kan dat anders?")
    await asks(day)
    finds(day, None)
    await changes(day)
    assert post(day).state is PostState.WAITING
    assert "again" not in day.choices(ANNA)
    assert told(day, ANNA)[-1].endswith("The post stays as it is.")


@pytest.mark.parametrize(
    ("before", "after"), [(None, Severity.DOUBT), (Severity.DOUBT, Severity.REFUSE), (Severity.DOUBT, None)]
)
async def test_an_author_who_cannot_be_reached_stands_in_nobodys_way(day, before, after):
    """The others hear of it all the same, and what may not go out does not."""
    finds(day, before)
    await asked(day)
    without_account(day)
    finds(day, after)
    await changes(day)
    assert told(day, BRAM)


@pytest.mark.parametrize(
    ("before", "after", "read"),
    [
        (None, Severity.DOUBT, "Its author is no longer on the staff: you need not decide any more."),
        (Severity.DOUBT, Severity.REFUSE, "by somebody who left does not go out as it is"),
    ],
)
async def test_an_author_who_left_stands_in_nobodys_way(day, before, after, read):
    """Nobody answers for the post any more: it is asked about no further."""
    finds(day, before)
    await asked(day)
    with_staff(day, *STAFF[1:])
    finds(day, after)
    await changes(day)
    assert any(read in each.text for each in day.sees(BRAM))
    assert "approve" not in day.choices(BRAM)


async def test_who_decides_and_left_is_not_asked_anew(day):
    """The deputies are, when their time comes."""
    await asked(day)
    with_staff(day, STAFF[0], *STAFF[2:])
    finds(day, Severity.DOUBT)
    await changes(day)
    assert day.choices(BRAM) == []


@pytest.mark.parametrize(
    ("begun", "found", "stands", "worse"),
    [
        (planned, None, PostState.SCHEDULED, Severity.DOUBT),
        (asked, Severity.DOUBT, PostState.WAITING, Severity.REFUSE),
    ],
)
async def test_a_post_of_before_verdicts_were_kept_is_checked_too(day, begun, found, stands, worse):
    """What could not go out any more, and what no director can allow, is given back; the rest stays."""
    finds(day, found)
    await begun(day)
    for finding, state in ((found, stands), (worse, PostState.DRAFT)):
        finds(day, finding)
        day.school.verdicts.kept = []
        await changes(day)
        assert post(day).state is state


async def test_each_post_is_checked_in_an_event_of_its_own(day):
    """Trouble with one leaves the others alone; one that has gone its way meanwhile is left alone, too."""
    await planned(day)
    first = post(day)
    await planned(day, "Overmorgen gymles!")
    finds(day, Severity.REFUSE)
    day.school = replace(day.school, file_protocol=replace(day.school.file_protocol, version="another"))
    await day.happens(TimerDue(RECHECK, "protocol"))
    assert {each for each in day.school.timers.set_ones if each[0] == RECHECK_POST} == {
        (RECHECK_POST, first.id),
        (RECHECK_POST, post(day).id),
    }
    day.school.posts.saved[first.id] = replace(first, state=PostState.WITHDRAWN)
    await day.happens(TimerDue(RECHECK_POST, "gone"))
    await day.passes(timedelta(0))
    assert [each.state for each in day.school.posts.saved.values()] == [PostState.WITHDRAWN, PostState.DRAFT]


async def test_nothing_is_checked_while_the_protocol_is_the_same(day):
    """A start of the program alone changes nothing."""
    await planned(day)
    finds(day, Severity.REFUSE)
    checked = len(day.school.checker.drafts)
    await day.school.timers.set(RECHECK, "start", day.school.now)
    await day.passes(timedelta(0))
    assert post(day).state is PostState.SCHEDULED
    assert len(day.school.checker.drafts) == checked


async def test_a_change_in_the_chat_has_what_stands_ready_checked(day):
    """From the director's press to the author's message, with the real check."""
    day.school.checker.use_policy(day.school.profile, await day.school.children.all())
    await sets(day, "contact_phone", "class", "advice")
    await drafted(day, "Vragen? Bel 06-12345678")
    await day.presses(ANNA, "anyway")
    await sets(day, "contact_phone", "class", "refuse")
    assert post(day).state is PostState.SCHEDULED
    await day.passes(timedelta(0))
    assert post(day).state is PostState.DRAFT
    assert len(told(day, ANNA)) == 1
    await day.passes(UNDO_TIME)
    assert day.sees(GROUP_5) == []


async def test_changes_that_the_file_forgot_are_told_once(day):
    """Every director reads which rules; the rest of the changes stays in force."""
    await sets(day, "name", "public", "refuse")
    await day.school.amendments.save(Amendment("a", day.school.now, "bram", "excuse", "gone", word="Roos"))
    await changes(day)
    await changes(day)
    assert day.school.protocol.severity("name", "public") is Severity.REFUSE
    lost = [each.text for each in day.sees(BRAM) if "no longer has what was changed" in each.text]
    assert lost == [
        "⚠️ The school's protocol file no longer has what was changed with /protocol: gone. I pass those changes over."
    ]


async def test_what_is_back_in_the_file_is_forgotten_in_silence(day):
    """There is nothing to tell."""
    await day.school.memory.remember("protocol changes passed over", "id-1")
    await changes(day)
    assert day.sees(BRAM) == []


async def test_the_verdict_of_the_change_is_kept(day):
    """It explains a year later why the post came back."""
    await planned(day)
    finds(day, Severity.REFUSE)
    await changes(day)
    kept = day.school.verdicts.kept
    assert [each.step for each in kept] == ["shown", "rechecked", "stopped", "shown"]
    assert kept[0].fingerprint != kept[1].fingerprint

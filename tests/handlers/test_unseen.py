"""What the check finds only later: nobody is taken to have approved, or passed over, what they were not shown."""

from dataclasses import replace
from datetime import timedelta

import pytest

from handlers.model.posts import Post, PostState
from handlers.rechecking import RECHECK
from policy.model import Draft, Finding, Severity, Verdict
from tests.fakes.sample import ANNA, BRAM, CARLA, GROUP_5, PROFILE, STAFF
from tests.fakes.school import fake_school
from tests.handlers.day import Day
from tests.handlers.posting_day import EVA, SECOND, TOMORROWS, UNDO_TIME, asked, asks, drafted, planned, with_staff

TEXT = "Emma en Sem lazen voor"
SOMETHING_ELSE = "The check finds something else by now: see below."
DEPUTY_AFTER = timedelta(hours=2)


@pytest.fixture
def day() -> Day:
    """A day on which the check doubts about Emma."""
    day = Day()
    finds(day, Emma=Severity.DOUBT)
    return day


def finds(day: Day, **words: Severity) -> None:
    """Have the check find these words from now on, each as serious as this."""

    def judge(draft: Draft) -> Verdict:
        return Verdict(tuple(_found(draft.text, word, severity) for word, severity in words.items()))

    day.school.checker.judge = judge


def _found(text: str, word: str, severity: Severity) -> Finding:
    start = text.find(word)
    messages = {"nl": f"Let op “{word}”.", "en": f"Mind “{word}”."}
    return Finding("P1", "name", severity, messages, *((start, start + len(word)) if start >= 0 else ()))


def post(day: Day) -> Post:
    """The last post."""
    return list(day.school.posts.saved.values())[-1]


async def changes(day: Day) -> None:
    """The protocol is another one, and what stands ready or waits is checked by it."""
    await day.school.memory.remember("protocol fingerprint", "another")
    await day.school.timers.set(RECHECK, "protocol", day.school.now)
    await day.passes(timedelta(0))


async def test_what_the_director_was_not_shown_is_not_approved(day):
    """They read it first; the second press is about all of it, and the post goes out."""
    await asked(day, text=TEXT)
    finds(day, Emma=Severity.DOUBT, Sem=Severity.DOUBT)
    assert await day.presses(BRAM, "approve") == SOMETHING_ELSE
    assert post(day).state is PostState.WAITING
    assert "⚠️ P1: Mind “Emma”.\nAlso: “Sem”" in day.last(BRAM)
    assert day.choices(BRAM).count("approve") == 1
    assert day.school.verdicts.decided == {}
    await day.presses(BRAM, "approve")
    await day.passes(UNDO_TIME)
    assert len(day.sees(GROUP_5)) == 1
    assert [each.step for each in day.school.verdicts.kept] == [
        "shown",
        "asked",
        "asked_again",
        "approved",
        "published",
    ]


async def test_everybody_who_was_asked_reads_it(day):
    """Any of them may be the one who decides."""
    with_staff(day, *STAFF, SECOND)
    await day.writes(EVA, "/start")
    await asked(day, text=TEXT)
    finds(day, Emma=Severity.DOUBT, Sem=Severity.DOUBT)
    await day.presses(EVA, "approve")
    for who in (BRAM, EVA):
        assert "Also: “Sem”" in day.last(who)
        assert day.choices(who).count("approve") == 1


CHANGES = {
    "less than was shown": (
        {"Emma": Severity.DOUBT, "Sem": Severity.DOUBT},
        {"Sem": Severity.DOUBT},
        PostState.SCHEDULED,
    ),
    "new advice, which is its author's to weigh": (
        {"Emma": Severity.DOUBT},
        {"Emma": Severity.DOUBT, "Sem": Severity.ADVICE},
        PostState.SCHEDULED,
    ),
    "what was advice, about which nobody was asked to decide": (
        {"Emma": Severity.ADVICE},
        {"Emma": Severity.DOUBT},
        PostState.WAITING,
    ),
}


@pytest.mark.parametrize(("shown", "now", "state"), CHANGES.values(), ids=CHANGES)
async def test_only_a_new_doubt_is_shown_first(day, shown, now, state):
    """Anything else is approved at once, as it was asked."""
    finds(day, **shown)
    await asked(day, text=TEXT)
    finds(day, **now)
    await day.presses(BRAM, "approve")
    assert post(day).state is state


async def test_what_is_refused_by_now_cannot_be_approved(day):
    """The director reads why, and can send it back or refuse it."""
    await asked(day, text=TEXT)
    finds(day, Emma=Severity.REFUSE)
    assert await day.presses(BRAM, "approve") == SOMETHING_ELSE
    assert "It cannot go out as it is." in day.last(BRAM)
    assert "If you approve" not in day.last(BRAM)
    assert {"approve", "send_back", "refuse"} & set(day.choices(BRAM)) == {"send_back", "refuse"}
    await day.presses(BRAM, "send_back")
    await day.writes(BRAM, "Kan dat anders?")
    assert post(day).state is PostState.DRAFT


async def test_a_refusal_decides_nothing_about_what_was_not_shown(day):
    """It stands, and is no precedent for the rest."""
    await asked(day, text=TEXT)
    finds(day, Emma=Severity.DOUBT, Sem=Severity.DOUBT)
    await day.presses(BRAM, "refuse")
    assert post(day).state is PostState.REFUSED
    assert [case.words for case, *_ in day.school.verdicts.decided] == ["emma"]


async def test_a_post_of_before_verdicts_were_kept_is_approved_as_ever(day):
    """What was shown of it is not known."""
    await asked(day, text=TEXT)
    day.school.verdicts.kept = []
    finds(day, Emma=Severity.DOUBT, Sem=Severity.DOUBT)
    await day.presses(BRAM, "approve")
    assert post(day).state is PostState.SCHEDULED
    assert [case.words for case, *_ in day.school.verdicts.decided] == ["emma", "sem"]


async def test_the_last_check_stops_a_doubt_that_nobody_approved(day):
    """An approval is of what was shown; whoever gave it reads that the post has not gone out."""
    await asked(day, text=TEXT)
    await day.presses(BRAM, "approve")
    finds(day, Emma=Severity.DOUBT, Sem=Severity.DOUBT)
    await day.passes(UNDO_TIME)
    assert post(day).state is PostState.DRAFT
    assert day.sees(GROUP_5) == []
    assert day.last(BRAM).startswith("⚠️ A post that you approved has not gone out")


@pytest.mark.parametrize(("before", "now", "goes"), [("Sem, Emma", "Emma", True), ("Emma", "Sem, Emma", False)])
async def test_a_doubt_about_no_words_is_known_by_its_sentence(day, before, now, goes):
    """That names the children in a photo: fewer are no news, and one more is."""

    def about(children: str):
        message = {"nl": f"Onbekend ({children}).", "en": f"Unknown ({children})."}
        return lambda _: Verdict((Finding("A2", "consent_unknown", Severity.DOUBT, message),))

    day.school.checker.judge = about(before)
    await asked(day, text=TEXT)
    await day.presses(BRAM, "approve")
    day.school.checker.judge = about(now)
    await day.passes(UNDO_TIME)
    assert bool(day.sees(GROUP_5)) is goes


async def test_another_doubt_by_a_changed_protocol_is_asked_about_anew(day):
    """Also where the verdict is the same word."""
    await asked(day, text=TEXT)
    finds(day, Sem=Severity.DOUBT)
    await changes(day)
    assert "⚠️ P1: Let op “Sem”." in day.last(BRAM)
    assert any(each.text == "The protocol has changed: see below." for each in day.sees(BRAM))
    await day.presses(BRAM, "approve")
    assert post(day).state is PostState.SCHEDULED


async def test_another_doubt_by_a_changed_protocol_gives_back_what_was_approved(day):
    """The approval was of something else."""
    await asked(day, text=TEXT)
    await day.presses(BRAM, "approve")
    finds(day, Emma=Severity.DOUBT, Sem=Severity.DOUBT)
    await changes(day)
    assert (post(day).state, post(day).approved_version) == (PostState.DRAFT, None)
    assert any(each.text.startswith("⚠️ The protocol has changed, and your post") for each in day.sees(ANNA))


async def test_a_change_that_is_undone_leaves_an_approval_as_it_was(day):
    """The director saw that doubt, and decided."""
    await asked(day, text=TEXT)
    await day.presses(BRAM, "approve")
    finds(day)
    await changes(day)
    finds(day, Emma=Severity.DOUBT)
    await changes(day)
    await day.passes(UNDO_TIME)
    assert len(day.sees(GROUP_5)) == 1


def late_is_doubt(draft: Draft) -> Verdict:
    """The hours of a group end at eight."""
    late = draft.moment is not None and draft.moment.hour >= 20
    return Verdict((Finding("5", "quiet_hours", Severity.DOUBT, {"nl": "Laat."}),) if late else ())


async def test_a_time_at_which_it_cannot_go_out_gives_a_post_back_at_once(day):
    """Its author reads why while it can still be changed, and not at that moment."""
    day.school.checker.judge = late_is_doubt
    await planned(day, TEXT)
    await day.presses(ANNA, "time")
    await day.writes(ANNA, "morgen 21:00")
    assert post(day).state is PostState.DRAFT
    assert any(each.text == "Your post cannot go out at that moment as it is. See below." for each in day.sees(ANNA))
    assert "⚠️ 5: Laat." in day.last(ANNA)
    await day.passes(timedelta(days=2))
    assert day.sees(GROUP_5) == []


async def test_who_approved_it_for_another_time_is_told(day):
    """They took it for published."""
    await drafted(day, TEXT)
    await day.presses(ANNA, "later")
    await day.presses(ANNA, TOMORROWS)
    await asks(day)
    await day.presses(BRAM, "approve")
    day.school.checker.judge = late_is_doubt
    await day.presses(ANNA, "time")
    await day.writes(ANNA, "morgen 21:00")
    assert (post(day).state, post(day).approved_version) == (PostState.DRAFT, None)
    assert day.last(BRAM).startswith("⚠️ A post that you approved has not gone out")


async def test_who_cannot_be_written_to_any_more_stops_nothing(day):
    """The protocol is checked for the others all the same."""
    await asked(day, text=TEXT)
    with_staff(day, STAFF[0], replace(STAFF[1], accounts=()), *STAFF[2:])
    finds(day, Emma=Severity.DOUBT, Sem=Severity.DOUBT)
    await changes(day)
    assert post(day).state is PostState.WAITING
    assert day.last(ANNA).endswith("The director sees it too.")


async def test_new_advice_is_read_before_it_is_passed_over(day):
    """It was about what stood there that "Publish anyway" was offered."""
    finds(day, Emma=Severity.ADVICE)
    await drafted(day, TEXT)
    finds(day, Emma=Severity.ADVICE, Sem=Severity.ADVICE)
    await day.presses(ANNA, "anyway")
    assert post(day).state is PostState.DRAFT
    assert "Also: “Sem”" in day.last(ANNA)
    await day.presses(ANNA, "anyway")
    await day.passes(UNDO_TIME)
    assert len(day.sees(GROUP_5)) == 1


async def test_a_director_confirms_only_what_they_were_shown():
    """Their own post, where nobody else can decide."""
    alone = tuple(replace(each, deputy=False) for each in STAFF)
    day = Day(fake_school(profile=replace(PROFILE, staff=alone)))
    finds(day, Emma=Severity.DOUBT)
    await day.writes(BRAM, f"/post {TEXT}")
    await day.presses(BRAM, "school")
    await day.presses(BRAM, "ask")
    finds(day, Emma=Severity.DOUBT, Sem=Severity.DOUBT)
    await day.writes(BRAM, "Het is niet anders")
    assert post(day).state is PostState.DRAFT
    assert "Also: “Sem”" in day.last(BRAM)
    await asks(day, BRAM, "Het is niet anders")
    assert post(day).state is PostState.SCHEDULED


async def test_the_deputies_and_the_director_see_the_same(day):
    """What is found by then is shown to who was asked before, too."""
    await asked(day, text=TEXT)
    finds(day, Emma=Severity.DOUBT, Sem=Severity.DOUBT)
    await day.passes(DEPUTY_AFTER)
    for who in (BRAM, CARLA):
        assert "Also: “Sem”" in day.last(who)
    await day.presses(BRAM, "approve")
    assert post(day).state is PostState.SCHEDULED


async def test_opened_again_it_shows_what_is_found_by_now(day):
    """And that can be approved at once."""
    await asked(day, text=TEXT)
    finds(day, Emma=Severity.DOUBT, Sem=Severity.DOUBT)
    await day.writes(BRAM, "/posts")
    await day.presses(BRAM, f"open:{post(day).id}")
    await day.presses(BRAM, "decide")
    assert "Also: “Sem”" in day.last(BRAM)
    assert day.choices(BRAM).count("approve") == 1
    await day.presses(BRAM, "approve")
    assert post(day).state is PostState.SCHEDULED


async def test_why_tells_that_the_director_was_asked_again(day):
    """A year later it says what each of them saw."""
    await asked(day, text=TEXT)
    finds(day, Emma=Severity.DOUBT, Sem=Severity.DOUBT)
    await day.presses(BRAM, "approve")
    await day.writes(BRAM, "/posts")
    await day.presses(BRAM, f"open:{post(day).id}")
    await day.presses(BRAM, "why")
    assert "By then more was found in version 2: the director was asked again." in day.last(BRAM)


async def test_what_waits_for_a_time_is_asked_about_before_it_comes(day):
    """A planned post that nobody had to approve waits for nobody; by a changed protocol its author has it back."""
    finds(day)
    await planned(day, TEXT)
    finds(day, Emma=Severity.DOUBT)
    await changes(day)
    assert post(day).state is PostState.DRAFT
    await asks(day)
    await day.presses(BRAM, "approve")
    assert post(day).state is PostState.SCHEDULED

"""In doubt, the director: who is asked, who may decide, and what the author reads."""

from dataclasses import replace
from datetime import timedelta

import pytest

from handlers.model.posts import PostState
from policy.model import Severity
from tests.fakes.deciding import Line
from tests.fakes.sample import (
    ANNA,
    BRAM,
    CARLA,
    CHILDREN,
    GROUP_5,
    OFFICE,
    PARENT,
    STAFF,
    STRANGER,
    private,
)
from tests.handlers.day import Day
from tests.handlers.posting_day import EVA, SECOND, asked, doubtful, drafted, only_post, with_staff, without_account


@pytest.fixture
def day() -> Day:
    """A day at the sample school, with a check that doubts."""
    return doubtful()


async def test_the_director_sees_what_the_author_saw(day):
    """The post as parents will see it, who asks, for whom, and the findings."""
    post = await asked(day)
    preview, question = day.sees(BRAM)
    assert preview.text == "Wij vinden dat het anders moet.\n\n— juf Anna, groep 5, namens De Tjongerschool"
    assert "Anna de Boer asks you about this post, for the whole school." in question.text
    assert "⚠️ F6: Let op artikel F6." in question.text
    assert "Remark" not in question.text
    assert day.choices(BRAM) == ["approve", "send_back", "refuse"]
    assert PostState.WAITING is post.state


async def test_the_author_reads_who_was_asked(day):
    """While it waits, the author can still change or stop it, and nothing else."""
    await asked(day)
    assert "I have asked Bram Hoekstra." in day.last(ANNA)
    assert day.choices(ANNA) == ["text", "audience", "stop"]
    assert day.school.dialogues.open == {}


async def test_the_doubt_may_be_the_teachers_own(day):
    """Also what the check allows can be asked about."""
    day.school.checker.verdict = type(day.school.checker.verdict)()
    await asked(day)
    assert day.choices(BRAM) == ["approve", "send_back", "refuse"]


async def test_an_approval_publishes_after_the_undo_time(day):
    """The author is told, can still undo, and the post goes out with its doubt approved."""
    post = await asked(day)
    await day.presses(BRAM, "approve")
    assert "✅ Bram Hoekstra approved your post." in day.last(ANNA)
    assert day.choices(ANNA) == ["undo"]
    assert day.choices(BRAM) == []
    assert day.last(BRAM) == "✅ Bram Hoekstra approved this post."
    await day.passes(timedelta(seconds=30))
    assert len(day.sees(GROUP_5)) == 1
    assert ("bram", post.version) == (only_post(day).decided_by, only_post(day).approved_version)
    assert Line("post_approved", "staff:bram", post.id, f"version {post.version}") in day.school.records.lines


async def test_the_author_keeps_the_last_word(day):
    """An approved post can be undone like any other; who approved it takes it for published, and is told."""
    await asked(day)
    await day.presses(BRAM, "approve")
    await day.presses(ANNA, "undo")
    await day.passes(timedelta(minutes=1))
    assert day.sees(GROUP_5) == []
    assert day.last(BRAM) == (
        "A post that you approved has not gone out: “Wij vinden dat het anders moet.” was taken back by Anna de Boer."
    )


async def test_an_approval_is_for_one_version(day):
    """What was changed after an approval waits for the director again."""
    await asked(day)
    await day.presses(BRAM, "approve")
    await day.presses(ANNA, "undo")
    await day.presses(ANNA, "text")
    await day.writes(ANNA, "En nog iets heel anders.")
    assert day.choices(ANNA) == ["ask", "later", "text", "audience", "stop"]


async def test_what_is_refused_by_then_is_not_saved_by_an_approval(day):
    """The director decides about doubt; what the protocol refuses stays refused."""
    await asked(day)
    await day.presses(BRAM, "approve")
    day.school.checker.says(Severity.REFUSE)
    await day.passes(timedelta(seconds=30))
    assert day.sees(GROUP_5) == []
    assert "This cannot be posted as it is" in day.last(ANNA)


async def test_a_refusal_is_the_end_of_a_post(day):
    """Nothing can be done with it any more, by an old button neither; what may be changed is sent back."""
    await asked(day)
    old = day.button(ANNA, "text")
    await day.presses(BRAM, "refuse")
    assert day.choices(ANNA) == []
    assert await day.presses(ANNA, "text", old) == "This needs no answer any more."
    assert (only_post(day).decided_by, only_post(day).state) == ("bram", PostState.REFUSED)
    await day.passes(timedelta(days=8))
    assert day.sees(GROUP_5) == []


@pytest.mark.parametrize("choice", ["text", "audience"])
async def test_an_author_who_reports_a_child_ill_finishes_that_before_a_post(day, choice):
    """The post stays as it is, with its buttons, and the report goes on."""
    await day.school.parent(ANNA, *CHILDREN[:1])
    await asked(day)
    await day.writes(ANNA, "/ziek")
    assert "First finish the report of illness" in await day.presses(ANNA, choice)
    assert day.school.dialogues.open[str(private(ANNA))].kind == "report"
    assert PostState.WAITING is only_post(day).state
    await day.writes(ANNA, "/stop")
    await day.presses(ANNA, choice)
    assert PostState.DRAFT is only_post(day).state


@pytest.mark.parametrize("second", ["approve", "send_back", "refuse"])
async def test_a_double_click_is_decided_once(day, second):
    """The second press, of either button, reads who decided; one publication."""
    await asked(day)
    again = day.button(BRAM, second)
    await day.presses(BRAM, "approve")
    assert await day.presses(BRAM, second, again) == "Already decided by Bram Hoekstra."
    await day.passes(timedelta(minutes=1))
    assert len(day.sees(GROUP_5)) == 1


async def test_of_two_directors_the_first_decides():
    """The other sees who decided, and an old button says so."""
    day = doubtful((*STAFF, SECOND))
    await asked(day)
    assert "I have asked Bram Hoekstra and Eva Smit." in day.last(ANNA)
    late = day.button(EVA, "refuse")
    await day.presses(BRAM, "approve")
    assert day.last(EVA) == "✅ Bram Hoekstra approved this post."
    assert await day.presses(EVA, "refuse", late) == "Already decided by Bram Hoekstra."
    assert PostState.SCHEDULED is only_post(day).state


async def test_of_two_directors_the_first_refuses():
    """The other sees the refusal."""
    day = doubtful((*STAFF, SECOND))
    await asked(day)
    await day.presses(EVA, "refuse")
    assert day.last(BRAM) == "⛔ Eva Smit refused this post."


async def test_nobody_approves_their_own_post():
    """Of two directors, the one who wrote it is not asked, and the other's button refuses them."""
    day = doubtful((*STAFF, SECOND))
    await asked(day, BRAM)
    assert day.sees(ANNA) == []
    assert "approve" not in day.choices(BRAM)
    assert "This button is not for you" in await day.presses(BRAM, "approve", day.button(EVA, "approve"))
    assert PostState.WAITING is only_post(day).state


async def test_the_author_is_refused_even_where_the_question_would_have_them(day):
    """Who may decide is asked of the post and the settings, not only of the question."""
    await asked(day, BRAM)
    button = day.button(CARLA, "approve")
    question = day.school.questions.asked[button.token]
    day.school.questions.asked[button.token] = replace(question, may_answer=("staff:bram",))
    assert await day.presses(BRAM, "approve", button) == "You may not decide about this post."
    assert PostState.WAITING is only_post(day).state
    assert day.school.records.lines[-1].act == "press_refused"


async def test_a_director_alone_asks_the_deputy(day):
    """The only director's own post goes to the deputies."""
    await asked(day, BRAM)
    assert "I have asked Carla Visser." in day.last(BRAM)
    await day.presses(CARLA, "approve")
    await day.passes(timedelta(minutes=1))
    assert len(day.sees(GROUP_5)) == 1


async def test_a_director_without_an_account_is_replaced_by_the_deputy():
    """Who cannot be written to is not asked."""
    absent = replace(STAFF[1], accounts=())
    day = doubtful((STAFF[0], absent, *STAFF[2:]))
    await asked(day)
    assert "I have asked Carla Visser." in day.last(ANNA)


async def test_where_nobody_can_decide_the_author_reads_what_to_do():
    """The post stays a draft, with its buttons."""
    day = doubtful((STAFF[0], replace(STAFF[1], accounts=())))
    await drafted(day)
    await day.presses(ANNA, "ask")
    assert "I can ask nobody about this: no director or deputy has an account" in day.last(ANNA)
    assert PostState.DRAFT is only_post(day).state
    assert day.choices(ANNA) == ["ask", "later", "text", "audience", "stop"]


@pytest.mark.parametrize("choice", ["approve", "send_back", "refuse"])
@pytest.mark.parametrize("who", [ANNA, CARLA, OFFICE, PARENT, STRANGER, None])
async def test_only_who_was_asked_may_decide(day, who, choice):
    """Author, deputy who was not asked, office, parent, stranger, anonymous administrator: refused and recorded."""
    post = await asked(day)
    answer = await day.presses(who, choice, day.button(BRAM, choice))
    assert "This button is not for you" in answer
    assert PostState.WAITING is only_post(day).state
    person = await day.school.people.meet(who) if who else None
    expected = Line("press_refused", person.id if person else "anonymous", post.id, "approval.decide")
    assert expected == day.school.records.lines[-1]


async def test_a_director_who_is_no_director_any_more_may_not_decide(day):
    """The role is asked of the settings at the press."""
    await asked(day)
    demoted = replace(STAFF[1], role="teacher")
    day.school = replace(day.school, profile=replace(day.school.profile, staff=(STAFF[0], demoted, *STAFF[2:])))
    assert await day.presses(BRAM, "approve") == "You may not decide about this post."
    assert PostState.WAITING is only_post(day).state
    assert day.school.records.lines[-1].act == "press_refused"


@pytest.mark.parametrize("choice", ["text", "audience"])
async def test_a_change_takes_the_question_back(day, choice):
    """The director need not decide about what is being changed, and an old button does nothing."""
    await asked(day)
    old = day.button(BRAM, "approve")
    await day.presses(ANNA, choice)
    assert "Anna de Boer took this post back." in day.last(BRAM)
    assert day.choices(BRAM) == []
    assert await day.presses(BRAM, "approve", old) == "This needs no answer any more."
    assert PostState.DRAFT is only_post(day).state


async def test_a_stop_takes_the_question_back(day):
    """Also a post that waits can be given up."""
    await asked(day)
    await day.presses(ANNA, "stop")
    assert day.choices(BRAM) == []
    assert PostState.ABANDONED is only_post(day).state


@pytest.mark.parametrize("change", [{"version": 99}, {"state": PostState.DRAFT}])
async def test_a_post_that_changed_meanwhile_is_not_approved(day, change):
    """Only the text that was shown can be approved, and only while it waits."""
    post = await asked(day)
    await day.school.posts.save(replace(post, **change))
    assert "The post has changed since" in await day.presses(BRAM, "approve")
    assert ("publish", post.id) not in day.school.timers.set_ones


async def test_a_waiting_post_cannot_be_published_by_an_old_button(day):
    """A question that was never closed does not lead past the director."""
    day.school.checker.verdict = type(day.school.checker.verdict)()
    await day.writes(ANNA, "/post Hallo")
    await day.presses(ANNA, "preview")
    publish = day.button(ANNA, "publish")
    await day.school.posts.save(replace(only_post(day), state=PostState.WAITING))
    assert "The post has changed since" in await day.presses(ANNA, "publish", publish)
    assert "The post has changed since" in await day.presses(ANNA, "ask", day.button(ANNA, "ask"))
    assert PostState.WAITING is only_post(day).state


async def test_an_author_who_left_hears_nothing(day):
    """A decision about their post works; there is nobody to tell, and nothing goes out."""
    await asked(day)
    seen = len(day.sees(ANNA))
    day.school = replace(day.school, profile=replace(day.school.profile, staff=STAFF[1:]))
    day.school.people.profile = day.school.profile
    await day.presses(BRAM, "approve")
    await day.passes(timedelta(minutes=1))
    assert day.sees(GROUP_5) == []
    assert seen == len(day.sees(ANNA))


async def test_an_author_who_cannot_be_written_to_is_published_all_the_same(day):
    """The account was taken from the settings while the post waited: there is no "Undo", and the parents get it."""
    await asked(day)
    without_account(day)
    await day.presses(BRAM, "approve")
    await day.passes(timedelta(minutes=1))
    assert len(day.sees(GROUP_5)) == 1


async def test_an_author_who_cannot_be_written_to_is_stopped_in_silence(day):
    """What the check refuses by then goes nowhere, and there is nobody to tell."""
    await asked(day)
    without_account(day)
    await day.presses(BRAM, "approve")
    day.school.checker.says(Severity.REFUSE)
    await day.passes(timedelta(minutes=1))
    assert day.sees(GROUP_5) == []
    assert PostState.DRAFT is only_post(day).state


async def test_who_was_asked_finds_the_buttons_from_the_list(day):
    """The question may stand far above: the opened post leads to it anew, and the old buttons say so."""
    post = await asked(day)
    old = day.button(BRAM, "approve")
    await day.writes(BRAM, "/posts")
    await day.presses(BRAM, f"open:{post.id}")
    await day.presses(BRAM, "decide")
    assert day.choices(BRAM).count("approve") == 1
    assert await day.presses(BRAM, "approve", old) == "This needs no answer any more."
    await day.presses(BRAM, "approve")
    assert only_post(day).state is PostState.SCHEDULED


async def test_the_author_finds_the_buttons_from_the_list(day):
    """To change or stop what waits; the director need not decide any more."""
    post = await asked(day)
    await day.writes(ANNA, "/posts")
    await day.presses(ANNA, f"open:{post.id}")
    await day.presses(ANNA, "reconsider")
    assert day.last(ANNA) == "Your post waits for the director. You can still change it, or stop it."
    assert day.choices(ANNA).count("text") == 1
    await day.presses(ANNA, "stop")
    assert only_post(day).state is PostState.ABANDONED
    assert "approve" not in day.choices(BRAM)


async def test_who_was_not_asked_decides_nothing_from_the_list(day):
    """A deputy before the directors' time is over, and the office; nor anybody for an author who left."""
    post = await asked(day)
    for who in (CARLA, OFFICE):
        await day.writes(who, "/posts")
        await day.presses(who, f"open:{post.id}")
        assert not {"decide", "reconsider"} & set(day.choices(who))
    with_staff(day, *STAFF[1:])
    await day.writes(BRAM, "/posts")
    await day.presses(BRAM, f"open:{post.id}")
    assert "decide" not in day.choices(BRAM)


async def test_a_deputy_finds_the_buttons_from_the_list_once_asked(day):
    """Each answers their own question."""
    post = await asked(day)
    await day.passes(timedelta(hours=2))
    await day.writes(CARLA, "/posts")
    await day.presses(CARLA, f"open:{post.id}")
    await day.presses(CARLA, "decide")
    assert "approve" in day.choices(BRAM)
    await day.presses(CARLA, "approve")
    assert "Carla Visser approved this post." in "".join(each.text for each in day.sees(BRAM))

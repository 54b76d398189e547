"""Posts, reports, questions and dialogues: the same over the fakes, SQLite and PostgreSQL."""

from dataclasses import replace
from datetime import date, timedelta

from groupbot.storage.leaving import EVER
from handlers.model.photos import Hiding, Photo
from handlers.model.pictures import Box, Seen
from handlers.model.posts import Act, ActKind, Copy, Post, PostState, Replaced
from handlers.model.questions import Dialogue, Question
from handlers.model.reports import Report, ReportState
from policy.model import Audience
from tests.fakes.sample import BRAM, GROUP_5, NOW, PARENT, STRANGER, private
from tests.storage.conftest import Store

SOON = NOW + timedelta(minutes=5)
POST = Post("post-1", "anna", "Morgen gym 🤸 *meenemen*", Audience("class", ("5", "6")), PostState.DRAFT, 1, NOW)
REPORT = Report(
    id="report-1",
    reporter="person-1",
    chat=private(PARENT),
    child_id="501",
    child_name="Sem Jansen",
    class_id="5",
    class_name="Groep 5",
    first_day=date(2026, 11, 23),
    last_day=None,
    state=ReportState.SENDING,
    sent_at=NOW,
)
QUESTION = Question(
    token="token-1",
    kind="approval",
    chat=private(BRAM),
    may_answer=("staff:bram", "staff:carla"),
    choices=("approve", "refuse"),
    subject="post-1",
    version=2,
    ends_at=SOON,
    asked_by="ask:post-1",
)
DIALOGUE = Dialogue(
    private(PARENT), "person-1", "illness", "child", NOW, {"child": None, "days": ["ma"]}, ("7",), ("k",)
)


async def test_what_was_seen_in_a_photo_is_kept_with_its_post(store: Store) -> None:
    """Faces, words and what its author said of them; and a photo that is just being made unrecognisable."""
    face = Box(0.1, 0.25, 1 / 3, 0.2)
    seen = Seen(1200, 900, (face, Box(0.5, 0.5, 0.1, 0.1)), "Sem", "© ANP", located=True, is_screenshot=True)
    photo = Photo("b", "photo", NOW, "image/jpeg", here=True, seen=seen, hidden=(face,), alone=False, forwarded=True)
    film = Photo("f", "video", NOW, "video/mp4", here=True, seen=Seen(0, 0), word="agreed")
    hiding = Hiding("b", "pixelate", "d", (1, 2), (face,), ("501",))
    post = replace(POST, photos=(photo, film), hiding=hiding)
    async with store() as school:
        await school.posts.save(post)
    async with store() as school:
        assert await school.posts.by_id(post.id) == post


async def test_a_post_is_found_as_it_was_last_saved(store: Store) -> None:
    """From draft to published, with every field."""
    async with store() as school:
        assert await school.posts.by_id("post-1") is None
        await school.posts.save(POST)
    async with store() as school:
        assert await school.posts.by_id("post-1") == POST
        later = replace(
            POST,
            text="Overmorgen gym",
            state=PostState.PUBLISHED,
            version=3,
            decided_by="bram",
            reason="Akkoord",
            approved_version=3,
            publish_at=SOON,
            published_at=SOON,
            remark="Mag dit?",
            sent_back_by="carla",
        )
        await school.posts.save(later)
        await school.posts.save(replace(POST, id="post-2"))
    async with store() as school:
        assert await school.posts.by_id("post-1") == later


async def test_what_was_done_with_a_post_is_kept(store: Store) -> None:
    """Its messages in the groups, the acts, and what it replaces."""
    out = replace(
        POST,
        state=PostState.RETRACTED,
        published_at=NOW,
        copies=(Copy("post:1:5", GROUP_5),),
        acts=(Act(ActKind.PIN, NOW, "bram", SOON), Act(ActKind.RETRACT, SOON, "bot")),
        replaces=Replaced("post-0", 3),
        planned_at=SOON,
        urgent=True,
        pin_day=True,
    )
    async with store() as school:
        await school.posts.save(out)
    async with store() as school:
        assert await school.posts.by_id("post-1") == out


async def test_the_last_posts_are_listed_a_few_at_a_time(store: Store) -> None:
    """The last made first; in the states that are asked for, of one author or of all."""
    states = {PostState.PUBLISHED, PostState.RETRACTED}
    async with store() as school:
        assert await school.posts.latest(states, 5) == ()
        for number in range(6):
            state = PostState.RETRACTED if number == 4 else PostState.PUBLISHED
            at = NOW + timedelta(minutes=number)
            post = replace(POST, id=f"post-{number}", author="bram" if number % 2 else "anna", state=state)
            await school.posts.save(replace(post, created_at=at))
        await school.posts.save(replace(POST, id="draft", created_at=SOON))
    async with store() as school:
        posts = school.posts
        assert [each.id for each in await posts.latest(states, 2)] == ["post-5", "post-4"]
        assert [each.id for each in await posts.latest(states, 9, skip=4)] == ["post-1", "post-0"]
        assert [each.id for each in await posts.latest({PostState.PUBLISHED}, 2, skip=1)] == ["post-3", "post-2"]
        assert [each.id for each in await posts.latest(states, 2, author="anna", skip=1)] == ["post-2", "post-0"]


async def test_a_report_is_found_as_it_was_last_saved(store: Store) -> None:
    """Begun, accepted, warned about."""
    async with store() as school:
        assert await school.reports.by_id("report-1") is None
        await school.reports.save(REPORT)
    async with store() as school:
        assert await school.reports.by_id("report-1") == REPORT
        later = replace(
            REPORT, state=ReportState.ACCEPTED, accepted_at=SOON, warned_at=NOW, last_day=date(2026, 11, 24)
        )
        await school.reports.save(later)
    async with store() as school:
        assert await school.reports.by_id("report-1") == later


async def test_a_persons_reports_are_listed_from_the_newest_on(store: Store) -> None:
    """Those of others, and older ones, are left out."""
    later = replace(REPORT, id="report-2", sent_at=SOON)
    async with store() as school:
        assert await school.reports.sent_since("person-1", NOW) == ()
        for report in (REPORT, later, replace(REPORT, id="report-3", reporter="person-2")):
            await school.reports.save(report)
    async with store() as school:
        assert await school.reports.sent_since("person-1", EVER) == (later, REPORT)
        assert await school.reports.sent_since("person-1", NOW) == (later, REPORT)
        assert await school.reports.sent_since("person-1", NOW + timedelta(seconds=1)) == (later,)


async def test_a_report_forgets_who_was_ill_and_on_which_days(store: Store) -> None:
    """That it was handed over, and when, stays; the only day left is that of sending."""
    accepted = replace(REPORT, state=ReportState.ACCEPTED, accepted_at=SOON, last_day=date(2026, 11, 27))
    async with store() as school:
        await school.reports.save(replace(accepted, first_day=date(2026, 11, 20)))
        await school.reports.forget_texts("report-1")
        await school.reports.forget_texts("report-9")
    async with store() as school:
        expected = replace(accepted, child_id=None, child_name="", class_id=None, class_name="", last_day=None)
        assert await school.reports.by_id("report-1") == expected
        assert await school.reports.by_id("report-9") is None


async def test_a_question_is_found_by_its_token(store: Store) -> None:
    """With all that a press is held against."""
    async with store() as school:
        await school.questions.ask(QUESTION)
    async with store() as school:
        assert await school.questions.by_token("token-1") == QUESTION
        assert await school.questions.by_token("token-2") is None


async def test_the_first_answer_counts(store: Store) -> None:
    """The second press changes nothing, nor does one for a question that does not exist."""
    async with store() as school:
        await school.questions.ask(QUESTION)
        assert await school.questions.answer("token-1", "approve", "staff:bram")
    async with store() as school:
        assert not await school.questions.answer("token-1", "refuse", "staff:carla")
        assert not await school.questions.answer("token-2", "refuse", "staff:carla")
        assert await school.questions.by_token("token-1") == replace(
            QUESTION, answer="approve", answered_by="staff:bram"
        )


async def test_open_questions_about_a_subject_are_listed_in_order(store: Store) -> None:
    """Unanswered ones of that kind only, ended or not."""
    others = (
        replace(QUESTION, token="b", chat=private(STRANGER), ends_at=NOW),
        replace(QUESTION, token="a"),
        replace(QUESTION, token="kind", kind="undo"),
        replace(QUESTION, token="subject", subject="post-2"),
    )
    async with store() as school:
        for question in (QUESTION, *others):
            await school.questions.ask(question)
        await school.questions.answer("token-1", "approve", "staff:bram")
    async with store() as school:
        assert await school.questions.open_about("approval", "post-1") == others[:2]
        assert await school.questions.open_about("approval", "post-3") == ()


async def test_a_typed_answer_meets_the_last_open_question_of_its_chat(store: Store) -> None:
    """Not an answered one, not one that has ended, not another chat's."""
    async with store() as school:
        await school.questions.ask(replace(QUESTION, token="z-first"))
        await school.questions.ask(replace(QUESTION, token="a-second"))
        await school.questions.ask(replace(QUESTION, token="ended", ends_at=NOW))
        await school.questions.ask(replace(QUESTION, token="answered"))
        await school.questions.ask(replace(QUESTION, token="elsewhere", chat=private(STRANGER)))
        await school.questions.answer("answered", "approve", "staff:bram")
    async with store() as school:
        found = await school.questions.last_open(private(BRAM), NOW)
        assert found
        assert found.token == "a-second"
        assert await school.questions.last_open(private(BRAM), SOON) is None
        assert await school.questions.last_open(GROUP_5, NOW) is None


async def test_the_last_questions_of_a_chat_are_listed(store: Store) -> None:
    """The newest first, answered or not; no other chat's."""
    async with store() as school:
        for token in ("z", "a", "m"):
            await school.questions.ask(replace(QUESTION, token=token))
        await school.questions.ask(replace(QUESTION, token="elsewhere", chat=private(STRANGER)))
        await school.questions.answer("a", "approve", "staff:bram")
    async with store() as school:
        found = await school.questions.recent(private(BRAM), 2)
        assert [(each.token, each.answer) for each in found] == [("m", None), ("a", "approve")]
        assert await school.questions.recent(GROUP_5, 2) == ()


async def test_a_chat_has_one_dialogue(store: Store) -> None:
    """The second replaces the first, another chat's stays."""
    async with store() as school:
        assert await school.dialogues.of(private(PARENT)) is None
        await school.dialogues.save(DIALOGUE)
        await school.dialogues.save(replace(DIALOGUE, chat=private(STRANGER), person="person-2"))
    async with store() as school:
        assert await school.dialogues.of(private(PARENT)) == DIALOGUE
        later = replace(DIALOGUE, person="person-3", step="days", data={"child": "501"}, heard=("7", "8"), said=())
        await school.dialogues.save(later)
    async with store() as school:
        assert await school.dialogues.of(private(PARENT)) == later
        await school.dialogues.end(private(PARENT))
        await school.dialogues.end(private(PARENT))
    async with store() as school:
        assert await school.dialogues.of(private(PARENT)) is None
        assert await school.dialogues.of(private(STRANGER))

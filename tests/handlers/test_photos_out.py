"""A post with photos after its preview: one taken out, words changed, planned, undone, retracted, forgotten in time."""

from dataclasses import replace
from datetime import timedelta

import pytest

from handlers.model.effects import Delete, Edit, Send
from handlers.model.events import MediaKind
from handlers.model.photos import Photo
from handlers.model.posts import PostState
from handlers.photos import KEPT_RETRACTED, KEPT_UNPUBLISHED
from handlers.photos_which import offer_one
from policy.model import Severity
from tests.fakes.sample import ANNA, BRAM, GROUP_5, PARENT, PROFILE, SEM, private
from tests.handlers.day import Day
from tests.handlers.photos_day import album, album_out, albums, come, previewed, shows
from tests.handlers.posting_day import UNDO_TIME, drafted, edits, with_staff
from tests.handlers.posts_out import arrives, ends, newest

DAY = timedelta(days=1)
PAPER = {"document": "application/pdf"}


@pytest.fixture
def day() -> Day:
    """A day at the sample school."""
    return Day()


async def reached(day: Day) -> None:
    """Anna's album has arrived in her class's group."""
    await album_out(day)
    arrives(day, newest(day), GROUP_5)
    await day.passes(timedelta(minutes=1))


async def test_a_photo_is_taken_out_by_its_number_before_the_preview(day: Day) -> None:
    """Then it is counted anew; "Leave them all in" changes nothing."""
    before = await album(day)
    await day.presses(ANNA, "out")
    assert day.labels(ANNA) == ["1", "2", "3", "Leave them all in"]
    await day.presses(ANNA, "back")
    assert "3 photos, so far" in day.last(ANNA)
    await day.presses(ANNA, "out")
    await day.presses(ANNA, "out:1")
    assert "2 photos, so far" in day.last(ANNA)
    assert newest(day).photos == before.photos[1:]
    assert day.school.blobs.forgotten == [before.photos[0].blob]


async def test_a_photo_is_taken_out_after_the_preview(day: Day) -> None:
    """The preview is shown again without it; the old buttons count no more."""
    before = await previewed(day)
    old = day.button(ANNA, "publish")
    await day.presses(ANNA, "out")
    await day.presses(ANNA, "out:3")
    assert len(albums(day, ANNA)[-1].attachments) == 2
    assert newest(day).version > before.version
    assert "answered" in await day.presses(ANNA, "publish", old) or "decided" in await day.presses(ANNA, "publish", old)
    assert newest(day).state is PostState.DRAFT


@pytest.mark.parametrize(
    ("kinds", "offered", "asked", "out"),
    [
        (["photo", "photo"], "Take a photo out", "Which photo do you", "✓ Photo 2 is out."),
        (["video", "video"], "Take a film out", "Which film do you", "✓ Film 2 is out."),
        (["document", "document"], "Take a file out", "Which file do you", "✓ File 2 is out."),
        (["photo", "document"], "Take a photo or file out", "Which photo or file do you", "✓ File 2 is out."),
    ],
)
async def test_what_is_taken_out_is_called_by_its_name(
    day: Day, kinds: list[MediaKind], offered: str, asked: str, out: str
) -> None:
    """A letter is no photo: the buttons and what is said of them call it what it is."""
    for number, kind in enumerate(kinds):
        await shows(day, caption="" if number else "De brief!", album="a", kind=kind, mime=PAPER.get(kind, ""))
    await day.passes(timedelta(minutes=1))
    assert offered in day.labels(ANNA)
    await day.presses(ANNA, "out")
    assert asked in day.last(ANNA)
    await day.presses(ANNA, "out:2")
    assert any(out in each.text for each in day.sees(ANNA))


def test_a_film_or_file_is_offered_by_its_number(day: Day) -> None:
    """As a photo is, and by what it is."""
    say = day.school.texts.language("en")
    kinds: tuple[MediaKind, ...] = ("photo", "video", "document")
    photos = [Photo("b", kind, day.school.now) for kind in kinds]
    assert [offer_one(2, each, say) for each in photos] == ["Take photo 2 out", "Take film 2 out", "Take file 2 out"]


async def test_all_files_stay_in(day: Day) -> None:
    """Which are no photos, so they are not called so."""
    await shows(day, caption="De brief!", kind="document", mime="application/pdf")
    await day.presses(ANNA, "out")
    await day.presses(ANNA, "back")
    assert any("All of them stay in." in each.text for each in day.sees(ANNA))


async def test_all_photos_stay_in_after_the_preview(day: Day) -> None:
    """The preview is shown again as it was."""
    await previewed(day)
    await day.presses(ANNA, "out")
    await day.presses(ANNA, "preview")
    assert len(albums(day, ANNA)[-1].attachments) == 3
    assert "publish" in day.choices(ANNA)


async def test_the_last_photo_out_leaves_the_words(day: Day) -> None:
    """Or the question for them, where there are none."""
    await previewed(day, number=1)
    await day.presses(ANNA, "out")
    await day.presses(ANNA, "out:1")
    assert day.sees(ANNA)[-2].attachments == ()
    assert "publish" in day.choices(ANNA)
    await day.writes(ANNA, "/stop")
    await shows(day)
    await day.presses(ANNA, "out")
    await day.presses(ANNA, "out:1")
    assert "Write your post in one message" in day.last(ANNA)


async def test_an_old_number_takes_nothing_out(day: Day) -> None:
    """The photos are counted anew since."""
    await album(day)
    await day.presses(ANNA, "out")
    button = day.button(ANNA, "out:1")
    day.school.posts.saved[newest(day).id] = replace(newest(day), version=99)
    assert "The post has changed since" in await day.presses(ANNA, "out:1", button)
    assert len(newest(day).photos) == 3


async def test_what_the_director_was_asked_about_is_taken_back_for_another_set(day: Day) -> None:
    """A changed set is another post: what waits is asked about no more."""
    day.school.checker.says(Severity.DOUBT)
    await day.school.person(BRAM)
    await previewed(day)
    await day.presses(ANNA, "ask")
    await day.presses(ANNA, "without")
    await day.presses(ANNA, "out")
    await day.presses(ANNA, "out:1")
    assert "approve" not in day.choices(BRAM)
    assert newest(day).state is PostState.DRAFT


async def test_a_post_that_was_taken_back_can_lose_a_photo(day: Day) -> None:
    """After "Undo": nobody has seen it. What is shown then is shown where nothing else is open."""
    await previewed(day)
    await day.presses(ANNA, "publish")
    await day.presses(ANNA, "undo")
    await day.presses(ANNA, "out")
    await day.presses(ANNA, "out:2")
    await day.presses(ANNA, "publish")
    await day.passes(UNDO_TIME)
    assert len(albums(day, GROUP_5)[0].attachments) == 2


async def test_the_words_of_a_post_with_photos_are_changed(day: Day) -> None:
    """In each group, under the same photos; the preview shows them with it."""
    await reached(day)
    post = newest(day)
    await edits(day, post)
    await day.writes(ANNA, "Andere woorden")
    assert len(albums(day, ANNA)[-1].attachments) == 3
    await day.presses(ANNA, "publish")
    (edit,) = [each for each in day.school.outbox.of_type(Edit) if each.chat == GROUP_5]
    assert edit.attachments == albums(day, GROUP_5)[0].attachments
    assert edit.text.startswith("Andere woorden")


async def test_a_change_that_is_given_up_keeps_the_photos(day: Day) -> None:
    """They are those of the post that is out."""
    await reached(day)
    await edits(day, newest(day))
    await day.writes(ANNA, "/stop")
    assert day.school.blobs.forgotten == []


async def test_a_retracted_album_is_removed_and_soon_forgotten(day: Day) -> None:
    """All its messages are those of one effect."""
    await reached(day)
    post = newest(day)
    await day.writes(ANNA, "/retract")
    await day.presses(ANNA, f"retract:{post.id}")
    await day.presses(ANNA, "retract")
    (delete,) = day.school.outbox.of_type(Delete)
    assert delete.of == post.copies[0].key
    await day.passes(KEPT_RETRACTED)
    assert day.school.blobs.kept == set()


async def test_photos_that_cannot_be_removed_are_said_to_stand_there(day: Day) -> None:
    """The words under them say that it was withdrawn."""
    await reached(day)
    post = newest(day)
    await day.writes(ANNA, "/retract")
    await day.presses(ANNA, f"retract:{post.id}")
    await day.presses(ANNA, "retract")
    ends(day, post, 0, GROUP_5, "failed", "400 message can't be deleted")
    await day.passes(timedelta(seconds=3))
    (edit,) = [each for each in day.school.outbox.of_type(Edit) if each.chat == GROUP_5]
    assert len(edit.attachments) == 3
    day.school.outbox.outcomes[edit.key] = ("done", "")
    await day.passes(timedelta(minutes=1))
    assert "Groep 5: the photos still stand there" in day.last(ANNA)


@pytest.mark.parametrize("way", ["stop", "undo and stop", "refuse", "left"])
async def test_photos_are_forgotten_at_the_end_of_a_draft(day: Day, way: str) -> None:
    """With who is in them: stopped, refused by the director, or with an author who left before it went out."""
    await day.school.person(BRAM)
    if way == "refuse":
        day.school.checker.says(Severity.DOUBT)
    await previewed(day)
    if way == "stop":
        await day.presses(ANNA, "stop")
    elif way == "undo and stop":
        for choice in ("publish", "undo", "stop"):
            await day.presses(ANNA, choice)
    elif way == "refuse":
        await day.presses(ANNA, "ask")
        await day.presses(ANNA, "without")
        await day.presses(BRAM, "refuse")
    else:
        await day.presses(ANNA, "publish")
        with_staff(day, *day.school.profile.staff[1:])
        await day.passes(UNDO_TIME)
    assert day.school.blobs.kept == set()
    assert not any(each.kept or each.children for each in newest(day).photos)


async def test_photos_are_forgotten_some_days_after_they_are_out(day: Day) -> None:
    """Until then a text that has to be said anew has them; then the preview of a change shows the words alone."""
    await reached(day)
    post = newest(day)
    await day.passes(PROFILE.photos_kept - 2 * DAY)
    assert len(day.school.blobs.kept) == 3
    await edits(day, post)
    await day.passes(3 * DAY)
    assert day.school.blobs.kept == set()
    await day.writes(ANNA, "Andere woorden")
    assert day.sees(ANNA)[-2].attachments == ()
    assert "publish" in day.choices(ANNA)


async def test_a_school_can_have_them_forgotten_sooner(day: Day) -> None:
    """By its settings: a day is as long as a late group is tried."""
    day.school = replace(day.school, profile=replace(PROFILE, photos_kept=DAY))
    await reached(day)
    await day.passes(DAY)
    assert day.school.blobs.kept == set()


async def test_a_draft_that_nobody_touches_is_given_up_with_its_photos(day: Day) -> None:
    """After a month."""
    await previewed(day)
    await day.passes(KEPT_UNPUBLISHED)
    assert day.school.blobs.kept == set()
    assert newest(day).state is PostState.ABANDONED


async def test_a_draft_whose_author_can_still_answer_is_not_given_up(day: Day) -> None:
    """Shown again in its last days it is kept until nobody touches it for a week."""
    await previewed(day)
    await day.passes(KEPT_UNPUBLISHED - DAY)
    await day.writes(ANNA, "Andere woorden")
    await day.passes(2 * DAY)
    assert len(day.school.blobs.kept) == 3
    await day.passes(14 * DAY)
    assert day.school.blobs.kept == set()
    assert newest(day).state is PostState.ABANDONED


async def test_a_change_that_waits_is_shown_without_photos_that_were_forgotten_meanwhile(day: Day) -> None:
    """Nothing can be sent with them any more, and who decides reads the words all the same."""
    await day.school.person(BRAM)
    await reached(day)
    await day.passes(PROFILE.photos_kept - DAY)
    await edits(day, newest(day))
    day.school.checker.says(Severity.DOUBT)
    await day.writes(ANNA, "Andere woorden")
    await day.presses(ANNA, "ask")
    await day.presses(ANNA, "without")
    change = newest(day)
    assert len(albums(day, BRAM)[-1].attachments) == 3
    await day.passes(2 * DAY)
    await day.writes(BRAM, "/posts")
    await day.presses(BRAM, f"open:{change.id}")
    await day.presses(BRAM, "decide")
    shown = day.sees(BRAM)[-2]
    assert shown.text.startswith("Andere woorden")
    assert shown.attachments == ()


async def test_a_change_that_is_put_in_place_keeps_nobody_who_is_in_the_photos(day: Day) -> None:
    """That is kept with the post itself, for as long as its photos."""
    await reached(day)
    post = newest(day)
    marked = tuple(replace(each, children=("noor",)) for each in post.photos)
    day.school.posts.saved[post.id] = replace(post, photos=marked)
    await edits(day, post)
    await day.writes(ANNA, "Andere woorden")
    await day.presses(ANNA, "anyway" if "anyway" in day.choices(ANNA) else "publish")
    change = newest(day)
    assert change.state is PostState.PLACED
    assert not any(each.children for each in change.photos)
    assert len(day.school.blobs.kept) == 3


async def test_photos_of_a_post_that_is_to_go_out_are_kept(day: Day) -> None:
    """For as long as that takes; more than three months ahead it cannot be planned."""
    await previewed(day)
    await day.presses(ANNA, "later")
    await day.writes(ANNA, "1 juli 2027 8:00")
    assert "90 days at the latest" in day.last(ANNA)
    await day.writes(ANNA, "1 februari 2027 8:00")
    await day.presses(ANNA, "publish")
    await day.passes(KEPT_UNPUBLISHED + DAY)
    assert len(day.school.blobs.kept) == 3
    await day.passes(2 * KEPT_UNPUBLISHED)
    assert len(albums(day, GROUP_5)) == 1


async def test_a_photo_for_a_post_that_was_planned_further_ahead_takes_its_time_away(day: Day) -> None:
    """It would not be kept until then: the author chooses another time, or publishes."""
    await drafted(day)
    await day.presses(ANNA, "later")
    await day.writes(ANNA, "1 juli 2027 8:00")
    await shows(day)
    assert any("90 days at the latest" in each.text for each in day.sees(ANNA))
    await day.presses(ANNA, "preview")
    await day.presses(ANNA, "next")
    assert newest(day).planned_at is None
    assert "Choose a time" in " ".join(day.labels(ANNA))


async def test_a_timer_of_a_post_that_is_unknown_does_nothing(day: Day) -> None:
    """It may have been set by an earlier version of the data."""
    await day.school.timers.set("photos.forget", "nobody", day.school.now)
    await day.school.timers.set("photos.count", "nobody", day.school.now)
    await day.passes(timedelta(seconds=1))
    assert day.school.blobs.forgotten == []


async def test_the_news_say_that_there_were_photos(day: Day) -> None:
    """The photos themselves stand in the group."""
    await day.school.parent(PARENT, SEM)
    await reached(day)
    await day.writes(PARENT, "/news")
    assert "📷 3 photos, in the group." in day.last(PARENT)


async def test_the_card_of_a_post_with_photos_counts_them(day: Day) -> None:
    """Beside its words."""
    await reached(day)
    await day.writes(ANNA, "/posts")
    await day.presses(ANNA, f"open:{newest(day).id}")
    assert "Wat een dag!\n\n📷 3 photos.\n\nOut since" in day.last(ANNA)


async def test_a_photo_that_comes_while_the_draft_is_planned_is_noted(day: Day) -> None:
    """The preview that waits for it is shown when it is here, also after a time was chosen."""
    await shows(day, caption="Wat een dag!", arrives=False)
    await day.presses(ANNA, "preview")
    await day.writes(ANNA, "/schedule")
    await day.writes(ANNA, "morgen 8:00")
    assert "still on its way" in day.last(ANNA)
    await come(day)
    await day.presses(ANNA, "next")
    assert "It is to go out tomorrow" in day.last(ANNA)
    assert [each.chat for each in day.school.outbox.of_type(Send) if each.attachments] == [private(ANNA)]

"""Photos for a post come in: an album is one post and one answer, and the preview waits for all of them."""

from datetime import timedelta

import pytest

from handlers.model.effects import GONE, TOO_BIG, Fetch
from handlers.model.events import Receipt
from handlers.model.posts import Post, PostState
from handlers.photos import MOST
from tests.fakes.sample import ANNA, BRAM, GROUP_5, OFFICE, PARENT, SEM
from tests.handlers.day import Day
from tests.handlers.photos_day import album, album_out, albums, come, coming, previewed, shows
from tests.handlers.posting_day import drafted, edits
from tests.handlers.posts_out import newest

SECOND = timedelta(seconds=1)


@pytest.fixture
def day() -> Day:
    """A day at the sample school."""
    return Day()


async def seen(day: Day) -> str:
    """The last that Anna reads, once it was counted how many photos there are."""
    await day.passes(SECOND)
    return day.last(ANNA)


async def test_an_album_is_one_post_and_one_answer(day: Day) -> None:
    """Its photos come as several messages; the answer counts them, and its caption is the text."""
    post = await album(day)
    text = await seen(day)
    assert (len(day.school.posts.saved), len(post.photos), post.text) == (1, 3, "Wat een dag!")
    assert len(day.sees(ANNA)) == 1
    assert "3 photos, so far" in text
    assert "You can send more." in text
    assert "preview" in day.choices(ANNA)


async def test_what_parents_get_is_what_the_preview_showed(day: Day) -> None:
    """The same photos, in the same order, under the same signed words."""
    post = await album_out(day)
    (preview,), (sent,) = albums(day, ANNA), albums(day, GROUP_5)
    assert (preview.text, preview.attachments) == (sent.text, sent.attachments)
    assert [each.blob for each in sent.attachments] == [each.blob for each in post.photos]
    assert "Wat een dag!" in sent.text


@pytest.mark.parametrize("captioned", [0, 1, 2])
async def test_any_photo_of_an_album_can_have_the_command(day: Day, captioned: int) -> None:
    """Those before it have begun the post already; there is still one post."""
    for each in range(3):
        await shows(day, caption="/post Wat een dag!" if each == captioned else "", album="a")
    assert [(post.text, len(post.photos)) for post in day.school.posts.saved.values()] == [("Wat een dag!", 3)]


@pytest.mark.parametrize("captioned", [0, 1])
async def test_an_urgent_post_can_have_photos(day: Day, captioned: int) -> None:
    """With `/urgent` as the caption of any of them."""
    for each in range(2):
        await shows(day, BRAM, caption="/urgent Nu weg!" if each == captioned else "", album="a")
    (post,) = day.school.posts.saved.values()
    assert (post.text, post.urgent, len(post.photos)) == ("Nu weg!", True, 2)


async def test_another_album_with_the_command_is_another_post(day: Day) -> None:
    """`/post` begins anew, as it does with words: the earlier draft is given up and its photos are forgotten."""
    first = await album(day)
    await shows(day, caption="/post Nieuw", album="b")
    assert [each.state for each in day.school.posts.saved.values()] == [PostState.ABANDONED, PostState.DRAFT]
    assert day.school.blobs.forgotten == [each.blob for each in first.photos]


async def test_photos_follow_the_text(day: Day) -> None:
    """Sent while the draft is in the making they join it; the question for whom it is comes again below."""
    await day.writes(ANNA, "/post Wat een dag!")
    await shows(day)
    assert (newest(day).text, len(newest(day).photos)) == ("Wat een dag!", 1)
    assert [each.text.partition("\n")[0] for each in day.sees(ANNA)] == [
        "You sent something more: see below.",
        "📷 1 photo, so far. You can send more.",
    ]


async def test_the_text_follows_the_photos(day: Day) -> None:
    """A photo without a caption asks for words; what is written next is the text."""
    await shows(day)
    assert "write the text" in day.last(ANNA)
    await day.writes(ANNA, "Wat een dag!")
    assert (newest(day).text, len(newest(day).photos)) == ("Wat een dag!", 1)
    assert "1 photo, so far" in day.last(ANNA)


async def test_photos_need_no_words(day: Day) -> None:
    """The signature alone stands under them, and the list shows how many there are."""
    await shows(day)
    await day.presses(ANNA, "preview")
    await day.presses(ANNA, "next")
    await day.presses(ANNA, "publish")
    await day.passes(timedelta(seconds=30))
    (sent,) = albums(day, GROUP_5)
    assert sent.text.startswith("— juf Anna")
    await day.writes(ANNA, "/posts")
    assert "“📷 1”" in day.last(ANNA)
    await day.presses(ANNA, f"open:{newest(day).id}")
    assert "📷 1 photo." in day.last(ANNA)


async def test_words_that_come_after_the_preview_show_it_again(day: Day) -> None:
    """For whom it is was said already, with the photos alone."""
    await previewed(day)
    await day.presses(ANNA, "text")
    await day.writes(ANNA, "Anders")
    assert [each.text.partition("\n")[0] for each in albums(day, ANNA)] == ["Wat een dag!", "Anders"]
    assert "publish" in day.choices(ANNA)


async def test_first_words_after_the_preview_show_it_again(day: Day) -> None:
    """Also where there were none before."""
    await shows(day)
    await day.presses(ANNA, "preview")
    await day.presses(ANNA, "next")
    await day.writes(ANNA, "Wat een dag!")
    assert "publish" in day.choices(ANNA)


async def test_a_photo_after_the_preview_is_a_new_version(day: Day) -> None:
    """The old buttons are gone, and the preview comes when it is asked for."""
    before = await previewed(day)
    await shows(day)
    assert newest(day).version > before.version
    assert "publish" not in day.choices(ANNA)
    assert "4 photos, so far" in day.last(ANNA)


async def test_another_caption_is_said_to_be_left_out(day: Day) -> None:
    """The post keeps its text; a caption that says the same is no news."""
    await day.writes(ANNA, "/post Wat een dag!")
    await shows(day, caption="Wat een dag!", album="a")
    await shows(day, caption="De glijbaan", album="a")
    told = [each.text for each in day.sees(ANNA) if "leave out the words" in each.text]
    assert (len(told), newest(day).text) == (1, "Wat een dag!")


async def test_photos_that_come_late_are_answered_anew(day: Day) -> None:
    """What comes in a row belongs together; a photo after a while has an answer of its own, at the end of the chat."""
    await shows(day)
    await shows(day)
    await day.passes(timedelta(seconds=10))
    await shows(day)
    first, second = day.sees(ANNA)
    assert first.text == "You sent something more: see below."
    assert second.text.startswith("📷 3 photos, so far. You can send more, and write the text.")


async def test_nobody_counts_what_is_gone(day: Day) -> None:
    """The draft was stopped, or its author left, while the last photos were counted."""
    await album(day)
    await day.writes(ANNA, "/stop")
    before = day.last(ANNA)
    assert await seen(day) == before


async def test_twenty_photos_and_no_more(day: Day) -> None:
    """What is too many is said once, however many there are, and is not brought in."""
    for _ in range(MOST + 3):
        await shows(day, album="a")
    assert len(newest(day).photos) == len(day.school.outbox.of_type(Fetch)) == MOST
    assert [each.text for each in day.sees(ANNA)].count(
        "A post can have 20 photos and files at most. I leave the others out."
    ) == 1
    await day.passes(SECOND)
    assert any("More than 20 do not fit" in each.text for each in day.sees(ANNA))


async def test_the_preview_waits_for_the_last_photo(day: Day) -> None:
    """It says so, and comes by itself."""
    await shows(day, caption="Wat een dag!", album="a", arrives=False)
    await shows(day, album="a", arrives=False)
    await day.presses(ANNA, "preview")
    assert "2 photos are still on their way" in day.last(ANNA)
    first, second = coming(day)
    for fetch in (first, second):
        assert albums(day, ANNA) == []
        request = fetch.receipt
        await day.happens(Receipt(fetch.key, request.topic, request.subject, "done", day.school.now))
    await day.presses(ANNA, "next")
    assert len(albums(day, ANNA)) == 1
    assert "publish" in day.choices(ANNA)


async def test_words_sent_while_the_preview_waits_ask_again_for_whom(day: Day) -> None:
    """The photo that comes then does not bring a preview that nobody waits for."""
    await shows(day, arrives=False)
    await day.presses(ANNA, "preview")
    await day.writes(ANNA, "Wat een dag!")
    await come(day)
    assert "Who is it for?" in day.last(ANNA)
    assert albums(day, ANNA) == []


@pytest.mark.parametrize(
    ("problem", "said"),
    [(TOO_BIG, "Photo 2 is too large"), (GONE, "Photo 2 is gone"), ("403", "I could not get photo 2")],
)
async def test_a_photo_that_cannot_be_had_is_named_and_left_out(day: Day, problem: str, said: str) -> None:
    """The rest goes on, and is counted anew."""
    for _ in range(3):
        await shows(day, caption="Wat een dag!", album="a", arrives=False)
    await come(day, "", problem)
    assert said in day.last(ANNA)
    await day.presses(ANNA, "preview")
    await day.presses(ANNA, "next")
    assert len(albums(day, ANNA)[0].attachments) == 2
    assert len(newest(day).photos) == 2


@pytest.mark.parametrize(
    ("problem", "said"),
    [(TOO_BIG, "Number 1 is too large"), (GONE, "Number 1 is gone"), ("403", "I could not get number 1")],
)
async def test_a_file_that_cannot_be_had_is_not_called_a_photo(day: Day, problem: str, said: str) -> None:
    """It is named by its number alone, and what comes after it goes on."""
    await shows(day, caption="De brief", kind="document", mime="application/pdf", arrives=False)
    await come(day, problem)
    assert said in day.last(ANNA)


async def test_with_no_photo_and_no_words_left_the_text_is_asked(day: Day) -> None:
    """There is nothing to show."""
    await shows(day, arrives=False)
    await day.presses(ANNA, "preview")
    await come(day, TOO_BIG)
    assert "Write your post in one message" in day.last(ANNA)


async def test_a_photo_that_comes_after_the_draft_was_stopped_is_forgotten(day: Day) -> None:
    """Nothing is kept that nobody will forget later; a post that is unknown keeps nothing either."""
    await shows(day, caption="Wat een dag!", arrives=False)
    (fetch,) = coming(day)
    await day.writes(ANNA, "/stop")
    await come(day)
    assert day.school.blobs.kept == set()
    day.school.blobs.kept.add("x")
    await day.happens(Receipt(fetch.key, "media", "no-post:x", "done", day.school.now))
    assert day.school.blobs.kept == set()


async def test_a_photo_that_comes_after_its_author_left_is_noted(day: Day) -> None:
    """There is nobody to tell."""
    for _ in range(2):
        await shows(day, caption="Wat een dag!", album="a", arrives=False)
    before = len(day.school.outbox.effects)
    day.school.people.known.pop("staff:anna")
    post = newest(day)
    day.school.posts.saved[post.id] = Post(**{**post.__dict__, "author": "gone"})
    await come(day, TOO_BIG)
    await day.passes(SECOND)
    assert newest(day).photos[0].problem == TOO_BIG
    assert len(day.school.outbox.effects) == before


async def test_a_forwarded_photo_asks_to_name_who_made_it(day: Day) -> None:
    """It begins a draft as any photo does."""
    await shows(day, forwarded=True, caption="Van de boswachter")
    assert any("name them in the text" in each.text for each in day.sees(ANNA))
    assert "1 photo, so far" in day.last(ANNA)


async def test_a_photo_that_replies_to_a_draft_joins_it(day: Day) -> None:
    """The draft's dialogue was over; a reply to somebody else's post, or one that is out, begins a draft."""
    await drafted(day)
    preview = day.school.outbox.sent_to(ANNA)[-2]
    await day.presses(ANNA, "ask")
    await day.presses(ANNA, "back")
    await day.school.dialogues.end(preview.chat)
    day.school.outbox.sent[preview.key] = ("77",)
    await shows(day, reply_to="77")
    assert [(post.text, len(post.photos)) for post in day.school.posts.saved.values()] == [("Morgen gymles!", 1)]


async def test_a_parents_photo_is_no_post(day: Day) -> None:
    """Only staff can post."""
    await shows(day, PARENT)
    assert day.school.posts.saved == {}
    assert "only read text" in day.last(PARENT)


async def test_a_sick_note_with_a_photo_is_no_post(day: Day) -> None:
    """Somebody at school is a parent too, and may have sent a photo by mistake before."""
    await day.school.parent(ANNA, SEM)
    await shows(day, caption="Sem is ziek")
    assert day.school.posts.saved == {}
    await day.writes(ANNA, "/stop")
    await shows(day)
    await day.writes(ANNA, "Sem is ziek")
    assert newest(day).text == ""
    assert "report" in day.school.dialogues.open[str(day.sees(ANNA)[-1].chat)].kind


async def test_the_photos_of_a_post_that_is_out_stay(day: Day) -> None:
    """A photo sent while its text is changed is refused, once for all of them."""
    await album_out(day)
    await edits(day, newest(day))
    await shows(day)
    await shows(day)
    assert sum("stay as they are" in each.text for each in day.sees(ANNA)) == 1
    assert len(newest(day).photos) == 3


async def test_files_come_after_photos_and_keep_their_names(day: Day) -> None:
    """So a number says the same to everybody: they are shown in this order."""
    await shows(day, OFFICE, kind="document", name="brief.pdf", mime="application/pdf")
    await shows(day, OFFICE, kind="video", name="film.mp4")
    await day.presses(OFFICE, "school")
    while set(day.choices(OFFICE)) & {"on", "next"}:
        await day.presses(OFFICE, "on" if "on" in day.choices(OFFICE) else "next")
    await day.presses(OFFICE, "agreed")
    (preview,) = albums(day, OFFICE)
    assert [(each.kind, each.name) for each in preview.attachments] == [("video", ""), ("document", "brief.pdf")]


async def test_things_are_called_what_they_are(day: Day) -> None:
    """Files are no photos, and both together are both."""
    await shows(day, OFFICE, kind="document", name="brief.pdf", mime="application/pdf")
    assert "📷 1 file, so far" in day.last(OFFICE)
    await day.passes(timedelta(minutes=1))
    await shows(day, OFFICE)
    assert "📷 2 photos and files, so far" in day.last(OFFICE)

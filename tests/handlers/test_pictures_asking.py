"""What only the author can say: who is in a film, whether one child is alone; and what the check then knows."""

from dataclasses import replace
from datetime import timedelta

import pytest

from handlers.model.photos import Photo
from handlers.model.pictures import Box, Seen
from handlers.model.posts import PostState
from handlers.photos_consent import draft_of
from handlers.pictures_facts import alone_unsaid, can_be_hidden, faces_left, kind_of, renamed
from policy.model import Picture
from tests.fakes.pictures import FACE, OTHER_FACE, seen
from tests.fakes.sample import ANNA, BRAM, GROUP_5, LIV, NOOR, NOW, PROFILE, SEM
from tests.fakes.school import fake_school
from tests.handlers.day import Day
from tests.handlers.photos_day import albums, come, shows
from tests.handlers.posting_day import UNDO_TIME, edits
from tests.handlers.posts_out import newest

EVERYBODY = tuple(replace(each, photo_class=True, photo_school=True) for each in (SEM, NOOR, LIV))
"""A school in which all parents agree."""


@pytest.fixture
def day() -> Day:
    """A day at a school in which all parents agree, with the real check."""
    day = Day(fake_school(children=EVERYBODY))
    day.school.checker.use_policy(PROFILE, EVERYBODY)
    return day


async def film(day: Day, kind: str = "video", mime: str = "video/mp4") -> None:
    """Anna has a film for her class, up to what comes before the preview."""
    await shows(day, caption="Zo klinkt het orkest!", kind=kind, mime=mime, name="opname")  # type: ignore[arg-type] # as it comes
    await day.presses(ANNA, "preview")


@pytest.mark.parametrize(("kind", "mime"), [("video", ""), ("document", "video/mp4"), ("document", "audio/ogg")])
async def test_of_a_film_the_author_always_says_who_is_in_it(day: Day, kind: str, mime: str) -> None:
    """Also where everybody has a yes: nobody else has looked and listened. It is recorded."""
    await film(day, kind, mime)
    assert "Who can be seen or heard in the film (number 1)?" in day.last(ANNA)
    assert day.labels(ANNA) == ["Only children with consent", "I am not sure"]
    await day.presses(ANNA, "agreed")
    (line,) = [each for each in day.school.records.lines if each.act == "film_said"]
    assert (line.actor, line.subject, line.detail) == ("staff:anna", newest(day).id, "agreed")
    assert "publish" in day.choices(ANNA)


async def test_what_was_said_of_a_film_can_be_put_right(day: Day) -> None:
    """Nobody is bound to a wrong button: the question comes once more, and the last word counts."""
    await film(day)
    await day.presses(ANNA, "agreed")
    await day.presses(ANNA, "who")
    assert "Who can be seen or heard in the film (number 1)?" in day.last(ANNA)
    await day.presses(ANNA, "unsure")
    assert newest(day).photos[0].word == "unsure"
    assert "publish" not in day.choices(ANNA)


async def test_who_is_not_sure_asks_the_director(day: Day) -> None:
    """It is doubt: nobody has said who is in it."""
    await day.school.person(BRAM)
    await film(day)
    await day.presses(ANNA, "unsure")
    assert (await draft_of(newest(day), day.school)).in_photo is None
    assert "publish" not in day.choices(ANNA)
    await day.presses(ANNA, "ask")
    await day.presses(ANNA, "without")
    await day.presses(BRAM, "approve")
    await day.passes(UNDO_TIME)
    assert len(albums(day, GROUP_5)) == 1


async def test_who_is_not_sure_of_a_film_still_has_a_no_in_the_photo() -> None:
    """Doubt about one does not hide that the other is refused."""
    day = Day(fake_school(children=(SEM, NOOR)))
    day.school.checker.use_policy(PROFILE, (SEM, NOOR))
    await shows(day, caption="Kijk!", album="a")
    await film(day)
    for choice in ("c0", "p1", "done", "unsure"):
        await day.presses(ANNA, choice)
    assert "A2: No picture here of: Noor" in day.last(ANNA)
    assert "🎬 2" in day.last(ANNA)
    assert not {"publish", "anyway", "ask"} & {*day.choices(ANNA)}


async def test_films_are_asked_about_together_and_once(day: Day) -> None:
    """A film that comes later is asked about alone; new words ask nothing."""
    for _ in range(2):
        await shows(day, caption="Het orkest!", kind="video", album="a")
    await day.presses(ANNA, "preview")
    assert "in the films (numbers 1 and 2)?" in day.last(ANNA)
    await day.presses(ANNA, "agreed")
    await day.writes(ANNA, "Andere woorden")
    assert "publish" in day.choices(ANNA)
    await shows(day, kind="video")
    await day.presses(ANNA, "preview")
    assert "in the film (number 3)?" in day.last(ANNA)


async def test_for_another_destination_it_is_asked_about_a_film_again(day: Day) -> None:
    """Who agrees to a film in the class group has not agreed to one for the whole school."""
    await film(day)
    await day.presses(ANNA, "agreed")
    await day.presses(ANNA, "audience")
    await day.presses(ANNA, "school")
    assert "Who can be seen or heard in the film (number 1)?" in day.last(ANNA)
    await day.presses(ANNA, "agreed")
    await day.presses(ANNA, "audience")
    await day.presses(ANNA, "school")
    assert "publish" in day.choices(ANNA)


async def test_children_who_were_named_are_part_of_the_answer() -> None:
    """Who is in the film was asked before: those without a yes by name."""
    day = Day(fake_school(children=(SEM, NOOR)))
    day.school.checker.use_policy(PROFILE, (SEM, NOOR))
    await film(day)
    await day.presses(ANNA, "c0")
    assert "Those I named, and children with consent" in day.labels(ANNA)
    await day.presses(ANNA, "agreed")
    assert "A2: No picture here of: Noor" in day.last(ANNA)
    assert "out:1" in day.choices(ANNA)
    assert "hide:1" not in day.choices(ANNA)
    assert "choose another one" in day.last(ANNA)


async def test_a_film_that_nobody_spoke_of_does_not_go_out(day: Day) -> None:
    """A post that was scheduled before this was asked is shown to its author again."""
    await film(day)
    await day.presses(ANNA, "agreed")
    await day.presses(ANNA, "publish")
    post = newest(day)
    day.school.posts.saved[post.id] = replace(post, photos=tuple(replace(each, word="") for each in post.photos))
    await day.passes(UNDO_TIME)
    assert albums(day, GROUP_5) == []
    assert newest(day).state is PostState.DRAFT
    assert "Who can be seen or heard" in day.last(ANNA)


async def test_an_old_answer_about_a_film_changes_nothing(day: Day) -> None:
    """The post has changed since."""
    await film(day)
    button = day.button(ANNA, "agreed")
    day.school.posts.saved[newest(day).id] = replace(newest(day), version=99)
    assert "The post has changed since" in await day.presses(ANNA, "agreed", button)


async def one_face(day: Day, photos: int = 1, audience: str = "school", faces: int = 1) -> None:
    """Anna has photos with a face each, up to what comes before the preview; no class that was asked about is in it."""
    for each in range(photos):
        await shows(day, caption="" if each else "Kijk!", album="a", seen=seen(faces))
    await day.presses(ANNA, audience)
    if "on" in day.choices(ANNA):
        await day.presses(ANNA, "on")


@pytest.mark.parametrize(("choice", "alone", "found"), [("y1", True, True), ("n1", False, False)])
async def test_of_a_single_face_the_author_says_whether_a_child_is_alone(
    day: Day, choice: str, alone: bool, found: bool
) -> None:
    """Once; the answer is the check's (F1)."""
    await one_face(day)
    assert day.last(ANNA).startswith("Is there one child in photo 1?")
    assert day.labels(ANNA) == ["Yes, one child", "No, more or none"]
    await day.presses(ANNA, choice)
    assert newest(day).photos[0].alone is alone
    (picture,) = (await draft_of(newest(day), day.school)).pictures
    assert picture.alone is alone
    await day.writes(ANNA, "Andere woorden")
    assert "Is there one child" not in day.last(ANNA)


async def test_of_several_photos_those_with_a_child_alone_are_marked(day: Day) -> None:
    """In one question; a mark can be taken away."""
    await one_face(day, photos=3)
    assert day.last(ANNA).startswith("In which of these photos is one child alone?")
    assert day.labels(ANNA) == ["1", "2", "3", "In none of these"]
    for choice in ("a1", "a3", "a1"):
        await day.presses(ANNA, choice)
    assert day.labels(ANNA) == ["1", "2", "✓ 3", "That is all"]
    await day.presses(ANNA, "done")
    assert [each.alone for each in newest(day).photos] == [False, False, True]
    assert any("One child alone in photo 3." in each.text for each in day.sees(ANNA))


async def test_none_of_several_alone(day: Day) -> None:
    """All is said with one press."""
    await one_face(day, photos=2)
    await day.presses(ANNA, "done")
    assert [each.alone for each in newest(day).photos] == [False, False]
    assert "publish" in day.choices(ANNA)


async def test_in_the_class_nobody_is_asked_whether_a_child_is_alone(day: Day) -> None:
    """There it is no matter of refusing; a wider audience asks."""
    await one_face(day, audience="preview")
    assert not any("Is there one child" in each.text for each in day.sees(ANNA))
    await day.presses(ANNA, "audience")
    await day.presses(ANNA, "school")
    assert "Is there one child in photo 1?" in day.last(ANNA)


@pytest.mark.parametrize("faces", [0, 2])
async def test_of_no_face_or_several_it_is_not_asked(day: Day, faces: int) -> None:
    """None found says nothing; two are no child alone."""
    await one_face(day, faces=faces)
    assert "publish" in day.choices(ANNA)


async def test_an_old_answer_about_a_child_alone_changes_nothing(day: Day) -> None:
    """The post has changed since."""
    await one_face(day)
    button = day.button(ANNA, "y1")
    day.school.posts.saved[newest(day).id] = replace(newest(day), version=99)
    assert "The post has changed since" in await day.presses(ANNA, "y1", button)


async def test_the_check_is_told_what_was_seen(day: Day) -> None:
    """Of each attachment by its number: faces, words, a maker, a screenshot, and that it was passed on."""
    much = seen(2, words="Juf Anna", credit="© ANP", is_screenshot=True)
    await shows(day, caption="Kijk!", seen=much, forwarded=True)
    await shows(day, kind="document", name="brief.pdf", mime="application/pdf")
    draft = await draft_of(newest(day), day.school)
    assert draft.is_forwarded
    assert draft.pictures == (
        Picture(1, "photo", 2, words="Juf Anna", credit="© ANP", is_screenshot=True),
        Picture(2, "document"),
    )


async def test_a_moving_drawing_that_was_made_a_photo_is_one(day: Day) -> None:
    """A GIF comes as a film, and only its first picture is kept."""
    await shows(day, caption="Kijk!", kind="video", mime="image/gif", name="dans.gif", seen=seen(2))
    photo = newest(day).photos[0]
    assert (photo.kind, photo.mime) == ("photo", "image/jpeg")
    await day.presses(ANNA, "preview")
    assert "publish" in day.choices(ANNA)


async def test_the_words_of_a_letter_are_read_and_no_faces_looked_for(day: Day) -> None:
    """A document has no faces, known or unknown."""
    await shows(day, caption="De brief", kind="document", name="brief.pdf", mime="application/pdf", arrives=False)
    await come(day, seen=Seen(0, 0, words="Beste ouders"), mime="application/pdf")
    (picture,) = (await draft_of(newest(day), day.school)).pictures
    assert (picture.kind, picture.faces, picture.words) == ("document", None, "Beste ouders")
    assert "hide" not in day.choices(ANNA)


PHOTO = Photo("b", "photo", NOW, here=True, seen=seen(2))


def test_a_face_counts_as_unrecognisable_where_its_middle_is() -> None:
    """A square that only touches it hides nobody."""
    assert faces_left(PHOTO) == (FACE, OTHER_FACE)
    assert faces_left(replace(PHOTO, hidden=(FACE,))) == (OTHER_FACE,)
    assert faces_left(replace(PHOTO, hidden=(Box(0.0, 0.0, 0.5, 0.5),))) == (OTHER_FACE,)
    assert faces_left(replace(PHOTO, hidden=(Box(0.0, 0.0, 0.12, 0.5),))) == (FACE, OTHER_FACE)
    assert faces_left(replace(PHOTO, seen=None)) == ()


@pytest.mark.parametrize(
    ("photo", "kind"),
    [
        (PHOTO, "photo"),
        (replace(PHOTO, kind="document", mime="image/png"), "photo"),
        (replace(PHOTO, kind="video"), "film"),
        (replace(PHOTO, kind="document", mime="video/mp4"), "film"),
        (replace(PHOTO, kind="document", mime="audio/mpeg"), "sound"),
        (replace(PHOTO, kind="document", mime="application/pdf"), "document"),
    ],
)
def test_a_file_is_what_is_in_it(photo: Photo, kind: str) -> None:
    """However it was sent; only in photos can somebody be made unrecognisable."""
    assert kind_of(photo) == kind
    assert can_be_hidden(photo) is (kind == "photo")


def test_what_is_not_here_any_more_cannot_be_changed() -> None:
    """Nor what never came."""
    assert not can_be_hidden(replace(PHOTO, kept=False))
    assert not can_be_hidden(replace(PHOTO, here=False))


async def test_a_photo_with_two_named_children_has_none_alone(day: Day) -> None:
    """Whatever a program sees."""
    await one_face(day)
    post = newest(day)
    named = replace(post, photos=tuple(replace(each, children=("501", "502")) for each in post.photos))
    assert alone_unsaid(named) == []


@pytest.mark.parametrize(
    ("name", "mime", "new"),
    [
        ("foto.heic", "image/jpeg", "foto.jpg"),
        ("foto.JPG", "image/jpeg", "foto.JPG"),
        ("foto", "image/jpeg", "foto.jpg"),
        ("foto.gif", "image/png", "foto.png"),
        ("foto.PNG", "image/png", "foto.PNG"),
        ("brief.pdf", "application/pdf", "brief.pdf"),
        ("", "image/jpeg", ""),
    ],
)
def test_a_name_fits_what_the_file_is_now(name: str, mime: str, new: str) -> None:
    """A photo of a telephone that became a JPEG is called so."""
    assert renamed(name, mime) == new


@pytest.mark.parametrize(
    ("trouble", "said"),
    [
        ("bomb", "unpacks to far more"),
        ("script", "does something by itself"),
        ("disguised", "something else than it says"),
        ("too_big", "has too many pixels for me"),
        ("unknown", "do not know"),
        ("broken", "damaged"),
    ],
)
async def test_a_file_that_is_not_taken_on_is_named_with_the_reason(day: Day, trouble: str, said: str) -> None:
    """The rest of the album stays."""
    for _ in range(2):
        await shows(day, caption="Wat een dag!", album="a", arrives=False)
    await come(day, "", f"unfit:{trouble}")
    assert said in day.last(ANNA)
    assert "2" in day.last(ANNA)
    await day.presses(ANNA, "preview")
    assert len(albums(day, ANNA)[0].attachments) == 1


@pytest.mark.parametrize(("trouble", "remedy"), [("script", "“Print” it to a new PDF"), ("disguised", "Save it anew")])
async def test_what_is_no_honest_file_may_be_made_one(day: Day, trouble: str, remedy: str) -> None:
    """Its sender reads how."""
    await shows(day, caption="De brief", arrives=False)
    await come(day, f"unfit:{trouble}")
    assert remedy in day.last(ANNA)


async def test_what_is_said_while_a_post_that_is_out_is_changed_counts() -> None:
    """A yes was taken back since it went out: the author names the child, and the change is refused."""
    day = Day(fake_school(children=(SEM,)))
    day.school.checker.use_policy(PROFILE, (SEM,))
    await shows(day, caption="Wat een dag!")
    for choice in ("preview", "publish"):
        await day.presses(ANNA, choice)
    await day.passes(UNDO_TIME + timedelta(minutes=1))
    post = newest(day)
    no = replace(SEM, photo_class=False)
    day.school.children.roster[SEM.id] = no
    day.school.checker.use_policy(PROFILE, (no,))
    await edits(day, post)
    await day.writes(ANNA, "Andere woorden")
    await day.presses(ANNA, "c0")
    assert "A2: No picture here of: Sem" in day.last(ANNA)
    assert "Retract the post" in day.last(ANNA)

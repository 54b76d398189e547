"""Who is in the photos: asked once, of those whose parents have not said yes, and decided by the protocol."""

from dataclasses import replace
from datetime import timedelta

import pytest

from handlers.model.posts import PostState
from tests.fakes.sample import ANNA, BRAM, CHILDREN, GROUP_5, LIV, NOOR, PROFILE, SEM
from tests.handlers.consent_day import DAAN, at_school, labels
from tests.handlers.photos_day import album, album_out, albums, previewed, shows
from tests.handlers.posting_day import UNDO_TIME, edits
from tests.handlers.posts_out import newest


async def test_with_a_yes_of_everybody_nothing_is_asked() -> None:
    """The preview comes at once, and nothing stands in the way."""
    day = at_school(SEM)
    await album(day)
    await day.presses(ANNA, "preview")
    assert "publish" in day.choices(ANNA)
    assert "who" not in day.choices(ANNA)


async def test_only_children_without_a_yes_are_named() -> None:
    """Sem may be in a photo for the class: nobody asks about Sem. Whose answer is a no is not told."""
    day = at_school(SEM, NOOR, DAAN)
    await album(day)
    await day.presses(ANNA, "preview")
    assert day.last(ANNA).startswith("Is Daan or Noor in it?")
    assert labels(day) == ["Daan is in it", "Noor is in it", "No"]
    assert albums(day, ANNA) == []


async def test_nobody_of_them_in_it_is_good() -> None:
    """What the author says is believed, and kept with the post."""
    day = at_school(SEM, NOOR, DAAN)
    post = await previewed(day)
    assert "publish" in day.choices(ANNA)
    assert "who" in day.choices(ANNA)
    assert [each.children for each in post.photos] == [(), (), ()]
    assert "None of these children" in "".join(each.text for each in day.sees(ANNA))


async def test_a_child_with_a_no_is_refused_and_its_photo_can_be_taken_out() -> None:
    """The photo is named, the button takes it out, and the rest needs no other question."""
    day = at_school(SEM, NOOR, DAAN)
    await album(day)
    await day.presses(ANNA, "preview")
    await day.presses(ANNA, "c1")
    assert day.last(ANNA) == "In which photos is Noor? Count them from the first."
    assert labels(day) == ["1", "2", "3", "Done"]
    await day.presses(ANNA, "p2")
    assert labels(day) == ["1", "✓ 2", "3", "Done"]
    await day.presses(ANNA, "done")
    assert labels(day) == ["Daan is in it", "✓ Noor", "That is all"]
    await day.presses(ANNA, "next")
    assert "A2: No picture here of: Noor Bakker" in day.last(ANNA)
    assert "👥 Photo 2: Noor Bakker." in day.last(ANNA)
    assert "Take the photo out, or choose another one" in day.last(ANNA)
    assert not {"publish", "ask"} & {*day.choices(ANNA)}
    before = newest(day)
    await day.presses(ANNA, "out:2")
    assert newest(day).photos == (before.photos[0], before.photos[2])
    assert newest(day).version > before.version
    assert day.school.blobs.forgotten == [before.photos[1].blob]
    assert "publish" in day.choices(ANNA)


async def test_an_unknown_answer_goes_to_the_director() -> None:
    """With who is where, and the photos as parents will see them; approved they go out."""
    day = at_school(SEM, DAAN)
    await day.school.person(BRAM)
    await album(day, 1)
    await day.presses(ANNA, "preview")
    assert day.last(ANNA).startswith("Is Daan in it?")
    await day.presses(ANNA, "c0")
    assert "publish" not in day.choices(ANNA)
    await day.presses(ANNA, "ask")
    await day.presses(ANNA, "without")
    (shown,) = albums(day, BRAM)
    assert len(shown.attachments) == 1
    assert "Daan Visser" in day.last(BRAM)
    assert "👥 Photo 1: Daan Visser." in day.last(BRAM)
    await day.presses(BRAM, "approve")
    await day.passes(UNDO_TIME)
    assert len(albums(day, GROUP_5)) == 1


async def test_a_single_name_with_several_photos_is_soon_done() -> None:
    """Under the photos all there is to say is said."""
    day = at_school(SEM, NOOR)
    await album(day)
    await day.presses(ANNA, "preview")
    await day.presses(ANNA, "c0")
    await day.presses(ANNA, "p1")
    await day.presses(ANNA, "p1")
    await day.presses(ANNA, "done")
    assert "publish" in day.choices(ANNA)


async def test_a_mark_can_be_taken_away() -> None:
    """Pressed by mistake, pressed again."""
    day = at_school(SEM, NOOR, DAAN)
    await album(day, 1)
    await day.presses(ANNA, "preview")
    await day.presses(ANNA, "c1")
    assert labels(day) == ["Daan is in it", "✓ Noor", "That is all"]
    await day.presses(ANNA, "c1")
    await day.presses(ANNA, "next")
    assert "publish" in day.choices(ANNA)


async def test_what_was_answered_wrongly_is_asked_again() -> None:
    """The question begins anew; what was approved before counts no more."""
    day = at_school(SEM, NOOR, DAAN)
    before = await previewed(day)
    await day.presses(ANNA, "who")
    assert newest(day).version > before.version
    assert "Is Daan or Noor in it?" in day.last(ANNA)
    await day.presses(ANNA, "c1")
    await day.presses(ANNA, "p1")
    await day.presses(ANNA, "done")
    await day.presses(ANNA, "next")
    assert "out:1" in day.choices(ANNA)


async def test_new_words_ask_nothing() -> None:
    """Who is in the photos has not changed."""
    day = at_school(SEM, NOOR)
    await previewed(day)
    await day.writes(ANNA, "Andere woorden")
    assert "publish" in day.choices(ANNA)


async def test_a_new_photo_is_asked_about_alone() -> None:
    """The others were asked about."""
    day = at_school(SEM, NOOR)
    await previewed(day, number=2)
    await shows(day)
    await day.presses(ANNA, "preview")
    assert "Is Noor in it?" in day.last(ANNA)
    await day.presses(ANNA, "c0")
    assert "out:3" in day.choices(ANNA)
    assert [each.children for each in newest(day).photos] == [(), (), (NOOR.id,)]


async def test_an_old_button_changes_nothing() -> None:
    """The post has changed since; and nobody can be marked in a photo before a child is chosen."""
    day = at_school(SEM, NOOR, DAAN)
    await album(day)
    await day.presses(ANNA, "preview")
    photo, child = replace(day.button(ANNA, "c0"), choice="p1"), day.button(ANNA, "c0")
    assert await day.presses(ANNA, "p1", photo) == ""
    assert [each.children for each in newest(day).photos] == [(), (), ()]
    question = day.school.questions.asked[child.token]
    day.school.posts.saved[newest(day).id] = replace(newest(day), version=99)
    assert "The post has changed since" in await day.presses(ANNA, "c0", child)
    assert question.answer is None


async def test_a_child_that_left_is_left_out() -> None:
    """From the question, from what is known of the photos, and from the check."""
    day = at_school(SEM, NOOR, DAAN)
    await album(day)
    await day.presses(ANNA, "preview")
    await day.presses(ANNA, "c1")
    await day.presses(ANNA, "p1")
    del day.school.children.roster[NOOR.id]
    await day.presses(ANNA, "done")
    assert labels(day) == ["Daan is in it", "That is all"]
    await day.presses(ANNA, "next")
    assert "Noor" not in day.last(ANNA)
    assert "publish" in day.choices(ANNA)


async def test_a_yes_that_was_taken_back_is_asked_about_before_it_goes_out() -> None:
    """Between the preview and the groups the roster has changed: nothing goes out, and the author is asked."""
    day = at_school(SEM)
    await album(day)
    await day.presses(ANNA, "preview")
    await day.presses(ANNA, "publish")
    day.school.children.roster[SEM.id] = replace(SEM, photo_class=None)
    await day.passes(UNDO_TIME)
    assert albums(day, GROUP_5) == []
    assert newest(day).state is PostState.DRAFT
    assert "Is Sem in it?" in day.last(ANNA)


async def test_a_yes_that_was_taken_back_is_asked_about_before_anything_is_decided() -> None:
    """Also under "Publish" itself, and where words for the director were asked for."""
    day = at_school(SEM)
    await day.school.person(BRAM)
    await album(day)
    await day.presses(ANNA, "preview")
    day.school.children.roster[SEM.id] = replace(SEM, photo_class=None)
    assert "Something has changed" in await day.presses(ANNA, "publish")
    await day.presses(ANNA, "next")
    await day.presses(ANNA, "ask")
    day.school.children.roster[NOOR.id] = NOOR
    await day.presses(ANNA, "without")
    assert "Is Noor in it?" in day.last(ANNA)
    assert albums(day, BRAM) == []


async def test_papers_show_nobody() -> None:
    """A letter is no photo; a file that may be one is asked about like one."""
    day = at_school(SEM, NOOR)
    await shows(day, caption="De brief", kind="document", name="brief.pdf", mime="application/pdf")
    await day.presses(ANNA, "preview")
    assert "publish" in day.choices(ANNA)
    assert "Who is in the photos" not in day.last(ANNA)
    await shows(day, kind="document", name="foto.heic", mime="application/octet-stream")
    await day.presses(ANNA, "preview")
    assert "Is Noor in it?" in day.last(ANNA)


async def test_a_file_named_after_a_child_is_found() -> None:
    """Parents see the name of a file: for the whole school that is in doubt."""
    day = at_school(SEM, replace(NOOR, photo_class=True))
    await shows(day, caption="Kijk!", kind="document", name="Noor_Bakker.png", mime="image/png")
    await day.presses(ANNA, "preview")
    assert "F2: We give no names with a picture" in day.last(ANNA)
    assert "Noor\\_Bakker.png" in day.last(ANNA)


async def test_a_name_in_the_text_beside_a_photo_is_advice_in_a_class() -> None:
    """F2 by the severities of the protocol; one child known to be there is not taken for the only one (F1)."""
    day = at_school(replace(SEM, photo_class=None))
    await album(day, 1, caption="Sem heeft gewonnen!")
    await day.presses(ANNA, "preview")
    await day.presses(ANNA, "c0")
    assert "F2:" in day.last(ANNA)
    assert "F1:" not in day.last(ANNA)


async def test_what_is_out_with_a_photo_that_may_not_be_is_to_be_retracted() -> None:
    """A change of its words does not help: the photo stays."""
    day = at_school(replace(SEM, photo_class=None))
    await day.school.person(BRAM)
    await album(day, 1)
    await day.presses(ANNA, "preview")
    await day.presses(ANNA, "c0")
    await day.presses(ANNA, "ask")
    await day.presses(ANNA, "without")
    await day.presses(BRAM, "approve")
    await day.passes(UNDO_TIME)
    children = (replace(SEM, photo_class=False),)
    day.school.children.roster[SEM.id] = children[0]
    day.school.checker.use_policy(PROFILE, children)
    await edits(day, newest(day))
    await day.writes(ANNA, "Andere woorden")
    assert "Retract the post, and make a new one without the photo" in day.last(ANNA)
    assert not [choice for choice in day.choices(ANNA) if choice.startswith("out")]


async def test_nobody_reads_of_children_in_the_record() -> None:
    """The lasting record holds ids of people who work here and of posts."""
    day = at_school(SEM, NOOR, DAAN)
    await album_out(day)
    await day.passes(timedelta(days=1))
    record = repr(day.school.records.lines)
    assert not [each for child in (*CHILDREN, DAAN) for each in (child.id, child.first_name) if f"'{each}" in record]


@pytest.mark.parametrize("audience", ["preview", "school"])
async def test_everybody_is_asked_in_private(audience: str) -> None:
    """No name stands in a group."""
    day = at_school(SEM, NOOR, DAAN, LIV)
    await album_out(day, audience)
    shown = " ".join(each.text for each in day.school.outbox.sent_to(GROUP_5))
    assert not [child for child in (SEM, NOOR, DAAN, LIV) if child.first_name in shown]

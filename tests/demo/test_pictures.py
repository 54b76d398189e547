"""Somebody is made unrecognisable in the browser: frames, the result, and the photo in the group; on a phone."""

from importlib.metadata import distribution
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.demo.visitor import Visitor

WOMAN = Path(str(distribution("scikit-image").locate_file("skimage/data/astronaut.png")))
"""A portrait in the public domain (NASA), with one face."""

DUTCH = (
    "Voorbeeld", "Fenna staat erop", "Dat is alles", "Onherkenbaar maken op foto 1", "Ik zie 1 gezicht op foto 1",
    "Ja", "Zo gaat foto 1 de deur uit", "Zo is het goed: Fenna is onherkenbaar", "Onherkenbaar gemaakt: foto 1.",
)  # fmt: skip
ENGLISH = (
    "Preview", "Fenna is in it", "That is all", "Make unrecognisable in photo 1", "I see 1 face in photo 1",
    "Yes", "Photo 1 would go out like this", "Good: Fenna is unrecognisable", "Made unrecognisable: photo 1.",
)  # fmt: skip


@pytest.mark.parametrize(("language", "words"), [("nl", DUTCH), ("en", ENGLISH)])
def test_a_face_is_made_unrecognisable_on_a_phone(
    phone_visitor: Visitor, language: str, words: tuple[str, ...], tmp_path: Path
) -> None:
    """Fenna's parents said no: the frames and the result are shown, and the photo reaches the parents."""
    visitor = phone_visitor
    visitor.closes_tour()
    if language != "nl":
        visitor.speaks(language)
    preview, marks, that_is_all, hide, framed, every, result, good, made = words
    visitor.show("teacher")
    visitor.page.locator("#text-teacher").fill("Kijk eens wie er op school was!")
    visitor.picks("teacher")
    visitor.page.locator("#pick-teacher input[type=file]").set_input_files(WOMAN)
    visitor.presses("teacher", preview)
    visitor.presses("teacher", marks)
    visitor.presses("teacher", that_is_all)
    visitor.presses("teacher", hide)
    visitor.reads("teacher", framed)
    visitor.page.screenshot(path=tmp_path / f"frames-{language}.png")
    visitor.presses("teacher", every)
    visitor.reads("teacher", result)
    visitor.page.screenshot(path=tmp_path / f"result-{language}.png")
    visitor.presses("teacher", good)
    visitor.reads("teacher", made)
    expect(visitor.chat("teacher").locator(".bot.media").last.get_by_role("img")).to_have_count(1)
    visitor.page.screenshot(path=tmp_path / f"preview-{language}.png")
    assert visitor.complaints == []

"""What is known of pictures: faces, screenshots, makers, and the words that stand in them."""

from dataclasses import replace
from typing import Literal

import pytest

from policy.check import check
from policy.model import Audience, Destination, Draft, Picture
from tests.policy.school import FACTS, PROTOCOL, judge

Rules = list[str]


def rules(*pictures: Picture, destination: Destination = "school", photos: int = 1, **more: object) -> Rules:
    """Give the rules that hit a draft with these pictures, of which nobody is said to be recognisable."""
    given: dict[str, object] = {"in_photo": (), "pictures": pictures, **more}
    return [each.rule for each in judge("Wat een dag!", destination, photos, **given).findings]


def photo(**known: object) -> Picture:
    """Make the first photo."""
    return Picture(1, **known)  # type: ignore[arg-type]  # fields by name


@pytest.mark.parametrize(
    ("picture", "in_photo", "names_all", "expected"),
    [
        # what nobody looked at, and none found, say nothing
        (photo(), (), True, []),
        (photo(faces=0), (), True, []),
        (photo(faces=3), None, True, ["in_photo_unsaid"]),
        # as many faces as people whom the teacher named, or fewer
        (photo(faces=2), ("Sem de Vries", "Lotte"), True, []),
        (photo(faces=2, in_it=2), ("Sem de Vries",), False, []),
        (photo(faces=2, in_it=3), (), True, []),
        # more faces
        (photo(faces=3), ("Sem de Vries", "Lotte"), True, ["face_unaccounted"]),
        (photo(faces=3), (), True, ["face_unaccounted"]),
        (photo(faces=5, in_it=2), ("Sem de Vries", "Lotte"), True, ["face_unaccounted"]),
        (photo(faces=5), ("Sem de Vries", "Lotte"), False, []),
        (photo(faces=5), ("Sem de Vries",), True, ["face_unaccounted"]),
        # one face
        (photo(faces=1), (), False, ["one_face"]),
        (photo(faces=1), (), True, ["one_face"]),
        (photo(faces=1, in_it=1), (), False, ["one_face"]),
        (photo(faces=1), None, True, ["in_photo_unsaid", "one_face"]),
        (photo(faces=1), ("Sem de Vries", "Lotte"), True, []),
        (photo(faces=1, in_it=2), (), False, []),
        (photo(faces=1, alone=False), (), False, []),
        (photo(faces=1, alone=False), ("Lotte",), True, []),
        (photo(faces=1, kind="film"), (), False, []),
        # alone, by the teacher's word
        (photo(faces=1, alone=True), ("Lotte",), True, ["single_child"]),
        (photo(alone=True), (), False, ["single_child"]),
        (photo(alone=True), None, True, ["single_child", "in_photo_unsaid"]),
        (photo(alone=True, in_it=1), ("Lotte", "Sem de Vries"), False, ["single_child"]),
        (photo(), ("Lotte",), True, ["single_child"]),
    ],
)
def test_faces(picture: Picture, in_photo: tuple[str, ...] | None, names_all: bool, expected: Rules) -> None:
    """What a program sees is held against what the teacher says; nothing that it sees makes a photo safe."""
    assert sorted(rules(picture, in_photo=in_photo, names_all=names_all)) == sorted(expected)


def test_one_face_of_nobody_in_a_class() -> None:
    """In a class one child alone is advice, so a face that nobody accounted for is said beside it."""
    assert rules(photo(faces=1), destination="class") == ["face_unaccounted", "one_face"]


def test_of_several_photos_each_is_looked_at() -> None:
    """A finding names the photo by its number."""
    pictures = (Picture(1, faces=2), Picture(2, faces=4), Picture(3, faces=1))
    found = judge("", "school", 3, in_photo=("Sem de Vries", "Lotte"), pictures=pictures).findings
    assert {each.rule: ("foto 2" in each.message("nl"), "foto 3" in each.message("nl")) for each in found} == {
        "face_unaccounted": (True, False),
        "one_face": (False, True),
    }


@pytest.mark.parametrize("kind", ["film", "sound", "photo"])
def test_of_a_recording_it_is_said_who_is_in_it(kind: str) -> None:
    """Film and sound ask for the consent of all as photos do."""
    picture = Picture(1, kind)  # type: ignore[arg-type]  # a parameter is a str
    assert rules(picture, in_photo=None, photos=0) == ["in_photo_unsaid"]
    assert rules(picture, in_photo=("Fenna Postma", "Lotte"), photos=1) == ["consent_refused"]
    assert rules(replace(picture, kind="document"), in_photo=None, photos=0) == []


@pytest.mark.parametrize(("destination", "word"), [("class", "doubt"), ("school", "doubt"), ("public", "refuse")])
def test_a_screenshot_of_a_chat(destination: Destination, word: str) -> None:
    """It holds others' words, wherever it goes."""
    verdict = judge("", destination, 1, in_photo=(), pictures=(photo(is_screenshot=True),))
    assert [(each.article, each.rule, each.severity.word) for each in verdict.findings] == [
        ("A8", "chat_screenshot", word)
    ]


def test_a_maker_who_is_named() -> None:
    """Others' work asks for a source; a teacher's own, and whom the protocol passes over, does not."""
    (found,) = judge("", "class", 1, in_photo=(), pictures=(photo(credit="© ANP / J. Jansen"),)).findings
    assert (found.article, found.rule, found.start) == ("B3", "others_work", None)
    assert "© ANP / J. Jansen (📷 1)" in found.message("nl")
    assert rules(photo(credit="  "), photo(credit="Foto: Anna de Boer")) == []
    setting = replace(PROTOCOL.rules["others_work"], excused=("Schoolfotograaf",))
    protocol = replace(PROTOCOL, rules={**PROTOCOL.rules, "others_work": setting})
    draft = Draft("", Audience("class"), 1, (), pictures=(photo(credit="De schoolfotograaf"),))
    assert check(draft, protocol, FACTS).findings == ()


@pytest.mark.parametrize(
    ("picture", "destination", "expected"),
    [
        (photo(words="Dagtaken: Lotte en Thijs"), "public", {"Lotte (📷 1)", "Thijs (📷 1)"}),
        (photo(words="LOTTE DIJKSTRA"), "class", {"LOTTE DIJKSTRA (📷 1)"}),
        (Picture(2, "document", words="Bel 06-12345678"), "class", {"06-12345678 (📄 2)"}),
        (Picture(2, "film", words="lotte@gmail.nl"), "class", {"lotte@gmail.nl (🎬 2)"}),
        (photo(words="Hoofdstraat 12, 8471 AB Wolvega"), "class", {"Hoofdstraat 12, 8471 AB Wolvega (📷 1)"}),
        (photo(words="  "), "public", set()),
        (photo(words="De Tjongerschool 0516-000000"), "public", set()),
    ],
)
def test_words_in_pictures(picture: Picture, destination: Destination, expected: set[str]) -> None:
    """Names on a board and numbers in a letter are read; the message tells in which picture they stand."""
    findings = judge("", destination, 1, in_photo=(), pictures=(picture,)).findings
    assert {
        each.message("en").partition("“")[2].partition("”")[0] or each.message("en") for each in findings
    } == expected
    assert all(each.start is None and each.replacement is None for each in findings)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        # as it stands in the roster
        ("Lotte", {"name_with_photo"}),
        ("DAGTAKEN\nLOTTE\nTHIJS", {"name_with_photo"}),
        ("Sem de Vries", {"full_name_with_photo"}),
        # but for a letter, or for what looks like one
        ("Dagtaken\nLote", {"name_read"}),
        ("Lote\nwas hier", {"name_read"}),
        ("Lote was hier", set()),
        ("Rood\nAnno", set()),
        ("Hier zitten Lote en Thijs", {"name_with_photo", "name_read"}),
        ("L0tte", {"name_read"}),
        ("5em", {"name_read"}),
        ("Lotte en 5em", {"name_with_photo", "name_read"}),
        ("zoë\nstorm\nopa", {"name_with_photo"}),
        ("Sem N00dles", {"name_with_photo"}),
        ("lekker 10x spelen in lokaal 5b", set()),
        # a number of the school's but for a digit, and one of nobody's
        ("Bel 0516-000001", set()),
        ("Bel 06-12345678", {"contact_phone"}),
    ],
)
def test_what_a_program_read_may_be_misread(words: str, expected: set[str]) -> None:
    """A name that is only near a child's is asked about in a photo and never refused; a misread number is no find."""
    verdict = judge("", "public", 1, in_photo=(), pictures=(photo(words=words),))
    assert {each.rule for each in verdict.findings} == expected
    assert verdict.word == ("allow" if not expected else "doubt" if expected == {"name_read"} else "refuse")


def test_a_document_is_read_as_it_is_written() -> None:
    """There a slip of the pen is its author's: it names the child all the same."""
    for words, rule in (("Lote is jarig", "name_with_photo"), ("Bel 0516-000001", "contact_phone")):
        assert rules(Picture(1, "document", words=words), destination="public") == [rule]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Sem de Vries heeft ADHD.", {"full_name_with_photo", "personal_matter"}),
        ("De moeder van een leerling uit groep 5 is ernstig ziek.", {"personal_matter"}),
        ("Maak het over op NL91 ABNA 0417 1643 00.", {"contact_iban"}),
        ("Zijn BSN is 111222333.", {"contact_bsn"}),
        ("Sem is geboren op 3 mei 2017.", {"name_with_photo", "birth_date"}),
        ("De les over ADHD is op 3 mei. Kosten: 4 euro.", set()),
    ],
)
@pytest.mark.parametrize("kind", ["photo", "document"])
def test_personal_data_in_attachments(kind: Literal["photo", "document"], words: str, expected: set[str]) -> None:
    """What may not be typed may not be attached; a name within what is said of somebody is found beside it."""
    assert set(rules(Picture(1, kind, words=words), destination="class")) == expected


def test_what_only_a_document_is_asked() -> None:
    """An insult, and the school's own words; a letter's views are its author's."""
    letter = Picture(1, "document", words="Wat een stelletje idioten. Ik stem op de BBB.")
    assert rules(letter, destination="class") == ["insult"]

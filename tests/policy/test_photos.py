"""A2, F1 and A4: who is in the photos, whether their parents agree, and who posts."""

import pytest

from policy.model import Destination
from tests.policy.school import judge

DESTINATIONS: tuple[Destination, ...] = ("class", "school", "public")


def found(in_photo: tuple[str, ...] | None, destination: Destination, photos: int = 1) -> list[tuple[str, str, str]]:
    """Give article, rule and severity of what is found about photos."""
    verdict = judge("Wat een dag!", destination, photos, in_photo=in_photo)
    return [(each.article, each.rule, each.severity.word) for each in verdict.findings]


def test_nobody_said_who_is_in_the_photo() -> None:
    """A photo of which nobody said who is in it is in doubt, and refused in public."""
    assert [judge("", each, 1).word for each in DESTINATIONS] == ["doubt", "doubt", "refuse"]
    assert found(None, "class") == [("A2", "in_photo_unsaid", "doubt")]


def test_nobody_is_recognisable() -> None:
    """A photo in which nobody can be recognised is fine anywhere."""
    assert [found((), each) for each in DESTINATIONS] == [[], [], []]


def test_no_photo_no_question() -> None:
    """Without photos it does not matter who would be in them."""
    assert found(("Fenna Postma",), "public", photos=0) == []
    assert found(None, "public", photos=0) == []


def test_consent_of_all() -> None:
    """Several children whose parents agree are fine."""
    assert [found(("Sem de Vries", "Lotte"), each) for each in DESTINATIONS] == [[], [], []]


def test_one_child_alone() -> None:
    """One child alone is advice in the class, doubt for the school, refused in public."""
    expected = [[("F1", "single_child", word)] for word in ("advice", "doubt", "refuse")]
    assert expected == [found(("Sem de Vries",), each) for each in DESTINATIONS]


def test_one_child_named_twice_is_one() -> None:
    """The same name twice is one child."""
    assert found(("Lotte", " lotte "), "class") == [("F1", "single_child", "advice")]


def test_consent_refused_is_refused_everywhere() -> None:
    """A no of one child's parents holds for the photo."""
    for destination in DESTINATIONS:
        assert found(("Sem de Vries", "Fenna Postma"), destination) == [("A2", "consent_refused", "refuse")]


def test_consent_refused_for_one_destination() -> None:
    """A no for the public says nothing of the class."""
    assert found(("Lotte", "Roos"), "class") == []
    assert found(("Lotte", "Roos"), "public") == [("A2", "consent_refused", "refuse")]


@pytest.mark.parametrize("name", ["Storm Bakker", "Iemand Anders", "Daan", ""])
def test_consent_unknown(name: str) -> None:
    """Consent that nobody recorded, and a name that the roster does not have, are in doubt, refused in public."""
    assert ("A2", "consent_unknown", "refuse") in found(("Lotte", name), "public")


def test_first_name_of_two_children() -> None:
    """Where a first name may mean two children, the stricter answer counts."""
    assert ("A2", "consent_refused", "refuse") in found(("Sem", "Lotte"), "class")


def test_staff_in_a_photo_are_no_children() -> None:
    """A teacher in the photo needs no parents' consent, and does not make a child one of several."""
    assert found(("Anna de Boer", "Lotte"), "class") == [("F1", "single_child", "advice")]
    assert found(("Anna de Boer", "juf Anna, groep 5"), "public") == []


@pytest.mark.parametrize("destination", DESTINATIONS)
def test_one_child_known_to_be_there_is_not_alone(destination: Destination) -> None:
    """Where only those without a yes were asked about, others may be in the photo too: F1 says nothing."""
    verdict = judge("", destination, 1, in_photo=("Sem de Vries",), names_all=False)
    assert verdict.findings == ()


def test_what_is_known_of_consent_counts_though_not_all_are_named() -> None:
    """A no is a no, whoever else is in the photo."""
    verdict = judge("", "class", 1, in_photo=("Fenna Postma",), names_all=False)
    assert [(each.article, each.rule) for each in verdict.findings] == [("A2", "consent_refused")]


@pytest.mark.parametrize(
    ("name", "photos", "rules"),
    [
        ("Lotte_Dijkstra.png", 1, ["full_name_with_photo"]),
        ("lotte dijkstra - 2.JPG", 1, ["full_name_with_photo"]),
        ("IMG_Lotte.png", 1, ["name_with_photo"]),
        ("Lotte-en-Sem-de-Vries.png", 1, ["full_name_with_photo"]),
        ("rapport-Lotte-Dijkstra.pdf", 0, ["full_name"]),
        ("IMG_20261123_0815.jpg", 1, []),
        ("storm.png", 1, []),
    ],
)
def test_a_files_name_is_read_as_words(name: str, photos: int, rules: list[str]) -> None:
    """Parents see it beside the file: F2 beside photos, P1 else. It is named as it is, once."""
    findings = judge("", "public", photos, in_photo=(), file_names=(name,)).findings
    assert [each.rule for each in findings] == rules
    assert all(name in each.message("nl") and each.start is None for each in findings)


def test_message_names_the_child() -> None:
    """The teacher reads about whom it is."""
    finding = judge("", "class", 1, in_photo=("Lotte", "Fenna Postma")).findings[0]
    assert "Fenna Postma" in finding.message("nl")
    assert "Lotte" not in finding.message("en")
    assert (finding.start, finding.end) == (None, None)


@pytest.mark.parametrize(("author", "word"), [(None, "allow"), ("anna", "allow"), ("zed", "refuse"), ("", "refuse")])
def test_author(author: str | None, word: str) -> None:
    """A known author and none at all are fine; one whom the school does not know is refused."""
    verdict = judge("Morgen gym!", author=author)
    assert word == verdict.word
    assert all((each.article, each.rule) == ("A4", "author_unknown") for each in verdict.findings)

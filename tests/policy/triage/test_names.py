"""Which children a text names."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from policy.triage import named_children
from policy.triage.folding import fold
from policy.triage.nearness import Nearby, one_edit_apart

CHILDREN = {
    "1": ("Isa", "de Wit"),
    "2": ("Fenna", "de Wit"),
    "3": ("Zoë", "Bakker"),
    "4": ("Anne Fleur", "Smit"),
    "5": ("Anne", "Smit"),
    "6": ("Daan", "Mulder"),
    "7": ("Daan", "van Dijk"),
    "8": ("Florian", "Vos"),
    "9": ("Floriaan", "Kok"),
    "10": ("", ""),
    "11": ("Lucas", ""),
}

TEXTS = [
    ("Isa is ziek", ("1",)),
    ("ISA IS ZIEK", ("1",)),
    ("Fenna en Isa zijn ziek", ("2", "1")),
    ("Isa, Isa en nog eens Isa", ("1",)),
    ("zoe heeft koorts", ("3",)),
    ("Zoë's jas", ("3",)),
    ("Fennas gymtas", ("2",)),
    ("Fena is ziek", ("2",)),
    ("Fnena is ziek", ("2",)),
    ("Fennna is ziek", ("2",)),
    ("Iza is ziek", ()),
    ("Anne Fleur is ziek", ("4",)),
    ("Anne is ziek", ("5",)),
    ("Daan Mulder is ziek", ("6",)),
    ("Daan van Dijk is ziek", ("7",)),
    ("Daan is ziek", ()),
    ("Florian is ziek", ("8",)),
    ("Floryan is ziek", ("8",)),
    ("Floriian is ziek", ()),
    ("Lukas is ziek", ("11",)),
    ("nee, Fenna", ("2",)),
    ("mijn dochter is ziek", ()),
    ("isabel is ziek", ()),
    ("", ()),
]


@pytest.mark.parametrize(("text", "children"), TEXTS)
def test_children_are_found(text: str, children: tuple[str, ...]) -> None:
    """Case, accents, a genitive and one typing error do not hide a name; what is not certain names nobody."""
    assert children == named_children(text, CHILDREN)


@given(
    st.text(max_size=60),
    st.dictionaries(st.text(max_size=3), st.tuples(st.text(max_size=8), st.text(max_size=8)), max_size=5),
)
def test_no_word_stands_for_two_children(text: str, names: dict[str, tuple[str, str]]) -> None:
    """There are never more children than words, and each comes once."""
    found = named_children(text, names)

    assert len(set(found)) == len(found) <= len(fold(text))
    assert set(found) <= set(names)


@pytest.mark.parametrize(
    ("one", "other", "near"),
    [
        ("koorts", "koorst", True),
        ("koorts", "koort", True),
        ("koorts", "koortss", True),
        ("koorts", "koorta", True),
        ("koorts", "koorts", False),
        ("koorts", "kost", False),
        ("koorts", "karots", False),
        ("", "a", True),
    ],
)
def test_one_typing_error_is_told_from_two(one: str, other: str, *, near: bool) -> None:
    """A letter more, less, wrong, or two swapped is one error."""
    assert near is one_edit_apart(one, other)
    assert near is one_edit_apart(other, one)


def test_every_known_word_nearby_is_found() -> None:
    """Words in reach are all given, a word that is too long none."""
    known = Nearby(["beter", "meter", "school"])

    assert known.find("peter") == ("beter", "meter")
    assert known.find("beter" * 100) == ()
    assert Nearby([]).find("a") == ()

"""A text without what deceives the eye, and the way back to the original."""

import pytest

from policy.text import Text, fold


@pytest.mark.parametrize(
    ("original", "plain"),
    [
        ("Hallo", "Hallo"),
        ("S\u200be\u200dm\ufeff", "Sem"),
        ("\u202eSem\u202c", "Sem"),
        ("Zoe\u0308, Zoë", "Zoe, Zoe"),
        ("Ｓｅｍ　１２", "Sem 12"),
        ("𝐒𝐞𝐦 ⓢ ﬁets", "Sem s fiets"),
        ("Ѕеm", "Sem"),
        ("٠٦", "06"),
        ("“a” ‘b’ – c — d", "\"a\" 'b' - c - d"),
        ("a\u00a0b\tc\u2028d\r\ne", "a b c\nd\n\ne"),
        ("Yıldız Øster Straße", "Yildiz Oster Strasse"),
        ("\x00\x07a\ud800", "a\ud800"),
        ("\u3164a\u2800", "a"),
        ("een s p a t i e en A D H D", "een spatie en ADHD"),
        ("a b c, G r o e p 4", "a b c, Groep 4"),
        ("한 ½ ﷺ", None),
    ],
)
def test_plain(original: str, plain: str | None) -> None:
    """Each disguise is taken off; what is left knows its place."""
    text = Text.of(original)
    if plain is not None:
        assert plain == text.plain
    assert len(text.plain) == len(text.folded) == len(text.starts) == len(text.ends)


def test_span_gives_the_words_of_the_original() -> None:
    """A place in the plain text leads to the original words with all that was hidden in them."""
    original = "x S\u200be\u0301m!"
    text = Text.of(original)
    assert original[slice(*text.span(2, 5))] == "S\u200be\u0301m"


def test_a_mark_at_the_end_belongs_to_its_letter() -> None:
    """A combining mark after the last letter is within the words."""
    assert Text.of("Zoe\u0308").span(0, 3) == (0, 4)
    assert Text.of("\u0308a").span(0, 1) == (1, 2)


def test_span_of_spaced_letters_is_all_of_them() -> None:
    """A word in spaced letters is found with its spaces."""
    original = "Sem heeft d i a b e t e s."
    text = Text.of(original)
    start = text.folded.index("diabetes")
    assert original[slice(*text.span(start, start + 8))] == "d i a b e t e s"


def test_lower_case_keeps_its_length() -> None:
    """No capital grows when it is made small, not even the Turkish one."""
    assert fold("İIi") == "iii"
    assert len(Text.of("ΑᏰB").folded) == 3


def test_no_letter_grows_in_lower_case() -> None:
    """A letter that would become two in lower case is plain before."""
    grown = [chr(code) for code in range(0x110000) if len(chr(code).lower()) > 1]
    assert all(len(Text.of(each).plain) == len(Text.of(each).folded) for each in grown)


def test_sentences() -> None:
    """Sentences end at a line's end and at a full stop before white space, not within a time."""
    text = Text.of("Om 8.15 uur. Kom je?\n\nJa!")
    assert [text.plain[start:end].strip("\n") for start, end in text.sentences] == ["Om 8.15 uur.", " Kom je?", "Ja!"]

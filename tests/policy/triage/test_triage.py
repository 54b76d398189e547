"""What messages want."""

from collections import Counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policy.triage import KINDS, Triage, triage
from policy.triage.evidence import LANGUAGES, gather
from policy.triage.folding import fold
from policy.triage.patterns import en, nl
from policy.triage.patterns.model import LanguageTable
from tests.policy.triage.sentences import rows

SENTENCES = rows()

TWO_KINDS = [
    ("Puk is ziek. Kunt u haar huiswerk meegeven?", "illness", "question_teacher"),
    ("Isa heeft koorts en blijft thuis. Vrijdag moet ze naar de tandarts, mag ze dan eerder weg?", "illness", "leave"),
    ("Wat een kutschool. Ik wil een klacht indienen over de directeur", "complaint", "indecent"),
    ("Ruby is sick today. I also want to make a complaint about the lunch supervision", "illness", "complaint"),
]

IN_OTHER_LANGUAGES = [
    "Dzień dobry, wszystko w porządku",
    "Wir sind heute im Garten und das ist schön",
    "Bugün hava çok güzel değil mi",
    "Сьогодні гарна погода",
    "الطقس جميل اليوم",
]

TYPOS = [
    ("Isa is zieck", "illness"),
    ("Rens hefft koorst", "illness"),
    ("Liv heeft waterpoken", "illness"),
    ("ziekmeldng Pim", "illness"),
    ("Teun is ziiiiiek", "illness"),
    ("Fenna moet naar de tandrats", "leave"),
    ("verolf aanvragen voor Roos", "leave"),
    ("Chloe has a fevre", "illness"),
    ("Ruby has a dentst appointment", "leave"),
]


@pytest.mark.parametrize(("language", "kind", "message"), SENTENCES)
def test_a_message_is_understood(language: str, kind: str, message: str) -> None:
    """Each of the table's messages gets its kind."""
    assert kind == triage(message).kind


def test_the_table_is_worth_its_name() -> None:
    """There are at least 300 messages, in both languages, and of every kind."""
    counted = Counter(language for language, _, _ in SENTENCES)

    assert len(SENTENCES) >= 300
    assert set(LANGUAGES) == set(counted)
    assert set(KINDS) == {kind for _, kind, _ in SENTENCES}


@pytest.mark.parametrize(("message", "first", "second"), TWO_KINDS)
def test_a_message_that_wants_two_things_names_both(message: str, first: str, second: str) -> None:
    """The more binding one stands first."""
    found = triage(message)

    assert first == found.kind
    assert second in found.also


@pytest.mark.parametrize(("message", "kind"), TYPOS)
def test_typing_errors_are_forgiven(message: str, kind: str) -> None:
    """One wrong letter, or a known misspelling, hides nothing."""
    assert kind == triage(message).kind


def test_a_question_goes_to_one_place() -> None:
    """What might be for the office and for the teacher is for one of them."""
    found = triage("Met wie kan ik praten over de betaling van het kamp?")

    assert found.kind == "question_office"
    assert found.also == ()


def test_the_words_that_decided_are_named_in_their_order() -> None:
    """A person can see why."""
    found = triage("Isa heeft KOORTS en blijft morgen thuis")

    assert "koorts" in found.words
    assert sorted(found.words, key="isa heeft koorts en blijft morgen thuis".index) == list(found.words)


def test_a_message_of_nothing_is_chat() -> None:
    """Neither an empty text nor an emoji wants anything."""
    assert triage("").kind == "chat"
    assert triage("👍").language == "und"


@pytest.mark.parametrize("message", IN_OTHER_LANGUAGES)
def test_a_language_without_patterns_is_no_certain_chat(message: str) -> None:
    """Where nothing can be read the confidence is so low that the caller asks."""
    found = triage(message)

    assert found.kind == "chat"
    assert found.confidence < 0.3


def test_what_is_plain_is_more_certain_than_what_is_not() -> None:
    """The confidence grows with the evidence."""
    assert triage("Isa is ziek, ze heeft koorts en blijft thuis").confidence > triage("Isa is absent").confidence


def test_nothing_behind_the_limit_is_read() -> None:
    """The first 4,096 characters decide."""
    assert triage("a " * 2048 + "Isa is ziek").kind == "chat"
    assert triage("Isa is ziek " + "a " * 4096).kind == "illness"


@pytest.mark.parametrize("masked", ["k*t", "k.u.t", "kuuuut", "kl00tzak", "f*ck", "f u c k", "K U T", "kúút"])
def test_masked_words_are_seen_through(masked: str) -> None:
    """Digits, stars, dots and stretched letters hide no insult."""
    assert triage(masked).kind == "indecent"


@pytest.mark.parametrize(
    "decent",
    ["Kutter is een achternaam", "hij woont in Kuttekoven", "ik pik hem op", "een homohuwelijk", "kankeronderzoek"],
)
def test_decent_words_that_resemble_are_let_be(decent: str) -> None:
    """Surnames, places and plain words are no insults."""
    assert triage(decent).kind == "chat"


@settings(deadline=None)  # a busy machine is no fault of the triage
@given(st.text(max_size=300))
def test_any_text_has_an_answer(text: str) -> None:
    """Nothing raises; the answer is well formed and always the same."""
    found = triage(text)

    assert found == triage(text)
    assert found.kind in KINDS
    assert 0.0 <= found.confidence <= 1.0
    assert found.kind not in found.also
    assert "chat" not in found.also
    assert list(found.also) == sorted(found.also, key=KINDS.index)


@settings(deadline=None)  # a busy machine is no fault of the triage
@given(st.characters(), st.integers(0, 4096))
def test_characters_of_every_kind_are_survived(character: str, length: int) -> None:
    """A long row of any one character is read, half surrogate pairs too."""
    assert isinstance(triage(character * length), Triage)


@settings(deadline=None)  # a busy machine is no fault of the triage
@given(
    st.sampled_from(SENTENCES), st.sampled_from([str.upper, str.lower, str.title]), st.sampled_from([" ", "\n", "\t  "])
)
def test_case_and_white_space_make_no_difference(row: tuple[str, str, str], change: object, space: str) -> None:
    """A message shouted, or with other gaps, wants the same."""
    message = row[2]

    assert triage(message) == triage(space.join(str(change(message)).split(" ")) + space)


def test_evidence_names_the_words_and_their_place() -> None:
    """What was found says what for, where, and which words."""
    hits = gather("Isa is ziek").hits

    assert ("illness", 7, "ziek") in {(hit.kind, hit.start, hit.words) for hit in hits}


@pytest.mark.parametrize("table", [nl.TABLE, en.TABLE], ids=LANGUAGES)
def test_a_table_holds_nothing_in_vain(table: LanguageTable) -> None:
    """Every macro is used, and no pattern or word waits for a letter that folding takes away."""
    patterns = [pattern for weighted in table.patterns.values() for _, pattern in weighted]
    words = f"{table.keywords} {table.common} {' '.join(table.spellings.values())}"

    assert all(f"<{name}>" in "".join([*patterns, *table.macros.values()]) for name in table.macros)
    assert all(pattern.isascii() for pattern in [*patterns, *table.macros.values()])
    assert fold(words) == words

"""What a director changes of a protocol, and what two protocols say differently."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from policy.check import check
from policy.model import Audience, Destination, Draft, Severity
from policy.protocol import DESTINATIONS, RULES, ProtocolError
from policy.protocol_changes import (
    AddWord,
    Change,
    Difference,
    ExcuseWord,
    SetSeverity,
    differences,
    with_changes,
)
from tests.policy.school import FACTS, PROTOCOL

CHANGES = st.one_of(
    st.builds(
        SetSeverity, st.sampled_from(RULES), st.sampled_from(DESTINATIONS), st.none() | st.sampled_from(Severity)
    ),
    st.builds(AddWord, st.sampled_from(RULES), st.sampled_from(["ijsje", "Sem", "op de stoep", "🖕", "é, ja"])),
    st.builds(ExcuseWord, st.sampled_from(RULES), st.sampled_from(["ijsje", "@lotte_d", "06-12345678", "Sem", "ziek"])),
)


def word_of(text: str, destination: Destination, *changes: Change) -> str:
    """Judge a text by the school's protocol with changes."""
    return check(Draft(text, Audience(destination)), with_changes(PROTOCOL, changes), FACTS).word


def test_a_severity_is_set_for_one_destination() -> None:
    """The other destinations are judged as before."""
    change = SetSeverity("tag_person", "class", Severity.DOUBT)
    assert [word_of("@lotte_d", each, change) for each in DESTINATIONS] == ["doubt", "refuse", "refuse"]
    assert word_of("@lotte_d", "class", SetSeverity("tag_person", "class", None)) == "allow"


def test_a_rule_that_is_off_counts_where_it_is_set_and_nowhere_else() -> None:
    """What was switched off in the file is switched on for the one destination."""
    off = with_changes(PROTOCOL, [SetSeverity("tag_person", each, None) for each in DESTINATIONS])
    on = with_changes(off, [SetSeverity("tag_person", "school", Severity.ADVICE)])
    assert [on.severity("tag_person", each) for each in DESTINATIONS] == [None, Severity.ADVICE, None]


def test_the_last_change_about_a_word_counts() -> None:
    """A word is added or excused, never both; and stands in its list once."""
    protocol = with_changes(
        PROTOCOL,
        [AddWord("tone", "toch"), AddWord("tone", "Toch"), ExcuseWord("tone", "TOCH"), AddWord("tone", " “Tóch” ")],
    )
    assert (protocol.rules["tone"].words, protocol.rules["tone"].excused) == (("Tóch",), ())
    excused = with_changes(protocol, [ExcuseWord("tone", "toch")]).rules["tone"]
    assert (excused.words, excused.excused) == ((), ("toch",))


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (SetSeverity("tagging", "class", None), "there is no rule 'tagging'"),
        (AddWord("tagging", "x1"), "there is no rule 'tagging'"),
        (SetSeverity("tone", "klas", None), "there is no destination 'klas'; choose one of: class, school, public"),
        (AddWord("tone", ""), "at least two letters"),
        (AddWord("tone", " \u200b \n"), "at least two letters"),
        (AddWord("tone", "“a”"), "at least two letters"),
        (ExcuseWord("tone", "7"), "at least two letters"),
        (ExcuseWord("tone", "x" * 101), "at most 100 characters"),
    ],
)
def test_what_cannot_be_changed_is_refused(change: Change, message: str) -> None:
    """One line says what is wrong."""
    with pytest.raises(ProtocolError, match=message):
        with_changes(PROTOCOL, [change])


def test_no_changes_no_difference() -> None:
    """A protocol says what it says, and its fingerprint is of that."""
    same = with_changes(PROTOCOL, [])
    assert (differences(PROTOCOL, same), same.fingerprint) == ([], PROTOCOL.fingerprint)
    assert len(PROTOCOL.fingerprint) == 12


def test_differences_in_the_order_of_the_file() -> None:
    """Each says where it stands, what was there and what is there now."""
    changes = [
        AddWord("tone", "Toch"),
        SetSeverity("tag_person", "public", None),
        ExcuseWord("tag_person", "Lotta"),
        SetSeverity("tag_person", "class", Severity.DOUBT),
    ]
    after = with_changes(PROTOCOL, changes)
    expected = [
        (("rules", "tag_person", "class"), "refuse", "doubt"),
        (("rules", "tag_person", "public"), "refuse", "-"),
        (("rules", "tag_person", "excused"), None, "Lotta"),
        (("rules", "tone", "words"), None, "Toch"),
    ]
    assert differences(PROTOCOL, after) == [Difference(*each) for each in expected]
    assert differences(after, PROTOCOL) == [Difference(key, new, old) for key, old, new in expected]


def test_a_fingerprint_is_of_what_is_said() -> None:
    """Another severity is another fingerprint; the order of words says nothing."""
    changed = with_changes(PROTOCOL, [SetSeverity("tone", "class", None)])
    assert changed.fingerprint != PROTOCOL.fingerprint
    there = with_changes(PROTOCOL, [AddWord("tone", "een"), AddWord("tone", "twee")])
    back = with_changes(PROTOCOL, [AddWord("tone", "twee"), AddWord("tone", "een")])
    assert there.fingerprint == back.fingerprint


@settings(deadline=None, max_examples=50)  # a busy machine is no fault of the check
@given(st.lists(CHANGES, max_size=6), st.sampled_from(DESTINATIONS))
def test_the_check_holds_with_any_changes(changes: list[Change], destination: Destination) -> None:
    """Every draft gets a verdict, and made one by one the changes come to the same."""
    protocol = with_changes(PROTOCOL, changes)
    text = "Sem had een ijsje, @lotte_d belt 06-12345678; is je kind ziek? App even!"
    assert check(Draft(text, Audience(destination), 1), protocol, FACTS).word in {"allow", "doubt", "refuse"}
    one_by_one = PROTOCOL
    for change in changes:
        one_by_one = with_changes(one_by_one, [change])
    assert one_by_one == protocol
    assert one_by_one.fingerprint == protocol.fingerprint

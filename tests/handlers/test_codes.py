"""Invitation codes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.codes import ALPHABET, CODE_BYTES, new_code, normalise


def test_a_code_is_written_in_groups_of_four() -> None:
    """So that it can be read aloud."""
    assert new_code(bytes(CODE_BYTES)) == "0000-0000-0000-0000"
    assert new_code(bytes.fromhex("ffffffffffffffffffff")) == "ZZZZ-ZZZZ-ZZZZ-ZZZZ"
    assert new_code(bytes.fromhex("00000000000000000001")) == "0000-0000-0000-0001"


def test_no_letters_that_look_alike() -> None:
    """Nor a U, which makes words."""
    assert len(set(ALPHABET)) == 32
    assert not set("ILOU") & set(ALPHABET)


@given(st.binary(min_size=8, max_size=16), st.binary(min_size=8, max_size=16))
def test_different_bytes_make_different_codes(one: bytes, other: bytes) -> None:
    """No bit is lost."""
    if len(one) == len(other) and one != other:
        assert normalise(new_code(one)) != normalise(new_code(other))


@given(st.binary(min_size=8, max_size=16))
def test_a_code_is_taken_as_people_type_it(random_bytes: bytes) -> None:
    """In small letters, with other separators or none, with O for 0 and I or L for 1."""
    code = new_code(random_bytes)
    spelled = code.replace("-", ". ").replace("0", "o").lower()
    assert normalise(code) == normalise(spelled.replace("1", "l")) == normalise(spelled.replace("1", "I"))
    assert normalise(code) == code.replace("-", "")


def test_too_few_bytes_make_no_code() -> None:
    """A code that can be guessed is none."""
    with pytest.raises(ValueError, match="at least 8"):
        new_code(bytes(7))

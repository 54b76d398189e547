"""Whether a number is what it looks like."""

import pytest

from policy.numbers import is_iban, is_phone_number, passes_eleven_test, prepare


def test_numbers_are_told_from_look_alikes() -> None:
    """Each kind of number is known by its own test, also after the libraries were read beforehand."""
    prepare()
    assert tuple(map(is_phone_number, ("0513612345", "0000012345", "x"))) == (True, False, False)
    assert tuple(map(is_iban, ("NL91 ABNA 0417 1643 00", "NL92 ABNA 0417 1643 00"))) == (True, False)
    assert tuple(map(passes_eleven_test, ("111222333", "111222334"))) == (True, False)


@pytest.mark.parametrize("words", ["", "0", "٣", "a" * 40, "+", "0" * 40])
def test_anything_gets_an_answer(words: str) -> None:
    """What is no number at all is simply none."""
    assert [known(words) for known in (is_phone_number, is_iban, passes_eleven_test)] == [False, False, False]
